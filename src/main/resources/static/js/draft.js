// Forms marked data-draft="key" are kept on this computer while one writes, given back on return,
// and forgotten when the server said it has them. Passwords, tokens and files are never kept.
(() => {
  "use strict";
  const DAYS_KEPT = 14;
  const SENT = "draft-sent";
  // A shared computer: each person finds only their own.
  const person = document.querySelector("[data-person]")?.dataset.person ?? "";

  const keyOf = (form) => ["draft", person, location.pathname, form.dataset.draft].join("|");
  const isKept = (field) =>
    field.name && field.name !== "_csrf" && !["password", "file", "hidden", "submit"].includes(field.type);
  const fieldsOf = (form) => [...form.elements].filter(isKept);

  const tell = (form, words, moment) => {
    const status = form.querySelector("[data-draft-status]");
    if (!status) return;
    const time = new Date(moment).toLocaleTimeString("vi-VN", {hour: "2-digit", minute: "2-digit"});
    status.textContent = status.dataset[words] + " " + time;
    status.hidden = false;
  };

  const save = (form) => {
    const values = fieldsOf(form).map((field) =>
      ["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
    const moment = Date.now();
    try {
      localStorage.setItem(keyOf(form), JSON.stringify({moment, values}));
      tell(form, "saved", moment);
    } catch {
      // A full or forbidden storage must not keep anyone from writing.
    }
  };

  const restore = (form) => {
    const draft = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
    const fields = fieldsOf(form);
    // After a refusal the server has given back what was typed, which is newer.
    if (!draft || draft.values.length !== fields.length || form.querySelector("[aria-invalid]")) return;
    if (Date.now() - draft.moment > DAYS_KEPT * 86400000) return;
    fields.forEach((field, place) => {
      if (["checkbox", "radio"].includes(field.type)) field.checked = draft.values[place];
      else field.value = draft.values[place];
    });
    tell(form, "restored", draft.moment);
  };

  const prepared = new WeakSet();
  const prepare = (root) => {
    for (const form of root.querySelectorAll("form[data-draft]")) {
      if (prepared.has(form)) continue;
      prepared.add(form);
      restore(form);
      let pause;
      form.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(() => save(form), 800);
      });
      form.addEventListener("submit", () => {
        clearTimeout(pause);
        save(form);
        sessionStorage.setItem(SENT, keyOf(form));
      });
    }
  };

  // A page that says what was done means that the form before it arrived.
  if (document.querySelector(".said") && sessionStorage.getItem(SENT)) {
    localStorage.removeItem(sessionStorage.getItem(SENT));
  }
  sessionStorage.removeItem(SENT);

  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.elt.closest("form[data-draft]");
    if (form && event.detail.successful) localStorage.removeItem(keyOf(form));
  });
  document.addEventListener("htmx:afterSettle", (event) => prepare(event.target));
  prepare(document);
})();
