// The grid a draft is written in (ARIA grid: one stop of the Tab key, arrows walk the cells). Words
// go into cells at once and to the server a moment later; what others write comes in by itself.
const root = document.querySelector("[data-grid]");
const {parse, parseTable, isOfWord, write} = await import(root.dataset.block);
const {Names} = await import(root.dataset.names);
const {Store} = await import(root.dataset.store);

const FIELDS = JSON.parse(root.dataset.columns);
const WORDS = JSON.parse(root.dataset.words);
const MOST = Number(root.dataset.most);
const PAGE = 10;
const AGENCIES = ["LEAD", "COOPERATING"];
const bar = document.querySelector("[data-bar]");
const state = document.querySelector("[data-state]");
const note = document.querySelector("[data-note]");
const filter = document.querySelector("[data-filter]");

const rows = new Map();      // id → {id, area, code, words, means, doubts, others, clashes, element}
let areas = [];              // {position, code, title, ids, element}
let view = [];               // the keys of the lines in order: "a1" for an area, an id for a row
let placeOf = new Map();     // key → place in the view
let active = {key: null, column: 1};
let anchor = active;
let editing = null;          // {key, column, box, seen}
let stale = false;           // whether the lines wait to be drawn until what is being written is done
const done = [];
const undone = [];

const say = (key, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), WORDS[key] ?? key);
const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
const alike = (one, other) => one.trim().replace(/\s+/g, " ") === other.trim().replace(/\s+/g, " ");
const isArea = (key) => typeof key === "string" && key.startsWith("a:");
const areaOf = (key) => isArea(key)
  ? areas.find((area) => keyOf(area) === key)
  : areas.find((area) => area.position === rows.get(key)?.area);
const keyOf = (area) => "a:" + area.position;
const number = (count) => count.toLocaleString(document.documentElement.lang || "vi");

// An id whose order is the order of creation (RFC 9562, version 7).
const newId = () => {
  const random = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let at = 5; at >= 0; at--) { random[at] = time % 256; time = Math.floor(time / 256); }
  random[6] = (random[6] & 0x0f) | 0x70;
  random[8] = (random[8] & 0x3f) | 0x80;
  const hex = [...random].map((one) => one.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

// ---- drawing

const make = (tag, name, text) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
};

const cellsOf = (key) => isArea(key)
  ? [areaOf(key)?.element?.firstElementChild]
  : [...(rows.get(key)?.element?.children ?? [])];
const cellAt = ({key, column}) => cellsOf(key)[isArea(key) ? 0 : column] ?? null;

const drawHead = () => {
  const head = make("div", "sheet-head");
  head.setAttribute("role", "row");
  for (const title of [root.dataset.code, ...FIELDS.map(([, name]) => name)]) {
    const cell = make("div", "", title);
    cell.setAttribute("role", "columnheader");
    head.append(cell);
  }
  return head;
};

const drawArea = (area) => {
  if (editing?.key === keyOf(area)) return;
  area.element ??= make("div", "sheet-area");
  area.element.setAttribute("role", "row");
  area.element.dataset.key = keyOf(area);
  const cell = make("div");
  cell.setAttribute("role", "rowheader");
  cell.setAttribute("aria-colspan", FIELDS.length + 1);
  cell.tabIndex = -1;
  cell.append(make("span", "", `${area.code ? area.code + ". " : ""}${area.title}`));
  cell.append(make("span", "sub", say("rows", number(area.ids.length))));
  area.element.replaceChildren(cell);
};

const drawRow = (row) => {
  if (!row.element) {
    row.element = make("div", "sheet-row");
    row.element.setAttribute("role", "row");
    row.element.dataset.key = row.id;
    for (let column = 0; column <= FIELDS.length; column++) {
      const cell = make("div");
      cell.setAttribute("role", column === 0 ? "rowheader" : "gridcell");
      cell.tabIndex = -1;
      if (column === 0) cell.draggable = true;
      row.element.append(cell);
    }
  }
  drawCode(row);
  FIELDS.forEach((field, at) => drawCell(row, at));
};

// The number of a row, and whether somebody spoke about it.
const drawCode = (row) => {
  const cell = row.element.firstElementChild;
  cell.textContent = row.code || "+";
  if (!row.said) return;
  const mark = make("span", row.talk ? "talks talks-open" : "talks", number(row.said));
  mark.title = say("talks", number(row.said));
  cell.append(mark);
};

