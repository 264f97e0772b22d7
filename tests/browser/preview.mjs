// What an editor meets while writing: the preview in a browser. `node preview.mjs PROGRAM SITE [PICTURES]`
//
// PROGRAM is betre, SITE a site's sources, PICTURES a folder for pictures of what was seen.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { axe, prepareAxe } from './checks/axe.mjs';
import { launch, slower } from './tools.mjs';

const [program, sources, pictures] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'betre-preview-'));
const site = join(folder, 'site');
cpSync(sources, site, { recursive: true });
const page = join(site, 'pages/proveside.md');
const paragraphs = Array.from({ length: 60 }, (_, at) => `Avsnitt ${at} med litt tekst.`).join('\n\n');
const save = (text) => writeFileSync(page, `+++\ntitle = "Prøveside"\nreviewed = "2026-09-01"\n+++\n${text}\n\n${paragraphs}\n`);
mkdirSync(join(site, 'pages'), { recursive: true });
save('Første tekst.');

const server = spawn(program, ['serve', site, '--port', '0', '--lang', 'nn', '--editor', 'code', '--today', '2026-11-22'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const browser = await launch();
const faults = [];
let checks = 0;
/** Notes a fault unless it holds. */
const ensure = (holds, fault) => {
  checks += 1;
  if (!holds) faults.push(fault);
};

try {
  let address;
  for await (const line of createInterface({ input: server.stderr })) {
    [address] = line.match(/http:\/\/[\d.:]+\//) ?? [];
    if (address) break;
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const open = async (path) => {
    const tab = await context.newPage();
    const seen = { tab, loads: 0, log: [] };
    tab.on('load', () => (seen.loads += 1));
    tab.on('console', (message) => seen.log.push(message.text()));
    tab.on('pageerror', (error) => seen.log.push(String(error)));
    tab.on('request', (request) => {
      if (!request.url().startsWith(address)) seen.log.push(`asks for ${request.url()}`);
    });
    await tab.goto(new URL(path, address).href);
    return seen;
  };
  /** Waits until a tab shows a text, and all of its page is loaded. */
  const shows = ({ tab }, text) => {
    const isLoaded = (text) => document.body.innerText.includes(text) && performance.getEntriesByType('navigation')[0].loadEventEnd > 0;
    return tab.waitForFunction(isLoaded, text, { timeout: 20_000 });
  };
  /** Waits until tabs were loaded so many times, and then for a time in which they must not be loaded again. */
  const loaded = async (tabs, times) => {
    for (let at = 0; at < 100 && tabs.some(({ loads }) => loads < times); at += 1) await pause(100);
    await pause(2500);
  };
  const scroll = ({ tab }) => tab.evaluate(() => Math.round(scrollY));
  // A tab that is hidden, as far as its page can tell: windows of headless browsers are all seen.
  const hide = ({ tab }, hidden) =>
    tab.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  /** Connections to the preview that stand open. */
  const connections = () => {
    const port = Number(new URL(address).port).toString(16).toUpperCase().padStart(4, '0');
    const lines = readFileSync('/proc/net/tcp', 'utf8').trim().split('\n').slice(1);
    return lines.filter((line) => line.trim().split(/\s+/)[1].endsWith(`:${port}`) && line.trim().split(/\s+/)[3] === '01').length;
  };

  const one = await open('proveside/');
  const two = await open('');
  await one.tab.evaluate(() => scrollTo(0, 900));
  await pause(300);
  save('Andre tekst.');
  await shows(one, 'Andre tekst.');
  await loaded([one, two], 2);
  ensure(one.loads === 2, `the page was loaded ${one.loads - 1} times after one save`);
  ensure(two.loads === 2, `another tab was loaded ${two.loads - 1} times after one save`);
  ensure(Math.abs((await scroll(one)) - 900) < 3, `scrolled to ${await scroll(one)} after a reload, not 900`);

  await hide(two, true);
  save('Tredje tekst.');
  await shows(one, 'Tredje tekst.');
  await pause(500);
  ensure(two.loads === 2, 'a hidden tab was loaded again');
  await hide(two, false);
  await loaded([two], 3);
  ensure(two.loads === 3, `a tab that is seen again was loaded ${two.loads - 2} times, not once`);

  // Many saves, also on a PC that has not loaded a page before the next save.
  const pace = await slower(one.tab);
  for (const [round, [rate, between]] of [[1, 30], [6, 250], [6, 250], [6, 250]].entries()) {
    await pace(rate);
    for (let at = 0; at < 10; at += 1) {
      save(`Lagring ${round}-${at}.`);
      await pause(between);
    }
    await shows(one, `Lagring ${round}-9.`);
    const loads = one.loads;
    ensure(Math.abs((await scroll(one)) - 900) < 3, `scrolled to ${await scroll(one)} after many saves, not 900`);
    await one.tab.evaluate(() => scrollTo(0, 900));
    await pause(1000);
    ensure(one.loads === loads, 'the page is loaded again when there is nothing new');
  }
  await pace(1);

  // Many tabs at once: more than a browser has connections to one host.
  const many = [];
  for (let at = 0; at < 7; at += 1) many.push(await open('barnevern/').catch(() => open('')));
  save('Mange faner.');
  await shows(one, 'Mange faner.');
  await loaded(many, 2);
  for (const seen of many) ensure(seen.loads === 2, `one of many tabs was loaded ${seen.loads - 1} times`);
  for (const seen of many) await seen.tab.close();

  // The findings are in sight wherever the page is scrolled to, and go away by themselves.
  writeFileSync(page, `+++\ntitle = "Prøveside\n+++\nØydelagd.\n`);
  await one.tab.waitForSelector('#betre-findings', { timeout: 10_000 });
  await pause(300);
  const box = await one.tab.locator('#betre-findings').boundingBox();
  ensure(box && box.y >= 0 && box.y < 50 && (await scroll(one)) > 890, `the findings are not in sight at ${await scroll(one)}: ${JSON.stringify(box)}`);
  const link = await one.tab.locator('#betre-findings a').first().getAttribute('href');
  ensure(link?.startsWith('vscode://file/') && link.endsWith('/proveside.md:2:1'), `the link to the file is ${link}`);
  ensure((await one.tab.innerText('main')).includes('Mange faner.'), 'the last good version is not shown');
  await prepareAxe(one.tab);
  for (const part of ['#betre-findings', '#betre-panel']) {
    for (const { text, html } of await axe(one.tab, part)) faults.push(`axe: ${text} ${html}`);
  }
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await one.tab.screenshot({ path: join(pictures, 'findings.png') });
    await one.tab.setViewportSize({ width: 390, height: 844 });
    await one.tab.screenshot({ path: join(pictures, 'findings-phone.png') });
    await one.tab.setViewportSize({ width: 1280, height: 800 });
  }
  save('Mend.');
  await one.tab.waitForSelector('#betre-findings', { state: 'detached', timeout: 10_000 });

  // What was opened stays open over a reload.
  await one.tab.locator('#betre-panel summary').click();
  ensure((await one.tab.innerText('#betre-panel')).includes('pages/proveside.md'), 'the panel does not tell the source');
  if (pictures) await one.tab.screenshot({ path: join(pictures, 'panel.png') });
  save('Ein gong til.');
  await shows(one, 'Ein gong til.');
  await pause(200);
  ensure(await one.tab.locator('#betre-panel details').evaluate((box) => box.open), 'the panel is folded by a reload');

  await two.tab.close();
  await hide(one, true);
  // A browser keeps idle connections for a while, and the preview ends them.
  for (let at = 0; at < 15 && connections() > 0; at += 1) await pause(1000);
  ensure(connections() === 0, `a hidden tab holds ${connections()} connections`);
  for (const seen of [one, two]) ensure(seen.log.length === 0, `the log is not empty: ${seen.log.join('; ')}`);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.log(`preview: ${fault}`);
console.log(`preview: ${checks} checks, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
