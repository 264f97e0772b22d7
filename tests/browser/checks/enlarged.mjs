import { sideways } from './sideways.mjs';

/**
 * A page whose text is twice as large, on a phone (WCAG 2.2, 1.4.4): it need not be scrolled sideways, and no letters are cut.
 * The text goes back to its size.
 */
export async function enlarged(tab) {
  await tab.setViewportSize({ width: 390, height: 844 });
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await tab.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => /hidden|clip/.test(getComputedStyle(part).overflowX) && part.clientWidth > 2)
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => ({ text: 'letters are cut where text is twice as large', html: part.outerHTML })),
  );
  const faults = [...cut, ...(await sideways(tab))];
  await tab.evaluate(() => (document.adoptedStyleSheets = []));
  return faults;
}