const drawCell = (row, at) => {
  const cell = row.element.children[at + 1];
  if (editing && editing.key === row.id && editing.column === at + 1) return;
  const clash = row.clashes[at];
  const words = clash ? clash.mine : row.words[at];
  const means = row.means[at];
  const doubts = row.doubts[at];
  cell.replaceChildren(make("span", "verb", words));
  if (means && !alike(means, words) && !clash) cell.append(make("span", "as", means));
  if (row.others[at]) cell.append(make("span", "as by", say("by-other", row.others[at])));
  cell.classList.toggle("doubt", doubts.length > 0);
  cell.classList.toggle("other", Boolean(row.others[at]));
  cell.classList.toggle("clash", Boolean(clash));
  cell.title = doubts.join("\n");
};

const draw = () => {
  const wanted = fold(filter.value.trim());
  const found = (row) => !wanted || fold(row.code + " " + row.words.join(" ")).includes(wanted);
  const focused = root.contains(document.activeElement);
  const place = placeOf.get(active.key) ?? 1;
  view = [];
  const lines = [];
  let matches = 0;
  for (const area of areas) {
    const shown = area.ids.filter((id) => found(rows.get(id)));
    matches += shown.length;
    if (wanted && !shown.length && !fold(area.title).includes(wanted)) continue;
    drawArea(area);
    view.push(keyOf(area), ...shown);
    lines.push(area.element, ...shown.map((id) => rows.get(id).element));
  }
  root.replaceChildren(root.firstElementChild ?? drawHead(), ...lines);
  placeOf = new Map(view.map((key, place) => [key, place]));
  lines.forEach((line, place) => line.setAttribute("aria-rowindex", place + 2));
  root.setAttribute("aria-rowcount", view.length + 1);
  if (!placeOf.has(active.key)) active = anchor = {key: view[Math.min(place, view.length - 1)] ?? null, column: active.column};
  if (!placeOf.has(anchor.key)) anchor = active;
  mark();
  // A line that is put in anew has lost the focus.
  if (focused) cellAt(active)?.focus({preventScroll: true});
  if (wanted) tell("matches", number(matches));
};

const span = () => {
  const places = [placeOf.get(anchor.key) ?? 0, placeOf.get(active.key) ?? 0].sort((a, b) => a - b);
  const columns = [anchor.column, active.column].sort((a, b) => a - b);
  const ids = view.slice(places[0], places[1] + 1).filter((key) => !isArea(key));
  return {ids, from: columns[0], to: columns[1], many: ids.length > 1 || columns[0] !== columns[1]};
};

let marked = [];
let stop = null;
const mark = () => {
  for (const cell of marked) cell.removeAttribute("aria-selected");
  const {ids, from, to, many} = span();
  marked = many ? ids.flatMap((id) => cellsOf(id).slice(from, to + 1)) : [];
  for (const cell of marked) cell.setAttribute("aria-selected", "true");
  if (stop) stop.tabIndex = -1;
  stop = cellAt(active);
  if (stop) stop.tabIndex = 0;
};

// ---- walking

const go = (key, column, extend = false) => {
  if (key === null || key === undefined) return;
  active = {key, column};
  if (!extend) anchor = active;
  mark();
  const cell = cellAt(active);
  cell?.focus({preventScroll: true});
  cell?.scrollIntoView({block: "nearest", inline: "nearest"});
  seen(key, column);
};

// Whoever has looked at a cell knows what another one wrote there.
const seen = (key, column) => {
  const row = rows.get(key);
  hideChoice();
  if (!row || column < 1) return;
  if (row.clashes[column - 1]) showChoice(row, column - 1);
  else if (row.others[column - 1]) {
    row.others[column - 1] = "";
    setTimeout(() => drawCell(row, column - 1), 2500);
  }
};

const step = (down, right, extend) => {
  const place = Math.max(0, Math.min(view.length - 1, (placeOf.get(active.key) ?? 0) + down));
  const column = Math.max(0, Math.min(FIELDS.length, active.column + right));
  go(view[place], column, extend);
};

// ---- changing

const fieldAt = (column) => FIELDS[column - 1][0];
const blank = (id, area, words = FIELDS.map(() => "")) => ({
  id, area, code: "", words, means: FIELDS.map(() => ""), doubts: FIELDS.map(() => []),
  others: FIELDS.map(() => ""), clashes: [], said: 0, talk: false, element: null,
});
const wordsBy = (words) => Object.fromEntries(FIELDS.map(([field], at) => [field, words[at]]).filter(([, said]) => said));
const fromWords = (words) => FIELDS.map(([field]) => words[field] ?? "");
const indexOf = (field) => FIELDS.findIndex(([name]) => name === field);

const take = (id) => {
  const area = areaOf(id);
  if (area) area.ids.splice(area.ids.indexOf(id), 1);
};
const put = (id, position, after) => {
  take(id);
  const area = areas.find((one) => one.position === position);
  if (!area) return;
  const place = after ? area.ids.indexOf(after) : -1;
  area.ids.splice(after && place < 0 ? area.ids.length : place + 1, 0, id);
  rows.get(id).area = position;
};
const before = (id) => {
  const ids = areaOf(id).ids;
  return ids[ids.indexOf(id) - 1] ?? null;
};

