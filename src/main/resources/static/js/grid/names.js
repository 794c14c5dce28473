// Names of units and groups, offered while a cell of agencies is written: what stands behind the last
// separator is looked for in every name, with or without accents, by the beginnings of its words.
export class Names {
  static MOST = 8;
  static SHORTEST = 2;

  #path; #fold; #tell;
  #all = null;
  #asked = false;
  #box = null; #list = null; #offer = null; #at = -1;

  // fold(text): without accents; tell(count): how many are offered
  constructor({path, fold, tell}) {
    this.#path = path;
    this.#fold = fold;
    this.#tell = tell;
  }

  // From here on the box offers names.
  attach(box) {
    this.#box = box;
    this.#load();
    box.setAttribute("aria-autocomplete", "list");
    box.addEventListener("input", () => this.#show());
  }

  detach() {
    this.#hide();
    this.#box = null;
  }

  // Whether the key was meant for the names.
  takes(event) {
    if (!this.#list) return false;
    const {key} = event;
    const count = this.#offer.names.length;
    if (key === "ArrowDown") this.#mark((this.#at + 1) % count);
    else if (key === "ArrowUp") this.#mark((this.#at + count - (this.#at < 0 ? 0 : 1)) % count);
    else if (key === "Escape") this.#hide();
    else if ((key === "Enter" || key === "Tab") && this.#at >= 0 && !event.shiftKey) this.#take(this.#offer.names[this.#at]);
    else return false;
    return true;
  }

  async #load() {
    if (this.#all || this.#asked) return;
    this.#asked = true;
    try {
      const answer = await fetch(this.#path, {headers: {Accept: "application/json"}});
      if (!answer.ok) return;
      const told = await answer.json();
      this.#all = told.map(({name, others}) => ({name, keys: [name, ...others].map(this.#fold)}));
      if (this.#box) this.#show();
    } catch {
      // Without a connection one writes without offers; the next cell asks again.
    } finally {
      this.#asked = false;
    }
  }

  // A comma may part two names or belong to one ("Sở Văn hóa, Thể thao và Du lịch").
  #find(text) {
    const hard = Math.max(text.lastIndexOf(";"), text.lastIndexOf("\n")) + 1;
    for (const start of new Set([hard, Math.max(hard, text.lastIndexOf(",") + 1)])) {
      const wanted = this.#fold(text.slice(start)).trim().replace(/\s+/g, " ");
      if (wanted.length < Names.SHORTEST) continue;
      const parts = wanted.split(" ");
      const rank = ({keys}) => keys[0] === wanted || keys.some((key) => key.startsWith(wanted)) ? 0
        : keys.some((key) => parts.every((part) => (" " + key).includes(" " + part))) ? 1 : 2;
      const found = [[], []];
      for (const one of this.#all) found[rank(one)]?.push(one);
      const names = found.flat();
      if (names.length && !names.some((one) => one.keys[0] === wanted)) {
        return {start, end: text.length, names: names.slice(0, Names.MOST).map((one) => one.name)};
      }
      if (names.length) return null;
    }
    return null;
  }

  #show() {
    const box = this.#box;
    this.#hide();
    if (!this.#all || !box.isConnected) return;
    this.#offer = this.#find(box.value.slice(0, box.selectionStart));
    if (!this.#offer) return;
    const list = document.createElement("ul");
    list.className = "sheet-names";
    list.id = "sheet-names";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.getAttribute("aria-label"));
    this.#offer.names.forEach((name, at) => {
      const option = document.createElement("li");
      option.id = "sheet-name-" + at;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = name;
      // The box keeps the focus, and the grid does not close it.
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        event.stopPropagation();
        this.#take(name);
      });
      list.append(option);
    });
    box.after(list);
    box.setAttribute("aria-controls", list.id);
    this.#list = list;
    this.#tell(this.#offer.names.length);
  }

  #hide() {
    this.#list?.remove();
    this.#list = null;
    this.#offer = null;
    this.#at = -1;
    this.#box?.removeAttribute("aria-controls");
    this.#box?.removeAttribute("aria-activedescendant");
  }

  #mark(at) {
    this.#list.children[this.#at]?.setAttribute("aria-selected", "false");
    this.#at = at;
    const option = this.#list.children[at];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({block: "nearest"});
    this.#box.setAttribute("aria-activedescendant", option.id);
  }

  #take(name) {
    const box = this.#box;
    const {start, end} = this.#offer;
    const lead = box.value.slice(0, start);
    const said = lead + (/[;,]$/.test(lead) ? " " : "") + name;
    const rest = box.value.slice(end);
    this.#hide();
    box.value = said + rest;
    box.setSelectionRange(said.length, said.length);
  }
}
