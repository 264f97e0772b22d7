// What the desk can do without, too: the site's pages in this tab learn where the desk is, and a text that was typed is not lost by a
// click on a link.
"use strict";
(() => {
  const desk = document.currentScript.dataset.desk;
  try {
    sessionStorage.setItem("betre desk", desk);
  } catch {
    // A browser that keeps nothing shows no link on the site's pages.
  }
  const form = document.querySelector("form[method=post]");
  if (!form || !form.elements.hash) return;
  const state = () => new URLSearchParams(new FormData(form)).toString();
  const shown = state();
  let sent = false;
  form.addEventListener("submit", () => (sent = true));
  addEventListener("beforeunload", (event) => {
    if (!sent && state() !== shown) event.preventDefault();
  });
  addEventListener("pageshow", () => (sent = false));
})();
