import type { FormCase } from "./cases.ts";
import { type Outcome, outcomeOf } from "./compare.ts";
import { formulasOf } from "./formulas-of.ts";

export interface FormResult {
  title: string;
  /** How many of its formulas hold a function that the program does not know, of how many. */
  unknown: number;
  formulas: number;
  counts: Record<Outcome, number>;
  faults: string[];
}

const faultOutcomes: readonly Outcome[] = ["became a number", "changed", "became blank"];

const unknownName = "#NAME?";

/** Compares a form's calculated cells with the function's results. */
export function compareForm(form: FormCase, calculated: readonly (readonly unknown[])[]): FormResult {
  const counts: FormResult["counts"] = {
    same: 0,
    named: 0,
    "text marked": 0,
    "date or TRUE read": 0,
    "became a number": 0,
    changed: 0,
    "became blank": 0,
  };
  const formulas = formulasOf(form);
  const shown = formulas.map(({ row, column, height }) =>
    Array.from({ length: height }, (_, offset) => calculated[row - 1 + offset]?.[column - 1]),
  );
  const faults: string[] = [];
  let unknown = 0;
  formulas.forEach(({ own, cells, formula }, index) => {
    const results = shown[index] ?? [];
    if (results.includes(unknownName)) {
      unknown++;
      return;
    }
    results.forEach((native, offset) => {
      const outcome = outcomeOf(own[offset], native, cells[offset] ?? [], form.labels);
      counts[outcome]++;
      if (faultOutcomes.includes(outcome))
        faults.push(
          `${outcome}: ${JSON.stringify(own[offset])} is ${JSON.stringify(native)} for ${JSON.stringify(cells[offset])} in =${formula}`,
        );
    });
  });
  return { title: form.title, unknown, formulas: formulas.length, counts, faults };
}
