import type { CellCheck, CheckSubject } from "./check.ts";

/** The custom function of `describe-arguments.ts`. */
const name = "ENGAGEMENT_ARGUMENTS";

/** A call of that function with these arguments. */
const seen = ({ args, ...check }: Omit<CellCheck, "write"> & { args: string }): CellCheck => ({
  write: `=${name}(${args})`,
  ...check,
});

/** The same for a cell that holds an error. */
const errorSeen = ({ formula, ...check }: Omit<CellCheck, "write"> & { formula: string }): CellCheck =>
  seen({ args: "~1", beside: [formula], ...check });

/** What a custom function gets for its arguments, and what becomes of its result. */
export const customFunctions: CheckSubject = {
  cells: [
    seen({
      id: "function-without-tag",
      asks: "Can a cell call a function that has no @customfunction tag?",
      args: "1",
    }),
    {
      id: "function-in-lower-case",
      asks: "Does case matter in the name of a custom function?",
      write: `=${name.toLowerCase()}(1)`,
    },
    seen({ id: "argument-left-out-last", asks: "What is an argument that is left empty at the end?", args: "1," }),
    seen({
      id: "argument-left-out-first",
      asks: "What is an argument that is left empty at the beginning?",
      args: ",1",
    }),
    seen({ id: "argument-blank-cell", asks: "What is a blank cell as argument?", args: "~1" }),
    seen({
      id: "argument-blank-in-range",
      asks: "What is a blank cell in a range?",
      args: "~1:~3",
      beside: [1, "", 3],
    }),
    seen({
      id: "argument-one-cell-range",
      asks: "Is a range of one cell a value or rows?",
      args: "~1:~1",
      beside: [5],
    }),
    seen({ id: "argument-empty-text", asks: "What is an empty text as argument?", args: '""' }),
    seen({ id: "argument-array", asks: "What is an array literal as argument?", args: "{1,2;3,4}" }),
    seen({ id: "argument-boolean", asks: "What is a boolean cell as argument?", args: "~1", beside: [true] }),
    seen({ id: "argument-percent", asks: "What is a cell that shows 10%?", args: "~1", beside: [0.1], format: "0%" }),
    seen({
      id: "argument-currency",
      asks: "What is a cell formatted as an amount of money?",
      args: "~1",
      beside: [12.5],
      format: '"€"0.00',
    }),
    seen({
      id: "argument-date",
      asks: "What is the date 2026-01-02 as argument?",
      args: "~1",
      beside: [46_024],
      format: "yyyy-mm-dd",
    }),
    seen({
      id: "argument-date-calculated",
      asks: "What is a date that a formula calculates as argument?",
      args: "DATE(2026,1,2)",
    }),
    seen({
      id: "argument-time",
      asks: "What is the time 01:30 as argument?",
      args: "~1",
      beside: [0.0625],
      format: "hh:mm:ss",
    }),
    seen({
      id: "argument-duration",
      asks: "What is the duration 25:30:00 as argument?",
      args: "~1",
      beside: [1.0625],
      format: "[h]:mm:ss",
    }),
    seen({ id: "argument-number-as-text", asks: "What is the text 0123 as argument?", args: "~1", beside: ["'0123"] }),
    errorSeen({ id: "argument-error-na", asks: "What is a cell with #N/A?", formula: "=NA()" }),
    errorSeen({ id: "argument-error-div0", asks: "What is a cell with #DIV/0!?", formula: "=1/0" }),
    errorSeen({ id: "argument-error-value", asks: "What is a cell with #VALUE!?", formula: '=1+"a"' }),
    errorSeen({ id: "argument-error-num", asks: "What is a cell with #NUM!?", formula: "=SQRT(-1)" }),
    errorSeen({ id: "argument-error-name", asks: "What is a cell with #NAME?", formula: "=NO_SUCH_FUNCTION()" }),
    errorSeen({ id: "argument-error-ref", asks: "What is a cell with #REF!?", formula: "=INDEX(A1:A2,9)" }),
    seen({
      id: "argument-error-in-range",
      asks: "What are errors in a range?",
      args: "~1:~2",
      beside: ["=NA()", "=1/0"],
    }),
    seen({ id: "argument-error-direct", asks: "What is an error that the formula itself makes?", args: "NA()" }),
    {
      id: "argument-volatile",
      asks: "Is NOW() refused as an argument?",
      write: `=IF(ISERROR(${name}(NOW())),"refused","accepted")`,
      isEndless: true,
    },
    {
      id: "result-null",
      asks: "What is a cell whose function returns null?",
      write: `=IF(ISBLANK(${name}("return","null")),"blank","not blank")&" "&TYPE(${name}("return","null"))`,
    },
    seen({ id: "result-nan", asks: "What does a cell show whose function returns NaN?", args: '"return","NaN"' }),
    seen({
      id: "result-infinity",
      asks: "What does a cell show whose function returns Infinity?",
      args: '"return","Infinity"',
    }),
    seen({
      id: "result-formula-text",
      asks: "Is a returned text that begins with = a formula?",
      args: '"return","formula"',
    }),
    {
      id: "result-uneven",
      asks: "What becomes of rows of different lengths?",
      write: `=JOIN("|",FLATTEN(${name}("return","uneven")))`,
    },
    seen({
      id: "result-object",
      asks: "What does a cell show whose function returns an object?",
      args: '"return","object"',
    }),
    seen({ id: "result-thrown", asks: "What does a cell show whose function throws?", args: '"throw"' }),
    {
      id: "same-arguments",
      asks: "Are two calls with the same arguments calculated once?",
      write: `=IF(${name}("random")=${name}("random"),"once","twice")`,
    },
  ],
};
