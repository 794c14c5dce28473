// A box marked data-all ticks every box of that name in its form, and shows whether some or all of
// them are ticked. Without this script the server takes the box at its word, or does not show it.
(() => {
  "use strict";
  const boxesOf = (all) => [...all.form.elements].filter((one) => one.type === "checkbox" && one.name === all.dataset.all);

  const show = (all) => {
    const boxes = boxesOf(all);
    const ticked = boxes.filter((one) => one.checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };

  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.matches("input[data-all]")) {
      boxesOf(box).forEach((one) => { one.checked = box.checked; });
    } else if (box.matches("input[type=checkbox]") && box.form) {
      box.form.querySelectorAll("input[data-all]").forEach(show);
    }
  });
  document.querySelectorAll("input[data-all]").forEach((all) => {
    all.closest("label").hidden = false;
    show(all);
  });
})();
