/**
 * The pages that together show all that any page of the site is made of: each kind of element in each that it stands in, after each that
 * it follows on, and with the longest words; in each language, and to each reader that a page of a kind is written for. A page that is
 * not among them says other words with the same elements. The longest of each kind come first, then what shows most that is new for its
 * length. By what `read` finds in the files alone, so that it is the same pages on any day.
 */
export async function cover(browser, pages, read) {
  const tab = await browser.newPage();
  const shown = new Map();
  for (const page of pages) shown.set(page, await tab.evaluate(partsOf, read(page.file)));
  await tab.close();

  const chosen = longest(pages);
  const known = new Set(chosen.flatMap((page) => shown.get(page)));
  let others = pages.filter((page) => !chosen.includes(page)).map((page) => ({ page, parts: shown.get(page) }));
  const worth = ({ page, parts }) => parts.length / page.size;
  for (;;) {
    others = others.map(({ page, parts }) => ({ page, parts: parts.filter((part) => !known.has(part)) })).filter(({ parts }) => parts.length > 0);
    if (others.length === 0) return chosen;
    const best = others.reduce((best, other) => (worth(other) > worth(best) ? other : best));
    chosen.push(best.page);
    for (const part of best.parts) known.add(part);
  }
}

/** The longest page of each kind. */
export function longest(pages) {
  const kinds = new Map();
  for (const page of pages) if (!(kinds.get(page.kind)?.size >= page.size)) kinds.set(page.kind, page);
  return [...kinds.values()];
}

/** What a page is made of, each once. */
function partsOf(html) {
  const { documentElement: root, body } = new DOMParser().parseFromString(html, 'text/html');
  // What these say decides what an element is; of the others, whether they say anything.
  const TELLING = ['class', 'role', 'type', 'lang', 'dir', 'scope', 'rel', 'tabindex', 'aria-current', 'data-reader'];
  const known = new Map([[null, '']]);
  const shapeOf = (part) => {
    if (!known.has(part)) {
      const attributes = [...part.attributes].map(({ name, value }) => (TELLING.includes(name) || !value ? `${name}=${value}` : name));
      known.set(part, [part.localName, ...attributes].join(' '));
    }
    return known.get(part);
  };
  const parts = new Set();
  parts.add(`${root.lang} ${root.dir} ${shapeOf(body)} ${body.dataset.for}`);
  for (const part of body.querySelectorAll('*')) {
    const words = [...part.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? node.data.match(/\S+/g) ?? [] : []));
    const longest = Math.max(0, ...words.map((word) => word.length));
    // None, short enough for any window, or longer by fives.
    const size = longest > 15 ? Math.ceil(longest / 5) : Math.sign(longest);
    parts.add(`${shapeOf(part.parentElement)} > ${shapeOf(part)}`);
    parts.add(`${part.previousElementSibling?.localName} + ${shapeOf(part)} ${size}`);
  }
  return [...parts];
}
