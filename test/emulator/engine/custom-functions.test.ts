import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
let received: unknown[][];

beforeEach(() => {
  open = openSpreadsheet({ timeZone: "Europe/Madrid" });
  received = [];
  const functions = ["TAKE", "ROWS_OF", "FAIL", "GIVE"].map((name) => ({ name, description: "", parameters: [] }));
  open.workbook.registerCustomFunctions(functions, (name, args) => {
    received.push(args);
    if (name === "FAIL") throw new Error("TAKE: likes should be a number.");
    if (name === "ROWS_OF") return (args[0] as unknown[][]).map(([value]) => [value]);
    return name === "GIVE" ? given : "taken";
  });
});
afterEach(() => open.workbook.dispose());

let given: unknown;

async function calculate(formula: string): Promise<unknown> {
  open.sheet.getRange("H1").setFormula(formula);
  await open.workbook.waitForCalculation();
  return open.sheet.getRange("H1").getValue();
}

describe("arguments", () => {
  const moment = new Date("2026-05-19T10:00:00+02:00");
  it.each([
    ["a number", [[5]], "A1", [5]],
    ["a text", [["hello"]], "A1", ["hello"]],
    ["a boolean", [[true]], "A1", [true]],
    ["a percentage as a fraction", [["3.5%"]], "A1", [0.035]],
    ["a date as a Date in the spreadsheet's time zone", [[moment]], "A1", [moment]],
    ["a blank cell as an empty text", [[""]], "A1", [""]],
    ["a range of one cell as its value", [[7]], "A1:A1", [7]],
    [
      "a range as rows",
      [
        [1, 2],
        ["x", ""],
      ],
      "A1:B2",
      [
        [
          [1, 2],
          ["x", ""],
        ],
      ],
    ],
    ["constants", [[""]], '5,"a",TRUE', [5, "a", true]],
    ["an omitted argument as an empty text", [[1]], "A1,", [1, ""]],
    ["an array calculated from a range", [[1], [2]], "A1:A2*10", [[[10], [20]]]],
  ])("a custom function receives %s", async (_what, cells, args, expected) => {
    open.sheet.getRange(1, 1, cells.length, (cells[0] as unknown[]).length).setValues(cells as unknown[][]);
    await calculate(`=TAKE(${args})`);
    expect(received).toEqual([expected]);
  });

  it("a custom function receives an error in a cell as its text", async () => {
    open.sheet.getRange("A1").setFormula("=NA()");
    await calculate("=TAKE(A1)");
    expect(received[received.length - 1]).toEqual(["#N/A"]);
  });
});

describe("results", () => {
  it.each([
    ["a number", 0.1 + 0.2, 0.3],
    ["a text", "High", "High"],
    ["a boolean", false, false],
    ["undefined", undefined, ""],
    ["null", null, ""],
    ["infinity", Number.POSITIVE_INFINITY, "#NUM!"],
  ])("%s from a custom function is shown as in Sheets", async (_what, result, shown) => {
    given = result;
    expect(await calculate("=GIVE()")).toBe(shown);
  });

  it("a date from a custom function is shown as a date", async () => {
    given = new Date("2026-05-19T00:00:00+02:00");
    expect(await calculate("=GIVE()")).toEqual(given);
    expect(open.sheet.getRange("H1").getDisplayValue()).toBe("2026-05-19");
  });

  it("rows from a custom function spill into the cells below and beside", async () => {
    given = [
      [1, "a"],
      [2, null],
    ];
    await calculate("=GIVE()");
    expect(open.sheet.getRange("H1:I3").getValues()).toEqual([
      [1, "a"],
      [2, ""],
      ["", ""],
    ]);
  });

  it("a spilled area counts as content, including its empty texts", async () => {
    given = [["a"], [""], [""]];
    await calculate("=GIVE()");
    expect([open.sheet.getLastRow(), open.sheet.getLastColumn()]).toEqual([3, 8]);
  });
});

describe("refused by Google", () => {
  const refused = "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().";

  it.each([
    ["as an argument", "=TAKE(NOW())"],
    ["inside an argument", "=TAKE(1+rand()*2)"],
    ["in a cell that it refers to", "=TAKE(B1)"],
    ["in a cell of a range that it refers to", "=TAKE(A1:B9)"],
    ["in a whole column", "=SUM(ROWS_OF(B:B))"],
    ["two cells away", "=TAKE(C1)"],
    ["on another sheet", "=TAKE('Other rates'!A1)"],
    ["in an array beside its formula", "=TAKE(E2)"],
    ["behind a name", "=LET(moment,NOW(),TAKE(moment))"],
  ])("a volatile value %s: %s", async (_where, formula) => {
    const other = open.spreadsheet.insertSheet("Other rates");
    other.getRange("A1").setFormula("=RANDBETWEEN(1,6)");
    open.spreadsheet.setActiveSheet(open.sheet);
    open.sheet.getRange("A1:E1").setFormulas([["=1", "=NOW()", "=B1+1", "=C1&D2", "=SORT({RAND();RAND()})"]]);
    await open.workbook.waitForCalculation();
    expect(await calculate(formula)).toBe("#ERROR!");
    expect(open.workbook.messageAt("Sheet1", 1, 8)).toBe(refused);
    expect(received).toEqual([]);
  });

  it.each([
    ["TODAY, which changes once a day", "=TAKE(TODAY())"],
    ["volatile values beside the function", '=IF(NOW()>1,TAKE(A1),"")'],
    ["cells beside a volatile one", "=TAKE(A1:A9)"],
    ["a text that only names one", '=TAKE("RAND()")'],
  ])("%s are accepted: %s", async (_what, formula) => {
    open.sheet.getRange("A1:B1").setFormulas([["=1", "=NOW()"]]);
    expect(await calculate(formula)).toBe("taken");
  });

  it("a result of 61,744 rows and 8 columns is too large, one of 400,000 rows is not", async () => {
    given = Array.from({ length: 61_744 }, () => new Array(8).fill(1));
    expect(await calculate("=ROWS(GIVE())")).toBe("#ERROR!");
    expect(open.workbook.messageAt("Sheet1", 1, 8)).toBe("Result too large.");
    given = Array.from({ length: 400_000 }, () => [1]);
    expect(await calculate("=ROWS(GIVE( ))")).toBe(400_000);
  });
});

