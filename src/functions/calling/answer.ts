import { type Blank, blank } from "./cell.ts";
import type { Answer, Form } from "./form.ts";
import { Problem } from "./problem.ts";
import { type QuickColumn, quickColumns } from "./quick-column.ts";
import { type Rows, readArguments } from "./read-arguments.ts";
import { readRow } from "./read-row.ts";

type Compute = (...values: readonly unknown[]) => Answer;
type Cell = number | string;

const tooLarge = new Problem("These numbers are too large or too small to calculate with.", true);

/** An answer that a cell can show: a finite number or text, else a problem. */
function checked(answer: Answer): Answer {
  return typeof answer === "number" && !Number.isFinite(answer) ? tooLarge : answer;
}

function answerRow(compute: Compute, values: readonly unknown[] | Blank | Problem): Answer {
  if (values === blank) return "";
  return values instanceof Problem ? values : checked(compute(...values));
}

function thrown(answer: Answer): Cell {
  if (answer instanceof Problem) throw answer;
  return answer;
}

function shown(answer: Answer): Cell {
  return answer instanceof Problem ? answer.text : answer;
}

const valueAt = (column: QuickColumn | undefined, i: number) =>
  column?.numbers ? column.numbers[i] : column?.constant;

/** The answer of row `i` where all its values are plain numbers; undefined where it needs a closer look. */
function answerQuickly(compute: Compute, [a, b, c, d]: readonly QuickColumn[], i: number): Cell | undefined {
  const v = valueAt(a, i);
  const w = valueAt(b, i);
  const x = valueAt(c, i);
  const y = valueAt(d, i);
  if (Number.isNaN(v) || Number.isNaN(w) || Number.isNaN(x) || Number.isNaN(y)) return undefined;
  // No function has more than four arguments; passing them by name is several times faster than spreading a list.
  const answer = compute(v, w, x, y);
  if (typeof answer === "number") return Number.isFinite(answer) ? answer : undefined;
  return typeof answer === "string" ? answer : undefined;
}

/** The answers of column `j`, row by row. */
function answerColumn(compute: Compute, rows: Rows, j: number): Cell[] {
  const quick = quickColumns(rows, j);
  const answers: Cell[] = [];
  for (let i = 0; i < rows.height; i++) {
    const answer = quick && answerQuickly(compute, quick, i);
    answers.push(answer === undefined ? shown(answerRow(compute, readRow(rows, i, j))) : answer);
  }
  return answers;
}

/** One answer for each row: a single one as it is, several as a column or block. */
export function answerEach({ args, each }: Form, given: readonly unknown[]): unknown {
  const rows = readArguments(args, given);
  const compute = each as unknown as Compute;
  if (rows.height * rows.width === 1) return thrown(answerRow(compute, readRow(rows, 0, 0)));
  const answers = answerColumn(compute, rows, 0).map((answer) => [answer]);
  for (let j = 1; j < rows.width; j++) {
    answerColumn(compute, rows, j).forEach((answer, i) => {
      answers[i]?.push(answer);
    });
  }
  return answers;
}

/** Where a bad cell stands, in a call that gives one answer for many rows. */
function inRow(problem: Problem, rows: Rows, i: number): Problem {
  return rows.height > 1
    ? new Problem(`${problem.text.replace(/\.$/, "")} (row ${i + 1} of the range).`, true)
    : problem;
}

/** One answer for all rows that have values. Blank rows are left out; a bad cell is thrown, since no row can show it. */
export function answerAll({ args, all }: Form, given: readonly unknown[]): unknown {
  const rows = readArguments(args, given);
  const columns = args.map((): unknown[] => []);
  for (let j = 0; j < rows.width; j++) {
    for (let i = 0; i < rows.height; i++) {
      const values = readRow(rows, i, j);
      if (values instanceof Problem) throw inRow(values, rows, i);
      if (values !== blank) for (let k = 0; k < columns.length; k++) columns[k]?.push(values[k]);
    }
  }
  if (!columns[0]?.length) return "";
  const compute = all as unknown as Compute;
  return thrown(checked(compute(...args.map(({ kind }, k) => (kind.per === "row" ? columns[k] : columns[k]?.[0])))));
}
