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
import { findingSites } from './checks/sites.mjs';
import { sideways } from './checks/sideways.mjs';
import { firstSight, frontPage } from './checks/sight.mjs';
import { stored } from './checks/stored.mjs';
import { validity } from './checks/valid.mjs';
import { shifts, tooHeavy, weigh } from './checks/weight.mjs';
import { ZOOMED, zoomed } from './checks/zoomed.mjs';
import { cover, longest } from './cover.mjs';
import { each } from './each.mjs';
import { fewer } from './fewer.mjs';
import { Findings } from './findings.mjs';
import { fragmentsOf, isOfMany, pagesOf, singleFilesOf } from './pages.mjs';
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

/** What asks for a site's own colours: the rest is the same on pages of a kind in any site. */
const OWN = ['ring', 'forced'];

/**
 * Checks the site in `folder`. Gives the findings, what the pages weigh, and how many pages were looked at.
 *
 * What is soon asked is asked of every page; what takes long, of the pages that show all that any is made of (`cover.mjs`); and what
 * takes longest, of the longest of each kind, unless the kind was `met` in another site. `every` page is asked all of it on demand;
 * or `asks` tells, if it is given, what a page is asked (as of those with a fault in them).
 */
export async function checkSite(browser, folder, configurations, { every = false, met = new Set(), asks } = {}) {
  const findings = new Findings();
  const weights = [];
  const { origin, stop } = await serve(folder);
  const slow = await serve(folder, SLOW);
  const pages = pagesOf(folder);
  const valid = validity(resolve(folder), isOfMany(folder) ? pages.map(({ file }) => file) : ['.']);
  const firsts = new Set(longest(pages));
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const wide = new Set(every || asks ? pages : await cover(browser, pages, read));
  asks ??= (page, rule) => every || (firsts.has(page) && (OWN.includes(rule) || !met.has(page.kind)));

  const open = (options) => browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });

  const [first] = configurations;
  // A reader's browser, kept from page to page; one without scripts, and one for first visits, beside it.
  const start = async () => {
    const reader = await (await open({ viewport: first.viewport, colorScheme: first.colorScheme })).newPage();
    const scriptless = await (await open({ javaScriptEnabled: false })).newPage();
    const visitor = await (await open({ baseURL: slow.origin, viewport: PHONE })).newPage();
    return { reader, scriptless, visitor, heard: listen(reader, origin) };
  };

  // In every configuration axe is asked what it was not asked before: of elements once for each set that a page shows (most pages on a
  // phone alone, since a wide window shows the same of each kind), of places where those stand elsewhere, and of colours if any text has
  // some that no page of the site had in this configuration. (Light and dark change nothing but colours, and a site has few.)
  const judged = new Map(configurations.map(({ name }) => [name, new Set()]));
  const look = async (reader, page, part) => {
    const [sets, layouts] = [new Set(), new Set()];
    const inAll = asks(page, 'axe') || asks(page, 'sideways');
    const these = configurations.filter(({ name }) => inAll || MOST.includes(name));
    for (const { name, viewport, colorScheme } of these) {
      await reader.setViewportSize(viewport);
      await reader.emulateMedia({ colorScheme });
      const { shown, places, colours } = await lookOf(reader);
      const known = judged.get(name);
      const asked = [
        ...(sets.has(shown) || (sets.size > 0 && !inAll) ? [] : ['elements']),
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
  const thoroughly = async (reader, page) => {
    const { file } = page;
    if (!every) await fewer(reader);
    if (asks(page, 'ring') || asks(page, 'forced')) {
      await prepareColours(reader);
      for (const { name, viewport, colorScheme } of CONFIGURATIONS.filter(({ name }) => MOST.includes(name))) {
        await reader.setViewportSize(viewport);
        await reader.emulateMedia({ colorScheme });
        findings.add(file, 'ring', await ring(reader), name);
        const { faults, rings } = await forced(reader);
        findings.add(file, 'forced', faults, name);
        findings.add(file, 'ring', rings, 'forced');
      }
    }
    for (const [rule, check] of Object.entries({ ibm, spaced, motion, zoomed })) {
      if (asks(page, rule)) findings.add(file, rule, await check(reader));
    }
    if (asks(page, 'focus') || asks(page, 'reach')) {
      await openMenu(reader);
      const windows = [{ name: '400 %', viewport: ZOOMED }, CONFIGURATIONS.at(-1)];
      for (const { name, viewport } of windows.slice(0, every ? 2 : 1)) {
        await reader.setViewportSize(viewport);
        const { beneath, reach } = await focus(reader);
        findings.add(file, 'focus', beneath, name);
        findings.add(file, 'reach', reach, name);
      }
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
    await reader.goto(url);
    await fetchIcon(reader, icons);
    // Axe does not look into what is folded in.
    await foldOut(reader);
    findings.add(file, 'sideways', await sideways(reader), first.name);
    findings.add(file, 'absent', await absent(reader));
    findings.add(file, 'acute', await acute(reader));
    findings.add(file, 'exit', await exit(reader));
    const { parts, ways } = await waysOf(reader);
    for (const way of ways) leads.set(`${way.reader} ${way.to}`, { file, way });
    others.set(url, parts);
    if (wide.has(page)) {
      await prepareAxe(reader);
      await look(reader, page);
      findings.add(file, 'enlarged', await enlarged(reader));
      await withoutScripts(worker, page);
    }
    // The same menu is on every page, so one is enough.
    if (kind === 'home') {
      await openMenu(reader);
      await look(reader, page, 'header');
    }
    if (wide.has(page)) {
      await thoroughly(reader, page);
      await reader.setViewportSize(first.viewport);
      await reader.emulateMedia({ colorScheme: first.colorScheme });
    }
    const { log, hosts } = heard();
    findings.add(file, 'log', [...log, ...(await noIcon(reader))]);
    findings.add(file, 'host', [...hosts, ...(await greetings(reader))]);
    const kept = await stored(reader);
    findings.add(file, 'stored', kept);
    // What one page left must not be laid to the next one's charge.
    if (kept.length > 0) {
      await Promise.all([reader, scriptless, worker.visitor].map((tab) => tab.context().close()));
      Object.assign(worker, await start());
    }
  };

  // As someone meets the page who has never been here, with a phone and a slow line.
  const firstVisit = async (tab, { file, url, kind }) => {
    if (WEIGHED.includes(kind)) {
      let moved;
      const weight = await weigh(tab, async () => {
        await tab.goto(url);
        await fetchIcon(tab);
        moved = await shifts(tab);
      });
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
  };

  const [leads, others, icons] = [new Map(), new Map(), new Set()];
  await each(pages, start, async (worker, page) => {
    await everyPage(worker, page);
    if (page.kind === 'print' || WEIGHED.includes(page.kind)) await firstVisit(worker.visitor, page);
  });
  // What is met beyond single pages, some at a time too.
  const journeys = [];
  // From a disk, as they are read who have got it by mail.
  for (const file of singleFilesOf(folder)) {
    journeys.push(async () => {
      const tab = await (await open({ viewport: first.viewport })).newPage();
      findings.add(file, 'offline', await offline(tab, join(resolve(folder), file)));
      await prepareAxe(tab);
      await foldOut(tab);
      // All in it has been looked at in every configuration, in its colours, on pages of its own.
      findings.add(file, 'axe', await axe(tab, 'html', ['elements', 'places']));
      findings.add(file, 'sideways', await sideways(tab));
      await tab.context().close();
    });
  }
  // From the head of a page and from the page of all pages, in both windows, and where an address does not exist.
  const all = pages.find(({ kind }) => kind === 'search');
  for (const width of all ? [390, 1280] : []) {
    journeys.push(async () => {
      const context = await open({ viewport: { width, height: 900 } });
      for (const url of ['/', all.url, '/finst-ikkje/']) findings.add(all.file, 'search', await searching(context, url));
      await context.close();
    });
  }
  for (const { file, url } of pages.filter(({ kind }) => kind === 'sites')) {
    journeys.push(async (tab) => findings.add(file, 'search', await findingSites(tab, url)));
  }
  const young = pages.find(({ kind, url }) => kind === 'reader' && url === '/ung/');
  if (young && pages.some(({ url }) => url.endsWith('/ung/') && url !== '/ung/')) {
    journeys.push(async () => findings.add(young.file, 'leaving', await leaving(await open({ viewport: PHONE }), '/', young.url)));
  }
  // Where each link on a reader's page leads, on a phone: once, however many pages have it, and where others read too.
  const isFar = ({ reader, to }) => others.get(to.replace(/(index\.html)?(#.*)?$/, ''))?.includes(reader) ?? true;
  for (const { file, way } of [...leads.values()].filter(({ way }) => isFar(way))) {
    journeys.push(async (tab) => findings.add(file, 'landing', await landing(tab, way)));
  }
  await each(journeys, async () => (await open({ viewport: PHONE })).newPage(), (tab, go) => go(tab));

  const fragments = new Set(fragmentsOf(folder));
  for (const { file, fault } of (await valid).filter(({ file }) => !fragments.has(file))) findings.add(file, 'valid', [fault]);
  stop();
  slow.stop();
  const thorough = pages.filter((page) => asks(page, 'ibm')).length;
  for (const { kind } of pages) met.add(kind);
  return { findings, weights, pages: pages.length, wide: wide.size, thorough };
}
