/** What a step must show on a phone before anyone scrolls. */
export const firstSight = (tab) =>
  tab.evaluate(() => {
    const faults = [];
    const text = (element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    };

    // Boxes of text are one line while the middle of the next lies beside the first of them.
    const linesOf = (element) => {
      const boxes = text(element)
        .filter((node) => node.data.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        })
        .sort((one, other) => one.top - other.top);
      let lines = 0;
      let bottom = -Infinity;
      for (const box of boxes) {
        if (box.top + box.height / 2 < bottom) continue;
        lines += 1;
        bottom = box.bottom;
      }
      return lines;
    };

    const acute = document.querySelector('[data-acute]');
    const lines = acute ? linesOf(acute) : 0;
    if (lines > 2) faults.push({ text: `the acute warning has ${lines} lines, two are allowed` });

    // Where the first sentence ends, which may lie in a link or a term inside the element.
    const endOfFirstSentence = (element) => {
      const [sentence] = new Intl.Segmenter('no', { granularity: 'sentence' }).segment(element.textContent.trimStart());
      const before = element.textContent.length - element.textContent.trimStart().length;
      let left = before + sentence.segment.trimEnd().length;
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const node of text(element)) {
        if (left <= node.length) {
          range.setEnd(node, left);
          break;
        }
        left -= node.length;
      }
      return range.getBoundingClientRect().bottom;
    };
    const end = (element) => element.getBoundingClientRect().bottom;
    const parts = [
      ['title', 'h1', end],
      ['first sentence of what', '[data-what]', endOfFirstSentence],
      ['one who is responsible', '[data-responsible]', end],
    ];
    // A step may be no more than its title; then there is no *what*.
    const onlyTitled = !document.querySelector('main .text, [data-what]');
    for (const [name, selector, bottom] of parts) {
      if (selector === '[data-what]' && onlyTitled) continue;
      const element = document.querySelector(selector);
      if (!element?.textContent.trim()) {
        faults.push({ text: `nothing in ${selector}` });
      } else if (bottom(element) > innerHeight) {
        faults.push({ text: `the ${name} ends at ${Math.round(bottom(element))} px, the screen at ${innerHeight}` });
      }
    }
    return faults;
  });

/** What the front page holds, in the order of its importance. */
export const frontPage = (tab) =>
  tab.evaluate(() => {
    const order = ['[data-acute]', '.doors a', '[data-situations]', '[data-search]', '[data-overview]'];
    const missing = order.filter((selector) => !document.querySelector(selector));
    const faults = missing.map((selector) => ({ text: `nothing is ${selector}` }));

    const doors = document.querySelectorAll('.doors a').length;
    if (doors !== 3) faults.push({ text: `${doors} doors, not three` });

    const there = order.filter((selector) => !missing.includes(selector));
    there.slice(1).forEach((selector, index) => {
      const before = [...document.querySelectorAll(there[index])].at(-1);
      const after = document.querySelector(selector);
      if (!(before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING)) {
        faults.push({ text: `${selector} comes before ${there[index]}`, html: after.outerHTML });
      }
    });
    return faults;
  });
