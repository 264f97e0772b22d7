import { ring } from './ring.mjs';

/**
 * A page whose reader has chosen the colours (forced colours, as Windows has them): all grounds become one, so what only a ground
 * told is gone. The page goes back to its own colours.
 */
export async function forced(tab) {
  await tab.evaluate(grounds);
  await tab.emulateMedia({ forcedColors: 'active' });
  const faults = await tab.evaluate(lost);
  const rings = await ring(tab);
  await tab.emulateMedia({ forcedColors: 'none' });
  return { faults, rings };
}

/** Keeps the elements that have a ground of their own; what is behind a picture tells nothing. */
function grounds() {
  window.withGround = window.shown('body :not(img)').filter((part) => {
    const { backgroundColor } = getComputedStyle(part);
    return window.isOpaque(backgroundColor) && window.ratio(backgroundColor, window.ground(part.parentElement)) > 1.02;
  });
}

function lost() {
  const style = (part) => getComputedStyle(part);
  const isFramed = (part) =>
    ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
      const line = style(part)[`border${side}Style`];
      return !['none', 'hidden'].includes(line) && parseFloat(style(part)[`border${side}Width`]) >= 1;
    });
  const isSet = (part) => isFramed(part) || window.ratio(window.ground(part), window.ground(part.parentElement)) > 1.5;
  // What tells a link from those beside it, but for colours.
  const form = (part) => {
    const { fontWeight, fontStyle, textDecorationLine, borderWidth, borderStyle, outlineStyle } = style(part);
    return [fontWeight, fontStyle, textDecorationLine, borderWidth, borderStyle, outlineStyle].join();
  };
  const others = (part) => [...(part.closest('nav, ol, ul')?.querySelectorAll('a:not([aria-current])') ?? [])];
  const isText = (part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const says = (text) => (part) => ({ text, html: part.outerHTML });
  return [
    ...window.withGround.filter((part) => !isSet(part)).map(says('only a ground sets it off, which is gone in forced colours')),
    ...window
      .shown('[aria-current]')
      .filter((part) => others(part).some((other) => form(other) === form(part)))
      .map(says('only a colour tells that it is the current one, which is gone in forced colours')),
    ...window
      .shown('button, a.button')
      .filter((part) => !isFramed(part) && style(part).textDecorationLine === 'none')
      .map(says('nothing shows in forced colours that it can be pressed')),
    ...window
      .shown('body *')
      .filter((part) => isText(part) && window.ratio(style(part).color, window.ground(part)) < 4.5)
      .map(says('cannot be read in forced colours')),
  ];
}