// Shows at once what the server will do with it; says whether the order of the lines changed.
const apply = (edit) => {
  for (const {position, title} of edit.areas ?? []) {
    const area = areas.find((one) => one.position === position);
    if (area) area.title = title;
  }
  for (const position of edit.gone ?? []) {
    areas = areas.filter((area) => area.position !== position || area.ids.length);
  }
  // Codes stay in order while titles move.
  const codes = areas.map((area) => area.code);
  for (const {area: position, after} of edit.placed ?? []) {
    const moved = areas.find((area) => area.position === position);
    if (!moved) continue;
    areas.splice(areas.indexOf(moved), 1);
    areas.splice(after === null ? 0 : areas.findIndex((area) => area.position === after) + 1, 0, moved);
  }
  if (edit.placed) areas.forEach((area, place) => { area.code = codes[place]; });
  for (const {task} of edit.removed ?? []) {
    if (!rows.has(task)) continue;
    take(task);
    rows.delete(task);
  }
  for (const {task, area, after, words} of edit.rows ?? []) {
    if (rows.has(task) || !areas.some((one) => one.position === area)) continue;
    const row = blank(task, area, fromWords(words));
    rows.set(task, row);
    drawRow(row);
    put(task, area, after);
  }
  for (const {task, area, after} of edit.moves ?? []) if (rows.has(task)) put(task, area, after);
  for (const {task, field, words} of edit.cells ?? []) {
    const row = rows.get(task);
    if (!row) continue;
    const at = indexOf(field);
    row.words[at] = words;
    row.means[at] = "";
    row.others[at] = "";
    delete row.clashes[at];
    drawCell(row, at);
  }
  return Boolean(edit.areas || edit.gone || edit.placed || edit.removed || edit.rows || edit.moves);
};

const perform = (edit, back, keepRedo = false) => {
  if (apply(edit)) draw();
  store.add(edit);
  if (back) {
    done.push({edit, back});
    if (!keepRedo) undone.length = 0;
  }
};

const writeCells = (list) => {
  const cells = [];
  const old = [];
  for (const [id, column, words] of list) {
    const row = rows.get(id);
    const seenWords = row.words[column - 1];
    if (column < 1 || alike(seenWords, words)) continue;
    cells.push({task: id, field: fieldAt(column), seen: seenWords, words});
    old.push({task: id, field: fieldAt(column), seen: words, words: seenWords});
  }
  if (cells.length) perform({cells}, {cells: old});
  return cells.length;
};

const undo = () => {
  const last = done.pop();
  if (!last) return tell("nothing-undone");
  undone.push(last);
  perform(last.back, null);
  tell("undone");
};
const redo = () => {
  const next = undone.pop();
  if (!next) return tell("nothing-undone");
  perform(next.edit, next.back, true);
  tell("redone");
};

const insertRow = () => {
  if (active.key === null) return;
  const area = areaOf(active.key);
  const id = newId();
  const after = isArea(active.key) ? null : active.key;
  filter.value = "";
  perform(
    {rows: [{task: id, area: area.position, after, words: {}}]},
    {removed: [{task: id, seen: FIELDS.map(() => "")}]});
  go(id, Math.max(2, active.column));
};

// An area goes only when nothing is in it.
const removeArea = () => {
  const area = areaOf(active.key);
  if (!area || area.position === 0) return;
  if (area.ids.length) return warn(say("area-held", area.title));
  const next = view[(placeOf.get(active.key) ?? 1) - 1] ?? view[1];
  perform({gone: [area.position]}, {areas: [{position: 0, title: area.title}]});
  go(placeOf.has(next) ? next : active.key, 0);
  tell("area-removed", area.title);
};

const moveArea = (down) => {
  const area = areaOf(active.key);
  const from = areas.indexOf(area);
  const beside = areas[from + down];
  if (filter.value || !beside || !area.position || !beside.position) return;
  const behind = (place) => areas[place]?.position ?? null;
  perform(
    {placed: [{area: area.position, after: behind(down > 0 ? from + 1 : from - 2)}]},
    {placed: [{area: area.position, after: behind(from - 1)}]});
  go(keyOf(area), 0);
};

const removeRows = () => {
  if (isArea(active.key)) return removeArea();
  const {ids} = span();
  if (!ids.length) return;
  const next = view[(placeOf.get(ids.at(-1)) ?? 0) + 1] ?? view[(placeOf.get(ids[0]) ?? 1) - 1];
  const back = ids.map((id) => {
    const row = rows.get(id);
    return {task: id, area: row.area, after: before(id), words: wordsBy(row.words)};
  });
  perform({removed: ids.map((id) => ({task: id, seen: [...rows.get(id).words]}))}, {rows: back});
  go(placeOf.has(next) ? next : active.key, active.column);
  tell("removed", number(ids.length));
};

