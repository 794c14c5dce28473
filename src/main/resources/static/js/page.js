// What every page needs: our token for htmx, a quiet sign of waiting, focus on what was refused,
// and a line while there is no connection.
(() => {
  "use strict";
  const offline = document.querySelector("[data-offline]");
  const online = () => { if (offline) offline.hidden = navigator.onLine; };
  window.addEventListener("online", online);
  window.addEventListener("offline", online);
  online();

  // On a phone the fields of a search would fill the first screen.
  if (window.matchMedia("(max-width: 40rem)").matches) {
    for (const search of document.querySelectorAll("[data-search]")) {
      search.open = search.querySelector("[aria-invalid=true]") !== null;
    }
  }

  const focusRefusal = (root) => {
    const summary = root.querySelector("[data-focus]");
    if (summary) summary.focus();
  };
  focusRefusal(document);

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector('meta[name="csrf"]');
    if (token) event.detail.headers[token.dataset.header] = token.content;
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    const target = event.detail.target;
    target.setAttribute("aria-busy", "true");
    // Only a wait of 400 ms or more is worth a sign.
    target.waiting = setTimeout(() => target.classList.add("busy"), 400);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const target = event.detail.target;
    clearTimeout(target.waiting);
    target.classList.remove("busy");
    target.removeAttribute("aria-busy");
  });
  document.addEventListener("htmx:afterSettle", (event) => focusRefusal(event.target));
})();