describe("errors", () => {
  it("a thrown message is stored with the cell", async () => {
    expect(await calculate("=FAIL(A1)")).toBe("#ERROR!");
    expect(open.workbook.messageAt("Sheet1", 1, 8)).toBe("TAKE: likes should be a number.");
  });

  it("an error message moves with its cell and is removed with the error", async () => {
    await calculate("=FAIL(A1)");
    open.sheet.insertColumnBefore(1);
    await open.workbook.waitForCalculation();
    expect(open.workbook.messageAt("Sheet1", 1, 9)).toBe("TAKE: likes should be a number.");
    open.sheet.getRange("I1").setFormula("=TAKE(B1)");
    await open.workbook.waitForCalculation();
    expect(open.workbook.messageAt("Sheet1", 1, 9)).toBeNull();
  });

  it("an inner error passes through an outer function", async () => {
    expect(await calculate("=TAKE(FAIL(A1))")).toBe("#ERROR!");
    expect(open.workbook.messageAt("Sheet1", 1, 8)).toBe("TAKE: likes should be a number.");
    expect(await calculate('=IFERROR(FAIL(A1),"caught")')).toBe("caught");
  });

  it("an array without space is #REF! and its message names the cell in the way, until that is empty", async () => {
    open.sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
    open.sheet.getRange("H3").setValue("mine");
    expect(await calculate("=ROWS_OF(A1:A3)")).toBe("#REF!");
    expect(open.workbook.messageAt("Sheet1", 1, 8)).toBe(
      "Array result was not expanded because it would overwrite data in H3.",
    );
    open.sheet.getRange("H3").clearContent();
    await open.workbook.waitForCalculation();
    expect(open.sheet.getRange("H1:H3").getValues()).toEqual([[1], [2], [3]]);
    expect(open.workbook.messageAt("Sheet1", 1, 8)).toBeNull();
  });

  it("an array longer than the sheet is #REF! and its message has the number of missing rows", async () => {
    open.sheet.getRange("H2").setFormula("=ROWS_OF(A:A)");
    await open.workbook.waitForCalculation();
    expect(open.sheet.getRange("H2").getValue()).toBe("#REF!");
    expect(open.workbook.messageAt("Sheet1", 2, 8)).toBe(
      "Result was not automatically expanded, please insert more rows (1).",
    );
  });
});

it("an open range includes rows that are added at the end", async () => {
  open.sheet.getRange("A1:A2").setValues([[1], [2]]);
  open.sheet.getRange("H1").setFormula("=SUM(A2:A)");
  open.sheet.insertRowsAfter(1000, 10);
  open.sheet.getRange("A1005").setValue(40);
  await open.workbook.waitForCalculation();
  expect(open.sheet.getRange("H1").getValue()).toBe(42);
});

it("replacing a formula removes its spilled values", async () => {
  given = [[1], [2], [3]];
  await calculate("=GIVE()");
  open.sheet.getRange("H1").setValue("mine");
  await open.workbook.waitForCalculation();
  expect(open.sheet.getRange("H1:H3").getValues()).toEqual([["mine"], [""], [""]]);
  expect(open.sheet.getLastRow()).toBe(1);
});

it("a shorter result leaves nothing of the longer one behind", async () => {
  given = [[1], [2], [3]];
  await calculate("=GIVE()");
  given = [[7], [8]];
  await calculate("=GIVE( )");
  expect(open.sheet.getRange("H1:H3").getValues()).toEqual([[7], [8], [""]]);
});

it("formulas written before their function is registered are calculated when it is", async () => {
  open.sheet.getRange("A1").setFormula("=LATER(2)");
  await open.workbook.waitForCalculation();
  expect(open.sheet.getRange("A1").getValue()).toBe("#NAME?");
  open.workbook.registerCustomFunctions([{ name: "LATER", description: "", parameters: [] }], () => "now");
  await open.workbook.waitForCalculation();
  expect(open.sheet.getRange("A1").getValue()).toBe("now");
});

it("a long formula written before its function is registered is calculated when it is", async () => {
  open.sheet.getRange("A1").setFormula(`=LATEST(2)&"${"x".repeat(100)}"`);
  await open.workbook.waitForCalculation();
  open.workbook.registerCustomFunctions([{ name: "LATEST", description: "", parameters: [] }], () => "now");
  await open.workbook.waitForCalculation();
  expect(open.sheet.getRange("A1").getValue()).toBe(`now${"x".repeat(100)}`);
});
