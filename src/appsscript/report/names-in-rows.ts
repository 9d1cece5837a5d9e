import type { TableData } from "./own-rows.ts";

/** What a cell with an error reads as. */
const errorValue = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Distinct names, the most frequent first; errors are none. */
export function byFrequency(names: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of names) {
    const name = String(cell ?? "");
    if (name !== "" && !errorValue.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** The same cells with every platform and account as most rows spell it: formulas compare names without case. */
export function withOneSpelling(all: readonly TableData[]): TableData[] {
  const fields = ["platform", "account"];
  const spellings = fields.map((field) => {
    const names = byFrequency(all.flatMap(({ cells }) => [...(cells[field] ?? [])]));
    return new Map(names.reverse().map((name) => [name.toLowerCase(), name]));
  });
  return all.map((data) => {
    const cells = { ...data.cells };
    fields.forEach((field, index) => {
      const column = cells[field];
      if (column) cells[field] = column.map((cell) => spellings[index]?.get(String(cell).toLowerCase()) ?? cell);
    });
    return { ...data, cells };
  });
}
