// What the desk can do without, too: the site's pages in this tab learn where the desk is, and what is typed is kept and looked at
// while one writes.
"use strict";
(() => {
  const desk = document.currentScript.dataset.desk;
  try {
    sessionStorage.setItem("betre desk", desk);
  } catch {
    // A browser that keeps nothing shows no link on the site's pages.
  }
  const form = document.querySelector("form[accept-charset]");
  if (!form || !form.elements.hash) return;
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  told.className = "looked";
  form.querySelector(".save")?.append(told);
  const state = () => new URLSearchParams(new FormData(form));
  const shown = state().toString();
  let sent = false;
  let timer;
  let last = shown;

  // What is wrong stands at its field, and goes when it is mended.
  const note = (notes) => {
    for (const old of form.querySelectorAll(".fault")) {
      const field = form.querySelector(`[aria-describedby~="${old.id}"]`);
      if (field) field.setAttribute("aria-describedby", field.getAttribute("aria-describedby").replace(old.id, "").trim());
      field?.removeAttribute("aria-invalid");
      old.remove();
    }
    for (const [key, texts] of Object.entries(notes)) {
      const field = document.getElementById(`f-${key}`);
      if (!field) continue;
      const fault = document.createElement("p");
      fault.className = "fault";
      fault.id = `f-${key}-fault`;
      for (const text of texts) fault.append(Object.assign(document.createElement("span"), { textContent: text }));
      for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) {
        // What is about to be pressed is left to whoever presses it.
        if (!box.querySelector(":scope > summary:is(:hover, :focus)")) box.open = true;
      }
      const head = field.querySelector(":scope > legend");
      if (head) head.after(fault);
      else field.before(fault);
      field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${fault.id}`.trim());
      if (!head) field.setAttribute("aria-invalid", "true");
    }
  };

  const look = async () => {
    const now = state();
    if (sent || now.toString() === last) return;
    last = now.toString();
    try {
      const answer = await fetch(form.action.replace("/doc/", "/look/"), { method: "POST", body: now });
      if (!answer.ok || now.toString() !== last) return;
      const seen = await answer.json();
      note(seen.notes);
      told.textContent = seen.told;
      show();
    } catch {
      // The program is stopped: what is typed stays in the form.
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  // The page beside the form, as it is with what is typed.
  let frame;
  const beside = () => frame?.isConnected && !frame.closest("[hidden]");
  const show = () => {
    if (!beside()) return;
    const { scrollX, scrollY } = frame.contentWindow;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(scrollX, scrollY), { once: true });
    frame.contentWindow.location.reload();
  };
  const see = form.querySelector('button[value="see"]');
  const wide = matchMedia("(min-width: 75rem)");
  see?.addEventListener("click", async (event) => {
    if (!wide.matches) return;
    event.preventDefault();
    if (beside()) {
      frame.remove();
      document.body.classList.remove("beside");
    } else {
      await look();
      frame = Object.assign(document.createElement("iframe"), { title: see.textContent, src: form.action.replace("/doc/", "/seen/") });
      document.body.append(frame);
      document.body.classList.add("beside");
    }
    see.setAttribute("aria-pressed", String(beside()));
  });
  form.addEventListener("submit", (event) => {
    // What opens in another window leaves this form as it is.
    if (event.submitter === see) return;
    sent = true;
    // A page that is still here after this was not left.
    setTimeout(() => (sent = false), 10000);
  });
  addEventListener("pageshow", () => (sent = false));
  addEventListener("beforeunload", (event) => {
    if (!sent && state().toString() !== shown) event.preventDefault();
  });
})();
