// Tables marked data-matrix="id of the line that tells the cell": one stop of the Tab key, arrows walk
// the cells, Enter or a click opens the work of that unit on that task. A cell holds one letter, so
// that fifteen thousand stay light; its words come from the legend, its address from row and column.
(() => {
  "use strict";
  const STEPS = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};

  const prepare = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.querySelectorAll("thead [data-t]")];
    const line = document.getElementById(table.dataset.matrix);
    const words = new Map([...document.querySelectorAll("[data-mark]")]
      .map((mark) => [mark.dataset.mark, mark.textContent]));
    const first = body.rows[0].cells.length - heads.length;
    let current = body.rows[0].cells[first];

    const stateOf = (cell) => words.get(cell.classList[0]);
    const headOf = (cell) => heads[cell.cellIndex - first];
    const cellAt = (target) => {
      const cell = target.closest("td");
      return cell && body.contains(cell) && cell.cellIndex >= first ? cell : null;
    };
    // Where the reader may not open the unit, its name is no link and its cells lead nowhere.
    const addressOf = (cell) => {
      const unit = stateOf(cell) && cell.parentNode.cells[0].querySelector("a[href]");
      return unit ? `${unit.getAttribute("href")}&task=${headOf(cell).dataset.t}` : null;
    };
    const tell = (cell) => {
      const state = stateOf(cell) ?? table.dataset.blank;
      const unit = cell.parentNode.cells[0].textContent;
      for (const head of heads) head.classList.toggle("at", head === headOf(cell));
      line.textContent = `${unit} · ${headOf(cell).firstElementChild.title}: ${state}`;
      cell.setAttribute("aria-label", state);
      if (addressOf(cell)) cell.dataset.go = "";
    };
    const go = (cell) => {
      current.tabIndex = -1;
      current = cell;
      cell.tabIndex = 0;
      cell.focus();
    };

    table.setAttribute("role", "grid");
    current.tabIndex = 0;
    body.addEventListener("focusin", (event) => {
      const cell = cellAt(event.target);
      if (cell) tell(cell);
    });
    body.addEventListener("pointerover", (event) => {
      const cell = cellAt(event.target);
      if (cell) tell(cell);
    });
    body.addEventListener("click", (event) => {
      const cell = cellAt(event.target);
      const address = cell && addressOf(cell);
      if (!address) return;
      if (event.ctrlKey || event.metaKey) window.open(address);
      else location.href = address;
    });
    body.addEventListener("keydown", (event) => {
      const cell = cellAt(event.target);
      if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
      const step = STEPS[event.key];
      if (step) {
        event.preventDefault();
        const row = cell.parentNode.parentNode.rows[cell.parentNode.sectionRowIndex + step[0]];
        const next = row?.cells[cell.cellIndex + step[1]];
        if (next && next.cellIndex >= first) go(next);
      } else if (event.key === "Enter" && addressOf(cell)) {
        location.href = addressOf(cell);
      }
    });
  };

  for (const table of document.querySelectorAll("table[data-matrix]")) prepare(table);
})();
