/** The most keys that are pressed on a page. */
const MOST = 400;

/** What gets focus by the Tab key while something else lies over all of it (WCAG 2.2, 2.4.11), the menu being open. */
export async function focus(tab) {
  const faults = new Map();
  for (let pressed = 0; pressed < MOST; pressed++) {
    await tab.keyboard.press('Tab');
    const seen = await tab.evaluate(() => {
      const { activeElement: part, body } = document;
      if (part === body || part.dataset.reached) return undefined;
      part.dataset.reached = 'yes';
      const points = [...part.getClientRects()].flatMap(({ left, right, top, bottom }) =>
        [0.1, 0.5, 0.9].map((share) => [left + (right - left) * share, (top + bottom) / 2]),
      );
      const over = points.map(([x, y]) => document.elementFromPoint(x, y));
      const isSeen = over.some((other) => other && (part.contains(other) || other.contains(part)));
      return { isSeen, html: part.outerHTML, over: over.find(Boolean)?.outerHTML.slice(0, 80) };
    });
    if (!seen) break;
    if (!seen.isSeen) faults.set(seen.html, { text: `gets focus beneath ${seen.over ?? 'nothing that is shown'}`, html: seen.html });
  }
  return [...faults.values()];
}
