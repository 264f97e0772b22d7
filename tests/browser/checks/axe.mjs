import { axeSource } from '../tools.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rules that ask for colours, places and sizes, which the width of a window or its colours can change. All others ask what
 * elements there are, what they are called, and which of them are shown: their answer is the same in two windows that show the
 * same elements.
 */
export const BY_LOOK = [
  'color-contrast',
  'link-in-text-block',
  // What is a table of data is partly told by its size.
  'scope-attr-valid',
  'scrollable-region-focusable',
  'skip-link',
  'target-size',
  'td-headers-attr',
  'th-has-data-cells',
];

/** Makes axe ready on the page. The browser's tools may run it under any policy; a script element would be refused. */
export const prepareAxe = (tab) => tab.evaluate(`${axeSource}; undefined`);

/** Which of the page's elements are shown now: what any rule's answer depends on. */
export const shown = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .map((element) => (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? 1 : 0))
      .join(''),
  );

/** What axe-core finds in the page as it is shown now, or in the part of it that a selector names: by all rules, or by some. */
export const axe = (tab, part = 'html', rules = undefined) =>
  tab.evaluate(async ([tags, part, rules]) => {
    const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
    // Fetching the style sheets anew serves rules that are not among these, and takes a fifth of the time.
    const { violations } = await window.axe.run(part, { runOnly, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ any, all, none, html }) => {
        const [reason] = [...any, ...all, ...none];
        return { text: `${id}: ${reason?.message ?? help}`, html };
      }),
    );
  }, [TAGS, part, rules]);
