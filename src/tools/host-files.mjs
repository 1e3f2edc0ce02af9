import { immutableCache, revalidateCache, securityHeaders } from './security-headers.mjs'

/** Body of the 404 that hosts without a server of their own give for /api and for missing assets. */
export const notFoundBody = `${JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404, code: 'NOT_FOUND' })}\n`

/** @type {Record<string, string>} */
const mediaTypes = {
  js: 'text/javascript',
  css: 'text/css',
  html: '"text/html; charset=utf-8"',
  svg: 'image/svg+xml',
  json: 'application/json',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
}

const headerLines = (/** @type {(name: string, value: string) => string} */ line) =>
  Object.entries(securityHeaders).map(([name, value]) => line(name, value))

/**
 * `_headers` of Netlify and Cloudflare Pages. Both join a header that two rules give, so Cache-Control stands only in
 * rules that never meet.
 * @param {string} base
 */
export function headersFile(base) {
  const rule = (/** @type {string} */ path, /** @type {string[]} */ lines) =>
    [`${base}${path}`, ...lines.map((line) => `  ${line}`)].join('\n')
  return `${[
    rule(
      '*',
      headerLines((name, value) => `${name}: ${value}`),
    ),
    rule('assets/*', [`Cache-Control: ${immutableCache}`]),
    rule('index.html', [`Cache-Control: ${revalidateCache}`]),
    rule('service-worker.js', [`Cache-Control: ${revalidateCache}`]),
    rule('api/*', ['Content-Type: application/problem+json']),
  ].join('\n\n')}\n`
}

/**
 * `_redirects` of Netlify: existing files win, what is missing under /api or /assets stays missing, the rest is the app.
 * Cloudflare Pages knows no rule with status 404 and falls back to index.html by itself.
 * @param {string} base
 */
export function redirectsFile(base) {
  const rules = [
    ...(base === '/' ? [] : [`/ ${base} 302`]),
    `${base}api/* ${base}not-found.json 404`,
    `${base}assets/* ${base}not-found.json 404`,
    `${base}* ${base}index.html 200`,
  ]
  return `${rules.join('\n')}\n`
}

/** `.htaccess` for Apache 2.4 with mod_headers, mod_rewrite and mod_mime. @param {string} base */
export function htaccessFile(base) {
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}not-found.json
AddType application/manifest+json .webmanifest
AddType application/wasm .wasm
AddType text/javascript .js
<Files "not-found.json">
  ForceType application/problem+json
</Files>

${headerLines((name, value) => `Header always set ${name} "${value}"`).join('\n')}
Header set Cache-Control "${revalidateCache}"
Header set Cache-Control "${immutableCache}" "expr=%{REQUEST_URI} =~ m#^${base}assets/#"

RewriteEngine On
RewriteBase ${base}
RewriteRule ^api(/|$) - [R=404,L]
RewriteRule ^_(headers|redirects)$ - [R=404,L]

# A compressed copy made by the build, when there is one and the browser takes it.
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{HTTP:Range} ^$
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [E=no-gzip:1,L]
<FilesMatch "\\.br$">
  RemoveLanguage .br
  AddEncoding br .br
  Header append Vary Accept-Encoding
</FilesMatch>
${['js', 'css', 'html', 'svg', 'json', 'wasm', 'webmanifest']
  .map((extension) => `<FilesMatch "\\.${extension}\\.br$">\n  ForceType ${mediaTypes[extension]}\n</FilesMatch>`)
  .join('\n')}

# Addresses of the app: no such file, no extension, and the browser asks for a page.
RewriteCond %{REQUEST_METHOD} ^(GET|HEAD)$
RewriteCond %{HTTP_ACCEPT} text/html
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_URI} !\\.[^/]*$
RewriteRule ^ index.html [L]
`
}

/** A server block for nginx; `nginx.conf.example` beside this file is its output for the base `/`. */
export function nginxExample() {
  const headers = headerLines((name, value) => `        add_header ${name} "${value}" always;`).join('\n')
  return `# Example for nginx: put the built folder in /var/www/widya and include this block. Written by host-files.mjs;
# a test compares the two. nginx forgets inherited add_header lines in a location that has its own, so each location
# repeats them.
server {
    listen 80;
    server_name widya.example;
    root /var/www/widya;
    index index.html;
    charset utf-8;
    gzip_static on;
    # brotli_static on;    # where the brotli module is installed

    include mime.types;
    types {
        text/javascript js;
        application/wasm wasm;
        application/manifest+json webmanifest;
    }

    location = /_headers { return 404; }
    location = /_redirects { return 404; }

    # The API lives in the app. This host must say so, and must not log bodies.
    location ~ ^/api(/|$) {
        default_type application/problem+json;
${headers}
        return 404 '${notFoundBody.trim()}';
    }

    location /assets/ {
${headers}
        add_header Cache-Control "${immutableCache}" always;
        try_files $uri =404;
    }

    location ~ \\.[^/]*$ {
${headers}
        add_header Cache-Control "${revalidateCache}" always;
        try_files $uri =404;
    }

    location / {
${headers}
        add_header Cache-Control "${revalidateCache}" always;
        try_files $uri /index.html;
    }
}
`
}
