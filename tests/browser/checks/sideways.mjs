/** A page that must be scrolled sideways, and the element that reaches furthest out. */
export const sideways = (tab) =>
  tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const right = (element) => element.getBoundingClientRect().right;
    const scrollsItself = (element) =>
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
    const [furthest] = [...document.body.querySelectorAll('*')]
      .filter((element) => !scrollsItself(element.parentElement))
      .sort((one, other) => right(other) - right(one));
    return [{ text: `${scrollWidth} px wide in a window of ${clientWidth}`, html: furthest.outerHTML }];
  });
