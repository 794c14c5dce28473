// Asks a passkey and sends its answer with the form: the question stands in data-question, the
// answer goes into the field "credential". Nothing is sent when the person turns away.
(() => {
  "use strict";
  const place = document.querySelector("[data-passkey]");
  if (!place) return;
  const form = place.querySelector("form");
  const refusal = form.querySelector("p[hidden]");

  const ask = async () => {
    const question = JSON.parse(place.dataset.question);
    const answer = place.dataset.passkey === "create"
      ? await navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question)})
      : await navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question)});
    return JSON.stringify(answer.toJSON());
  };

  form.addEventListener("submit", async (event) => {
    // A form without a name for the key is for the server to refuse.
    const label = form.elements.label;
    if (label && !label.value.trim()) return;
    event.preventDefault();
    refusal.hidden = true;
    try {
      form.elements.credential.value = await ask();
      form.submit();
    } catch {
      refusal.textContent = place.dataset.failed;
      refusal.hidden = false;
    }
  });
})();
