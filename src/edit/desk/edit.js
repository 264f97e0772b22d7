// What the desk can do without, too: the site's pages in this tab learn where the desk is, and what is typed is kept and looked at
// while one writes.
"use strict";
// For both scripts: what is done when something happens, a part of the page by its name, and a new part.
const on = (target, heard) => {
  for (const name in heard) target?.addEventListener(name, heard[name]);
};
const byId = (id) => document.getElementById(id);
const make = (name, properties, ...inside) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
};
try {
  sessionStorage.setItem("betre desk", document.currentScript.dataset.desk);
} catch {
  // A browser that keeps nothing shows no link on the site's pages.
}

const watch = (form) => {
  const told = make("p", { role: "status", className: "looked" });
  form.querySelector(".save")?.append(told);
  const state = () => new URLSearchParams(new FormData(form));
  const shown = `${state()}`;
  const at = (place) => form.action.replace("/doc/", `/${place}/`);
  let sent;
  const stay = () => (sent = false);
  let timer;
  let last = shown;

  // What is wrong stands at its field, and goes when it is mended.
  const describe = (field, change) => field.setAttribute("aria-describedby", change(field.getAttribute("aria-describedby") ?? "").trim());
  const note = (notes) => {
    for (const old of form.querySelectorAll(".fault")) {
      for (const field of form.querySelectorAll(`[aria-describedby~="${old.id}"]`)) {
        describe(field, (ids) => ids.replace(old.id, ""));
        field.ariaInvalid = null;
      }
      old.remove();
    }
    for (const [key, texts] of Object.entries(notes)) {
      const field = byId(`f-${key}`);
      if (!field) continue;
      const fault = make("p", { className: "fault", id: `f-${key}-fault` }, ...texts.map((text) => make("span", {}, text)));
      for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) {
        // What is about to be pressed is left to whoever presses it.
        box.open ||= !box.querySelector(":scope > summary:is(:hover, :focus)");
      }
      const head = field.querySelector(":scope > legend");
      if (head) head.after(fault);
      else field.before(fault);
      field.ariaInvalid = !head || null;
      describe(field, (ids) => `${ids} ${fault.id}`);
    }
  };

  // The page beside the form, as it is with what is typed. It stands at its top until it is loaded, which is not where it was read.
  let frame;
  let ready;
  const show = () => {
    const page = frame?.contentWindow;
    if (!page) return;
    const { scrollX, scrollY } = page;
    ready = new Promise((done) => {
      frame.onload = () => done(page.scrollTo(scrollX, scrollY));
    });
    page.location.reload();
  };
  const look = async () => {
    const now = state();
    if (sent || `${now}` === last) return;
    last = `${now}`;
    try {
      const answer = await fetch(at("look"), { method: "POST", body: now });
      if (!answer.ok || `${now}` !== last) return;
      const seen = await answer.json();
      note(seen.notes);
      told.textContent = seen.told;
      await ready;
      if (`${now}` === last) show();
    } catch {
      // The program is stopped: what is typed stays in the form.
    }
  };
  const see = form.querySelector('button[value="see"]');
  on(see, {
    async click(event) {
      if (!matchMedia("(min-width: 75rem)").matches) return;
      event.preventDefault();
      const beside = document.body.classList.toggle("beside");
      see.ariaPressed = beside;
      ready = frame?.remove();
      if (!beside) return;
      frame = make("iframe", { title: see.textContent, src: at("seen") });
      await look();
      if (see.ariaPressed === "true") document.body.append(frame);
    },
  });
  on(form, {
    input() {
      clearTimeout(timer);
      timer = setTimeout(look, 200);
    },
    submit({ submitter }) {
      // What opens in another window leaves this form as it is.
      if (submitter === see) return;
      sent = true;
      // A page that is still here after this was not left.
      setTimeout(stay, 10000);
    },
  });
  on(window, {
    pageshow: stay,
    beforeunload(event) {
      if (!sent && `${state()}` !== shown) event.preventDefault();
    },
  });
};

const form = document.querySelector("form[accept-charset]");
if (form?.elements.hash) watch(form);
