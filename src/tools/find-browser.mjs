import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** The shell is the same engine without the windows around it: journeys take a sixth less time in it. */
const namesOnPath = ['chromium-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
const debianPackages = ['chromium-headless-shell', 'chromium']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Ubuntu's `chromium-browser` may be a script that only says "install the snap", so ask it. @param {string} path */
const answersVersion = (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find((path) => isExecutable(path) && answersVersion(path))
}

function fromPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test')
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  console.log(`No Chrome or Chromium found; installing one of ${debianPackages.join(', ')} with apt-get …`)
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60_000,
    }).status === 0
  return apt('update', '-qq') && debianPackages.some((name) => apt('install', '-y', '-qq', name)) ? onPath() : undefined
}

/**
 * Path of a Chromium-family browser for tests and drawings. Never downloads one from Playwright.
 * Order: CHROMIUM_PATH, Chromium's headless shell, Chrome or Chromium on this machine, Playwright's own if it is already
 * there, and on Debian or Ubuntu as root the distribution's package. Throws one sentence that says what to do when there is none.
 * @returns {string}
 */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (isExecutable(given)) return given
    throw new Error(`CHROMIUM_PATH is "${given}", but there is no executable file there.`)
  }
  const found = onPath() ?? usualPlaces.find((path) => existsSync(path)) ?? fromPlaywright() ?? installOnDebian()
  if (found) return found
  throw new Error('No Chrome or Chromium found: install one, or set CHROMIUM_PATH to its executable.')
}

/**
 * Launch arguments that keep the browser quiet and let it run as root in a container.
 * @returns {string[]}
 */
export function browserArguments() {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  const more = ['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quiet, ...more]
}
