/** What can get focus without showing it: no line around it, or one that is hardly seen (WCAG 2.2, 2.4.7 and 1.4.11). */
export const ring = (tab) =>
  tab.evaluate(() => {
    const faults = [];
    for (const part of window.shown('a[href], button, summary, input, select, textarea, [tabindex]')) {
      part.focus({ focusVisible: true, preventScroll: true });
      if (document.activeElement !== part) continue;
      const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(part);
      const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      // A line that is moved inwards lies on the element itself.
      const behind = window.ground(parseFloat(outlineOffset) < 0 ? part : part.parentElement);
      const seen = window.ratio(outlineColor, behind);
      if (width < 2) faults.push({ text: `focus is shown by a line of ${width} px`, html: part.outerHTML });
      else if (seen < 3) faults.push({ text: `focus is shown by a line with contrast ${seen.toFixed(1)}`, html: part.outerHTML });
    }
    document.activeElement?.blur();
    return faults;
  });
