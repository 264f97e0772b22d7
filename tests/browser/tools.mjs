// The tools that are not ours. Their npm packages lie where `run` installs them, outside the repository's folders.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../../target/test-tools/browser/', import.meta.url));
const { chromium } = require('playwright-core');

/** The source of axe-core: it sets `axe` on the page where it is run. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The source of IBM's engine: it sets `ace` on the page where it is run. */
export const aceSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** The path of the W3C's checker of HTML and CSS. */
export const vnu = require.resolve('vnu-jar/build/dist/vnu.jar');

/**
 * Starts Chromium with an empty profile, in which nothing but this machine has an address.
 *
 * It is Chromium without its windows: the same engine, and pages are checked in half the time.
 */
export const launch = () =>
  chromium.launch({
    executablePath: '/usr/bin/chromium-headless-shell',
    // A sandbox is not to be had where tests run as root, and the pages are our own.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) },
  });

/** Gives what makes a tab so many times slower than this machine is. */
export const slower = async (tab) => {
  const pc = await tab.context().newCDPSession(tab);
  return (rate) => pc.send('Emulation.setCPUThrottlingRate', { rate });
};
