import { axeSource } from '../tools.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Makes axe ready on the page. The browser's tools may run it under any policy; a script element would be refused. */
export const prepareAxe = (tab) => tab.evaluate(`${axeSource}; undefined`);

/** What axe-core finds in the page as it is shown now. */
export const axe = (tab) =>
  tab.evaluate(async (tags) => {
    // Fetching the style sheets anew serves rules that are not among these, and takes a fifth of the time.
    const { violations } = await window.axe.run({ runOnly: tags, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ any, all, none, html }) => {
        const [reason] = [...any, ...all, ...none];
        return { text: `${id}: ${reason?.message ?? help}`, html };
      }),
    );
  }, TAGS);
