// Loads the page again when there is a newer build than the one it was made by. The server is asked «is there another build
// than this one?», so that no build is lost between two questions, and the answer comes once.
"use strict";
(() => {
  const build = document.currentScript.dataset.build;
  let stream;
  const listen = () => {
    // Not before the page has been loaded, and scrolled to where it was read: a page that is loaded again before that is at its top.
    if (document.hidden || stream || document.readyState !== "complete") return;
    stream = new EventSource("/_betre/live?build=" + encodeURIComponent(build));
    stream.onmessage = () => {
      rest();
      location.reload();
    };
    // A browser tries again by itself, unless it has given up.
    stream.onerror = () => {
      if (stream && stream.readyState === EventSource.CLOSED) {
        rest();
        setTimeout(listen, 1000);
      }
    };
  };
  const rest = () => {
    if (stream) stream.close();
    stream = undefined;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);

  // In the tab of an editor's desk, headings and numbers lead to the form of what they say.
  const pencils = async (desk) => {
    const answer = await fetch(desk + "marks?page=" + encodeURIComponent(decodeURI(location.pathname))).catch(() => undefined);
    if (!answer?.ok) return;
    const { sections, numbers } = await answer.json();
    const pencil = (place, mark) => {
      if (!place || !mark) return;
      const link = Object.assign(document.createElement("a"), { className: "betre-pencil", href: mark.url, textContent: "✎" });
      link.setAttribute("aria-label", mark.label);
      link.title = mark.label;
      place.after(link);
    };
    for (const [id, mark] of Object.entries(sections)) pencil(document.getElementById(id), mark);
    for (const call of document.querySelectorAll('main a[href^="tel:"]')) pencil(call, numbers[call.href.replace(/^tel:(\+47|0047)?/, "").replace(/\D/g, "")]);
  };

  // What the editor has opened or folded stays so over a reload, in this tab.
  document.addEventListener("DOMContentLoaded", () => {
    const edit = document.getElementById("betre-edit");
    const desk = sessionStorage.getItem("betre desk");
    // Only an address of a desk: whatever else somebody has put there leads nowhere.
    if (edit && /^\/_betre\/[0-9a-f]{32}\/$/.test(desk)) {
      edit.href = desk + edit.dataset.edit;
      edit.hidden = false;
    }
    if (/^\/_betre\/[0-9a-f]{32}\/$/.test(desk)) pencils(desk);
    for (const box of document.querySelectorAll("#betre-findings details, #betre-panel details")) {
      const key = "betre " + box.parentElement.id;
      const kept = sessionStorage.getItem(key);
      if (kept) box.open = kept === "open";
      box.addEventListener("toggle", () => sessionStorage.setItem(key, box.open ? "open" : "closed"));
    }
  });
})();
