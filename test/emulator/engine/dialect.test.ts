import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

/** Each formula is in row 1 of a separate sheet; expected are the values of its cell and of the cells below. */
const facts: [what: string, formula: string, shows: unknown[]][] = [
  ["an open range ends at the sheet's last row", "=SUM(A2:A)", [6]],
  ["a whole column includes every row", "=SUM(A:A)", [6]],
  ["an open block ends at the sheet's last row", "=SUM(A2:B)", [66]],
  ["an open row ends at the sheet's last column", "=SUM(A2:2)", [11]],
  ["an open range has the rows up to the sheet's end", "=ROWS(A2:A)", [999]],
  ["arithmetic on ranges outside ARRAYFORMULA uses one value", "=B2:B4/A2:A4", [10, ""]],
  ["a function of single values uses one value of a range", "=ROUND(B2:B4/3,0)", [3, ""]],
  ["a range alone shows one value", "=A2:A4", [1, ""]],
  ["IF over a range uses one value", '=IF(A2:A4>2,"many","few")', ["few", ""]],
  ["arithmetic on ranges inside SUM uses one value", "=SUM(A2:A4*B2:B4)", [10]],
  ["ARRAYFORMULA calculates with whole ranges", "=ARRAYFORMULA(B2:B4/A2:A4)", [10, 10, 10, ""]],
  ["ARRAYFORMULA inside SUM calculates with whole ranges", "=SUM(ARRAYFORMULA(A2:A4*B2:B4))", [140]],
  [
    "ARRAYFORMULA around IF calculates with whole ranges",
    '=ARRAYFORMULA(IF(A2:A4>2,"many","few"))',
    ["few", "few", "many", ""],
  ],
  ["SUMPRODUCT takes arrays", "=SUMPRODUCT(A2:A4*B2:B4)", [140]],
  ["FILTER takes arrays and spills", "=FILTER(B2:B4,A2:A4*1>1)", [20, 30, ""]],
  ["FILTER takes two conditions", '=FILTER(B2:B4,A2:A4>1,C2:C4="x")', [30, ""]],
  ["FILTER without a match is #N/A", "=FILTER(B2:B4,A2:A4>9)", ["#N/A"]],
  ["a constant array spills", "={1;2;3}", [1, 2, 3, ""]],
  ["an array literal holds functions", '={"Rate";DOUBLE(A2:A4)}', ["Rate", 2, 4, 6, ""]],
  ["an array literal holds ranges", "={A2:A3;B2:B3}", [1, 2, 10, 20, ""]],
  ["an uneven array literal is #REF!", "={A2:B2;A3}", ["#REF!"]],
  ["VSTACK puts a heading above a function's column", '=VSTACK("Rate",DOUBLE(A2:A4))', ["Rate", 2, 4, 6, ""]],
  ["BYROW takes a LAMBDA", "=BYROW(A2:B4,LAMBDA(r,SUM(r)))", [11, 22, 33, ""]],
  ["MAP takes a LAMBDA with arithmetic", "=MAP(A2:A4,LAMBDA(x,x*100))", [100, 200, 300, ""]],
  ["LET names a range", "=LET(x,A2:A4,SUM(x))", [6]],
  ["SORT sorts by a column, descending", "=SORT(A2:B4,1,FALSE)", [3, 2, 1, ""]],
  ["UNIQUE removes repeated values", "=UNIQUE(C2:C4)", ["x", "y", ""]],
  ["COUNTUNIQUE counts different values", "=COUNTUNIQUE(C2:C4)", [2]],
  ["XLOOKUP finds a value", '=XLOOKUP(2,A2:A4,B2:B4,"none")', [20]],
  ["SUMIFS adds matching rows", '=SUMIFS(B2:B4,C2:C4,"x")', [40]],
  ["MINIFS without a match is 0", '=MINIFS(A2:A4,C2:C4,"z")', [0]],
  ["MAXIFS without a match is 0", '=MAXIFS(A2:A4,C2:C4,"z")', [0]],
  ["MAXIFS of empty cells is 0", '=MAXIFS(D2:D4,C2:C4,"x")', [0]],
  ["MINIFS finds the smallest match", '=MINIFS(B2:B4,C2:C4,"x")', [10]],
  ["AVERAGEIFS without a match is #DIV/0!", '=AVERAGEIFS(A2:A4,C2:C4,"z")', ["#DIV/0!"]],
  ["SUMIFS and COUNTIFS without a match are 0", '={SUMIFS(A2:A4,C2:C4,"z");COUNTIFS(C2:C4,"z")}', [0, 0]],
  ["MEDIAN and PERCENTILE of nothing are #NUM!", "={MEDIAN(D2:D4);PERCENTILE(D2:D4,0.5)}", ["#NUM!", "#NUM!"]],
  [
    "AVERAGE of nothing is #DIV/0!, other totals are 0",
    "={AVERAGE(D2:D4);SUM(D2:D4);COUNT(D2:D4);MAX(D2:D4);MIN(D2:D4)}",
    ["#DIV/0!", 0, 0, 0, 0],
  ],
  [
    "SUMIFS uses the first of several criteria, even inside ARRAYFORMULA",
    '=ARRAYFORMULA(SUMIFS(A2:A4,C2:C4,{"y";"x"}))',
    [2, ""],
  ],
  ["COUNTIFS counts for each of several criteria", '=ARRAYFORMULA(COUNTIFS(C2:C4,{"y";"x"}))', [1, 2, ""]],
  ["a boolean times a number is the number or 0", "=ARRAYFORMULA((A2:A4>1)*B2:B4)", [0, 20, 30]],
  ["empty cells are 0 in arithmetic", "=ARRAYFORMULA(D2:D4*2+A2:A4)", [1, 2, 3]],
  ["an empty cell equals 0 and an empty text", '={D2=0;D2="";D2>=1}', [true, true, false]],
  ["ISNUMBER looks at each cell", "=ARRAYFORMULA(ISNUMBER(A2:C2))", [true]],
  ["a text is greater than any number", "=ARRAYFORMULA(C2:C4>1000)", [true, true, true]],
  ["a comparison by operator knows no wildcards", '="x*"="xyz"', [false]],
  ["a criterion has wildcards", '=COUNTIF(C2:C4,"?")', [3]],
  ["FILTER keeps empty cells empty", "=ARRAYFORMULA(ISBLANK(FILTER(D2:D4,A2:A4>1)))", [true, true, ""]],
  ["FILTER without a match is replaced by IFERROR", '=IFERROR(FILTER(B2:B4,A2:A4>9),"none")', ["none"]],
  ["FILTER takes an error in a condition as false", '=FILTER(B2:B4,SEARCH("x",C2:C4))', [10, 30, ""]],
  ["FILTER with conditions of another size is #N/A", "=FILTER(B2:B4,A2:A3>0)", ["#N/A"]],
  ["IFERROR without a replacement is empty", "=COUNT(ARRAYFORMULA(IFERROR(A2:A4/(A2:A4-2))))", [2]],
  ["IF without a third value is empty where it is left out", "=COUNTA(ARRAYFORMULA(IF(A2:A4>1,A2:A4,)))", [2]],
  [
    "SORT takes a separate column, descending, and leaves empty cells last",
    "=SORT({A2:A4;D2:D2},{B2:B4;D2:D2},FALSE)",
    [3, 2, 1, ""],
  ],
  ["SORT sorts by two columns", "=SORT(B2:C4,2,FALSE,1,FALSE)", [20, 30, 10]],
  ["ARRAY_CONSTRAIN takes the first rows of a sorted array", "=ARRAY_CONSTRAIN(SORT(A2:B4,1,FALSE),2,1)", [3, 2, ""]],
  ["ARRAY_CONSTRAIN leaves a shorter array as it is", "=ROWS(ARRAY_CONSTRAIN(A2:B4,10,10))", [3]],
  ["UNIQUE distinguishes capitals", '=UNIQUE({"a";"A";"a"})', ["a", "A", ""]],
  ["HSTACK fills a shorter column up with #N/A", "=CHOOSECOLS(HSTACK(A2:A4,B2:B3),2)", [10, 20, "#N/A"]],
  ["CHOOSECOLS counts negative columns from the end", "=CHOOSECOLS(A2:B4,-1)", [10, 20, 30]],
  ["INDEX uses the first of several rows, even inside ARRAYFORMULA", "=ARRAYFORMULA(INDEX(B2:B4,{2;3}))", [20, ""]],
  ["INDEX of an empty cell shows nothing", "=INDEX(D2:D4,2)", [""]],
  ["CHOOSE of an empty cell shows nothing", "=CHOOSE(2,A2,D2)", [""]],
  ["CHOOSE of a blank text shows nothing", '=CHOOSE(1,FILTER(IF(A2:A4>0,"",1),A2:A4=1),2)', [""]],
  ["CHOOSE chooses by each of several numbers", "=ARRAYFORMULA(CHOOSE({2;1},10,20))", [20, 10]],
  ["CHOOSE beyond the last choice is an error", "=ISERROR(CHOOSE(3,1,2))", [true]],
  ["a reference to an empty cell shows nothing", "=D2", [""]],
  ["MATCH looks for each of several values", '=ARRAYFORMULA(MATCH(C2:C4,{"y";"x"},0))', [2, 1, 2]],
  ["VLOOKUP looks for each of several values", '=ARRAYFORMULA(VLOOKUP(C2:C4,{"x",7;"y",8},2,FALSE))', [7, 8, 7]],
  ["XLOOKUP looks for each of several values", '=ARRAYFORMULA(XLOOKUP(C2:C4,{"x"},{7},"none"))', [7, "none", 7]],
  ["FIND looks at letter case in each text", '=ARRAYFORMULA(ISNUMBER(FIND("X",UPPER(C2:C4))))', [true, false, true]],
  ["SUBSTITUTE replaces only the text itself", '=SUBSTITUTE("a ,b, c",", ",",")', ["a ,b,c"]],
  ["N makes numbers of several booleans", "=ARRAYFORMULA(N(A2:A4>1))", [0, 1, 1]],
  ["REGEXMATCH looks at each text", '=ARRAYFORMULA(REGEXMATCH(C2:C4,"^x$"))', [true, false, true]],
  [
    "MOD, INT, SIGN, ABS and ROUND calculate each number",
    "=ARRAYFORMULA(MOD(A2:A4,2)+INT(A2:A4/2)+SIGN(A2:A4)+ABS(0-A2:A4)+ROUND(A2:A4/3,1))",
    [3.3, 4.7, 7],
  ],
  [
    "ROUND rounds half away from zero",
    "={ROUND(2.5,0);ROUND(-2.5,0);ROUND(1.005,2);ROUND(1234,-2)}",
    [3, -3, 1.01, 1200],
  ],
  [
    "WEEKDAY and HOUR read each date",
    "=ARRAYFORMULA(WEEKDAY(DATE(2026,11,29)+{0;1},2)*100+HOUR({0.5;0.75}))",
    [712, 118],
  ],
  ["EDATE ends at the month's last day", "=EDATE(DATE(2026,1,31),1)-DATE(2026,2,28)", [0]],
  ["EOMONTH takes several dates", "=ARRAYFORMULA(DAY(EOMONTH(DATE(2026,{1;2},1),0)))", [31, 28]],
  ["SEQUENCE may be longer than the sheet inside a function", "=SUM(SEQUENCE(50000))", [1250025000]],
  ["VSTACK of 150 values has 150 rows", `=ROWS(VSTACK(${Array.from({ length: 150 }, (_, at) => at)}))`, [150]],
  ["TEXTJOIN skips empty texts", '=TEXTJOIN(", ",TRUE,ARRAYFORMULA(IF(A2:A4>1,C2:C4,"")))', ["y, x"]],
  ["0.1 ten times adds up to 1", "=SUM(ARRAYFORMULA(SEQUENCE(10)*0+0.1))=1", [true]],
  ["LET calculates a value once, however often it is used", "=LET(x,CALLED(1),y,x,x-y)", [0]],
  ["IFERROR replaces an error", '=IFERROR(1/0,"none")', ["none"]],
  ["a minus sign binds more tightly than a power", "=-A3^2", [4]],
  ["a percent sign divides by 100", "=50%*A3", [1]],
  ["a result has 15 digits", "=1/3", [0.333333333333333]],
  ["a formula that cannot be parsed is #ERROR!", "=SUM(A2:A4", ["#ERROR!"]],
  ["an unknown function is #NAME?", "=NOSUCHFUNCTION(A2)", ["#NAME?"]],
];

