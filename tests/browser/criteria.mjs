// The 55 criteria of WCAG 2.2 at levels A and AA, and what proves each of them here. 4.1.1 is no longer one.
//
// `by` names checks of site-check.mjs, each with its twin in faults.mjs; «trees» (trees.mjs, with its twin in it); or a file of the
// program's tests (tests/NAME.rs). `look` is what no check can tell: a criterion that has it needs a person, besides what proves some
// of it.
const of = (number, level, name, by = '', look = '') => ({ number, level, name, by: by.split(' ').filter(Boolean), look });

export const CRITERIA = [
  of('1.1.1', 'A', 'Non-text Content', 'axe ibm trees', 'whether what is written for a picture says what the picture does'),
  of('1.2.1', 'A', 'Audio-only and Video-only', 'absent'),
  of('1.2.2', 'A', 'Captions (Prerecorded)', 'absent'),
  of('1.2.3', 'A', 'Audio Description or Media Alternative', 'absent'),
  of('1.2.4', 'AA', 'Captions (Live)', 'absent'),
  of('1.2.5', 'AA', 'Audio Description', 'absent'),
  of('1.3.1', 'A', 'Info and Relationships', 'axe ibm trees', 'whether text that looks like a head or a list is one'),
  of('1.3.2', 'A', 'Meaningful Sequence', 'trees reach', 'whether pages of kinds without a kept tree read well from top to end'),
  of('1.3.3', 'A', 'Sensory Characteristics', '', 'whether a text refers to something by place, form or colour alone («the green box»)'),
  of('1.3.4', 'AA', 'Orientation', 'sideways zoomed'),
  of('1.3.5', 'AA', 'Identify Input Purpose', 'absent'),
  of('1.4.1', 'A', 'Use of Color', 'axe forced', 'whether a picture or drawing tells something by colour alone'),
  of('1.4.2', 'A', 'Audio Control', 'absent'),
  of('1.4.3', 'AA', 'Contrast (Minimum)', 'axe ibm', 'text in pictures'),
  of('1.4.4', 'AA', 'Resize Text', 'enlarged'),
  of('1.4.5', 'AA', 'Images of Text', '', 'whether a picture holds text that could be written'),
  of('1.4.10', 'AA', 'Reflow', 'sideways zoomed'),
  of('1.4.11', 'AA', 'Non-text Contrast', 'ring forced theme', 'lines and signs in drawings'),
  of('1.4.12', 'AA', 'Text Spacing', 'spaced'),
  of('1.4.13', 'AA', 'Content on Hover or Focus', '', 'that nothing opens by pointing or focus alone (words are explained when pressed)'),
  of('2.1.1', 'A', 'Keyboard', 'reach axe', 'that what is reached can be pressed and closed too: the menu, an explained word, «Meir»'),
  of('2.1.2', 'A', 'No Keyboard Trap', 'reach'),
  of('2.1.4', 'A', 'Character Key Shortcuts', 'exit', 'that no key but Shift, where there is a way out, does anything by itself'),
  of('2.2.1', 'A', 'Timing Adjustable', 'script', 'that nothing is timed'),
  of('2.2.2', 'A', 'Pause, Stop, Hide', 'motion absent', 'pictures that move (GIF)'),
  of('2.3.1', 'A', 'Three Flashes or Below Threshold', 'motion absent', 'pictures that move (GIF)'),
  of('2.4.1', 'A', 'Bypass Blocks', 'axe trees'),
  of('2.4.2', 'A', 'Page Titled', 'axe valid', 'whether titles written by editors tell pages apart'),
  of('2.4.3', 'A', 'Focus Order', 'reach', 'whether that order is the one that is seen, where columns stand side by side'),
  of('2.4.4', 'A', 'Link Purpose (In Context)', 'axe trees', 'whether links in editors’ texts tell where they lead'),
  of('2.4.5', 'AA', 'Multiple Ways', 'front search', 'that a page is found by the menu, the list from A to Å and the overviews'),
  of('2.4.6', 'AA', 'Headings and Labels', 'axe trees', 'whether heads tell what is below them'),
  of('2.4.7', 'AA', 'Focus Visible', 'ring'),
  of('2.4.11', 'AA', 'Focus Not Obscured (Minimum)', 'focus zoomed'),
  of('2.5.1', 'A', 'Pointer Gestures', 'script', 'that nothing asks for two fingers or a path (no script listens for it)'),
  of('2.5.2', 'A', 'Pointer Cancellation', '', 'that nothing happens before the finger is lifted (all is done by links and buttons)'),
  of('2.5.3', 'A', 'Label in Name', 'axe ibm trees'),
  of('2.5.4', 'A', 'Motion Actuation', '', 'that nothing is done by moving the device (no script listens for it)'),
  of('2.5.7', 'AA', 'Dragging Movements', '', 'that nothing is dragged (no script listens for it)'),
  of('2.5.8', 'AA', 'Target Size (Minimum)', 'axe'),
  of('3.1.1', 'A', 'Language of Page', 'axe languages'),
  of('3.1.2', 'AA', 'Language of Parts', 'axe languages', 'words of other languages in editors’ texts'),
  of('3.2.1', 'A', 'On Focus', 'reach'),
  of('3.2.2', 'A', 'On Input', 'absent search'),
  of('3.2.3', 'AA', 'Consistent Navigation', 'trees', 'that a template of the site’s own keeps the order of the others'),
  of('3.2.4', 'AA', 'Consistent Identification', 'catalogue trees', 'whether editors call the same thing by the same name'),
  of('3.2.6', 'A', 'Consistent Help', 'acute trees'),
  of('3.3.1', 'A', 'Error Identification', 'absent'),
  of('3.3.2', 'A', 'Labels or Instructions', 'absent axe search'),
  of('3.3.3', 'AA', 'Error Suggestion', 'absent'),
  of('3.3.4', 'AA', 'Error Prevention (Legal, Financial, Data)', 'absent'),
  of('3.3.7', 'A', 'Redundant Entry', 'absent'),
  of('3.3.8', 'AA', 'Accessible Authentication (Minimum)', 'absent'),
  of('4.1.2', 'A', 'Name, Role, Value', 'axe ibm trees'),
  of('4.1.3', 'AA', 'Status Messages', 'script search'),
];

/** What a criterion is proven by: all of it, some of it, or nothing. */
export const proof = ({ by, look }) => (look === '' ? 'proven' : by.length > 0 ? 'partly' : 'a person');

/** The checks that are named and have no twin, by `known`, the rules that twins are found by, and `isTest`, for files of tests. */
export const unproven = (known, isTest) =>
  CRITERIA.flatMap(({ number, by, look }) => [
    ...by
      .filter((name) => name !== 'trees' && !known.has(name) && !isTest(name))
      .map((name) => `${number} names ${name}, which has no twin`),
    ...(by.length === 0 && look === '' ? [`${number} is proven by nothing`] : []),
  ]);
