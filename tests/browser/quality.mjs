// What the demo is to its readers, measured: node quality.mjs [--every] DEMO SANDFJORD, as tests/quality calls it.
//
// A row for each promise: what, the bar, the figure of this run, and whether it is met. Then the criteria of WCAG 2.2.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CRITERIA, proof } from './criteria.mjs';
import { pagesOf } from './pages.mjs';
import { CONFIGURATIONS, checkSite } from './site-check.mjs';
import { launch } from './tools.mjs';

const { values, positionals } = parseArgs({ options: { every: { type: 'boolean', default: false } }, allowPositionals: true });
const [demo, sandfjord] = positionals;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What `pattern` finds in what a program of the tests says: nothing, if it could not be run. */
const said = (command, args, pattern) => {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return `${stdout}\n${stderr}`.match(pattern) ?? [];
};

const browser = await launch();
const { findings, weights, pages, thorough } = await checkSite(browser, demo, CONFIGURATIONS, { every: values.every });
await browser.close();
for (const line of findings.lines()) console.error(line);
const counts = findings.counts();
const found = (...rules) => rules.reduce((sum, rule) => sum + (counts[rule] ?? 0), 0);

const rows = [];
const row = (what, bar, measured, isMet) => rows.push({ what, bar, measured, isMet });
const none = (what, rules, on, bar = 'none') => row(what, bar, `${found(...rules)} findings on ${on}`, found(...rules) === 0);
const all = `${pages} pages`;
const some = `${thorough} of ${pages} pages`;

const ofKind = (...kinds) => `${pagesOf(demo).filter(({ kind }) => kinds.includes(kind)).length} pages`;
const windows = `${all}, of which ${thorough} in all of ${CONFIGURATIONS.map(({ name }) => name).join(', ')}`;
none('accessibility: axe-core', ['axe'], windows);
none('accessibility: IBM’s engine, what it is sure of', ['ibm'], some);
none('accessibility: scrolling sideways at 320 and 1280 px', ['sideways'], windows);
none('accessibility: text twice as large', ['enlarged'], all);
none('accessibility: more space in the text', ['spaced'], some);
none('accessibility: 400 % zoom', ['zoomed'], some);
none('accessibility: forced colours', ['forced'], some);
none('accessibility: less motion', ['motion'], some);
none('accessibility: the Tab key reaches all, in order, seen', ['reach', 'focus', 'ring'], some);
const [, kept, changed] = said('node', [here('trees.mjs'), sandfjord], /trees: (\d+) pages, (\d+) findings/);
row('accessibility: kept accessibility trees', 'at least 6, unchanged', `${kept} pages, ${changed} changed`, kept >= 6 && changed === '0');
const without = CRITERIA.filter((criterion) => proof(criterion) !== 'proven').length;
const list = `${CRITERIA.length}, of which ${without} need a person too`;
row('accessibility: a list of the criteria of WCAG', '55 criteria', list, CRITERIA.length === 55);
none('first sight of a step and of the front page, on a phone', ['sight', 'front'], ofKind('step', 'home'));
none('acute warning on every page', ['acute'], all);
none('without JavaScript: the same text', ['script'], all);
none('privacy: nothing kept, no other host, an empty log', ['stored', 'host', 'log'], all);
for (const kind of new Set(weights.map(({ kind }) => kind))) {
  const these = weights.filter((page) => page.kind === kind);
  const [bytes, requests] = ['bytes', 'requests'].map((key) => Math.max(...these.map((page) => page[key])));
  const isLight = bytes <= 25_000 && requests <= 4;
  row(`weight of the heaviest ${kind}`, 'at most 25 kB in 4 requests', `${bytes} bytes in ${requests} requests`, isLight);
}
none('weight: what moves while a page loads', ['shift'], `${weights.length} pages`);
// What the program's own tests prove.
const tests = (name) => said('cargo', ['test', '--quiet', '--test', 'main', '--', name], /(\d+) passed; (\d+) failed/).slice(1);
const ours = ['catalogue', 'language::'].map(tests);
const [passed, failed] = [0, 1].map((at) => ours.reduce((sum, result) => sum + Number(result[at]), 0));
const told = `${passed} tests pass, ${failed} fail`;
row('words: none in templates, complete, each in its language', 'all tests pass', told, failed === 0 && passed > 0);
none('HTML and CSS, by the W3C’s checker', ['valid'], all);
none('landing on a reader’s own text; a way out', ['landing', 'leaving', 'exit'], all);
const asked = said('node', [here('search.mjs'), demo, here('../../content/queries.tsv')], /search: (\d+) of (\d+) queries/).slice(1).map(Number);
row('finding: the expected page among the first three hits', '95 % of kept queries', `${asked[0]} of ${asked[1]}`, asked[0] >= 0.95 * asked[1]);
none('finding: the search by keyboard, as it is heard, and what it asks for', ['search'], 'three pages in two windows');
none('print: the overview on one sheet', ['print'], ofKind('print'));
const documents = readdirSync(demo, { recursive: true })
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => join(demo, file));
const { stdout: judged } = spawnSync(here('../pdf/run'), documents, { encoding: 'utf8', maxBuffer: 1 << 28 });
const right = judged.split('\n').filter((line) => line.startsWith('right ')).length;
row('print: PDF/UA-1 by veraPDF', 'all documents', `${right} of ${documents.length}`, right === documents.length && right > 0);
const [, caught, twins] = said('node', [here('twins.mjs'), demo], /twins: (-?\d+) of (\d+) caught/);
row('the checks themselves: faulty twins are caught', 'all', `${caught} of ${twins}`, twins > 0 && caught === twins);

console.log('| what | bar | measured | met |\n|---|---|---|---|');
for (const { what, bar, measured, isMet } of rows) console.log(`| ${what} | ${bar} | ${measured} | ${isMet ? 'yes' : 'NO'} |`);
console.log('\n| WCAG 2.2 | level | proven by | what a person must look at |\n|---|---|---|---|');
for (const criterion of CRITERIA) {
  const { number, level, name, by, look } = criterion;
  // What found something in this run proves nothing.
  const bad = by.filter((rule) => found(rule) > 0);
  const proves = bad.length > 0 ? `NOT MET: ${bad.join(', ')}` : by.length > 0 ? `${proof(criterion)}: ${by.join(', ')}` : '–';
  console.log(`| ${number} ${name} | ${level} | ${proves} | ${look || '–'} |`);
}
process.exitCode = rows.every(({ isMet }) => isMet) ? 0 : 1;
