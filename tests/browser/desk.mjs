// What an editor meets at the desk: `betre edit` in a browser. `node desk.mjs PROGRAM SITE [PICTURES]`
//
// The tasks are done by mouse, by keyboard alone, on a phone, and without scripts; each page is looked at in all modes.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { axe, prepareAxe } from './checks/axe.mjs';
import { shared } from './desk-shared.mjs';
import { texts } from './desk-text.mjs';
import { each } from './each.mjs';
import { launch } from './tools.mjs';

const [program, sources, pictures] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'betre-desk-'));
const site = join(folder, 'site');
cpSync(sources, site, { recursive: true });
const server = spawn(program, ['edit', site, '--port', '0', '--lang', 'nn', '--today', '2026-11-22'], {
  stdio: ['ignore', 'pipe', 'ignore'],
  env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
});
const browser = await launch();
const faults = [];
let checks = 0;
const ensure = (holds, fault) => {
  checks += 1;
  if (!holds) faults.push(fault);
};
const STEP = 'guides/barn-og-unge/0-undring/1-set-ord-pa-undringa.md';
const read = (path) => readFileSync(join(site, path), 'utf8');

/** Ways to work: each presses, writes and chooses in its own way. */
const WAYS = {
  mouse: { window: { viewport: { width: 1280, height: 900 } } },
  keyboard: { window: { viewport: { width: 1280, height: 900 } }, keys: true },
  phone: { window: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  'no scripts': { window: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false } },
};

/** An editor at work in one of the ways. */
class Editor {
  constructor(tab, keys) {
    Object.assign(this, { tab, keys, acts: 0 });
  }

  /** Goes on with Tab until something has the focus. */
  async reach(target) {
    const wanted = await target.elementHandle();
    for (let at = 0; at < 500; at += 1) {
      if (await wanted.evaluate((wanted) => wanted === document.activeElement)) return;
      await this.tab.keyboard.press('Tab');
    }
    throw new Error(`not reached by keyboard: ${target}`);
  }

  async press(target) {
    this.acts += 1;
    if (!this.keys) return target.click();
    await this.reach(target);
    const is = await target.evaluate((element) => element.matches('[type=checkbox], [type=radio]'));
    return this.tab.keyboard.press(is ? 'Space' : 'Enter');
  }

  /** Opens what may have been opened by what is wrong in it. */
  async unfold(details) {
    const summary = details.locator('summary').first();
    await (this.keys ? this.reach(summary) : summary.hover());
    if (!(await details.evaluate((box) => box.open))) await this.press(summary);
  }

  /** Presses what leads to another page. */
  async go(target) {
    await Promise.all([this.tab.waitForNavigation(), this.press(target)]);
  }

  async write(target, text) {
    this.acts += 1;
    if (!this.keys) return target.fill(text);
    await this.reach(target);
    await this.tab.keyboard.press('Control+A');
    return this.tab.keyboard.insertText(text);
  }

  async choose(target, label) {
    // A long list is a search, where there are scripts.
    const search = target.locator('xpath=following-sibling::*[@role="combobox"]');
    if ((await search.count()) > 0) {
      await this.write(search, label);
      await this.tab.keyboard.press('ArrowDown');
      return this.tab.keyboard.press('Enter');
    }
    this.acts += 1;
    if (!this.keys) return target.selectOption({ label });
    await this.reach(target);
    return this.tab.keyboard.type(label, { delay: 5 });
  }
}