const moveRows = (ids, position, after) => {
  const back = ids.map((id) => ({task: id, area: rows.get(id).area, after: before(id)}));
  let last = after;
  const moves = ids.map((task) => {
    const move = {task, area: position, after: last};
    last = task;
    return move;
  });
  const {column} = active;
  const [first, end] = [anchor.key, active.key];
  perform({moves}, {moves: back});
  go(first, column);
  go(end, column, true);
  tell("moved", number(ids.length));
};

// One line up or down, also over the border of an area.
const shift = (down) => {
  if (isArea(active.key)) return moveArea(down);
  const {ids} = span();
  if (!ids.length || filter.value) return;
  const order = areas.flatMap((area) => [keyOf(area), ...area.ids]);
  const beside = order[order.indexOf(down > 0 ? ids.at(-1) : ids[0]) + down];
  if (beside === undefined) return;
  if (!isArea(beside)) {
    const area = areaOf(beside);
    moveRows(ids, area.position, down > 0 ? beside : before(beside));
  } else if (down > 0) {
    moveRows(ids, areaOf(beside).position, null);
  } else {
    const above = areas[areas.indexOf(areaOf(beside)) - 1];
    if (above) moveRows(ids, above.position, above.ids.at(-1) ?? null);
  }
};

const fillDown = () => {
  const {ids, from, to} = span();
  const list = [];
  const source = ids.length > 1 ? ids[0] : view[placeOf.get(ids[0]) - 1];
  if (!rows.has(source)) return;
  for (const id of ids.length > 1 ? ids.slice(1) : ids) {
    for (let column = Math.max(1, from); column <= to; column++) {
      list.push([id, column, rows.get(source).words[column - 1]]);
    }
  }
  writeCells(list);
};

const clear = () => {
  const {ids, from, to} = span();
  const list = ids.flatMap((id) =>
    Array.from({length: to - from + 1}, (none, at) => [id, from + at, ""]));
  writeCells(list.filter(([, column]) => column > 0));
};

const copy = () => {
  const {ids, from, to} = span();
  if (!ids.length) return isArea(active.key) ? areaOf(active.key).title : "";
  return write(ids.map((id) => [rows.get(id).code, ...rows.get(id).words].slice(from, to + 1)));
};

// Over the rows of the area that are shown, from the cell one stands on; what is left becomes new
// rows below them.
const paste = (raw) => {
  const block = raw.map((line) => line.map((words) => words.normalize("NFC").trim()));
  if (!block.length || active.key === null) return;
  if (block.length > MOST) return warn(say("too-much", number(block.length), number(MOST)));
  const chosen = span();
  if (block.length === 1 && block[0].length === 1 && chosen.many) {
    const list = [];
    for (const id of chosen.ids) {
      for (let column = Math.max(1, chosen.from); column <= chosen.to; column++) list.push([id, column, block[0][0]]);
    }
    return void writeCells(list);
  }
  const start = anchorPlace();
  const area = areaOf(start.key);
  const first = Math.max(1, start.column);
  const there = isArea(start.key) ? [] : view
    .slice(placeOf.get(start.key))
    .filter((key) => rows.get(key)?.area === area.position);
  const wide = Math.min(block[0].length, FIELDS.length - first + 1);
  const cells = [];
  const old = [];
  there.slice(0, block.length).forEach((id, line) => {
    for (let at = 0; at < wide; at++) {
      const seenWords = rows.get(id).words[first - 1 + at];
      const words = block[line][at];
      if (alike(seenWords, words)) continue;
      cells.push({task: id, field: fieldAt(first + at), seen: seenWords, words});
      old.push({task: id, field: fieldAt(first + at), seen: words, words: seenWords});
    }
  });
  let after = there.at(-1) ?? (isArea(start.key) ? null : start.key);
  const added = block.slice(there.length).map((line) => {
    const words = FIELDS.map(() => "");
    line.slice(0, wide).forEach((said, at) => { words[first - 1 + at] = said; });
    const row = {task: newId(), area: area.position, after, words: wordsBy(words)};
    after = row.task;
    return row;
  });
  const edit = {...(added.length ? {rows: added} : {}), ...(cells.length ? {cells} : {})};
  const back = {
    ...(added.length ? {removed: added.map((row) => ({task: row.task, seen: fromWords(row.words)}))} : {}),
    ...(cells.length ? {cells: old} : {}),
  };
  if (!added.length && !cells.length) return;
  if (added.length) filter.value = "";
  perform(edit, back);
  const last = [...there, ...added.map((row) => row.task)][block.length - 1];
  go(there[0] ?? added[0].task, first);
  if (block.length > 1 || wide > 1) go(last, first + wide - 1, true);
  tell("pasted", number(block.length), number(added.length));
  if (wide < block[0].length) warn(say("cut-off", number(block[0].length - wide)));
};
const anchorPlace = () => {
  const {ids, from} = span();
  return ids.length ? {key: ids[0], column: from} : active;
};

