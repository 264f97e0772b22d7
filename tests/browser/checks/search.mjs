import { axe, prepareAxe } from './axe.mjs';

/** What is typed: something that is found, and something that is not. */
const [FOUND, UNKNOWN] = ['barnevern', 'qxzqxz'];

/** The search that is shown on the page, as it is now. */
const seen = (tab) =>
  tab.evaluate(() => {
    const field = [...document.querySelectorAll('search input')].find((input) => input.checkVisibility());
    const found = field?.parentElement.querySelector('.found');
    return {
      field: Boolean(field),
      name: field?.ariaLabel ?? '',
      value: field?.value,
      open: Boolean(found?.checkVisibility()),
      told: found?.querySelector('[role=status]')?.textContent ?? '',
      links: found?.querySelectorAll('ol a').length ?? 0,
      acute: Boolean(found?.querySelector('.acute a[href^="tel:"]')),
      focus: document.activeElement === field ? 'field' : found?.contains(document.activeElement) ? 'hit' : 'elsewhere',
    };
  });

/**
 * Searches from a page by keyboard: what is heard and shown before, while and after, what is asked for, and what is left behind. Without
 * a field on the page there is a link to the page of all pages.
 */
export async function searching(context, url) {
  const faults = [];
  const tab = await context.newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(url);
  const before = { requests: asked.length, history: await tab.evaluate(() => history.length), url: tab.url() };
  const must = (holds, text) => holds || faults.push({ text: `${url}: ${text}` });
  const at = await seen(tab);
  if (!at.field) {
    must(await tab.evaluate(() => document.querySelector('header search > a')?.checkVisibility()), 'neither a field nor a link to search with');
    await tab.close();
    return faults;
  }
  must(at.name, 'the field has no name');
  must(!at.open, 'hits are shown before anything is asked');
  const field = tab.locator('search input').filter({ visible: true }).first();
  const shows = (told) =>
    tab.waitForFunction((before) => {
      const status = [...document.querySelectorAll('search [role=status]')].find((part) => part.checkVisibility());
      return status && status.textContent && status.textContent !== before;
    }, told, { timeout: 5000 }).catch(() => faults.push({ text: `${url}: nothing is told about what is found` }));
  const judge = async (state) => {
    await prepareAxe(tab);
    faults.push(...(await axe(tab, 'search')).map(({ text, html }) => ({ text: `${url}, ${state}: ${text}`, html })));
  };
  await field.focus();
  await tab.keyboard.type(FOUND);
  await shows('');
  const hits = await seen(tab);
  must(hits.open && hits.links > 0, `«${FOUND}» shows ${hits.links} links`);
  must(/\d/.test(hits.told), `«${hits.told}» does not tell how many hits`);
  await judge('hits');
  await tab.keyboard.press('ArrowDown');
  must((await seen(tab)).focus === 'hit', 'the arrow does not lead to the first hit');
  await tab.keyboard.press('Escape');
  const closed = await seen(tab);
  must(!closed.open && closed.focus === 'field' && closed.value === '', 'Escape does not close the hits and lead back');
  await tab.keyboard.type(UNKNOWN);
  await shows(hits.told);
  const none = await seen(tab);
  must(none.acute, 'the acute numbers are not in sight where nothing is found');
  must(none.links > 0, 'no way on where nothing is found');
  await judge('no hits');
  const fetched = asked.slice(before.requests);
  must(fetched.length === 1 && /\/data\/search-/.test(fetched[0]), `asks for ${fetched.join(' ') || 'nothing'}`);
  const after = { history: await tab.evaluate(() => history.length), url: tab.url() };
  must(after.history === before.history && after.url === before.url, 'leaves something in the address or history');
  must(await tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length === 0), 'keeps something');
  await tab.close();
  return faults;
}
