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

/** All that a page says. */
export const textOf = (tab) => tab.evaluate(() => document.body.innerText);

/** Where a page says something else with scripts than without. */
export function differs(withScript, without) {
  if (withScript === without) return [];
  const [one, other] = [withScript.split('\n'), without.split('\n')];
  const line = one.findIndex((text, index) => text !== other[index]);
  return [{ text: `says «${one[line]}» with scripts, «${other[line]}» without` }];
}
