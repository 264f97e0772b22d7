/** The most screens from where a link leads to what its reader is to read there. */
const SCREENS = 1;

/**
 * The links of a page that is written for one reader: the reader, and where they lead on this site. And the readers that a page for
 * others has parts for (`parts`): on no other pages can they land too far from what is written to them.
 */
export const waysOf = (tab) =>
  tab.evaluate(() => {
    const reader = document.body.dataset.for;
    const parts = ['young', 'guardian', 'neighbour'].filter((one) => one !== reader && document.querySelector(`[data-reader~="${one}"]`));
    const inside = [...document.querySelectorAll('main a[href]')].filter((a) => a.host === location.host);
    // Staff land where staff begin; one link says that it leads to what they read.
    const pages = inside.filter((a) => !/\.(pdf|csv|docx|xlsx|ics)$/.test(a.pathname) && !a.closest('.whole-page'));
    const isOne = ['young', 'guardian', 'neighbour'].includes(reader);
    return { parts, ways: isOne ? pages.map((a) => ({ reader, to: a.pathname + a.hash, html: a.outerHTML })) : [] };
  });

/**
 * How far a reader is from the text that is written to them, after following a link on a phone: to the first part of the page
 * that is marked for the reader, if the page is not all theirs.
 */
export async function landing(tab, { reader, to, html }) {
  await tab.goto(to);
  const screens = await tab.evaluate((reader) => {
    const own = document.body.dataset.for === reader ? undefined : document.querySelector(`[data-reader~="${reader}"]`);
    return own ? own.getBoundingClientRect().top / innerHeight : 0;
  }, reader);
  return screens > SCREENS ? [{ text: `${screens.toFixed(1)} screens to what is for ${reader} on ${to}`, html }] : [];
}
