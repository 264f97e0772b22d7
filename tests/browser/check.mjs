// Checks built sites in a browser: node check.mjs [--quick | --every] SITE...
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIGURATIONS, checkSite } from './site-check.mjs';
import { launch } from './tools.mjs';

const options = { quick: { type: 'boolean' }, every: { type: 'boolean', default: false } };
const { values, positionals: sites } = parseArgs({ options, allowPositionals: true });
const configurations = values.quick ? CONFIGURATIONS.slice(0, 1) : CONFIGURATIONS;

const browser = await launch();
let total = 0;
const met = new Set();
for (const site of sites) {
  const name = basename(site);
  const started = Date.now();
  const { findings, weights, pages, wide, thorough } = await checkSite(browser, site, configurations, { every: values.every, met });
  for (const line of findings.lines()) console.log(`${name}/${line}`);

  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}: ${pages} pages, ${wide} of them with axe, wide, enlarged and without scripts, ${thorough} thoroughly, ${seconds} s`);
  for (const kind of new Set(weights.map(({ kind }) => kind))) {
    const [heaviest] = weights.filter((page) => page.kind === kind).sort((one, other) => other.bytes - one.bytes);
    console.log(`  the heaviest ${kind}: ${heaviest.bytes} bytes in ${heaviest.requests} requests (${heaviest.file})`);
  }
  const counts = Object.entries(findings.counts()).map(([rule, count]) => `${rule} ${count}`);
  console.log(`  findings: ${findings.all.length}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`);
  total += findings.all.length;
}
await browser.close();
process.exitCode = total > 0 ? 1 : 0;
