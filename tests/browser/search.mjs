// Asks the published site's own search each query of a table, and tells which find an expected page among the first three hits.
//
//   node search.mjs SITE QUERIES.tsv
//
// Ends with 1 if fewer than 95 % do. The table has a head: query, expected (addresses with commas between), who asks, and, if some are kept out of tuning, their
// part. A line is printed for each query (query, hit or miss, the addresses of the first three: of each
// hit its page, or the expected one among those that it links below it), then to stderr how each part fares, and
// last how all do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

const FIRST = 3;
/** The part of all queries that must find an expected page. */
const BAR = 0.95;

/** The search of a language, as a page would have it. */
function searchOf(site, lang) {
  const path = join(site, `data/search-${lang}.js`);
  if (!existsSync(path)) throw new Error(`${path} is missing: the site has no search in ${lang}`);
  return runInThisContext(`{ ${readFileSync(path, 'utf8')}; betre }`, { filename: path });
}

/** An address without its anchor and file name. */
const pageOf = (address) => address.replace(/#.*/, '').replace(/index\.html$/, '');

/** The page that an expected address means: an old one leads on, and the last part may be the identifier of a page with a
 * word of its own in its address. */
function meant(site, pages, address) {
  if (pages.some((page) => page.url === address)) return address;
  const path = join(site, address, 'index.html');
  const to = existsSync(path) && /http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(readFileSync(path, 'utf8'));
  if (to) return pageOf(new URL(to[1], `file://${address}`).pathname);
  const folder = address.replace(/[^/]+\/$/, '');
  const named = pages.find(({ url, id }) => url.startsWith(folder) && `${folder}${id}/` === address);
  if (!named) console.error(`no page of the site is at ${address}`);
  return named?.url ?? address;
}

/** Whether a hit is an expected page, or what that says to one reader. */
function meets(hit, expected, ownPages) {
  const page = pageOf(hit);
  return expected.some((wanted) => page === wanted || (ownPages.has(page) && page.startsWith(wanted) && wanted !== '/'));
}

/** The queries of a table. */
export function readQueries(path) {
  const [, ...rows] = readFileSync(path, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/);
  return rows
    .filter((row) => row.trim())
    .map((row) => {
      const [query, expected, who = '', part = ''] = row.split('\t');
      return { query, expected: (expected ?? '').split(',').map((address) => address.trim()), who, part };
    });
}

/** What the search answers to each query: the first addresses, and whether an expected one is among them. */
export function ask(site, queries) {
  const { pages, site: facts } = JSON.parse(readFileSync(join(site, 'data/site.json'), 'utf8'));
  const ownPages = new Set(pages.filter((page) => page.kind === 'for-reader').map((page) => page.url));
  const searches = new Map();
  return queries.map((asked) => {
    const expected = asked.expected.map((address) => meant(site, pages, address));
    const lang = facts.languages.find((tag) => expected[0].startsWith(`/${tag}/`)) ?? facts.languages[0];
    if (!searches.has(lang)) searches.set(lang, searchOf(site, lang));
    // What a page says to other readers is linked below it, in the same hit.
    const pagesIn = ({ u, also }) => [u, ...also.map((page) => page.u)];
    const isMet = (address) => meets(address, expected, ownPages);
    const hits = searches.get(lang).find(asked.query).hits.slice(0, FIRST).map(pagesIn);
    return { ...asked, lang, first: hits.map((hit) => hit.find(isMet) ?? hit[0]), isHit: hits.some((hit) => hit.some(isMet)) };
  });
}

const count = (answers) => `${answers.filter((answer) => answer.isHit).length} of ${answers.length}`;

if (import.meta.filename === process.argv[1]) {
  const [site, table] = process.argv.slice(2);
  if (!site || !table) {
    console.error('usage: search.mjs SITE QUERIES.tsv');
    process.exit(2);
  }
  const answers = ask(site, readQueries(table));
  for (const { query, isHit, first } of answers) {
    console.log([query, isHit ? 'hit' : 'miss', ...first].join('\t'));
  }
  for (const part of new Set(answers.map((answer) => answer.part).filter(Boolean))) {
    console.error(`${part}: ${count(answers.filter((answer) => answer.part === part))}`);
  }
  console.log(`search: ${count(answers)} queries find an expected page among the first three`);
  process.exitCode = answers.filter(({ isHit }) => isHit).length < BAR * answers.length ? 1 : 0;
}
