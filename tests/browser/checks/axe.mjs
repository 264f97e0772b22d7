import { axeSource } from '../tools.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that ask for colours. */
export const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Those that ask for places and sizes too. All others ask what elements there are, what they are called, and which of them are
 * shown: their answer is the same in two windows that show the same elements.
 */
export const BY_PLACE = [
  ...BY_COLOUR,
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

/** What axe-core finds in the page as it is shown now, or in the part of it that a selector names: by all rules, or by some. */
export const axe = (tab, part = 'html', rules = 'all') =>
  tab.evaluate(async ([tags, part, rules]) => {
    const runOnly = rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: rules };
    // Fetching the style sheets anew serves rules that are not among these, and takes a fifth of the time.
    const { violations } = await window.axe.run(part, { runOnly, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ any, all, none, html }) => {
        const [reason] = [...any, ...all, ...none];
        return { text: `${id}: ${reason?.message ?? help}`, html };
      }),
    );
  }, [TAGS, part, rules]);
