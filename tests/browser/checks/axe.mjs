import { axeSource } from '../tools.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Makes axe ready on the page. The browser's tools may run it under any policy; a script element would be refused. */
export const prepareAxe = (tab) => tab.evaluate(`${axeSource}; undefined`);

/** What axe-core finds in the page as it is shown now, or in the part of it that a selector names. */
export const axe = (tab, part = 'html') =>
  tab.evaluate(async ([tags, part]) => {
    // Fetching the style sheets anew serves rules that are not among these, and takes a fifth of the time.
    const { violations } = await window.axe.run(part, { runOnly: tags, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ any, all, none, html }) => {
        const [reason] = [...any, ...all, ...none];
        return { text: `${id}: ${reason?.message ?? help}`, html };
      }),
    );
  }, [TAGS, part]);
