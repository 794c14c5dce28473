// Opens a <dialog> by data-open="id" and closes it by data-close. A drawer stands beside the list
// on a wide screen and over it on a phone; focus returns to where it came from.
(() => {
  "use strict";
  const wide = window.matchMedia("(min-width: 64.01rem)");

  const open = (dialog, opener) => {
    dialog.addEventListener("close", () => opener.focus(), {once: true});
    if (dialog.classList.contains("drawer") && wide.matches) dialog.show();
    else dialog.showModal();
  };

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-open]");
    const dialog = opener && document.getElementById(opener.dataset.open);
    if (dialog && !dialog.open) open(dialog, opener);
    const closer = event.target.closest("[data-close]");
    if (closer) closer.closest("dialog").close();
  });

  // show() does not listen to Esc by itself.
  document.addEventListener("keydown", (event) => {
    const drawer = event.key === "Escape" && document.querySelector("dialog.drawer[open]");
    if (drawer) drawer.close();
  });
})();
