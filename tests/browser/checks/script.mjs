/** Folds out all that can be folded out but the menu, which would lie over the page: axe can't judge what is covered. */
export const foldOut = (tab) =>
  tab.evaluate(() => {
    for (const details of document.querySelectorAll('details:not(.menu)')) details.open = true;
  });

/** Opens the menu. */
export const openMenu = (tab) =>
  tab.evaluate(() => {
    for (const menu of document.querySelectorAll('details.menu')) menu.open = true;
  });

/** All that a page says, but for the search: without a script a link stands for the field. */
export const textOf = (tab) =>
  tab.evaluate(() => {
    const searches = [...document.querySelectorAll('search')].map((search) => [search, search.hidden]);
    for (const [search] of searches) search.hidden = true;
    const text = document.body.innerText;
    for (const [search, hidden] of searches) search.hidden = hidden;
    return text;
  });

/** Where a page says something else with scripts than without. */
export function differs(withScript, without) {
  if (withScript === without) return [];
  const [one, other] = [withScript.split('\n'), without.split('\n')];
  const line = one.findIndex((text, index) => text !== other[index]);
  return [{ text: `says «${one[line]}» with scripts, «${other[line]}» without` }];
}
