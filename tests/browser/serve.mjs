// Serves a built site on this machine as a careful host would: strict headers, gzip, the site's own 404 page, and what has a hash in
// its name kept by the browser.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

// Those of src/render/files/host.rs; a test of the hosts fails where they differ.
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; " +
    "media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(), ' +
    'display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), ' +
    'idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), ' +
    'publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), ' +
    'storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()',
};

const KEPT = 'public, max-age=31536000, immutable';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** How late pictures and fonts come over a slow line, in ms: what moves when they come always moves, and not now and then. */
export const SLOW = 200;

/** Serves `folder` on a free port, with pictures and fonts `late` ms. Gives its origin, and what stops it. */
export async function serve(folder, late = 0) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    // An absolute path cannot climb out of its root when it is normalized.
    let path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    let status = 200;
    let body = await readFile(join(folder, path)).catch(() => null);
    if (body === null) {
      status = 404;
      path = '/404.html';
      body = await readFile(join(folder, path)).catch(() => Buffer.from('not found'));
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (late && /^(image|font)/.test(type)) await setTimeout(late);
    const headers = { ...HEADERS, 'Content-Type': type, 'Cache-Control': path.startsWith('/assets/') ? KEPT : 'no-cache' };
    if (type.includes('charset')) {
      headers['Content-Encoding'] = 'gzip';
      body = gzipSync(body);
    }
    response.writeHead(status, { ...headers, 'Content-Length': body.length }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
