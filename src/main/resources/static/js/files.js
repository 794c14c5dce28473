// A file the server would refuse for its size is told beside its field before it is sent, so that
// nothing typed is lost over it. The server refuses it all the same.
(() => {
  "use strict";
  const MEGABYTE = 1024 * 1024;
  const LARGEST = 25 * MEGABYTE;
  // The server takes 60 MB a form; a little of that is for the other fields.
  const LARGEST_TOGETHER = 59 * MEGABYTE;

  const isTooLarge = (field) => {
    const sizes = [...field.files].map((file) => file.size);
    return sizes.some((size) => size > LARGEST)
      || sizes.reduce((sum, size) => sum + size, 0) > LARGEST_TOGETHER;
  };

  const tell = (field) => {
    const words = field.parentElement.querySelector("[data-too-large]");
    if (!words) return false;
    const tooLarge = isTooLarge(field);
    const others = (field.getAttribute("aria-describedby") ?? "").split(" ")
      .filter((id) => id && id !== words.id);
    words.hidden = !tooLarge;
    field.setAttribute("aria-describedby", [...(tooLarge ? [words.id] : []), ...others].join(" "));
    if (tooLarge) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    return tooLarge;
  };

  document.addEventListener("change", (event) => {
    if (event.target.matches("input[type=file]")) tell(event.target);
  });
  document.addEventListener("submit", (event) => {
    const refused = [...event.target.querySelectorAll("input[type=file]")].filter(tell);
    if (refused.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    refused[0].focus();
  }, true);
})();
