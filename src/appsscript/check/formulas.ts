import type { CheckSubject } from "./check.ts";

/** What Sheets' own functions answer in this locale. */
export const formulas: CheckSubject = {
  cells: [
    {
      id: "formula-read-back",
      asks: "In which notation does getFormula return a formula: with commas, or as the locale writes it?",
      write: "=ROUND(1.25,1)",
      answer: "formula",
    },
    { id: "text-decimal-point", asks: "What does TEXT make of 0.00?", write: '=TEXT(1234.5,"0.00")' },
    { id: "text-decimal-comma", asks: "What does TEXT make of 0,00?", write: '=TEXT(1234.5,"0,00")' },
    { id: "text-thousands", asks: "What does TEXT make of #,##0.0?", write: '=TEXT(1234567.5,"#,##0.0")' },
    { id: "text-day", asks: "What does TEXT make of yyyy-mm-dd?", write: '=TEXT(DATE(2026,1,2),"yyyy-mm-dd")' },
    {
      id: "text-day-in-spanish",
      asks: "What does TEXT make of aaaa-mm-dd?",
      write: '=TEXT(DATE(2026,1,2),"aaaa-mm-dd")',
    },
    {
      id: "text-day-in-dutch",
      asks: "What does TEXT make of jjjj-mm-dd?",
      write: '=TEXT(DATE(2026,1,2),"jjjj-mm-dd")',
    },
    {
      id: "text-weekday",
      asks: "In which language does TEXT write a day of the week?",
      write: '=TEXT(DATE(2026,1,2),"dddd")',
    },
    { id: "value-of-decimal-point", asks: "What does VALUE make of 1.5?", write: '=VALUE("1.5")' },
    { id: "value-of-decimal-comma", asks: "What does VALUE make of 1,5?", write: '=VALUE("1,5")' },
    {
      id: "minifs-without-match",
      asks: "What is MINIFS when nothing matches?",
      write: '=MINIFS(~1:~2,~1:~2,"x")',
      beside: [1, 2],
    },
    {
      id: "maxifs-without-match",
      asks: "What is MAXIFS when nothing matches?",
      write: '=MAXIFS(~1:~2,~1:~2,"x")',
      beside: [1, 2],
    },
    {
      id: "averageifs-without-match",
      asks: "What is AVERAGEIFS when nothing matches?",
      write: '=AVERAGEIFS(~1:~2,~1:~2,"x")',
      beside: [1, 2],
    },
    {
      id: "filter-without-match",
      asks: "What is FILTER when nothing matches?",
      write: "=FILTER(~1:~2,~1:~2>5)",
      beside: [1, 2],
    },
    { id: "sum-of-text", asks: "Does SUM skip numbers that are text?", write: "=SUM(~1:~2)", beside: ["'1", 2] },
    { id: "blank-compared", asks: "Is a blank cell equal to 0 and to an empty text?", write: '=(~1=0)&" "&(~1="")' },
    { id: "unknown-function", asks: "What does an unknown function show?", write: "=NO_SUCH_FUNCTION(1)" },
    { id: "wrong-formula", asks: "What does a formula show that cannot be read?", write: "=1+" },
    {
      id: "array-blocked",
      asks: "What does an array show that meets a cell with content?",
      write: "=SEQUENCE(1,3)",
      beside: [1],
    },
    {
      id: "lambda-calls",
      asks: "What does a formula show whose LAMBDA makes more than 2,000,000 calls?",
      write: `=SUM(MAP(SEQUENCE(20203),LAMBDA(x,${"x+".repeat(49)}x)))`,
    },
    { id: "lambda-name", asks: "Can LET name a LAMBDA?", write: "=LET(twice,LAMBDA(x,2*x),twice(4))" },
  ],
  calls: [
    {
      id: "sheet-grows",
      asks: "Does a sheet of 1,000 rows grow under an array of 1,100?",
      prepare: (sheet) => sheet.getRange("L1").setFormula("=SEQUENCE(1100)"),
      ask: (sheet) => `${sheet.getMaxRows()} rows, shows ${sheet.getRange("L1").getDisplayValue()}`,
    },
  ],
};
