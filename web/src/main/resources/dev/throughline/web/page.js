// Small movements on pages that work without them.
"use strict";

// A filter that changes shows its result at once: the list, not the page around it.
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-live]");
  if (form && event.target.type !== "search") submit(form);
});
document.addEventListener("submit", event => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("form[data-live]") || !window.htmx) return;
  event.preventDefault();
  submit(form);
});

function submit(form) {
  const target = ["#list", "#said", "#story"].find(id => document.querySelector(id));
  if (!window.htmx || !target) return form.submit();
  const wanted = form.getAttribute("action") === "/" ? "#story" : form.getAttribute("action") === "/said" ? "#said" : "#list";
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  const address = form.getAttribute("action") + (query.size ? "?" + query : "");
  form.querySelector("a.all")?.toggleAttribute("hidden", query.size === 0);
  const { from, to } = form.elements;
  for (const bar of document.querySelectorAll("svg.strip a.bar")) {
    bar.classList.toggle("off", (from.value && bar.dataset.to < from.value) || (to.value && bar.dataset.from > to.value));
  }
  window.htmx.ajax("GET", address, { target: wanted, select: wanted, swap: "outerHTML" })
    .then(() => history.replaceState(null, "", address));
}

// Drawing over the strip chooses a stretch of time.
for (const strip of document.querySelectorAll("svg.strip")) {
  const form = document.querySelector("form[data-live]");
  const bars = [...strip.querySelectorAll("a.bar")];
  const at = event => {
    const box = strip.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };
  let begun = -1, brush = null;
  strip.addEventListener("pointerdown", event => {
    if (event.button === 0) begun = at(event);
  });
  strip.addEventListener("pointermove", event => {
    if (begun < 0) return;
    const now = at(event);
    if (!brush) {
      if (now === begun) return;
      strip.setPointerCapture(event.pointerId);
      brush = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      brush.setAttribute("class", "brush");
      brush.setAttribute("y", "0");
      brush.setAttribute("height", "40");
      strip.append(brush);
    }
    const step = 960 / bars.length, from = Math.min(begun, now), to = Math.max(begun, now);
    brush.setAttribute("x", from * step);
    brush.setAttribute("width", (to - from + 1) * step);
  });
  const done = event => {
    if (brush) {
      const now = at(event), from = Math.min(begun, now), to = Math.max(begun, now);
      form.elements.from.value = bars[from].dataset.from;
      form.elements.to.value = bars[to].dataset.to;
      submit(form);
      const drawn = brush;
      setTimeout(() => drawn.remove(), 150);
    }
    begun = -1;
    brush = null;
  };
  strip.addEventListener("pointerup", done);
  strip.addEventListener("pointercancel", () => { brush?.remove(); brush = null; begun = -1; });
  // A stretch that was drawn is no click on the bar beneath.
  strip.addEventListener("dragstart", event => event.preventDefault());
}

// Files that are dropped are the files of the form.
for (const drop of document.querySelectorAll(".drop")) {
  const files = drop.querySelector("input[type=file]");
  drop.addEventListener("dragover", event => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) {
      files.files = event.dataTransfer.files;
      files.form.requestSubmit();
    }
  });
}

// While reports are read the page follows.
const job = document.querySelector("#job[data-events]");
if (job && window.EventSource) {
  const events = new EventSource(job.dataset.events);
  let due = 0;
  const look = () => {
    due = 0;
    window.htmx.ajax("GET", location.pathname, { target: "#job", select: "#job", swap: "outerHTML" });
  };
  events.addEventListener("step", () => { due ||= setTimeout(look, 300); });
  events.addEventListener("done", () => { events.close(); clearTimeout(due); look(); });
}

// A click on words opens what was understood from them.
function open() {
  const note = location.hash.length > 3 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  note && note.closest("details")?.setAttribute("open", "");
}
addEventListener("hashchange", open);
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#n-']");
  if (link) document.getElementById(link.getAttribute("href").slice(1))?.closest("details")?.setAttribute("open", "");
});
open();
