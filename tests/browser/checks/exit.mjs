/** A page that says something to the young, or that nobody may see was read, has a way out, twice: in the bar and after the skip link. */
export const exit = (tab) =>
  tab.evaluate(() => {
    const { body } = document;
    const needs = 'quiet' in body.dataset || body.dataset.for === 'young' || document.querySelector('[data-reader~="young"]');
    const ways = document.querySelectorAll('a[data-exit][href^="http"]').length;
    return needs && ways !== 2 ? [{ text: `${ways} ways out, not 2` }] : [];
  });

const OUTSIDE = 'Weather';

/**
 * Leaves a quiet page in each way, after coming to it from the front page over another: what is on the screen and in the tab at
 * once, and what Back leads to then.
 */
export async function leaving(context, home, first) {
  const faults = [];
  const ways = {
    'the button': (tab) => tab.locator('.exit [data-exit]').click(),
    'the hidden link': async (tab) => {
      await tab.locator('.skip[data-exit]').focus();
      await tab.keyboard.press('Enter');
    },
    'Shift three times': async (tab) => {
      for (let times = 0; times < 3; times++) await tab.keyboard.press('Shift');
    },
  };
  for (const [name, leave] of Object.entries(ways)) {
    const tab = await context.newPage();
    await tab.route(/^https:\/\//, async (route) => {
      // What the page tells while it is left must have its time.
      await new Promise((later) => setTimeout(later, 300));
      await route.fulfill({ contentType: 'text/html', body: `<title>${OUTSIDE}</title>` });
    });
    // While a page is being left, it answers nobody: it tells by itself what it shows.
    let shown;
    await tab.exposeFunction('tellShown', (seen) => (shown = seen));
    await tab.goto(home);
    await tab.evaluate((to) => location.assign(to), first);
    await tab.waitForURL(`**${first}`);
    const link = tab.locator('main a[href$="/ung/index.html"]').filter({ visible: true }).first();
    const then = await link.evaluate((a) => a.href);
    await link.click();
    await tab.waitForURL(then);
    if (/\b(ung|skad|redd|mobb)/i.test(await tab.title())) faults.push({ text: `the tab shows «${await tab.title()}»` });
    await tab.evaluate(() => {
      const seen = (part) => part.checkVisibility({ visibilityProperty: true });
      const tell = () => {
        const parts = [...document.querySelectorAll('main *, header a, aside a')].filter(seen).length;
        tellShown({ parts, title: document.title.trim(), says: document.querySelector('[role=status]').textContent });
      };
      new MutationObserver(tell).observe(document.body, { attributes: true });
    });
    await leave(tab);
    const isOutside = (title) => document.title === title;
    if (!(await tab.waitForFunction(isOutside, OUTSIDE, { timeout: 5000 }).catch(() => false))) {
      faults.push({ text: `${name} does not leave` });
      continue;
    }
    if (!shown || shown.parts || shown.title || !shown.says) faults.push({ text: `${name}: leaves with ${JSON.stringify(shown)}` });
    await tab.goBack();
    const { pathname } = new URL(tab.url());
    if (pathname !== home) faults.push({ text: `${name}: Back leads to ${pathname}` });
    await tab.close();
  }
  return faults;
}
