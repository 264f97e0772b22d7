// Long lists become a search, texts get buttons, and what is pasted is understood. Without it, lists are lists and texts are typed.
"use strict";
(() => {
  const dialog = document.getElementById("choose");
  const tools = document.getElementById("tools");
  if (!dialog || !tools) return;
  const { pick, none, one, two, column } = dialog.dataset;
  const told = (count) => (count < 2 ? [none, one][count] : two.replace("2", count));
  const element = (name, attributes) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  // A field with a list below it (ARIA 1.2): `find` gives what fits, `choose` takes one of it.
  const combobox = (input, list, status, find, choose) => {
    let items = [];
    let at = -1;
    let asked = 0;
    const mark = (next) => {
      list.children[at]?.setAttribute("aria-selected", "false");
      at = next;
      const option = list.children[at];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) input.setAttribute("aria-activedescendant", option.id);
      else input.removeAttribute("aria-activedescendant");
    };
    const fold = (open) => {
      list.hidden = !open;
      input.setAttribute("aria-expanded", open);
      mark(-1);
    };
    const show = async () => {
      const mine = ++asked;
      const found = await find(input.value);
      if (mine !== asked) return;
      items = found;
      list.replaceChildren(
        ...items.map((item, place) => {
          const option = element("li", { role: "option", id: `${list.id}-${place}`, "aria-selected": "false" });
          option.append(item.label);
          if (item.group) option.append(" ", Object.assign(element("span", { class: "kind" }), { textContent: item.group }));
          return option;
        }),
      );
      status.textContent = told(items.length);
      fold(items.length > 0);
    };
    const take = (item) => {
      asked++;
      fold(false);
      if (item) choose(item);
    };
    for (const [key, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id })) input.setAttribute(key, value);
    input.autocomplete = "off";
    list.setAttribute("role", "listbox");
    fold(false);
    input.addEventListener("input", show);
    input.addEventListener("click", show);
    input.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        if (list.hidden) show();
        else mark((at + step + items.length) % items.length);
      } else if (event.key === "Enter") {
        // It would send the form.
        event.preventDefault();
        if (at >= 0) take(items[at]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        asked++;
        fold(false);
      }
    });
    // The field keeps the focus.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => take(items[[...list.children].indexOf(event.target.closest("li"))]));
    input.addEventListener("blur", () => take());
    return show;
  };

  const MANY = 15;
  for (const select of document.querySelectorAll("form[accept-charset] select")) {
    if (select.options.length <= MANY) continue;
    const id = select.id;
    const shown = () => select.selectedOptions[0]?.label ?? "";
    const input = element("input", { id, class: "find-in" });
    const list = element("ul", { id: `${id}-list`, "aria-label": select.labels[0]?.textContent ?? select.getAttribute("aria-label") });
    const status = element("p", { class: "hint unseen", role: "status" });
    for (const name of ["aria-label", "aria-describedby"]) if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
    select.id = `${id}-select`;
    select.hidden = true;
    select.after(input, status, list);
    input.value = shown();
    const all = [...select.options].map((option) => ({ value: option.value, label: option.label, group: option.parentElement.label }));
    const find = (typed) => {
      const words = typed === shown() ? [] : typed.toLowerCase().split(/\s+/);
      return all.filter(({ label, group }) => words.every((word) => `${label} ${group ?? ""}`.toLowerCase().includes(word)));
    };
    const choose = (item) => {
      select.value = item.value;
      input.value = item.label;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    };
    combobox(input, list, status, find, choose);
    input.addEventListener("focus", () => input.select());
    // What is none of the list is nothing; an emptied field is, where that may be.
    input.addEventListener("blur", () => {
      const empty = all.find(({ value }) => value === "");
      if (input.value.trim() === "" && empty && select.value !== "") choose(empty);
      else input.value = shown();
    });
  }

  // Puts a text in the place of a part of another; the browser can take it back.
  const put = (area, text, from = area.selectionStart, to = area.selectionEnd) => {
    area.focus();
    area.setSelectionRange(from, to);
    const command = text === "" ? "delete" : "insertText";
    if ((from === to && text === "") || document.execCommand(command, false, text)) return;
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const marked = (area) => area.value.slice(area.selectionStart, area.selectionEnd);
  // Changes the lines in which something is marked.
  const lines = (area, change) => {
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const end = area.value.indexOf("\n", area.selectionEnd);
    const to = end < 0 ? area.value.length : end;
    put(area, change(area.value.slice(from, to).split("\n")).join("\n"), from, to);
  };
  // A block has empty lines around it.
  const block = (area, text) => {
    const before = area.value.slice(0, area.selectionStart);
    const after = area.value.slice(area.selectionEnd);
    const gap = (near) => (near === "" || near === "\n\n" ? "" : near.includes("\n") ? "\n" : "\n\n");
    put(area, gap(before.slice(-2).replace(/^[^\n]+\n$/, "\n")) + text + gap(after.slice(0, 2).replace(/^\n[^\n]+$/, "\n")));
  };
  const cell = (text) => text.trim().replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
  const table = (rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    const line = (row) => `| ${Array.from({ length: width }, (_, place) => cell(row[place] ?? "")).join(" | ")} |`;
    return [line(rows[0]), `|${" --- |".repeat(width)}`, ...rows.slice(1).map(line)].join("\n");
  };

  let area;
  let place;
  const search = document.getElementById("choose-q");
  const alt = document.getElementById("choose-alt");
  const description = document.getElementById("alt");
  let picture;
  const search_on = async (what, typed) => {
    const answer = await fetch(`${pick}?what=${what}&q=${encodeURIComponent(typed)}`);
    return answer.ok ? (await answer.json()).items : [];
  };
  const insert = {
    link: ({ write }) => put(area, marked(area) ? `[${marked(area)}](@${write})` : `[[${write}]]`),
    fact: ({ write }) => put(area, write),
    // At the end of the heading, the item or the paragraph.
    mark: ({ write }) => {
      const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
      const alone = /^(#|\s*([-*]|\d+\.)\s)/.test(area.value.slice(start));
      const end = area.value.slice(area.selectionEnd).search(alone ? /\n|$/ : /\n\s*\n|\n?$/) + area.selectionEnd;
      put(area, ` ${write}`, end, end);
    },
    callout: ({ write }) => lines(area, (all) => [`> ${write}`, ...all.map((line) => `> ${line}`)]),
    picture: (item) => {
      picture = item;
      document.getElementById("choose-picture").textContent = item.label;
      alt.hidden = false;
      description.focus();
    },
  };
  const show = combobox(
    search,
    document.getElementById("choose-list"),
    document.getElementById("choose-told"),
    (typed) => search_on(dialog.dataset.what, typed),
    (item) => {
      if (item.how !== "picture") leave();
      insert[item.how](item);
    },
  );
  // A browser forgets what was marked when a dialog gives the focus back.
  const leave = () => {
    if (dialog.open) dialog.close();
    area.focus();
    area.setSelectionRange(...place);
  };
  const ask = (what, question) => {
    place = [area.selectionStart, area.selectionEnd];
    dialog.dataset.what = what;
    document.getElementById("choose-ask").textContent = question;
    document.getElementById("choose-list").setAttribute("aria-label", question);
    search.value = what === "link" ? marked(area).trim() : "";
    description.value = "";
    alt.hidden = true;
    dialog.showModal();
    search.focus();
    show();
  };
  const finish = () => {
    if (description.value.trim() === "") return description.focus();
    leave();
    block(area, `![${description.value.trim()}](${encodeURI(picture.write)})`);
  };
  document.getElementById("choose-insert").addEventListener("click", finish);
  description.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(), finish();
  });
  document.getElementById("choose-cancel").addEventListener("click", leave);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });

  const heading = (line) => {
    const [, signs, rest] = /^(#*)\s*(.*)$/s.exec(line);
    return { "": "## ", "##": "### " }[signs] === undefined ? rest : { "": "## ", "##": "### " }[signs] + rest;
  };
  const use = {
    heading: () => lines(area, ([first, ...rest]) => [heading(first), ...rest]),
    list: () =>
      lines(area, (all) => (all.every((line) => line.startsWith("- ")) ? all.map((line) => line.slice(2)) : all.map((line) => `- ${line}`))),
    table: () => block(area, table(marked(area) ? marked(area).split("\n").map((row) => row.split("\t")) : [[`${column} 1`, `${column} 2`], ["", ""]])),
    bold: () => {
      const [from, text] = [area.selectionStart, marked(area)];
      put(area, /^\*\*.+\*\*$/s.test(text) ? text.slice(2, -2) : `**${text}**`);
      if (text === "") area.setSelectionRange(from + 2, from + 2);
    },
  };

  const pasted = async (event) => {
    const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    const page = new DOMParser().parseFromString(event.clipboardData.getData("text/html"), "text/html");
    const rows = [...(page.querySelector("table")?.rows ?? [])].map((row) => [...row.cells].map((one) => one.textContent));
    const all = text.trimEnd().split("\n");
    area = event.target;
    const bullet = /^\s*[•·▪◦–]\s+/;
    if (rows.length > 1 && page.querySelectorAll("table").length === 1) {
      event.preventDefault();
      block(area, table(rows));
    } else if (all.some((line) => bullet.test(line))) {
      event.preventDefault();
      put(area, all.map((line) => line.replace(bullet, "- ")).join("\n"));
    } else if (all.length > 1 && all.every((line) => line.includes("\t"))) {
      event.preventDefault();
      block(area, table(all.map((line) => line.split("\t"))));
    } else if (all.length === 1 && text.startsWith(`${location.origin}/`)) {
      event.preventDefault();
      const { pathname } = new URL(text.trim());
      const [found] = await search_on("at", decodeURI(pathname));
      if (found) insert.link(found);
      else put(area, text);
    }
  };

  for (const field of document.querySelectorAll("form[accept-charset] textarea:not(.raw, [hidden])")) {
    const bar = tools.content.firstElementChild.cloneNode(true);
    if (field.name !== "text") bar.querySelectorAll(":not([data-short])").forEach((other) => other.remove());
    bar.addEventListener("click", ({ target }) => {
      const { tool, ask: question } = target.closest("button")?.dataset ?? {};
      if (!tool) return;
      area = field;
      if (use[tool]) use[tool]();
      else ask(tool, question);
    });
    field.before(bar);
    field.addEventListener("paste", pasted);
    field.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const button = { b: "bold", k: "link" }[event.key.toLowerCase()];
      const found = button && bar.querySelector(`[data-tool="${button}"]`);
      if (!found) return;
      event.preventDefault();
      found.click();
    });
  }
})();