// ---- writing in a cell

const names = new Names({
  path: root.dataset.path + "/co-quan",
  fold,
  tell: (count) => tell("names", number(count)),
});

const edit = (clearFirst = false, words = null) => {
  if (editing || active.key === null) return;
  const cell = cellAt(active);
  const row = rows.get(active.key);
  if (!cell || (row && active.column === 0)) return;
  hideChoice();
  const at = active.column - 1;
  const stands = row ? row.words[at] : areaOf(active.key).title;
  const box = make("textarea", "in");
  box.value = words ?? (clearFirst ? "" : stands);
  box.rows = 1;
  box.setAttribute("aria-label", row ? FIELDS[at][1] : say("area-new"));
  editing = {...active, box, seen: stands};
  cell.classList.add("open");
  cell.replaceChildren(box);
  const grow = () => {
    box.rows = Math.min(12, Math.max(1, box.value.split("\n").length, Math.ceil(box.scrollHeight / 24)));
  };
  box.addEventListener("input", grow);
  box.addEventListener("focusout", () => editing && close(true));
  if (row && AGENCIES.includes(fieldAt(active.column))) names.attach(box);
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  grow();
};

const close = (keep) => {
  if (!editing) return;
  const {key, column, box, seen: stands} = editing;
  const words = box.value.replace(/\r\n?/g, "\n").normalize("NFC").trim();
  const row = rows.get(key);
  editing = null;
  names.detach();
  if (row) {
    row.element.children[column].classList.remove("open");
    const now = row.words[column - 1];
    if (keep && !alike(words, stands)) {
      const field = fieldAt(column);
      // What came in while one wrote is not overwritten: the server is told what was seen.
      perform(
        {cells: [{task: key, field, seen: stands, words}]},
        {cells: [{task: key, field, seen: words, words: now}]});
    } else drawCell(row, column - 1);
  } else if (isArea(key)) closeArea(key, keep ? words : "");
  if (stale) {
    stale = false;
    draw();
  }
};

const closeArea = (key, words) => {
  const area = areaOf(key);
  if (area.position === 0) {
    areas = areas.filter((one) => one !== area);
    if (words) perform({areas: [{position: 0, title: words}]}, null);
    else draw();
  } else if (words && !alike(words, area.title)) {
    const {position, title} = area;
    perform({areas: [{position, title: words}]}, {areas: [{position, title}]});
  } else draw();
};

const newArea = () => {
  if (areas.some((area) => area.position === 0)) return;
  filter.value = "";
  areas.push({position: 0, code: "", title: "", ids: [], element: null});
  draw();
  go("a:0", 0);
  edit();
};

// ---- the talk about a row

const drawer = document.getElementById("trao-doi");
const thread = drawer.querySelector("[data-talk]");

// A row the server does not know yet is saved first.
const talk = async () => {
  const key = span().ids[0];
  if (!key) return;
  if (store.waiting.length) await store.send();
  if (store.waiting.length) return tell("talk-later");
  await window.htmx.ajax("GET", `${root.dataset.threads}/${key}`, {target: thread, swap: "innerHTML", select: "unset"});
  if (!drawer.open) drawer.show();
  thread.querySelector("textarea")?.focus();
};
drawer.addEventListener("close", () => cellAt(active)?.focus());
drawer.addEventListener("htmx:afterSettle", () => {
  const said = thread.querySelector("[data-thread]");
  const row = said && rows.get(said.dataset.thread);
  if (!row) return;
  row.said = Number(said.dataset.said);
  row.talk = said.dataset.open === "yes";
  drawCode(row);
});

// ---- somebody else was faster

let choice = null;
const hideChoice = () => { choice?.remove(); choice = null; };

const button = (key, act) => {
  const one = make("button", "btn btn-s", say(key));
  one.type = "button";
  one.addEventListener("click", (event) => { event.stopPropagation(); act(); });
  one.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") cellAt(active)?.focus();
  });
  return one;
};

