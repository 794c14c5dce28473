// A browser cuts what is pasted into a short field without a word. Here nothing is cut: fields marked
// data-longest say how much is too much while one writes, and their form waits until it is less.
(() => {
  "use strict";
  const FIELD = "[data-longest]";
  const inFigures = (number) => number.toLocaleString(document.documentElement.lang);
  const lengthOf = (field) => field.value.normalize("NFC").length;
  const isTooLong = (field) => lengthOf(field) > Number(field.dataset.longest);

  const describe = (field, id, on) => {
    const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
    if (on) ids.push(id);
    if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
    else field.removeAttribute("aria-describedby");
  };

  const noteOf = (field, id) => {
    const known = document.getElementById(id);
    if (known) return known;
    const note = document.createElement("span");
    note.className = "refuse";
    note.id = id;
    note.setAttribute("role", "status");
    field.before(note);
    return note;
  };

  const look = (field) => {
    const id = (field.id || field.name) + "-longest";
    const tooLong = isTooLong(field);
    if (!tooLong && !document.getElementById(id)) return;
    const note = noteOf(field, id);
    note.textContent = tooLong
      ? document.getElementById("main").dataset.tooLong
        .replace("{0}", inFigures(Number(field.dataset.longest))).replace("{1}", inFigures(lengthOf(field)))
      : "";
    note.hidden = !tooLong;
    if (tooLong) field.setAttribute("aria-invalid", "true");
    else if (!document.getElementById(field.id + "-refusal")) field.removeAttribute("aria-invalid");
    describe(field, id, tooLong);
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches(FIELD)) look(event.target);
  });
  document.addEventListener("submit", (event) => {
    const first = [...event.target.elements].find((field) => field.matches(FIELD) && isTooLong(field));
    if (!first) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    look(first);
    first.focus();
  }, true);
})();
