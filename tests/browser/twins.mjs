// Proves that every check finds what it is for: node twins.mjs SITE
//
// A twin is one of the site's own pages with one fault. All twins are checked as the pages of one site. Beyond what is
// found in the page it was made from, a twin must have just the findings that its fault is to have.
import { randomBytes } from 'node:crypto';
import { appendFileSync, copyFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { leaving } from './checks/exit.mjs';
import { offline } from './checks/offline.mjs';
import { searching } from './checks/search.mjs';
import { unproven } from './criteria.mjs';
import { FAULTS, SHARED_CSS, helpers } from './faults.mjs';
import { pagesOf } from './pages.mjs';
import { serve } from './serve.mjs';
import { CONFIGURATIONS, checkSite } from './site-check.mjs';
import { launch } from './tools.mjs';

const [site] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'betre-twins-'));
const browser = await launch();
try {
  const twins = await makeAll();
  const search = pagesOf(site).find(({ kind }) => kind === 'search');
  // What takes long is asked where it must find the fault, and of the pages that twins are made from.
  const faults = new Map(twins.map(({ file, fault }) => [file, fault]));
  const asks = ({ file }, rule) => faults.get(file)?.finds.includes(rule) ?? true;
  const [{ findings }, leaves, searches] = await Promise.all([
    checkSite(browser, folder, CONFIGURATIONS, { asks }),
    pagesOf(site).some(({ url }) => url === '/ung/') ? leavesBadly() : true,
    search ? searchesBadly(search.url) : true,
  ]);
  const missed = twins.map((twin) => [twin.fault.name, whyMissed(twin, findings.all)]).filter(([, why]) => why);
  if (!leaves) missed.push(['leaving', 'is not found']);
  if (!searches) missed.push(['search', 'is not found']);
  if (!(await asksBadly())) missed.push(['offline', 'is not found']);
  // A list that says what is proven must not name a check that isn't.
  const known = new Set([...FAULTS.flatMap(({ finds }) => finds), 'search']);
  const isTest = (name) => existsSync(new URL(`../${name}.rs`, import.meta.url));
  for (const why of unproven(known, isTest)) missed.push(['criteria', why]);
  for (const [name, why] of missed) console.log(`twins: ${name}: ${why}`);
  console.log(`twins: ${twins.length - missed.length} of ${twins.length} caught`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** Whether it is found that a page can't be left: its script does nothing. */
async function leavesBadly() {
  const { origin, stop } = await serve(site);
  const context = await browser.newContext({ baseURL: origin });
  await context.route('**/page-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const faults = await leaving(context, '/', '/ung/');
  stop();
  return faults.length > 0;
}

/** Whether it is found that nothing is found: what pages are searched with is empty. */
async function searchesBadly(url) {
  const { origin, stop } = await serve(site);
  const context = await browser.newContext({ baseURL: origin });
  await context.route('**/data/search-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const faults = await searching(context, url);
  stop();
  return faults.length > 0;
}

/** Whether it is found that a guide as one file asks for something, and leads to no place in it. */
async function asksBadly() {
  const file = join(folder, 'ein-fil.html');
  writeFileSync(file, '<!DOCTYPE html><a href="#finst-ikkje">A</a><img src="bilete.png" alt=""><img src="data:image/gif;base64,AA" alt="">');
  const tab = await browser.newPage();
  const faults = await offline(tab, file);
  await tab.close();
  return faults.length === 2;
}

/** Makes the site of the twins: they lie beside the pages they are made from, so that all links hold. */
async function makeAll() {
  cpSync(site, folder, { recursive: true, filter: (file) => !file.endsWith('.html') });
  const { origin, stop } = await serve(site);
  const tab = await (await browser.newContext({ baseURL: origin, javaScriptEnabled: false })).newPage();
  const sources = {};
  for (const kind of ['step', 'home', 'print']) {
    sources[kind] = pagesOf(site).find((page) => page.kind === kind);
    copyFileSync(join(site, sources[kind].file), join(folder, sources[kind].file));
  }

  const twins = [];
  for (const [index, fault] of FAULTS.entries()) {
    twins.push(await make(tab, fault, `twin-${index + 1}`, sources[fault.of ?? 'step']));
  }

  // In a style sheet that the pages have anyway, so that a twin asks for no more than its source.
  await tab.goto(sources.step.url);
  const styleSheet = await tab.evaluate(() => new URL(document.querySelector('link[rel="stylesheet"]').href).pathname);
  const styles = twins.map(({ id, fault }) => (fault.style ? `#${id} { ${fault.style} }\n` : ''));
  appendFileSync(join(folder, styleSheet), SHARED_CSS + styles.join(''));

  const kinds = twins.filter(({ fault }) => fault.as).map(({ file, fault }) => ({ url: `/${file}`, kind: fault.as }));
  writeFileSync(join(folder, 'data/site.json'), JSON.stringify({ pages: [...Object.values(sources), ...kinds] }));
  stop();
  return twins;
}

/** Makes one twin of the page `source`. */
async function make(tab, fault, id, source) {
  if (fault.css) {
    writeFileSync(join(folder, `${id}.css`), fault.css);
    return { id, fault, file: `${id}.css` };
  }
  const twin = { id, fault, file: join(dirname(source.file), `${id}.html`), source: source.file };
  await tab.goto(source.url);
  await tab.evaluate(helpers);
  await tab.evaluate((id) => (document.documentElement.id = id), id);
  if (fault.spoil) {
    const noise = randomBytes(30_000).toString('base64');
    await tab.evaluate(fault.spoil, noise).catch((error) => (twin.unmade = error.message));
  }
  if (fault.script) {
    writeFileSync(join(folder, `${id}.js`), fault.script);
    await tab.evaluate((src) => add('body', 'script', { src }), `/${id}.js`);
  }
  const html = await tab.evaluate(() => document.documentElement.outerHTML);
  writeFileSync(join(folder, twin.file), `<!DOCTYPE html>\n${html}`);
  return twin;
}

/** Why a twin is not caught as it must be, or nothing. */
function whyMissed({ fault, file, source, unmade }, findings) {
  // As when the site itself lacks what the fault is to take away.
  if (unmade) return `cannot be made: ${unmade.split('\n')[0]}`;
  const said = ({ rule, text }) => `${rule}: ${text}`;
  const known = findings.filter((finding) => finding.file === source).map(said);
  const added = findings.filter((finding) => finding.file === file && !known.includes(said(finding)));

  const rules = unique(added.map(({ rule }) => rule));
  if (rules !== unique(fault.finds)) {
    return [`is found by «${rules || 'nothing'}», not «${fault.finds}»`, ...added.map(said)].join('\n  ');
  }
  const where = unique(added.flatMap(({ configurations }) => [...configurations]));
  if (fault.where && where !== unique(fault.where)) return `is found at «${where}», not «${fault.where}»`;
}

function unique(list) {
  return [...new Set(list)].sort().join(', ');
}
