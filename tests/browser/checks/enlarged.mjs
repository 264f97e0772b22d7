import { sideways } from './sideways.mjs';

/** What a reader makes of the text: twice as large (WCAG 2.2, 1.4.4), or with more space between all of it (1.4.12). */
const LARGE = 'html { font-size: 200% !important }';
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

/** A page with larger text on a phone: it need not be scrolled sideways, and no letters are cut. */
export const enlarged = (tab) => changed(tab, LARGE);

/** The same with more space between lines, letters, words and paragraphs. */
export const spaced = (tab) => changed(tab, SPACED);

/** The text goes back to what it was. */
async function changed(tab, css) {
  await tab.setViewportSize({ width: 390, height: 844 });
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
  const faults = [...(await cut(tab)), ...(await sideways(tab))];
  await tab.evaluate(() => (document.adoptedStyleSheets = []));
  return faults;
}

/** Letters that are cut by what they stand in. */
export const cut = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => /hidden|clip/.test(getComputedStyle(part).overflowX) && part.clientWidth > 2)
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => ({ text: 'letters are cut', html: part.outerHTML })),
  );
