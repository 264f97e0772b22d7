// All checks of one built site.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { absent } from './checks/absent.mjs';
import { acute } from './checks/acute.mjs';
import { axe, prepareAxe } from './checks/axe.mjs';
import { prepareColours } from './checks/colours.mjs';
import { enlarged, spaced } from './checks/enlarged.mjs';
import { exit, leaving } from './checks/exit.mjs';
import { focus } from './checks/focus.mjs';
import { forced } from './checks/forced.mjs';
import { ibm } from './checks/ibm.mjs';
import { fetchIcon, noIcon } from './checks/icon.mjs';
import { landing, waysOf } from './checks/landing.mjs';
import { greetings, listen } from './checks/log.mjs';
import { lookOf } from './checks/look.mjs';
import { motion } from './checks/motion.mjs';
import { sheet } from './checks/print.mjs';
import { offline } from './checks/offline.mjs';
import { ring } from './checks/ring.mjs';
import { differs, foldOut, openMenu, textOf } from './checks/script.mjs';
import { searching } from './checks/search.mjs';
import { sideways } from './checks/sideways.mjs';
import { firstSight, frontPage } from './checks/sight.mjs';
import { stored } from './checks/stored.mjs';
import { validity } from './checks/valid.mjs';
import { shifts, tooHeavy, weigh } from './checks/weight.mjs';
import { ZOOMED, zoomed } from './checks/zoomed.mjs';
import { cover, longest } from './cover.mjs';
import { each } from './each.mjs';
import { Findings } from './findings.mjs';
import { fragmentsOf, pagesOf, singleFilesOf } from './pages.mjs';
import { SLOW, serve } from './serve.mjs';

/** The windows in which every page is looked at: 320 px is also what 400 % zoom leaves of 1280. */
export const CONFIGURATIONS = [320, 1280].flatMap((width) =>
  ['light', 'dark'].map((colorScheme) => ({
    name: `${width} ${colorScheme}`,
    viewport: { width, height: 900 },
    colorScheme,
  })),
);
const PHONE = { width: 390, height: 844 };
const WEIGHED = ['home', 'guide', 'step'];

/** What the pages are looked at in that show what the others are made of; the longest of each kind is in all, the rest in the first. */
const MOST = ['320 light', '1280 dark'];

/**
 * Checks the site in `folder`. Gives the findings, what the pages weigh, and how many pages were looked at.
 *
 * What is soon asked is asked of every page; what takes long, of the pages that show all that any is made of (`cover.mjs`); and what
 * takes longest, thoroughly, of the longest of each kind. Unless it is to check `every` page in all ways, or `isThorough` tells which
 * (as of those that have a fault in them). `met` has the kinds that have been met thoroughly in another site: of these only the
 * colours are this site's own.
 */
