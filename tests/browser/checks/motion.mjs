/** What moves in spite of a reader who has asked for less motion, and what plays by itself (WCAG 2.2, 2.2.2 and 2.3.3). */
export const motion = (tab) =>
  tab.evaluate(() => {
    const faults = [];
    const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
    for (const part of document.querySelectorAll('*')) {
      for (const pseudo of [null, '::before', '::after']) {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(part, pseudo);
        const moves =
          (animationName !== 'none' && lasts(animationDuration) && `is animated by ${animationName}`) ||
          (lasts(transitionDuration) && `changes in ${transitionDuration}`) ||
          (scrollBehavior === 'smooth' && 'scrolls smoothly');
        if (moves) faults.push({ text: `${moves}${pseudo ? ` (${pseudo})` : ''}`, html: part.outerHTML });
      }
    }
    const plays = document.querySelectorAll('[autoplay], marquee, blink, animate, animateTransform, animateMotion, set');
    return [...faults, ...[...plays].map((part) => ({ text: 'plays by itself', html: part.outerHTML }))];
  });
