import { type Blank, blank } from "./cell.ts";
import type { Answer, Form } from "./form.ts";
import { Problem } from "./problem.ts";
import { quickColumns } from "./quick-column.ts";
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

/** An answer of plain numbers that needs no closer look. */
function isPlain(answer: Answer): answer is Cell {
  return typeof answer === "number" ? answer - answer === 0 : typeof answer === "string";
}

/** Answers column `j`, row by row. */
function answerColumn(compute: Compute, rows: Rows, j: number, answers: Cell[][]): void {
  // No function has more than four arguments; naming them is several times faster than spreading a list for each row.
  const quick = quickColumns(rows, j);
  const a = quick?.[0];
  const b = quick?.[1];
  const c = quick?.[2];
  const d = quick?.[3];
  for (let i = 0; i < rows.height; i++) {
    let answer: Answer | undefined;
    if (quick) {
      const v = a?.numbers ? a.numbers[i] : a?.constant;
      const w = b?.numbers ? b.numbers[i] : b?.constant;
      const x = c?.numbers ? c.numbers[i] : c?.constant;
      const y = d?.numbers ? d.numbers[i] : d?.constant;
      const isMissing = Number.isNaN(v) || Number.isNaN(w) || Number.isNaN(x) || Number.isNaN(y);
      if (!isMissing) answer = compute(v, w, x, y);
    }
    const cell = answer !== undefined && isPlain(answer) ? answer : shown(answerRow(compute, readRow(rows, i, j)));
    if (j === 0) answers.push([cell]);
    else answers[i]?.push(cell);
  }
}

/** One answer for each row: a single one as it is, several as a column or block. */
export function answerEach({ args, each }: Form, given: readonly unknown[]): unknown {
  const rows = readArguments(args, given);
  const compute = each as unknown as Compute;
  if (rows.height * rows.width === 1) return thrown(answerRow(compute, readRow(rows, 0, 0)));
  const answers: Cell[][] = [];
  for (let j = 0; j < rows.width; j++) answerColumn(compute, rows, j, answers);
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
