// Lists marked data-rows: J and K walk the rows, Enter opens the first link, Space ticks. The keys
// work only while the list has the focus, so they never surprise anyone (WCAG 2.2, 2.1.4).
(() => {
  "use strict";
  const rowsOf = (list) => [...list.querySelectorAll(":scope > li, :scope > tr")];
  const isTyping = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");

  const prepare = (root) => {
    for (const list of root.querySelectorAll("[data-rows]")) {
      rowsOf(list).forEach((row, place) => { row.tabIndex = place === 0 ? 0 : -1; });
    }
  };

  const walk = (list, row, step) => {
    const rows = rowsOf(list);
    const next = rows[rows.indexOf(row) + step];
    if (!next) return;
    row.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    next.scrollIntoView({block: "nearest"});
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const list = event.target.closest("[data-rows]");
    const row = list && rowsOf(list).find((one) => one.contains(event.target));
    if (!row) return;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      event.preventDefault();
      walk(list, row, key === "j" ? 1 : -1);
    } else if (event.target === row && key === "enter") {
      row.querySelector("a")?.click();
    } else if (event.target === row && key === " ") {
      event.preventDefault();
      row.querySelector("input[type=checkbox]")?.click();
    }
  });

  document.addEventListener("htmx:afterSettle", (event) => prepare(event.target));
  prepare(document);
})();