const showChoice = (row, at) => {
  const {mine, by} = row.clashes[at];
  const theirs = row.words[at];
  const settle = () => { delete row.clashes[at]; hideChoice(); drawCell(row, at); };
  const field = FIELDS[at][0];
  choice = make("div", "sheet-choice");
  choice.setAttribute("role", "group");
  choice.setAttribute("aria-label", say("theirs", by));
  const actions = make("div", "actions");
  actions.append(
    button("keep-mine", () => {
      settle();
      perform(
        {cells: [{task: row.id, field, seen: theirs, words: mine}]},
        {cells: [{task: row.id, field, seen: mine, words: theirs}]});
      go(row.id, at + 1);
    }),
    button("take-theirs", () => { settle(); go(row.id, at + 1); }),
    button("again", () => { settle(); go(row.id, at + 1); edit(false, mine); }));
  const told = make("div");
  told.setAttribute("role", "alert");
  told.append(
    make("p", "sub", say("theirs", by)), make("p", "verb", theirs || say("empty")),
    make("p", "sub", say("mine")), make("p", "verb", mine || say("empty")));
  choice.append(told, actions);
  cellAt({key: row.id, column: at + 1})?.append(choice);
};

const warn = (text, ...buttons) => {
  const line = make("p", "", text);
  const actions = make("div", "actions");
  actions.append(...buttons, button("let-go", () => { note.hidden = true; }));
  note.replaceChildren(line, actions);
  note.hidden = false;
};

const lost = (clash, row) => {
  const back = row && areas.some((area) => area.position === row.area)
    ? [button("put-back", () => {
        note.hidden = true;
        perform(
          {rows: [{task: row.id, area: row.area, after: areaOf(row.id)?.ids.at(-1) ?? null, words: wordsBy(row.words)}]},
          {removed: [{task: row.id, seen: [...row.words]}]});
        go(row.id, 2);
      })]
    : [];
  warn(say("gone", clash.by, row ? row.words.filter(Boolean).join(" · ") : ""), ...back);
};

// ---- what comes from the server

const cellsIn = (edits) => new Set(edits.flatMap((one) => (one.cells ?? []).map((cell) => cell.task + cell.field)));

const arrive = (answer, sent, first) => {
  const focused = root.contains(document.activeElement) && !editing;
  const gone = answer.clashes.filter((clash) => clash.kind === "GONE").map((clash) => [clash, rows.get(clash.task)]);
  const written = new Map();
  const ours = cellsIn(sent ? [sent] : []);
  for (const {task} of sent?.rows ?? []) for (const [field] of FIELDS) ours.add(task + field);
  const pending = cellsIn(store.waiting);
  for (const row of answer.rows) takeRow(row, ours, pending, first ? null : written);
  let reordered = false;
  if (answer.areas) reordered = takeAreas(answer.areas);
  for (const clash of answer.clashes.filter((one) => one.kind === "CHANGED")) takeClash(clash, sent);
  if (answer.areas) for (const one of store.waiting) apply(one);
  if ((reordered || first) && editing) stale = true;
  else if (reordered || first) draw();
  if (written.size) tell("others", [...written].map(([by, count]) => `${by} (${number(count)})`).join(", "));
  if (gone.length) lost(...gone[0]);
  const held = answer.clashes.find((clash) => clash.kind === "HELD");
  if (held) warn(say("area-held", held.theirs));
  const kept = answer.clashes.filter((clash) => clash.kind === "KEPT");
  if (kept.length) {
    warn(say("kept-row", kept.map((clash) => clash.theirs).join("; "), kept[0].by));
    setTimeout(() => store.ask(true), 0);
  }
  const clashed = answer.clashes.find((clash) => clash.kind === "CHANGED");
  if (clashed && !editing) go(clashed.task, indexOf(clashed.field) + 1);
  else if (focused) cellAt(active)?.focus({preventScroll: true});
};

const takeRow = (told, ours, pending, written) => {
  const known = rows.get(told.id);
  const row = known ?? blank(told.id, 0);
  rows.set(told.id, row);
  row.said = told.said;
  row.talk = told.talk;
  FIELDS.forEach(([field], at) => {
    row.means[at] = told.means[at];
    row.doubts[at] = told.doubts[at];
    const key = told.id + field;
    if (pending.has(key)) return;
    if (known && written && !ours.has(key) && !alike(row.words[at], told.words[at])) {
      row.others[at] = told.by;
      written.set(told.by, (written.get(told.by) ?? 0) + 1);
    }
    row.words[at] = told.words[at];
  });
  drawRow(row);
};

const takeClash = (clash, sent) => {
  const row = rows.get(clash.task);
  const mine = (sent?.cells ?? []).findLast((cell) => cell.task === clash.task && cell.field === clash.field);
  if (!row || !mine) return;
  const at = indexOf(clash.field);
  row.words[at] = clash.theirs;
  row.clashes[at] = {mine: mine.words, by: clash.by};
  drawCell(row, at);
};

