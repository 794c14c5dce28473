// A block of cells as Excel and Word put it on the clipboard, and back.

// Tab-separated lines; a cell in quotes may hold tabs, line breaks and doubled quotes.
export const parse = (text) => {
  const rows = [[]];
  let cell = "";
  let quoted = false;
  let began = true;
  const source = text.replace(/\r\n?/g, "\n");
  const endCell = () => { rows.at(-1).push(cell); cell = ""; began = true; };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted && sign === '"') {
      if (source[at + 1] === '"') { cell += '"'; at++; } else quoted = false;
    } else if (quoted) {
      cell += sign;
    } else if (sign === '"' && began && closes(source, at)) {
      quoted = true;
      began = false;
    } else if (sign === "\t") {
      endCell();
    } else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else {
      cell += sign;
      began = false;
    }
  }
  endCell();
  return square(rows);
};

// Words that only begin with a quotation mark are no quoted cell: the closing one is missing, or
// something stands behind it.
const closes = (source, from) => {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at++;
    else return source[at + 1] === undefined || source[at + 1] === "\t" || source[at + 1] === "\n";
  }
  return false;
};

// A table of Word: its plain text tears cells of several paragraphs apart, its HTML does not.
export const parseTable = (html) => {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows = [];
  [...table.rows].forEach((line, at) => {
    const row = rows[at] ??= [];
    let column = 0;
    for (const cell of line.cells) {
      while (row[column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        const covered = rows[at + down] ??= [];
        for (let right = 0; right < cell.colSpan; right++) {
          covered[column + right] = down + right === 0 ? wordsOf(cell) : "";
        }
      }
    }
  });
  return square(rows.slice(0, table.rows.length));
};

const wordsOf = (cell) => {
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\u0001");
  const parts = [...cell.querySelectorAll("p, div, li")];
  const said = (parts.length ? parts : [cell]).map((part) => part.textContent);
  return said
    .map((words) => words.replace(/\s+/g, " ").replaceAll("\u0001", "\n").trim())
    .filter((words) => words).join("\n");
};

export const isOfWord = (html) => /<table/i.test(html) && !/office:excel|ProgId content="?Excel/i.test(html);

const square = (rows) => {
  while (rows.length && rows.at(-1).every((cell) => !cell)) rows.pop();
  const wide = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({length: wide}, (none, column) => row[column] ?? ""));
};

export const write = (rows) => rows.map((row) => row.map(quote).join("\t")).join("\n");

const quote = (cell) => (/[\t\n"]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell);
