// Pictures of a built site, for people to look at:
//   node pictures.mjs SITE [OUT] [--kinds home,step] [--forced] [--readme FILE]
//
// Of every kind the longest page is taken, which has most to get wrong. --kinds step=/url/ takes another one.
// --forced takes them in colours that the reader has chosen, as Windows lets one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { each } from './each.mjs';
import { pagesOf } from './pages.mjs';
import { serve } from './serve.mjs';
import { launch } from './tools.mjs';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const README_BYTES = 250_000;

const { values, positionals } = parseArgs({
  options: { kinds: { type: 'string' }, forced: { type: 'boolean' }, readme: { type: 'string' } },
  allowPositionals: true,
});
const [site, out] = positionals;
const pages = pagesOf(site);
const named = new Map(values.kinds?.split(',').map((kind) => kind.split('=')));
const kinds = values.kinds ? [...named.keys()] : [...new Set(pages.map(({ kind }) => kind))];

const browser = await launch();
const { origin, stop } = await serve(site);
const open = () => browser.newPage({ baseURL: origin, reducedMotion: 'reduce', forcedColors: values.forced ? 'active' : 'none' });
if (out) {
  mkdirSync(out, { recursive: true });
  await each(kinds, open, take);
}
if (values.readme) await takeForReadme(values.readme);
await browser.close();
stop();

function urlOf(kind) {
  const [longest] = pages.filter((page) => page.kind === kind).sort((one, other) => other.size - one.size);
  if (!longest) throw new Error(`no page is of the kind ${kind}`);
  return named.get(kind) ?? longest.url;
}

async function take(tab, kind) {
  const url = urlOf(kind);
  await tab.goto(url);
  for (const [window, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
    for (const colorScheme of ['light', 'dark']) {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme });
      const path = join(out, `${kind}-${window}-${colorScheme}.png`);
      await tab.screenshot({ path, fullPage: true });
      console.log(`${path}  ${url}`);
    }
  }
  if (kind === 'print') {
    const path = join(out, 'print-sheet.png');
    await tab.emulateMedia({ colorScheme: 'light' });
    const input = await tab.pdf({ preferCSSPageSize: true });
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '110', '-', path.replace('.png', '')], { input });
    console.log(`${path}  ${url}`);
  }
}

/** The front page on a desk and a step on a phone, side by side, as large as the bytes allow. */
async function takeForReadme(path) {
  const tab = await open();
  const shoot = async (kind, viewport) => {
    await tab.setViewportSize(viewport);
    await tab.goto(urlOf(kind));
    return `data:image/png;base64,${(await tab.screenshot()).toString('base64')}`;
  };
  const home = await shoot('home', { width: 1280, height: 800 });
  const step = await shoot('step', PHONE);

  await tab.goto('about:blank');
  let picture;
  for (let width = 1600; !picture || picture.length > README_BYTES; width -= 100) {
    await tab.setViewportSize({ width, height: 900 });
    // Widths that go with the pictures' own shapes make both equally tall.
    await tab.setContent(`<!doctype html><style>
      body { display: flex; align-items: start; gap: 12px; margin: 0; padding: 12px; background: #ddd }
      img { min-width: 0; flex: ${1280 / 800}; border-radius: 6px }
      img:last-child { flex: ${PHONE.width / PHONE.height} }
    </style><img src="${home}"><img src="${step}">`);
    picture = await tab.locator('body').screenshot();
  }
  writeFileSync(path, picture);
  console.log(`${path}  ${picture.length} bytes`);
}
