/**
 * The pages that together show all that any page of the site is made of: each kind of element in each that it stands in, after each that
 * it follows on, and with the longest words; in each language, and to each reader that a page of a kind is written for. A page that is
 * not among them says other words with the same elements. The longest of each kind come first, then the longest of all. By what `read`
 * finds in the files alone, so that it is the same pages on any day.
 */
export async function cover(browser, pages, read) {
  const tab = await browser.newPage();
  await tab.evaluate(() => (window.seen = new Set()));
  const firsts = longest(pages);
  const others = pages.filter((page) => !firsts.includes(page)).sort((one, other) => other.size - one.size);
  const chosen = [];
  for (const page of [...firsts, ...others]) if (await tab.evaluate(showsMore, read(page.file))) chosen.push(page);
  await tab.close();
  return chosen;
}

/** The longest page of each kind. */
export function longest(pages) {
  const kinds = new Map();
  for (const page of pages) if (!(kinds.get(page.kind)?.size >= page.size)) kinds.set(page.kind, page);
  return [...kinds.values()];
}

/** Whether there is something in a page that was in none before. */
function showsMore(html) {
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
  const before = window.seen.size;
  window.seen.add(`${root.lang} ${root.dir} ${shapeOf(body)} ${body.dataset.for}`);
  for (const part of body.querySelectorAll('*')) {
    const words = [...part.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? node.data.match(/\S+/g) ?? [] : []));
    const longest = Math.max(0, ...words.map((word) => word.length));
    // None, short enough for any window, or longer by fives.
    const size = longest > 15 ? Math.ceil(longest / 5) : Math.sign(longest);
    window.seen.add(`${shapeOf(part.parentElement)} > ${shapeOf(part)}`);
    window.seen.add(`${part.previousElementSibling?.localName} + ${shapeOf(part)} ${size}`);
  }
  return window.seen.size > before;
}
