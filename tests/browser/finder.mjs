// Whether the measure finder gives the same lists with its script as the plain pages do without: for each value that has a page, in
// each language, and for two chosen together.
//
//   node finder.mjs SITE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { launch } from './tools.mjs';

const [site] = process.argv.slice(2);
const { pages } = JSON.parse(readFileSync(join(site, 'data/site.json'), 'utf8'));
const own = pages.filter((page) => page.kind === 'measures-by');
const browser = await launch();
const { origin, stop } = await serve(site);
const faults = [];
let tried = 0;

/** Where the rows of a page lead that are shown, and what it says of them. */
const seen = (page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('.measures tbody tr')].filter((row) => row.checkVisibility());
    return { places: rows.map((row) => row.querySelector('th a').href), told: document.querySelector('[data-shown]')?.textContent };
  });
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Tries the finder of a language. */
async function find(lang) {
  const of = own.filter((page) => page.lang === lang);
  const all = of.find((page) => page.id.endsWith('/all'));
  const values = of.filter((page) => page !== all);
  const plain = await browser.newPage({ baseURL: origin, javaScriptEnabled: false });
  const live = await browser.newPage({ baseURL: origin });
  const lists = new Map();
  for (const { url, id } of values) {
    await plain.goto(`${url}index.html`);
    lists.set(id.split('/')[1], await plain.locator('.measures tbody tr th > a').evaluateAll((links) => links.map((a) => a.href)));
  }
  await live.goto(`${all.url}index.html`);
  const choose = async (wanted) => {
    await live.evaluate((hash) => (location.hash = hash), wanted.join('&'));
    await live.waitForFunction((n) => [...document.querySelectorAll('select')].filter((s) => s.value).length === n, wanted.length);
    return seen(live);
  };
  for (const [value, places] of lists) {
    const found = await choose([value]);
    tried += 1;
    if (!same(found.places, places)) faults.push(`${all.url}#${value} shows ${found.places.length} measures, its page ${places.length}`);
    if (!found.told?.includes(String(places.length))) faults.push(`${all.url}#${value} says «${found.told}» of ${places.length}`);
  }
  // What is chosen by hand stands in the address, and two narrow each other.
  const [first, second] = ['ages', 'levels'].map((_, at) => live.locator('select').nth(at));
  await choose([]);
  for (const one of await first.locator('option').evaluateAll((all) => all.map((o) => o.value).filter(Boolean))) {
    for (const two of await second.locator('option').evaluateAll((all) => all.map((o) => o.value).filter(Boolean))) {
      await first.selectOption(one);
      await second.selectOption(two);
      tried += 1;
      const { places } = await seen(live);
      const wanted = lists.get(one).filter((place) => lists.get(two).includes(place));
      if (!same(places, wanted)) faults.push(`${one} and ${two}: ${places.length} measures, not ${wanted.length}`);
      if (!live.url().endsWith(`#${one}&${two}`)) faults.push(`${one} and ${two} are not in ${live.url()}`);
    }
  }
  await live.locator('main button[type=button]').first().click();
  const cleared = await seen(live);
  if (new URL(live.url()).hash || cleared.places.length < lists.size / 10) faults.push(`${all.url}: not all are shown again`);
  await plain.close();
  await live.close();
}
await Promise.all([...new Set(own.map((page) => page.lang))].map(find));
await browser.close();
stop();
for (const fault of faults) console.log(fault);
console.log(`finder: ${tried} choices, ${faults.length} faults`);
process.exitCode = faults.length || !tried ? 1 : 0;