export async function checkSite(browser, folder, configurations, { every = false, isThorough = () => every, met = new Set() } = {}) {
  const findings = new Findings();
  const weights = [];
  const { origin, stop } = await serve(folder);
  const slow = await serve(folder, SLOW);
  const valid = validity(resolve(folder));
  const pages = pagesOf(folder);
  const firsts = new Set(longest(pages));
  const wide = new Set(every ? pages : await cover(browser, pages, (file) => readFileSync(join(folder, file), 'utf8')));
  const thorough = new Set(pages.filter((page) => firsts.has(page) || isThorough(page)));

  const open = (options) => browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });

  // A reader's browser, kept from page to page, and one without scripts beside it.
  const start = async () => {
    const reader = await (await open()).newPage();
    const scriptless = await (await open({ javaScriptEnabled: false })).newPage();
    return { reader, scriptless, heard: listen(reader, origin) };
  };

  // In every configuration axe is asked what it was not asked before: of elements once for each set that a page shows, of places where
  // those stand elsewhere, and of colours if any text has some that no page of the site had in this configuration. (Light and dark
  // change nothing but colours, and the colours of a site are few.)
  const judged = new Map(configurations.map(({ name }) => [name, new Set()]));
  const look = async (reader, page, part) => {
    const [sets, layouts] = [new Set(), new Set()];
    const these = configurations.filter(({ name }) => every || firsts.has(page) || MOST.includes(name));
    for (const { name, viewport, colorScheme } of these) {
      await reader.setViewportSize(viewport);
      await reader.emulateMedia({ colorScheme });
      const { shown, places, colours } = await lookOf(reader);
      const known = judged.get(name);
      const asked = [
        ...(sets.has(shown) ? [] : ['elements']),
        ...(layouts.has(places) ? [] : ['places']),
        ...(colours.every((colour) => known.has(colour)) ? [] : ['colours']),
      ];
      if (asked.length > 0) findings.add(page.file, 'axe', await axe(reader, part, asked), name);
      findings.add(page.file, 'sideways', await sideways(reader), name);
      sets.add(shown);
      layouts.add(places);
      for (const colour of colours) known.add(colour);
    }
  };

  // What the pages of a kind share, and takes long to ask: how those meet it who see, move or read in another way than most. Each key
  // takes its time, and where it is narrowest most can be covered, so that a walk in a wide window is for the checks of every page.
  const inColours = async (reader, file) => {
    await prepareColours(reader);
    for (const { name, viewport, colorScheme } of CONFIGURATIONS.filter(({ name }) => MOST.includes(name))) {
      await reader.setViewportSize(viewport);
      await reader.emulateMedia({ colorScheme });
      findings.add(file, 'ring', await ring(reader), name);
      const { faults, rings } = await forced(reader);
      findings.add(file, 'forced', faults, name);
      findings.add(file, 'ring', rings, 'forced');
    }
  };
  const thoroughly = async (reader, file) => {
    findings.add(file, 'ibm', await ibm(reader));
    findings.add(file, 'spaced', await spaced(reader));
    findings.add(file, 'motion', await motion(reader));
    findings.add(file, 'zoomed', await zoomed(reader));
    await openMenu(reader);
    const windows = [{ name: '400 %', viewport: ZOOMED }, CONFIGURATIONS.at(-1)];
    for (const { name, viewport } of windows.slice(0, every ? 2 : 1)) {
      await reader.setViewportSize(viewport);
      const { beneath, reach } = await focus(reader);
      findings.add(file, 'focus', beneath, name);
      findings.add(file, 'reach', reach, name);
    }
  };

  // Asked for last of what a page shows, so that slow scripts have had their time.
  const withoutScripts = async ({ reader, scriptless }, { file, url }) => {
    await scriptless.setViewportSize(reader.viewportSize());
    await scriptless.goto(url);
    await foldOut(scriptless);
    findings.add(file, 'script', differs(await textOf(reader), await textOf(scriptless)));
  };

  const everyPage = async (worker, page) => {
    const { file, url, kind } = page;
    const { reader, scriptless, heard } = worker;
    const [{ name, viewport, colorScheme }] = configurations;
    await reader.setViewportSize(viewport);
    await reader.emulateMedia({ colorScheme });
    await reader.goto(url);
    await fetchIcon(reader);
    // Axe does not look into what is folded in.
    await foldOut(reader);
    findings.add(file, 'sideways', await sideways(reader), name);
    findings.add(file, 'absent', await absent(reader));
    findings.add(file, 'acute', await acute(reader));
    findings.add(file, 'exit', await exit(reader));
    const { parts, ways } = await waysOf(reader);
    for (const way of ways) leads.set(`${way.reader} ${way.to}`, { file, way });
    others.set(url, parts);
    if (wide.has(page)) {
      await prepareAxe(reader);
      await look(reader, page);
      await withoutScripts(worker, page);
    }
    // The same menu is on every page, so one is enough.
    if (kind === 'home') {
      await openMenu(reader);
      await look(reader, page, 'header');
    }
    if (thorough.has(page)) {
      await inColours(reader, file);
      if (!met.has(kind)) await thoroughly(reader, file);
    }
    findings.add(file, 'enlarged', await enlarged(reader));
    const { log, hosts } = heard();
    findings.add(file, 'log', [...log, ...(await noIcon(reader))]);
    findings.add(file, 'host', [...hosts, ...(await greetings(reader))]);
    const kept = await stored(reader);
    findings.add(file, 'stored', kept);
    // What one page left must not be laid to the next one's charge.
    if (kept.length > 0) {
      await Promise.all([reader.context().close(), scriptless.context().close()]);
      Object.assign(worker, await start());
    }
  };

  // As someone meets the page who has never been here, with a phone and a slow line.
  const firstVisit = async ({ file, url, kind }) => {
    const context = await open({ baseURL: slow.origin, viewport: PHONE });
    const tab = await context.newPage();
    if (WEIGHED.includes(kind)) {
      const weight = await weigh(tab);
      await tab.goto(url);
      await fetchIcon(tab);
      const moved = await shifts(tab);
      findings.add(file, 'weight', tooHeavy(weight));
      weights.push({ file, kind, ...weight });
      // What moves once may have waited for a busy machine; what moves each time is the page's own.
      if (moved.length > 0) {
        await tab.reload();
        findings.add(file, 'shift', await shifts(tab));
      }
    }
    if (kind === 'step') findings.add(file, 'sight', await firstSight(tab));
    if (kind === 'home') findings.add(file, 'front', await frontPage(tab));
    if (kind === 'print') {
      await tab.goto(url);
      findings.add(file, 'print', await sheet(tab));
    }
    await context.close();
  };

  const [leads, others] = [new Map(), new Map()];
  await each(pages, start, async (worker, page) => {
    await everyPage(worker, page);
    if (page.kind === 'print' || WEIGHED.includes(page.kind)) await firstVisit(page);
  });
  // Where each link on a reader's page leads, on a phone: once, however many pages have it.
  const onPhone = async () => (await open({ viewport: PHONE })).newPage();
  const isFar = ({ way: { reader, to } }) => others.get(to.replace(/#.*/, '').replace(/index\.html$/, ''))?.includes(reader) ?? true;
  await each([...leads.values()].filter(isFar), onPhone, async (tab, { file, way }) => {
    findings.add(file, 'landing', await landing(tab, way));
  });
  const young = pages.find(({ kind, url }) => kind === 'reader' && url === '/ung/');
  if (young && pages.some(({ url }) => url.endsWith('/ung/') && url !== '/ung/')) {
    findings.add(young.file, 'leaving', await leaving(await open({ viewport: PHONE }), '/', young.url));
  }
  // From the head of a page and from the page of all pages, in both windows, and where an address does not exist.
  const all = pages.find(({ kind }) => kind === 'search');
  for (const width of all ? [390, 1280] : []) {
    const context = await open({ viewport: { width, height: 900 } });
    for (const url of ['/', all.url, '/finst-ikkje/']) findings.add(all.file, 'search', await searching(context, url));
    await context.close();
  }
  // From a disk, as they are read who have got it by mail.
  for (const file of singleFilesOf(folder)) {
    const context = await open();
    const tab = await context.newPage();
    findings.add(file, 'offline', await offline(tab, join(resolve(folder), file)));
    await prepareAxe(tab);
    await foldOut(tab);
    // All in it has been looked at in every configuration on pages of its own.
    await tab.setViewportSize(CONFIGURATIONS[0].viewport);
    findings.add(file, 'axe', await axe(tab));
    findings.add(file, 'sideways', await sideways(tab));
    await context.close();
  }
  const fragments = new Set(fragmentsOf(folder));
  for (const { file, fault } of (await valid).filter(({ file }) => !fragments.has(file))) findings.add(file, 'valid', [fault]);
  stop();
  slow.stop();
  for (const { kind } of thorough) met.add(kind);
  return { findings, weights, pages: pages.length, wide: wide.size, thorough: thorough.size };
}