let open: OpenSpreadsheet;
/** How often the custom function CALLED ran. It returns that number, so two calls differ. */
let callCount = 0;

beforeAll(async () => {
  open = openSpreadsheet();
  const describe = (name: string) => ({ name, description: "", parameters: [] });
  open.workbook.registerCustomFunctions([describe("DOUBLE"), describe("CALLED")], (name, [rows]) =>
    name === "CALLED" ? ++callCount : (rows as number[][]).map(([value = 0]) => [value * 2]),
  );
  for (const [at, [, formula]] of facts.entries()) {
    const sheet = open.spreadsheet.insertSheet(`Fact ${at}`);
    sheet.getRange("A2:C4").setValues([
      [1, 10, "x"],
      [2, 20, "y"],
      [3, 30, "x"],
    ]);
    sheet.getRange("F1").setFormula(formula);
  }
  await open.workbook.waitForCalculation();
});
afterAll(() => open.workbook.dispose());

describe("formula dialect", () => {
  it.each(facts.map(([what, formula, shows], at) => [what, formula, shows, at] as const))(
    "as in Sheets, %s: %s",
    (_what, _formula, shows, at) => {
      const range = open.spreadsheet.getSheetByName(`Fact ${at}`)?.getRange(1, 6, shows.length, 1);
      const values = range
        ?.getValues()
        .map(([value]) => (typeof value === "number" ? Number(value.toPrecision(15)) : value));
      expect(values).toEqual(shows);
    },
  );

  it("a formula that cannot be parsed has the message of Sheets", () => {
    const at = facts.findIndex(([, formula]) => formula === "=SUM(A2:A4");
    expect(open.workbook.messageAt(`Fact ${at}`, 1, 6)).toBe("Formula parse error.");
  });
});

describe("implicit intersection", () => {
  it("a formula beside a range uses the value in its own row: =A2:A4*2 in row 3", async () => {
    const sheet = open.spreadsheet.insertSheet("Beside");
    sheet.getRange("A2:A4").setValues([[1], [2], [3]]);
    sheet.getRange("C3").setFormula("=A2:A4*2");
    await open.workbook.waitForCalculation();
    expect(sheet.getRange("C2:C4").getValues()).toEqual([[""], [4], [""]]);
  });
});
