/** What was found in a site: the same fault of a page in several configurations is one finding. */
export class Findings {
  #found = new Map();

  /** `faults` is what a check gives: a list of `{ text, html }`, where `html` is the element at fault, if there is one. */
  add(file, rule, faults, configuration) {
    for (const { text, html = '' } of faults) {
      const key = JSON.stringify([file, rule, text, html]);
      if (!this.#found.has(key)) this.#found.set(key, { file, rule, text, html, configurations: new Set() });
      if (configuration) this.#found.get(key).configurations.add(configuration);
    }
  }

  get all() {
    return [...this.#found.values()];
  }

  /** One line per finding, by page. */
  lines() {
    return this.all
      .map(({ file, rule, text, html, configurations }) => {
        const where = configurations.size > 0 ? ` [${[...configurations].join(', ')}]` : '';
        const element = html ? ` — ${short(html)}` : '';
        return `${file}${where} ${rule}: ${text}${element}`;
      })
      .sort();
  }

  /** How many findings each rule has. */
  counts() {
    const counts = {};
    for (const { rule } of this.all) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  }
}

function short(html) {
  const line = html.replace(/\s+/g, ' ');
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}
