import { fitCell, wellFormed } from "../../tables/cell-text.ts";
import type { Row } from "../../tables/index.ts";
import { impossibleExample } from "../run-notes.ts";
import { nameOf } from "./leave-out-impossible.ts";
import type { NoteKind } from "./send-batch.ts";

/** Returns a function that cuts off texts that are longer than a cell can be, and notes it with the first of each field. */
export function createTextFitter(addNote: (kind: NoteKind, what: string, count: number) => void): (row: Row) => Row {
  const examples = new Map<string, string>();
  return (row) => {
    let fitting = row;
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== "string") continue;
      const whole = wellFormed(value);
      const text = fitCell(whole);
      if (text === value) continue;
      fitting = { ...fitting, [field]: text };
      if (text === whole) continue;
      const example = examples.get(field) ?? impossibleExample({ field, value: "", row: nameOf(row) });
      examples.set(field, example);
      addNote("cut", example, 1);
    }
    return fitting;
  };
}
