/** What tells no more than that there is text, or a box around it. */
const PLAIN = ['StaticText', 'ListMarker', 'generic', 'none', 'strong', 'emphasis', 'LabelText', 'superscript', 'mark'];

const CELLS = ['row', 'cell', 'gridcell', 'rowheader', 'columnheader'];

/** The states that those who hear are told. */
const STATES = ['level', 'expanded', 'checked', 'pressed', 'disabled', 'hidden', 'hasPopup', 'live', 'roledescription'];

/**
 * The page as it is given to those who hear it: a line for each thing, with its role, name, description and state, set in by what it
 * stands in; text that stands alone after a colon, with a bar where one piece ends. From the browser's own tree, which no engine of
 * rules judges.
 */
export async function treeOf(tab) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const roleOf = ({ role }) => role?.value;
  // What is ignored, and boxes without a name, are not there for those who hear: what is in them is.
  const childrenOf = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child && !['InlineTextBox', 'LineBreak'].includes(roleOf(child)))
      .filter((child) => roleOf(child) !== 'StaticText' || child.name.value.trim())
      .flatMap((child) => (child.ignored || (roleOf(child) === 'generic' && !child.name?.value) ? childrenOf(child) : [child]));
  const isPlain = (node) => PLAIN.includes(roleOf(node)) && childrenOf(node).every(isPlain);
  const textOf = (node) => (roleOf(node) === 'StaticText' ? node.name.value : wordsOf(childrenOf(node)));
  const wordsOf = (children) => children.map(textOf).filter(Boolean).join(' | ');

  const write = (node, depth) => {
    let name = plain(node.name?.value ?? '');
    const told = plain(node.description?.value ?? '');
    const states = (node.properties ?? [])
      .filter((state) => STATES.includes(state.name) && !(state.name === 'level' && roleOf(node) === 'listitem'))
      .map((state) => ` ${state.name}=${state.value.value}`);
    const children = childrenOf(node);
    const text = children.length > 0 && children.every(isPlain) ? plain(wordsOf(children)) : '';
    // The name of a cell is all that is in it, which follows.
    if (CELLS.includes(roleOf(node)) && !children.every(isPlain)) name = '';
    const own = roleOf(node) === 'StaticText' ? `: ${name}` : `${name && ` «${name}»`}${told && ` (${told})`}${states.join('')}`;
    const rest = text && squeezed(text) !== squeezed(name) ? `: ${text}` : '';
    lines.push(`${'  '.repeat(depth)}${roleOf(node) === 'StaticText' ? 'text' : roleOf(node)}${own}${rest}`);
    if (!children.every(isPlain)) for (const child of children) write(child, depth + 1);
  };
  write(nodes[0], 0);
  return `${lines.join('\n')}\n`;
}

const squeezed = (text) => text.replace(/[\s|]/g, '');

/** The first line in which a page's tree is not the kept one. */
export function changed(kept, tree) {
  if (kept === tree) return [];
  const [one, other] = [kept.split('\n'), tree.split('\n')];
  const line = other.findIndex((text, index) => text !== one[index]);
  const at = line < 0 ? other.length - 1 : line;
  return [{ text: `line ${at + 1} of the kept tree is «${one[at]?.trim()}», of the page's «${other[at]?.trim()}»` }];
}
