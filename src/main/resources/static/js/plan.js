// The review of a plan by keyboard: on a doubt Enter says "right" and S opens its editor; in an
// editor Enter saves, Shift+Enter makes a line, Esc puts back what stood there. Without this script
// every link leads to a page that does the same.
(() => {
  "use strict";
  const kept = new WeakMap();
  let place = null;

  const editorOf = (element) => element.closest(".cell-form");
  const rowOf = (element) => element.closest("[data-rows] > li, [data-rows] > tr");

  const putBack = (form) => {
    const cell = form.closest("[data-cell]");
    if (!cell || !kept.has(cell)) return false;
    const row = rowOf(cell);
    cell.replaceChildren(...kept.get(cell));
    kept.delete(cell);
    htmx.process(cell);
    (cell.querySelector("a") ?? row).focus();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    const form = editorOf(event.target);
    if (form && event.key === "Escape" && putBack(form)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (form && event.key === "Enter" && event.target.matches("textarea") && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
    const doubt = event.target.matches(".doubts > li") && event.target;
    if (!doubt || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      doubt.querySelector("[data-accept]")?.requestSubmit();
    } else if (event.key.toLowerCase() === "s") {
      event.preventDefault();
      doubt.querySelector("[data-edit]")?.click();
    }
  }, true);

  document.addEventListener("click", (event) => {
    const cancel = event.target.closest("[data-cancel]");
    if (cancel && putBack(editorOf(cancel))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);

  // What stood in a cell waits beside it while the editor is open.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const cell = event.detail.target;
    if (cell.matches("[data-cell]") && !cell.querySelector(".cell-form")) {
      const copy = cell.cloneNode(true);
      kept.set(cell, copy.childNodes);
    }
  });

  // A row that was replaced or left the list gives the focus to the same row, or the next one. What
  // is read while one types may be asked for after Enter: such a request moves nothing.
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.requestConfig?.verb !== "post") return;
    const row = rowOf(event.detail.elt);
    place = row ? {id: row.id, next: row.nextElementSibling?.id} : null;
  });
  document.addEventListener("htmx:afterSettle", () => {
    const row = place && (document.getElementById(place.id) ?? document.getElementById(place.next));
    if (!row || (document.activeElement !== document.body && document.activeElement)) return;
    row.tabIndex = 0;
    row.focus();
    place = null;
  });

  // Several bodies in one field: the list offers the next name after what is already written.
  document.addEventListener("input", (event) => {
    const names = event.target.list;
    if (!names) return;
    const before = event.target.value.replace(/[^;]*$/, "").replace(/;$/, "; ");
    if (names.dataset.before === before) return;
    names.dataset.before = before;
    for (const option of names.options) {
      option.dataset.name ??= option.value;
      option.dataset.plain ??= option.label;
      option.value = before + option.dataset.name;
      option.label = before + option.dataset.plain;
    }
  });

  // A link to a row opens the area it is folded in.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const row = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const area = row && row.closest("details");
    if (area) area.open = true;
  });

  // A file may be dropped on the whole field.
  for (const zone of document.querySelectorAll("[data-drop]")) {
    const field = zone.querySelector("input[type=file]");
    const over = (event) => { event.preventDefault(); zone.classList.add("over"); };
    zone.addEventListener("dragenter", over);
    zone.addEventListener("dragover", over);
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      field.files = event.dataTransfer.files;
    });
  }
})();
