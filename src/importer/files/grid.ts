import { columnsOfAds } from "./ad-rows.ts";
import type { Section } from "./find-sections.ts";
import { splitPeriodHeader } from "./split-period-header.ts";
import { withoutParts } from "./whole-rows.ts";

/** A section as plain rows under named columns, whatever its layout in the file. */
export interface Grid {
  headers: readonly string[];
  columns: Map<string, number>;
  rows: readonly (readonly string[])[];
  /** The index within the section of the row that a grid row came from; -1 if it is the header. */
  sourceRow: (row: number) => number;
}

/** Rearranges the cells of a section into rows, according to its format's layout. */
export function toGridOfSection({ header: { format, columns }, headers, rows }: Section): Grid {
  switch (format.layout) {
    case "across":
      return toGrid(["value", "share"], fromColumns(headers, rows[0] ?? []), () => 0);
    case "matrix":
      return toGrid(["dimension", "value", "share"], fromMatrix(headers, rows), (row) =>
        row < rows.length ? row : -1,
      );
    case "single":
      return toGrid(
        ["followers"],
        rows.slice(0, 1).map((cells) => cells.slice(0, 1)),
      );
    case "labelled":
      return toGrid(["value", "share"], rows.map(fromLabel));
    case "sideBySide":
      return joinSideBySide(headers, columns, rows);
    case "slices":
      return withDimension(headers, columns, rows);
    case "ranges":
      return fromRanges(headers, columns, rows);
    case "statement":
      return toGrid(
        ["date", "followers"],
        [[format.statement?.exec(headers[0] ?? "")?.[1] ?? "", headers[1] ?? ""]],
        () => -1,
      );
    default:
      return plainGrid(format, headers, columnsOfAds(format, columns), rows);
  }
}

function plainGrid(
  format: Section["header"]["format"],
  headers: readonly string[],
  columns: Map<string, number>,
  rows: Grid["rows"],
): Grid {
  const kept = withoutParts(format, columns, rows);
  if (kept === null) return { headers, columns, rows, sourceRow: (row) => row };
  return { headers, columns, rows: kept.map(({ cells }) => cells), sourceRow: (row) => kept[row]?.index ?? row };
}

function toGrid(names: readonly string[], rows: Grid["rows"], sourceRow: Grid["sourceRow"] = (row) => row): Grid {
  return { headers: names, columns: new Map(names.map((name, index) => [name, index])), rows, sourceRow };
}

function fromColumns(names: readonly string[], values: readonly string[]): string[][] {
  return names.flatMap((name, i) => (name.trim() === "" ? [] : [[name.trim(), values[i] ?? ""]]));
}

/** Every age with all its genders, then every gender with all its ages: `a + b`, which `readNumbers` adds up. */
function fromMatrix(headers: readonly string[], rows: readonly (readonly string[])[]): string[][] {
  const genders = headers.slice(1).flatMap((name, i) => (name.trim() === "" ? [] : [{ name: name.trim(), at: i + 1 }]));
  const filled = rows.filter((cells) => (cells[0] ?? "").trim() !== "");
  const add = (cells: readonly string[]) => cells.filter((cell) => cell !== "").join(" + ");
  return [
    ...filled.map((cells) => ["age", (cells[0] as string).trim(), add(genders.map(({ at }) => cells[at] ?? ""))]),
    ...genders.map(({ name, at }) => ["gender", name, add(filled.map((cells) => cells[at] ?? ""))]),
  ];
}

/** The value is the last filled cell, the name everything before it: commas in names became cells in a re-saved file. */
function fromLabel(cells: readonly string[]): string[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0) return [];
  return [filled.slice(0, -1).join(", "), filled[filled.length - 1] as string];
}

/** Adds a column `dimension` that holds the header of the column `value`. */
function withDimension(headers: readonly string[], columns: Map<string, number>, rows: Grid["rows"]): Grid {
  const dimension = (headers[columns.get("value") ?? -1] ?? "").trim();
  const added = rows.map((cells) => (cells.every((cell) => cell.trim() === "") ? [] : [dimension, ...cells]));
  const shifted = new Map([...columns].map(([name, index]) => [name, index + 1]));
  return {
    headers: ["", ...headers],
    columns: new Map([["dimension", 0], ...shifted]),
    rows: added,
    sourceRow: (row) => row,
  };
}

/** Joins the rows of two tables by their first cell; cells of a row that only one of them has are empty. */
function joinSideBySide(headers: readonly string[], columns: Map<string, number>, rows: Grid["rows"]): Grid {
  const gap = headers.findIndex((header, i) => i > 0 && header.trim() === "");
  const joined = new Map<string, { cells: string[]; sourceRow: number }>();
  rows.forEach((cells, sourceRow) => {
    for (const [from, to] of [
      [0, gap],
      [gap + 1, headers.length],
    ] as const) {
      const key = (cells[from] ?? "").trim();
      if (key === "") continue;
      const row = joined.get(key) ?? { cells: headers.map(() => ""), sourceRow };
      joined.set(key, row);
      for (let i = from; i < to; i++) row.cells[i] = cells[i] ?? "";
      // Both tables begin with the row's key.
      for (let i = 0; i < gap && from > 0; i++)
        if (headers[from + i] === headers[i]) row.cells[i] = cells[from + i] || (row.cells[i] as string);
    }
  });
  const list = [...joined.values()];
  return { headers, columns, rows: list.map(({ cells }) => cells), sourceRow: (row) => list[row]?.sourceRow ?? row };
}

/** Splits each row into one per period named in the headers. A row that ends early stays too short, to be skipped. */
function fromRanges(headers: readonly string[], columns: Map<string, number>, rows: Grid["rows"]): Grid {
  const parsedHeaders = headers.map((header) => ({ from: "", to: "", name: header, ...splitPeriodHeader(header) }));
  const periods = new Map(
    parsedHeaders.filter(({ from }) => from !== "").map(({ from, to }) => [`${from} ${to}`, { from, to }]),
  );
  const names = [...columns.keys()];
  const periodColumns = [...periods.values()].map(({ from, to }) => ({
    from,
    to,
    at: [...columns.values()].map((index) => {
      const { name, from: rangeStart } = parsedHeaders[index] as (typeof parsedHeaders)[number];
      return rangeStart === ""
        ? index
        : parsedHeaders.findIndex((one) => one.name === name && one.from === from && one.to === to);
    }),
  }));
  const reshaped = rows.flatMap((cells) =>
    periodColumns.map(({ from, to, at }) =>
      cells.length < headers.length ? cells.slice(0, 1) : [from, to, ...at.map((index) => cells[index] ?? "")],
    ),
  );
  return toGrid(["date", "period_end", ...names], reshaped, (row) => Math.floor(row / periodColumns.length));
}
