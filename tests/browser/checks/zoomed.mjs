import { cut } from './enlarged.mjs';
import { sideways } from './sideways.mjs';

/** What is left of a window of 1280 × 1024 px that is made four times as large (WCAG 2.2, 1.4.10). */
export const ZOOMED = { width: 320, height: 256 };

/** How much of the window may be covered by what does not scroll with the page. */
const COVERED = 1 / 3;

/** A page at 400 %: it need not be scrolled sideways, no letters are cut, and what stays in its place hides no text. */
export async function zoomed(tab) {
  await tab.setViewportSize(ZOOMED);
  const covered = await tab.evaluate((most) => {
    const fixed = [...document.querySelectorAll('body *')].filter(
      (part) => ['fixed', 'sticky'].includes(getComputedStyle(part).position) && part.checkVisibility({ visibilityProperty: true }),
    );
    const standing = fixed.filter((part) => getComputedStyle(part).clipPath !== 'inset(50%)');
    const size = ({ left, right, top, bottom }) =>
      Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    const texts = [...document.querySelectorAll('body *')].filter(
      (part) =>
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) &&
        part.checkVisibility({ visibilityProperty: true }) &&
        !standing.some((other) => other.contains(part)),
    );
    const faults = [];
    // Text above what stands at the bottom of the window, or below what stands at its top, can be scrolled to.
    for (const [end, isHere] of [
      [0, (box) => box.top < innerHeight / 2],
      [document.documentElement.scrollHeight, (box) => box.top >= innerHeight / 2],
    ]) {
      scrollTo(0, end);
      for (const part of standing) {
        const box = part.getBoundingClientRect();
        const share = size(box) / (innerWidth * innerHeight);
        if (share > most) faults.push({ text: `covers ${Math.round(share * 100)} % of the window at 400 %`, html: part.outerHTML });
        const isBeneath = (text) =>
          [...text.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1,
          );
        const [beneath] = isHere(box) && size(box) > 0 ? texts.filter(isBeneath) : [];
        if (beneath) faults.push({ text: `lies over text that cannot be scrolled away from it at 400 %`, html: beneath.outerHTML });
      }
    }
    scrollTo(0, 0);
    return faults;
  }, COVERED);
  return [...covered, ...(await cut(tab)), ...(await sideways(tab))];
}
