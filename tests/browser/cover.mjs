/**
 * The pages that together show all that any page of the site is made of: each kind of element in each that it stands in, and after
 * each that it follows on; in each language, and to each reader that a page of a kind is written for. A page that is not among them
 * says other words with the same elements. The longest of each kind come first, then the longest of all. By what is in the files
 * alone, so that it is the same pages on any day.
 */
export async function cover(browser, pages, read) {
  const tab = await browser.newPage();
  const firsts = longest(pages);
  const others = pages.filter((page) => !firsts.includes(page)).sort((one, other) => other.size - one.size);
  const seen = new Set();
  const chosen = [];
  for (const page of [...firsts, ...others]) {
    const shapes = await tab.evaluate(shapesOf, read(page.file));
    if (shapes.some((shape) => !seen.has(shape))) chosen.push(page);
    for (const shape of shapes) seen.add(shape);
  }
  await tab.close();
  return chosen;
}

/** The longest page of each kind. */
export function longest(pages) {
  const kinds = new Map();
  for (const page of pages) if (!(kinds.get(page.kind)?.size >= page.size)) kinds.set(page.kind, page);
  return [...kinds.values()];
}

function shapesOf(html) {
  const { documentElement: root, body } = new DOMParser().parseFromString(html, 'text/html');
  // What these say decides what an element is; of the others, whether they say anything.
  const TELLING = ['class', 'role', 'type', 'lang', 'dir', 'scope', 'rel', 'tabindex', 'aria-current', 'data-reader'];
  const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
  const known = new Map([[null, '']]);
  const shapeOf = (part) => {
    if (!known.has(part)) {
      const attributes = [...part.attributes].map(({ name, value }) => (TELLING.includes(name) ? `${name}=${value}` : value ? name : `${name}=`));
      known.set(part, [part.localName, ...attributes, [...part.childNodes].some(isText) ? 'text' : ''].join(' '));
    }
    return known.get(part);
  };
  const shapes = new Set([`${root.lang} ${root.dir} ${shapeOf(body)} ${body.dataset.for}`]);
  for (const part of body.querySelectorAll('*')) {
    shapes.add(`${shapeOf(part.parentElement)} > ${shapeOf(part)}`);
    shapes.add(`${part.previousElementSibling?.localName} + ${shapeOf(part)}`);
  }
  return [...shapes];
}
