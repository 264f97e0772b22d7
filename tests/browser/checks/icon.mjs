const ICON = 'link[rel~="icon"]';

/** A page without an icon: browsers then ask for `/favicon.ico`, and log that it is not there. */
export const noIcon = (tab) =>
  tab.evaluate(
    (icon) => (document.querySelector(icon) ? [] : [{ text: 'names no icon, so that browsers ask for /favicon.ico' }]),
    ICON,
  );

/**
 * Fetches the icon, as a browser does that has a place to show it, unless it is among those that are `known`. A failure is in the log.
 */
export async function fetchIcon(tab, known = new Set()) {
  const ask = async ([icon, known]) => {
    const { href } = document.querySelector(icon) ?? {};
    // To its end: what is left while it comes has failed.
    if (href && !known.includes(href)) await fetch(href).then((answer) => answer.blob()).catch(() => {});
    return href;
  };
  known.add(await tab.evaluate(ask, [ICON, [...known]]));
}
