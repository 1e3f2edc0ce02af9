import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../src/tools/find-browser.mjs'

/** A browser with a profile folder of its own, which can be killed as the machine's owner or a flat battery would. */
export const openBrowser = (profile: string, baseURL: string): Promise<BrowserContext> => {
  // A killed browser leaves its mark that the profile is in use.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true })
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: browserArguments(),
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  })
}

/** The processes of the browser with this profile folder and of no other. */
function processesOf(profile: string): number[] {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    return stdout
      .split('\n')
      .filter((line) => line.includes(`--user-data-dir=${profile}`))
      .map((line) => Number.parseInt(line, 10))
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`)
      } catch {
        return false
      }
    })
    .map(Number)
}

/** SIGKILL, with no word to the browser. Resolves when nothing of it is left. */
export async function killBrowser(profile: string) {
  for (let tries = 0; tries < 50; tries++) {
    const left = processesOf(profile)
    if (left.length === 0) return
    for (const pid of left)
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It was gone already.
      }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the browser would not die')
}
