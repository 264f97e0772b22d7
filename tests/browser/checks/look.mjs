/**
 * What a page looks like now: which of its elements are shown (`shown`), where they stand (`places`), and in which colours its
 * texts are (`colours`, each once): a text's own and its parent's, its size and weight, and what lies behind it.
 */
export const lookOf = (tab) =>
  tab.evaluate(() => {
    const elements = [...document.querySelectorAll('body *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const number = new Map([...document.querySelectorAll('body *')].map((element, at) => [element, at]));
    const places = elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    });

    // What lies behind an element: its own background and those of all that it stands in.
    const known = new Map([[null, '']]);
    const behind = (element) => {
      if (!known.has(element)) {
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(element);
        // What stands out of the flow may stand on anything.
        const place = ['static', 'relative'].includes(position) ? '' : position;
        const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, place].join();
        const parent = behind(element.parentElement);
        // Most elements lay nothing over what they stand in.
        known.set(element, own === 'rgba(0, 0, 0, 0),none,1,none,normal,' ? parent : `${parent}/${own}`);
      }
      return known.get(element);
    };
    const texts = elements.filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
    );
    const colours = texts.map((element) => {
      const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
      const around = getComputedStyle(element.parentElement).color;
      return [color, fontSize, fontWeight, textDecorationLine, textShadow, around, behind(element)].join();
    });
    return {
      shown: elements.map((element) => number.get(element)).join(' '),
      places: places.join(),
      colours: [...new Set(colours)],
    };
  });
