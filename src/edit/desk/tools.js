// Long lists become a search, texts get buttons, and what is pasted is understood. Without it, lists are lists and texts are typed.
"use strict";
{
  const dialog = byId("choose");
  const parts = ["list", "told", "q", "ask", "alt", "picture", "words"];
  const [list, status, search, question, describing, picture, alt] = parts.map((part) => byId(`choose-${part}`));
  const { pick, none, one, two, column } = dialog.dataset;
  const fields = (kind) => document.querySelectorAll(`form[accept-charset] ${kind}`);

  // A field with a list below it (ARIA 1.2): `find` gives what fits, `choose` takes one of it.
  const combobox = (input, list, status, find, choose) => {
    let items = [];
    let at;
    let asked = 0;
    const mark = (next) => {
      if (list.children[at]) list.children[at].ariaSelected = "false";
      const option = list.children[(at = next)];
      input.setAttribute("aria-activedescendant", option?.id ?? "");
      if (option) option.ariaSelected = "true";
      option?.scrollIntoView({ block: "nearest" });
    };
    const fold = (open = false) => {
      list.hidden = !open;
      input.ariaExpanded = open;
      mark(-1);
    };
    const show = async () => {
      const mine = ++asked;
      const found = await find(input.value);
      if (mine !== asked) return;
      items = found;
      const option = ({ label, group }, place) =>
        make("li", { role: "option", id: `${list.id}-${place}`, ariaSelected: "false" }, label, " ", make("span", { className: "kind" }, group ?? ""));
      list.replaceChildren(...items.map(option));
      status.textContent = [none, one][items.length] ?? two.replace("2", items.length);
      fold(items.length > 0);
    };
    const take = (item) => {
      asked++;
      fold();
      if (item) choose(item);
    };
    Object.assign(input, { role: "combobox", ariaAutoComplete: "list" });
    input.setAttribute("aria-controls", list.id);
    list.role = "listbox";
    fold();
    on(input, {
      input: show,
      click: show,
      blur: () => take(),
      keydown(event) {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const escape = event.key === "Escape" && !list.hidden;
        // Enter would send the form, and Escape leave the dialog.
        if (step || escape || event.key === "Enter") event.preventDefault();
        if (step && list.hidden) show();
        else if (step) mark((at + step + items.length) % items.length);
        else if (escape) take();
        else if (event.key === "Enter" && at >= 0) take(items[at]);
      },
    });
    on(list, {
      // The field keeps the focus.
      mousedown: (event) => event.preventDefault(),
      click: ({ target }) => take(items[[...list.children].indexOf(target.closest("li"))]),
    });
    return show;
  };

  const changed = (field) => field.dispatchEvent(new Event("input", { bubbles: true }));
  // What can't be seen at once.
  for (const select of fields("select")) {
    if (select.options.length <= 15) continue;
    const { id } = select;
    const shown = () => select.selectedOptions[0]?.label ?? "";
    const input = make("input", { id, className: "find-in", value: shown() });
    const list = make("ul", { id: `${id}-list`, ariaLabel: select.labels[0]?.textContent ?? select.ariaLabel });
    const status = make("p", { className: "hint unseen", role: "status" });
    for (const { name, value } of select.attributes) if (name.startsWith("aria-")) input.setAttribute(name, value);
    select.id = `${id}-select`;
    select.hidden = true;
    select.after(input, status, list);
    const all = [...select.options].map(({ value, label, parentElement }) => ({ value, label, group: parentElement.label ?? "" }));
    const find = (typed) => {
      const words = typed === shown() ? [] : typed.toLowerCase().split(/\s+/);
      return all.filter(({ label, group }) => words.every((word) => `${label} ${group}`.toLowerCase().includes(word)));
    };
    const choose = ({ value, label }) => {
      select.value = value;
      input.value = label;
      changed(select);
    };
    combobox(input, list, status, find, choose);
    on(input, {
      focus: () => input.select(),
      // What is none of the list is nothing; an emptied field is, where that may be.
      blur() {
        const empty = all.find(({ value }) => !value);
        if (empty && select.value && !input.value.trim()) choose(empty);
        else input.value = shown();
      },
    });
  }

  // The text one works at, and what is marked in it.
  let area;
  const edges = () => [area.selectionStart, area.selectionEnd];
  const marked = () => area.value.slice(...edges());
  const start = () => area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  // Puts something in the place of a part of the text; the browser can take it back.
  const put = (text, [from, to] = edges()) => {
    area.focus();
    area.setSelectionRange(from, to);
    if ((from === to && !text) || document.execCommand(text ? "insertText" : "delete", false, text)) return;
    area.setRangeText(text, from, to, "end");
    changed(area);
  };
  // Changes the lines in which something is marked.
  const lines = (change) => {
    const from = start();
    const to = `${area.value}\n`.indexOf("\n", area.selectionEnd);
    put(change(area.value.slice(from, to).split("\n")).join("\n"), [from, to]);
  };
  // A block has empty lines around it.
  const block = (text) => {
    const before = area.value.slice(0, area.selectionStart);
    const after = area.value.slice(area.selectionEnd);
    const gap = (near, ends) => near && "\n\n".slice(ends.exec(near)[0].length);
    put(gap(before, /\n{0,2}$/) + text + gap(after, /^\n{0,2}/));
  };
  const table = (rows) => {
    const cell = (text = "") => text.trim().replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
    const width = Math.max(...rows.map((row) => row.length));
    const [head, ...rest] = rows.map((row) => `| ${Array.from({ length: width }, (_, place) => cell(row[place])).join(" | ")} |`);
    return [head, `|${" --- |".repeat(width)}`, ...rest].join("\n");
  };
  const tabbed = (text) => text.split("\n").map((row) => row.split("\t"));

  let place;
  let image;
  const picks = async (what, typed) => {
    const answer = await fetch(`${pick}?what=${what}&q=${encodeURIComponent(typed)}`);
    return answer.ok ? (await answer.json()).items : [];
  };
  const insert = {
    link: ({ write }) => put(marked() ? `[${marked()}](@${write})` : `[[${write}]]`),
    fact: ({ write }) => put(write),
    // At the end of the heading, the item or the paragraph.
    mark({ write }) {
      const alone = /^(#|\s*([-*]|\d+\.)\s)/.test(area.value.slice(start()));
      const end = area.value.slice(area.selectionEnd).search(alone ? /\n|$/ : /\n\s*\n|\n?$/) + area.selectionEnd;
      put(` ${write}`, [end, end]);
    },
    callout: ({ write }) => lines((all) => [write, ...all].map((line) => `> ${line}`)),
    picture(item) {
      image = item.write;
      picture.textContent = item.label;
      describing.hidden = false;
      alt.focus();
    },
  };
  // A browser forgets what was marked when a dialog gives the focus back.
  const leave = () => {
    dialog.close();
    area.focus();
    area.setSelectionRange(...place);
  };
  const ask = (what, words) => {
    place = edges();
    dialog.dataset.what = what;
    question.textContent = list.ariaLabel = words;
    search.value = what === "link" ? marked().trim() : "";
    alt.value = "";
    describing.hidden = true;
    dialog.showModal();
    search.focus();
    show();
  };
  const choose = (item) => {
    if (item.how !== "picture") leave();
    insert[item.how](item);
  };
  const show = combobox(search, list, status, (typed) => picks(dialog.dataset.what, typed), choose);
  on(byId("choose-cancel"), { click: leave });
  on(describing, {
    submit() {
      leave();
      block(`![${alt.value.trim()}](${encodeURI(image)})`);
    },
  });
  on(dialog, { cancel: leave });

  const use = {
    heading: () =>
      lines(([first, ...rest]) => {
        const [, signs, words] = /^(#*)\s*(.*)$/s.exec(first);
        return [({ "": "## ", "##": "### " }[signs] ?? "") + words, ...rest];
      }),
    list: () => lines((all) => all.map(all.every((line) => line.startsWith("- ")) ? (line) => line.slice(2) : (line) => `- ${line}`)),
    table: () => block(table(tabbed(marked() || `${column} 1\t${column} 2\n`))),
    bold() {
      const [[from], text] = [edges(), marked()];
      put(/^\*\*.+\*\*$/s.test(text) ? text.slice(2, -2) : `**${text}**`);
      if (!text) area.setSelectionRange(from + 2, from + 2);
    },
  };

  // What is to be done with what is pasted, if it is more than text.
  const understood = (pasted) => {
    const text = pasted.getData("text/plain").replace(/\r\n?/g, "\n").trimEnd();
    const tables = new DOMParser().parseFromString(pasted.getData("text/html"), "text/html").querySelectorAll("table");
    const rows = Array.from(tables[0]?.rows ?? [], (row) => Array.from(row.cells, (one) => one.textContent));
    const all = text.split("\n");
    const cells = tabbed(text);
    const bullet = /^\s*[•·▪◦–]\s+/;
    if (rows.length > 1 && tables.length === 1) return () => block(table(rows));
    if (all.some((line) => bullet.test(line))) return () => put(all.map((line) => line.replace(bullet, "- ")).join("\n"));
    if (cells.length > 1 && cells.every((row) => row.length > 1)) return () => block(table(cells));
    if (all.length > 1 || !text.startsWith(`${location.origin}/`)) return;
    return async () => {
      const [found] = await picks("at", decodeURI(new URL(text).pathname));
      if (found) insert.link(found);
      else put(text);
    };
  };

  for (const field of fields("textarea:not(.raw, [hidden])")) {
    const bar = byId("tools").content.firstElementChild.cloneNode(true);
    if (field.name !== "text") bar.querySelectorAll(":not([data-short])").forEach((other) => other.remove());
    on(bar, {
      click({ target }) {
        const { tool, ask: words } = target.closest("button")?.dataset ?? {};
        area = field;
        if (use[tool]) use[tool]();
        else if (tool) ask(tool, words);
      },
    });
    field.before(bar);
    on(field, {
      paste(event) {
        area = field;
        const act = understood(event.clipboardData);
        if (!act) return;
        event.preventDefault();
        act();
      },
      keydown(event) {
        const key = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase();
        const button = bar.querySelector(`[data-tool="${{ b: "bold", k: "link" }[key]}"]`);
        if (!button) return;
        event.preventDefault();
        button.click();
      },
    });
  }
}