try {
  let desk;
  for await (const line of createInterface({ input: server.stdout })) {
    desk = line;
    break;
  }
  const key = (path) => `[data-key="${path}"]`;
  const log = [];
  const open = async (window, path = '') => {
    const context = await browser.newContext(window);
    const tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
    // A refused form and a page that both have changed are told to the log by the browser itself.
    tab.on('console', (message) => message.text().includes('status of 409') || log.push(message.text()));
    tab.on('response', (response) => response.status() === 404 && log.push(`404: ${response.url()}`));
    tab.on('pageerror', (error) => log.push(String(error)));
    tab.on('request', (request) => {
      if (!request.url().startsWith(new URL('/', desk).href)) log.push(`asks for ${request.url()}`);
    });
    // What is typed and not saved is told of when the tab closes.
    tab.on('dialog', (dialog) => dialog.accept());
    await tab.goto(desk + path);
    return tab;
  };
  const save = (tab) => tab.locator('main .save.last button');

  for (const [name, { window, keys }] of Object.entries(WAYS)) {
    const tab = await open(window);
    const editor = new Editor(tab, keys);
    const began = Date.now();
    try {
      // A number: from the front page until it is saved.
      const before = read('contacts.toml');
      await editor.go(tab.locator('#contacts ~ table a', { hasText: 'Fjordvik barnevern' }));
      await editor.write(tab.locator(key('barnevern.phone')), '57 00 12 11');
      await editor.go(keys ? tab.locator(key('barnevern.phone')).locator('xpath=ancestor::form').locator('.save.last button') : save(tab));
      ensure(editor.acts <= 4, `${name}: a number takes ${editor.acts} acts`);
      ensure(read('contacts.toml') === before.replace('57 00 12 10', '57 00 12 11'), `${name}: the number is not saved alone`);
      ensure((await tab.innerText('.saved[role=status]')).startsWith('Lagra'), `${name}: it is not said that it is saved`);
      console.log(`desk: ${name}: a number in ${editor.acts} acts, ${((Date.now() - began) / 1000).toFixed(1)} s`);

      // Taken back.
      await editor.go(tab.locator('.saved[role=status] button'));
      ensure(read('contacts.toml') === before, `${name}: it is not taken back`);

      // A step that was gone through.
      await tab.goto(`${desk}doc/${STEP}`);
      const step = read(STEP);
      await editor.go(tab.locator('button[value=review]'));
      ensure(read(STEP) === step.replace('\n]\n+++', '\n]\nreviewed = "2026-11-22"\n+++'), `${name}: not reviewed`);

      // An answer of a decision, and where it leads.
      await editor.write(tab.locator(key('outcomes.1.answer')), 'Eg undrar meg enno');
      await editor.unfold(tab.locator('fieldset[data-key=outcomes] > details'));
      await editor.write(tab.locator(key('outcomes.3.answer')), 'Eg veit ikkje');
      const leads = tab.locator(`[data-key="outcomes.3"] [data-key="outcomes.3.goto"]`);
      await editor.unfold(leads.locator('xpath=ancestor::details[1]'));
      await editor.choose(tab.locator(key('outcomes.3.goto.0')), 'Hald fram der de er');
      await editor.go(save(tab));
      const answers = read(STEP);
      ensure(answers.includes('answer = "Eg undrar meg enno", goto = "next"'), `${name}: the answer is not changed`);
      ensure(/goto = "stay"/.test(answers) && answers.includes('answer = "Eg veit ikkje"'), `${name}: no answer is added: ${answers}`);

      // A sentence, with a link and a picture.
      const text = await tab.inputValue(key('text'));
      const changed = text.replace('Set av ti minutt same dag', 'Set av [ti minutt](@undringsnotat) ![Fjordvik kommune](images/fjordvik.svg) same dag');
      await editor.write(tab.locator(key('text')), changed);
      await editor.go(save(tab));
      const lines = read(STEP).split('\n').filter((line) => !answers.split('\n').includes(line));
      ensure(lines.length === 1 && lines[0].includes('[ti minutt](@undringsnotat)'), `${name}: more than the sentence: ${lines}`);
      // It is on the page at once.
      await tab.goto(new URL('/barn-og-unge/undring/set-ord-pa-undringa/', desk).href);
      ensure((await tab.content()).includes('alt="Fjordvik kommune"'), `${name}: the page does not show what was saved`);
      writeFileSync(join(site, STEP), step);

      // Two at once.
      await tab.goto(`${desk}doc/${STEP}`);
      const other = await open(WAYS.mouse.window, `doc/${STEP}`);
      await editor.write(tab.locator(key('title')), 'Min tittel');
      await editor.write(tab.locator(key('what')), 'Skriv ned alt.');
      await other.fill(key('title'), 'Deira tittel');
      await Promise.all([other.waitForNavigation(), save(other).click()]);
      await editor.go(save(tab));
      ensure((await tab.innerText('main')).includes('Deira tittel'), `${name}: theirs is not shown`);
      await editor.press(tab.locator('input[value=mine]'));
      await editor.go(tab.locator('.save button'));
      const both = read(STEP);
      ensure(both.includes('title = "Min tittel"') && both.includes('what = "Skriv ned alt."'), `${name}: not what was chosen`);
      writeFileSync(join(site, STEP), step);
      await other.context().close();
    } catch (error) {
      faults.push(`${name}: ${error.message.split('\n')[0]} (${tab.url().replace(desk, '')})`);
    }
    await tab.context().close();
  }

  // A text, with what the desk has for it; and what is shared with others, at a desk of another site.
  await Promise.all(
    Object.entries({
      texts: texts({ open, desk, ensure, read }),
      shared: shared({ program, browser, folder, ways: WAYS, Editor, ensure, faults }),
    }).map(([name, done]) => done.catch((error) => faults.push(`${name}: ${error.message.split('\n')[0]}`))),
  );

  // From a page of the site to its form.
  {
    const tab = await open(WAYS.mouse.window);
    await tab.goto(new URL('/tenester/barnehage/', desk).href);
    await Promise.all([tab.waitForNavigation(), tab.locator('#betre-edit').click()]);
    ensure(tab.url() === `${desk}doc/services/barnehage.md`, `the page leads to ${tab.url()}`);
    await tab.context().close();
  }

  // Every kind of page, in all modes.
  const pages = ['', 'find?q=barnevern', 'history', `doc/${STEP}`, 'doc/site.toml',
    'doc/guides/barn-og-unge/guide.md', 'doc/guides/barn-og-unge/0-undring/level.md', 'doc/services/barnehage.md', 'doc/tools/undringsnotat.md',
    'doc/measures/tiltak-i-barnehagen.toml', 'doc/arenas/bti-team.md', 'doc/roles/koordinator.md', 'doc/units/fjordvik-skule.md',
    'doc/situations/mobbing.md', 'doc/pages/kva-er-bti.md', 'doc/ladders/svartrappa.md', 'doc/calendar/bti-arshjul.toml', 'doc/laws.en.toml',
    'doc/rights.en.toml', 'doc/index.md', 'doc/contacts.toml?at=barnevern', 'doc/glossary.toml', `doc/${STEP.replace('.md', '.en.md')}`, `doc/${STEP}?raw=1`];
  // With something to mend in it.
  writeFileSync(join(site, 'arenas/bti-team.md'), read('arenas/bti-team.md').replace(/^title = .*$/m, 'title = ""'));
  // All rules once; what colours and places decide on pages that have all parts.
  const some = pages.slice(0, 10);
  const modes = {
    wide: { viewport: { width: 1280, height: 900 } },
    dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
    narrow: { viewport: { width: 320, height: 700 } },
    'narrow, dark': { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
  };
  await each(Object.entries(modes), () => {}, async (_, [mode, window]) => {
    const tab = await open(window);
    for (const path of mode === 'wide' || mode === 'narrow' ? pages : some) {
      const answer = await tab.goto(desk + path);
      ensure(answer.status() === 200, `${path}: ${answer.status()}`);
      // Of many alike some are enough.
      await tab.evaluate(() => [...document.querySelectorAll('details')].slice(0, 30).forEach((box) => (box.open = true)));
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      ensure(wide <= 0, `${mode}: ${path} is ${wide} too wide`);
      await prepareAxe(tab);
      checks += 1;
      for (const { text, html } of await axe(tab, 'html', [...(mode === 'wide' ? ['elements'] : []), 'places', 'colours'])) faults.push(`${mode}: ${path}: axe: ${text} ${html.slice(0, 200)}`);
      const small = await tab.evaluate(() => {
        const parts = document.querySelectorAll('button, select, summary, input:not([type=hidden], [type=checkbox], [type=radio])');
        return [...parts].filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 24).map((part) => part.outerHTML.slice(0, 80));
      });
      ensure(small.length === 0, `${mode}: ${path}: too small for a thumb: ${small[0]}`);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await tab.screenshot({ path: join(pictures, `${mode.replace(/\W+/g, '-')}-${path.replace(/\W+/g, '-') || 'front'}.png`) });
      }
    }
    await tab.context().close();
  });
  ensure(log.length === 0, `the log is not empty: ${log.slice(0, 3).join('; ')}`);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.log(`desk: ${fault}`);
console.log(`desk: ${checks} checks, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
