// The accessibility trees of a page of each kind that most readers meet, kept in trees/: node trees.mjs SITE
//
// SITE is tests/sites/sandfjord as tests/run builds it. UPDATE=1 keeps what the pages have now: read what changes as someone hears it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldOut, openMenu } from './checks/script.mjs';
import { changed, treeOf } from './checks/tree.mjs';
import { serve } from './serve.mjs';
import { launch } from './tools.mjs';

const PAGES = {
  home: '/',
  acute: '/akutt/',
  guide: '/barn-og-unge/',
  level: '/barn-og-unge/undring/',
  step: '/barn-og-unge/undring/snakk-med-dei-foresette/',
  'for-reader': '/barn-og-unge/undring/snakk-med-dei-foresette/foresette/',
  situation: '/situasjonar/redd-for-a-ga-heim/',
  service: '/tenester/barnevern/',
  'measure-table': '/tiltak/tiltaksoversikt/',
  contacts: '/kontaktar/',
};
const KEPT = fileURLToPath(new URL('trees/', import.meta.url));

const browser = await launch();
const { origin, stop } = await serve(process.argv[2]);
const tab = await browser.newPage({ baseURL: origin, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
mkdirSync(KEPT, { recursive: true });
let faults = 0;
const tell = (kind, found) => {
  for (const { text } of found) console.log(`trees: ${kind}: ${text}`);
  faults += found.length;
};
for (const [kind, url] of Object.entries(PAGES)) {
  await tab.goto(url);
  await foldOut(tab);
  // The same menu is on every page, so one is enough.
  if (kind === 'home') await openMenu(tab);
  const tree = await treeOf(tab);
  const file = `${KEPT}${kind}.txt`;
  if (process.env.UPDATE) writeFileSync(file, tree);
  else tell(kind, changed(readFileSync(file, 'utf8'), tree));
}
// A twin: what only its look makes a head of must not pass for one.
await tab.goto(PAGES.step);
const before = await treeOf(tab);
await tab.evaluate(() => document.querySelector('main h2').setAttribute('role', 'presentation'));
if (changed(before, await treeOf(tab)).length === 0) tell('twin', [{ text: 'a head that is none for those who hear is not found' }]);
await browser.close();
stop();
console.log(`trees: ${Object.keys(PAGES).length} pages, ${faults} findings${faults > 0 ? ' (UPDATE=1 accepts them)' : ''}`);
process.exitCode = faults > 0 ? 1 : 0;
