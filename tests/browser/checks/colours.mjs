/**
 * Makes what the checks of colours ask with ready on the page: `ground(element)`, the colour that lies behind what is in the
 * element; `ratio(one, other)`, their contrast (WCAG 2.2, 1.4.3); `shown(selector)`, the elements that are shown to those who see.
 */
export const prepareColours = (tab) =>
  tab.evaluate(() => {
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map();
    const read = (colour) => {
      if (!known.has(colour)) {
        brush.clearRect(0, 0, 1, 1);
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        known.set(colour, [...brush.getImageData(0, 0, 1, 1).data]);
      }
      return known.get(colour);
    };
    const light = (colour) => {
      const [red, green, blue] = read(colour).map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    window.isOpaque = (colour) => read(colour)[3] > 0;
    window.ground = (element) => {
      if (!element) return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#000' : '#fff';
      const { backgroundColor } = getComputedStyle(element);
      return window.isOpaque(backgroundColor) ? backgroundColor : window.ground(element.parentElement);
    };
    window.ratio = (one, other) => {
      const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const isClipped = (part) => part && (getComputedStyle(part).clipPath === 'inset(50%)' || isClipped(part.parentElement));
    window.shown = (selector) =>
      [...document.querySelectorAll(selector)].filter(
        (part) => part.checkVisibility({ visibilityProperty: true }) && !isClipped(part),
      );
  });
