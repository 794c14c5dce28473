// Takes what somebody did in the grid to the server: one save after the other, in the order it was
// done. What has not arrived is kept on this computer and sent again, also after the page was closed.
export class Store {
  static FIRST_RETRY = 3000;
  static LAST_RETRY = 60000;
  static ASK_EVERY = 15000;
  static PAUSE = 350;
  // Whoever has left the desk is not kept signed in by what the page asks.
  static AWAY_AFTER = 300000;

  #path; #key; #headers; #tell; #take; #refuse;
  #queue = [];
  #number = -1;
  #busy = false;
  #halted = false;
  #retry = Store.FIRST_RETRY;
  #timer;
  #moved = Date.now();

  // tell(state, count): what the status line says; take(answer, sent): what came back; refuse(words)
  constructor({path, key, tell, take, refuse}) {
    this.#path = path;
    this.#key = key;
    this.#tell = tell;
    this.#take = take;
    this.#refuse = refuse;
    const token = document.querySelector('meta[name="csrf"]');
    this.#headers = {"Content-Type": "application/json", ...(token ? {[token.dataset.header]: token.content} : {})};
    window.addEventListener("online", () => this.send());
    window.addEventListener("focus", () => this.ask());
    window.addEventListener("beforeunload", (event) => {
      if (this.#queue.length) event.preventDefault();
    });
    for (const sign of ["keydown", "pointerdown"]) {
      document.addEventListener(sign, () => { this.#moved = Date.now(); }, true);
    }
    setInterval(() => {
      const here = document.visibilityState === "visible" && Date.now() - this.#moved < Store.AWAY_AFTER;
      if (here) this.ask();
    }, Store.ASK_EVERY);
  }

  get waiting() { return this.#queue; }

  // What was not saved when the page was left.
  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? "[]");
    } catch {
      return [];
    }
  }

  add(edit) {
    this.#queue.push(edit);
    this.#keep();
    this.#tell("saving", this.#queue.length);
    this.#later(Store.PAUSE);
  }

  forget() {
    this.#queue = [];
    this.#halted = false;
    this.#keep();
  }

  again() {
    this.#halted = false;
    this.send();
  }

  #later(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send(), pause);
  }

  #keep() {
    try {
      if (this.#queue.length) localStorage.setItem(this.#key, JSON.stringify(this.#queue));
      else localStorage.removeItem(this.#key);
    } catch {
      // A full or forbidden storage must not keep anyone from writing.
    }
  }

  // Cells written one after the other travel together; what moves rows travels alone.
  #next() {
    const onlyCells = (edit) => Object.keys(edit).every((part) => part === "cells");
    let count = 1;
    if (onlyCells(this.#queue[0])) {
      while (count < this.#queue.length && onlyCells(this.#queue[count])) count++;
    }
    const sent = this.#queue.slice(0, count);
    const edit = count === 1 ? sent[0] : {cells: sent.flatMap((one) => one.cells)};
    return {count, edit};
  }

  async send() {
    if (this.#busy || this.#halted || !this.#queue.length) return;
    const {count, edit} = this.#next();
    this.#tell("saving", edit.rows?.length ?? 0);
    const answer = await this.#request(this.#path, {
      method: "POST",
      body: JSON.stringify({since: this.#number, ...edit}),
    });
    if (!answer) return;
    this.#queue.splice(0, count);
    this.#keep();
    this.#arrived(answer, edit);
    if (this.#queue.length) this.send();
    else this.#tell("saved", 0);
  }

  // What others did; nothing is asked while something of ours is under way.
  async ask(whole = false) {
    if (this.#busy || this.#halted || (this.#queue.length && !whole)) return;
    const answer = await this.#request(`${this.#path}/thay-doi?tu=${whole ? -1 : this.#number}`, {});
    if (!answer) return;
    this.#arrived(answer, null);
    // What was written meanwhile could not leave.
    this.send();
  }

  #arrived(answer, edit) {
    const first = this.#number < 0;
    this.#number = answer.number;
    this.#take(answer, edit, first);
  }

  async #request(path, options) {
    this.#busy = true;
    let response = null;
    let answer = null;
    try {
      response = await fetch(path, {...options, headers: this.#headers, credentials: "same-origin"});
      if (response.headers.get("Content-Type")?.includes("json")) answer = await response.json();
    } catch {
      response = null;
    }
    this.#busy = false;
    if (response?.ok && answer) {
      this.#retry = Store.FIRST_RETRY;
      return answer;
    }
    this.#missed(response, answer);
    return null;
  }

  // No connection and faults of ours pass; a refusal and a lost sign-in wait for the person.
  #missed(response, answer) {
    if (response && response.status < 500) {
      this.#halted = true;
      this.#tell("unsaved", this.#queue.length);
      this.#refuse(answer?.refused ?? null);
      return;
    }
    this.#tell(navigator.onLine ? "unsaved" : "offline", this.#queue.length);
    if (this.#queue.length) {
      this.#later(this.#retry);
      this.#retry = Math.min(this.#retry * 2, Store.LAST_RETRY);
    }
  }
}
