import { axeSource } from '../tools.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What rules ask for: these for the colours of texts, others for places and sizes, and the rest what elements there are, what they
 * are called, and which of them are shown, which is the same in two windows that show the same elements. */
const BY = {
  colours: ['color-contrast', 'link-in-text-block'],
  places: [
    // What is a table of data is partly told by its size.
    'scope-attr-valid',
    'scrollable-region-focusable',
    'skip-link',
    'target-size',
    'td-headers-attr',
    'th-has-data-cells',
  ],
};

/** Makes axe ready on the page. The browser's tools may run it under any policy; a script element would be refused. */
export const prepareAxe = (tab) => tab.evaluate(`${axeSource}; undefined`);

/** What axe-core finds in the page as it is shown now, or in the part of it that a selector names, asked for some or all. */
export const axe = (tab, part = 'html', asked = ['elements', 'places', 'colours']) =>
  tab.evaluate(async ([tags, by, part, asked]) => {
    const isAsked = (rule) => asked.includes(Object.keys(by).find((what) => by[what].includes(rule)) ?? 'elements');
    const others = window.axe.getRules(tags).filter(({ ruleId }) => !isAsked(ruleId));
    const rules = Object.fromEntries(others.map(({ ruleId }) => [ruleId, { enabled: false }]));
    const runOnly = { type: 'tag', values: tags };
    // Fetching the style sheets anew serves rules that are not among these, and takes a fifth of the time.
    const { violations } = await window.axe.run(part, { runOnly, rules, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ any, all, none, html }) => {
        const [reason] = [...any, ...all, ...none];
        return { text: `${id}: ${reason?.message ?? help}`, html };
      }),
    );
  }, [TAGS, BY, part, asked]);