// Lines that stand where they stood are not touched.
const takeAreas = (told) => {
  const known = new Map(areas.map((area) => [area.position, area]));
  const order = (list, ids) => list.map((area) => `${area.position} ${area.code} ${area.title} ${ids(area).join()}`).join("\n");
  const same = order(areas, (area) => area.ids) === order(told, (area) => area.rows.map(([id]) => id));
  const there = new Set();
  const fresh = told.map((area) => {
    const ids = area.rows.map(([id, code]) => {
      const row = rows.get(id) ?? blank(id, area.position);
      rows.set(id, row);
      row.area = area.position;
      if (row.code !== code || !row.element) {
        row.code = code;
        drawRow(row);
      }
      there.add(id);
      return id;
    });
    return {...area, ids, element: known.get(area.position)?.element ?? null};
  });
  for (const id of [...rows.keys()]) if (!there.has(id)) rows.delete(id);
  areas = [...fresh, ...areas.filter((area) => area.position === 0)];
  return !same;
};

let quiet;
const tell = (key, ...values) => {
  clearTimeout(quiet);
  state.textContent = say(key, ...values);
  state.dataset.now = key;
};
const tellState = (key, count) => {
  const time = new Date().toLocaleTimeString("vi-VN", {hour: "2-digit", minute: "2-digit"});
  const text = {saving: say("saving"), saved: say("saved", time), unsaved: say("unsaved", number(count)), offline: say("offline", number(count))}[key];
  clearTimeout(quiet);
  // What was just said of a paste or an undo stays to be read for a moment.
  const pause = key === "saved" && state.dataset.now !== "saving" ? 1500 : 0;
  const speak = () => {
    state.textContent = text;
    state.dataset.now = key;
    if (key === "saving" && count > 100) state.append(document.createElement("progress"));
  };
  if (pause) quiet = setTimeout(speak, pause);
  else speak();
  state.classList.toggle("hot", key === "unsaved" || key === "offline");
};

const store = new Store({
  path: root.dataset.path,
  key: ["grid", root.dataset.person, root.dataset.path].join("|"),
  tell: tellState,
  take: arrive,
  refuse: (words) => warn(
    words ?? say("failed"),
    button("retry", () => { note.hidden = true; store.again(); }),
    button("let-all-go", () => { store.forget(); location.reload(); })),
});

// ---- keys, mouse, clipboard

const WALK = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-PAGE, 0], PageDown: [PAGE, 0]};

const walkKey = (event) => {
  const {key} = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey && (key === "ArrowUp" || key === "ArrowDown")) return shift(key === "ArrowUp" ? -1 : 1), true;
  if (event.altKey) return false;
  if (WALK[key] && !control) return step(...WALK[key], event.shiftKey), true;
  if (key === "Home") return go(control ? view[0] : active.key, 0, event.shiftKey), true;
  if (key === "End") return go(control ? view.at(-1) : active.key, FIELDS.length, event.shiftKey), true;
  if (key === "Tab") {
    const column = active.column + (event.shiftKey ? -1 : 1);
    if (isArea(active.key) || column < 0 || column > FIELDS.length) return false;
    return go(active.key, column), true;
  }
  return false;
};

const actKey = (event) => {
  const {key} = event;
  const control = event.ctrlKey || event.metaKey;
  const letter = key.toLowerCase();
  if (control && letter === "z") return event.shiftKey ? redo() : undo(), true;
  if (control && letter === "y") return redo(), true;
  if (control && letter === "d") return fillDown(), true;
  if (control && letter === "a") {
    anchor = {key: view[0], column: 0};
    return go(view.at(-1), FIELDS.length, true), true;
  }
  if (control && key === "Delete") return removeRows(), true;
  if (control && key === "m") return talk(), true;
  if (control) return false;
  if (key === "Insert") return insertRow(), true;
  if (key === "Delete" || key === "Backspace") return clear(), true;
  if (key === "Enter" && choice) return choice.querySelector("button").focus(), true;
  if (key === "Enter" || key === "F2") return edit(), true;
  if (key === "Escape") return (anchor = active, mark()), true;
  return false;
};

root.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (editing) {
    const {key, column} = editing;
    if (names.takes(event)) return event.preventDefault();
    if (event.key === "Escape") {
      close(false);
      go(key, column);
    } else if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      close(true);
      if (placeOf.has(key)) {
        active = anchor = {key, column};
        step(1, 0);
      } else go(active.key, active.column);
    } else if (event.key === "Tab") {
      close(true);
      go(key, Math.max(0, Math.min(FIELDS.length, column + (event.shiftKey ? -1 : 1))));
    } else return;
    event.preventDefault();
    return;
  }
  if (event.target.closest(".sheet-choice")) return;
  if (walkKey(event) || actKey(event)) {
    event.preventDefault();
    return;
  }
  // The key itself goes on into the box that opens, so that typing Vietnamese works as anywhere.
  const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (types || event.key === "Process" || event.key === "Unidentified") edit(true);
});

