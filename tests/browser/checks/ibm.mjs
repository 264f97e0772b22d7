import { aceSource } from '../tools.mjs';

/**
 * Rules that are left out. What scrolls must be reached by a key where a browser does not see to that by itself, and then have a name
 * and a role (WCAG 2.2, 2.1.1 and 4.1.2; axe asks for it); IBM's own rule wants none but widgets to be reached, and is none of WCAG's.
 */
const LEFT_OUT = ['element_tabbable_role_valid'];

/**
 * What IBM's engine is sure of; what it wants a person to look at is left out. In a wide window: the engine takes a table for what
 * it is drawn as, and on a phone rows are drawn as cards.
 */
export async function ibm(tab) {
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.emulateMedia({ colorScheme: 'dark' });
  await tab.evaluate(`${aceSource}; undefined`);
  return tab.evaluate(async (leftOut) => {
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .filter(({ ruleId }) => !leftOut.includes(ruleId))
      .map(({ ruleId, message, snippet }) => ({ text: `${ruleId}: ${message}`, html: snippet }));
  }, LEFT_OUT);
}
