// A form that was sent too late leads to the sign-in page instead of its answer, and one that cannot
// be taken (somebody saved first, the machine failed) to a page that says so. What was typed waits
// in this tab, and stands there again once the same person is back at the form; another person never
// sees it. Passwords, codes, hidden fields and files do not wait.
(() => {
  "use strict";
  const TYPED = "typed";
  const GATE = "at-gate";
  const NAME = "sign-in-name";
  const atGate = document.body.hasAttribute("data-gate");
  const person = document.querySelector("[data-person]")?.dataset.person ?? "";
  const here = () => location.pathname + location.search;

  const isKept = (field) => field.name
    && !["password", "file", "hidden", "submit", "button"].includes(field.type)
    && field.autocomplete !== "one-time-code";
  const isTick = (field) => ["checkbox", "radio"].includes(field.type);
  const fieldsOf = (form) => [...form.elements].filter(isKept);

  const valuesOf = (form) => fieldsOf(form).map((field) =>
    [field.name, isTick(field) ? field.checked : field.value]);

  const keep = (form) => {
    const action = form.getAttribute("action");
    try {
      sessionStorage.setItem(TYPED, JSON.stringify({person, path: here(), action, values: valuesOf(form)}));
    } catch {
      // A full or forbidden storage must not keep anyone from sending.
    }
  };

  const fill = (form, values, why) => {
    const fields = fieldsOf(form);
    if (fields.length !== values.length || fields.some((field, place) => field.name !== values[place][0])) return;
    fields.forEach((field, place) => {
      if (isTick(field)) field.checked = values[place][1];
      else field.value = values[place][1];
      field.dispatchEvent(new Event("input", {bubbles: true}));
    });
    const dialog = form.closest("dialog:not([open])");
    if (dialog) document.querySelector(`[data-open="${CSS.escape(dialog.id)}"]`)?.click();
    const words = document.createElement("p");
    words.className = "note note-warn";
    words.setAttribute("role", "status");
    words.textContent = document.getElementById("main").dataset[why];
    form.prepend(words);
  };

  const giveBack = () => {
    const typed = JSON.parse(sessionStorage.getItem(TYPED) ?? "null");
    const cameThrough = sessionStorage.getItem(GATE);
    sessionStorage.removeItem(TYPED);
    sessionStorage.removeItem(GATE);
    if (!typed || !cameThrough || typed.person !== person || typed.values.length === 0) return;
    if (!typed.action && typed.path !== here()) return;
    const into = () => {
      const form = [...document.forms].find((one) => one.method === "post" && one.getAttribute("action") === typed.action);
      if (form) fill(form, typed.values, cameThrough);
      return form;
    };
    if (!into()) reopen(typed.action, into);
  };

  // An editor or a drawer is not there before the link to it brings it.
  const reopen = (action, into) => {
    const link = document.querySelector(`#main a[href="${CSS.escape(action)}"]`);
    if (!link?.closest("[hx-get], [hx-boost=true]")) return;
    const late = () => { if (into()) document.removeEventListener("htmx:afterSettle", late); };
    document.addEventListener("htmx:afterSettle", late);
    window.addEventListener("load", () => link.click(), {once: true});
  };

  // Whoever mistyped the password need not type the name again.
  const keepName = () => {
    const name = document.getElementById("username");
    if (!name) return;
    const last = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    if (last && !name.value && new URLSearchParams(location.search).has("refused")) {
      name.value = last;
      document.getElementById("password")?.focus();
    }
    name.form.addEventListener("submit", () => sessionStorage.setItem(NAME, name.value));
  };

  if (atGate) {
    sessionStorage.setItem(GATE, "typedAgain");
    keepName();
    return;
  }
  const back = document.querySelector("[data-return]");
  if (back) {
    const typed = JSON.parse(sessionStorage.getItem(TYPED) ?? "null");
    if (typed?.person !== person || typed.values.length === 0) return;
    sessionStorage.setItem(GATE, "typedKept");
    back.href = typed.path;
    back.hidden = false;
    return;
  }
  sessionStorage.removeItem(NAME);
  giveBack();
  document.addEventListener("submit", (event) => {
    if (event.target.method === "post" && event.target.closest("main, dialog")) keep(event.target);
  }, true);
})();