// The line of an area is one cell, also to the right of its title.
const placeAt = (target) => {
  const cell = target.closest?.('[role="gridcell"], [role="rowheader"]') ?? target.closest?.(".sheet-area")?.firstElementChild;
  const line = cell?.parentNode;
  return line?.dataset.key ? {key: line.dataset.key, column: [...line.children].indexOf(cell)} : null;
};

// A reader of the screen puts the focus where it likes.
root.addEventListener("focusin", (event) => {
  if (editing || together || event.target.closest("textarea, .sheet-choice")) return;
  const place = placeAt(event.target);
  if (!place || (place.key === active.key && (isArea(place.key) || place.column === active.column))) return;
  active = anchor = place;
  mark();
  seen(place.key, place.column);
});

let together = false;        // whether chosen rows are pressed, to be dragged
root.addEventListener("mousedown", (event) => {
  if (event.target.closest("textarea, .sheet-choice")) return;
  const place = placeAt(event.target);
  if (!place) return;
  if (editing) close(true);
  // Rows chosen by their codes are dragged together; a block of cells, as a paste leaves it, is not.
  const {ids, from} = span();
  together = place.column === 0 && from === 0 && ids.length > 1 && ids.includes(place.key) && !event.shiftKey;
  if (!together) go(place.key, place.column, event.shiftKey);
  // Nothing there takes the focus by itself, and what was just given it would lose it.
  if (event.target.matches(".sheet-area")) event.preventDefault();
});
root.addEventListener("mouseup", (event) => {
  if (!together) return;
  together = false;
  const place = placeAt(event.target);
  if (place) go(place.key, place.column);
});
root.addEventListener("dblclick", (event) => {
  if (!event.target.closest("textarea, .sheet-choice") && placeAt(event.target)) edit();
});

document.addEventListener("copy", (event) => {
  if (editing || !root.contains(document.activeElement)) return;
  event.clipboardData.setData("text/plain", copy());
  event.preventDefault();
  tell("copied");
});
document.addEventListener("cut", (event) => {
  if (editing || !root.contains(document.activeElement)) return;
  event.clipboardData.setData("text/plain", copy());
  event.preventDefault();
  clear();
});
document.addEventListener("paste", (event) => {
  if (editing || !root.contains(document.activeElement)) return;
  event.preventDefault();
  const html = event.clipboardData.getData("text/html");
  paste((isOfWord(html) && parseTable(html)) || parse(event.clipboardData.getData("text/plain")));
});

let dragged = [];
const undrop = () => root.querySelectorAll(".drop-here").forEach((line) => line.classList.remove("drop-here"));
root.addEventListener("dragstart", (event) => {
  const place = placeAt(event.target);
  if (!place || isArea(place.key) || filter.value) return event.preventDefault();
  const {ids} = span();
  dragged = ids.includes(place.key) ? ids : [place.key];
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", copy());
});
root.addEventListener("dragover", (event) => {
  const line = event.target.closest("[data-key]");
  if (!dragged.length || !line || dragged.includes(line.dataset.key)) return;
  event.preventDefault();
  undrop();
  line.classList.add("drop-here");
});
root.addEventListener("dragend", () => { dragged = []; together = false; undrop(); });
root.addEventListener("drop", (event) => {
  const line = event.target.closest("[data-key]");
  undrop();
  if (!dragged.length || !line || dragged.includes(line.dataset.key)) return;
  event.preventDefault();
  const {key} = line.dataset;
  anchor = {key: dragged[0], column: 0};
  active = {key: dragged.at(-1), column: 0};
  moveRows(dragged, areaOf(key).position, isArea(key) ? null : key);
  dragged = [];
});

const DOES = {insert: insertRow, remove: removeRows, up: () => shift(-1), down: () => shift(1), fill: fillDown, undo, redo, area: newArea, talk};
for (const one of bar.querySelectorAll("[data-do]")) {
  // The cell keeps the focus, so that one goes on where one was.
  one.addEventListener("mousedown", (event) => event.preventDefault());
  one.addEventListener("click", () => {
    if (editing) close(true);
    DOES[one.dataset.do]();
  });
}
filter.addEventListener("input", draw);

tell("loading");
bar.hidden = false;
root.hidden = false;
root.setAttribute("aria-colcount", FIELDS.length + 1);
await store.ask(true);
const kept = store.kept();
for (const one of kept) {
  if (apply(one)) draw();
  store.add(one);
}
// A link leads to one cell: the row, and its column by name.
const [linked, field] = decodeURIComponent(location.hash.slice(1)).split("/");
if (rows.has(linked)) go(linked, Math.max(1, indexOf(field) + 1));
if (kept.length) tell("kept", number(kept.length));
else if (areas.length) state.textContent = "";
