/**
 * What WCAG asks much of, and pages have none of: sound and film (WCAG 2.2, 1.2 and 1.4.2), what is filled in (3.3) but for what one
 * searches for (search.mjs) and narrows by (finder.mjs), pictures that are maps, and frames. A theme that brings one of them must have checks for it.
 */
export const absent = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('audio, video, canvas, iframe, object, embed, form, input:not(search > input), select:not(search select), textarea, map')].map((part) => ({
      text: `pages have no <${part.localName}>, and no check of one`,
      html: part.outerHTML,
    })),
  );
