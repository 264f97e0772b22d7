/** The most keys that are pressed on a page. */
const MOST = 3000;
const AT_ONCE = 20;

const FOCUSABLE = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

/**
 * Walks through the page with the Tab key, from its top. Gives what gets focus while something else lies over all of it (WCAG 2.2,
 * 2.4.11), and what is shown and gets none, or gets it before what stands earlier (2.1.1, 2.1.2, 2.4.3).
 */
export async function focus(tab) {
  await tab.evaluate(walk);
  // Held down, as by a reader in a hurry, and some at once: the page itself notes where each key has led.
  for (let pressed = 0; pressed < MOST && !(await tab.evaluate(() => window.isWalked)); pressed += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => tab.keyboard.down('Tab')));
  }
  await tab.keyboard.up('Tab');
  const beneath = await tab.evaluate(() => [...window.beneath].map(([html, over]) => ({ text: `gets focus beneath ${over}`, html })));
  const reach = await tab.evaluate((focusable) => {
    const reached = [...window.reached];
    const missed = [...document.querySelectorAll(focusable)].filter(
      (part) => part.checkVisibility({ visibilityProperty: true }) && !window.reached.has(part),
    );
    const early = reached.filter(
      (part, at) => at > 0 && reached[at - 1].compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    return [
      ...missed.map((part) => ({ text: 'is not reached by the Tab key', html: part.outerHTML })),
      ...early.map((part) => ({ text: 'gets focus after what stands later', html: part.outerHTML })),
    ];
  }, FOCUSABLE);
  return { beneath, reach };
}

/** Begins a walk at the top of the page: before each key is obeyed, what has focus is noted, and what lies over it. */
function walk() {
  window.removeEventListener('keydown', window.note, true);
  Object.assign(window, { reached: new Set(), beneath: new Map(), isWalked: false });
  // The next Tab starts from what had focus last, even if it has it no more.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
  let isBegun = false;
  window.note = () => {
    const { activeElement: part, body } = document;
    if (isBegun) window.isWalked ||= part === body || window.reached.has(part);
    isBegun = true;
    if (window.isWalked || part === body) return;
    window.reached.add(part);
    // Of what is larger than the window, the part that is in it.
    const points = [...part.getClientRects()].flatMap((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (left >= right || top >= bottom) return [];
      return [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
    });
    const over = points.map(([x, y]) => document.elementFromPoint(x, y));
    if (over.some((other) => other && (part.contains(other) || other.contains(part)))) return;
    window.beneath.set(part.outerHTML, over.find(Boolean)?.outerHTML.slice(0, 80) ?? 'nothing that is shown');
  };
  window.addEventListener('keydown', window.note, true);
}
