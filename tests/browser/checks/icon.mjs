const ICON = 'link[rel~="icon"]';

/** A page without an icon: browsers then ask for `/favicon.ico`, and log that it is not there. */
export const noIcon = (tab) =>
  tab.evaluate(
    (icon) => (document.querySelector(icon) ? [] : [{ text: 'names no icon, so that browsers ask for /favicon.ico' }]),
    ICON,
  );

/** Fetches the icon, as a browser does that has a place to show it. A failure is in the log. */
export const fetchIcon = (tab) =>
  tab.evaluate(async (icon) => {
    const link = document.querySelector(icon);
    if (link) await fetch(link.href).catch(() => {});
  }, ICON);
