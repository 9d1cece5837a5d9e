import type { CellCheck, CheckSubject } from "./check.ts";

const written = (check: CellCheck): CellCheck => ({ ...check, answer: "value" });

/** What cells make of what `setValues` is given. */
export const cells: CheckSubject = {
  cells: [
    written({
      id: "write-apostrophe",
      asks: "Does setValues take a text after an apostrophe as it is?",
      write: "'0123",
    }),
    written({
      id: "write-apostrophe-as-text",
      asks: "Does the apostrophe stay in a plain-text cell?",
      write: "'0123",
      format: "@",
    }),
    written({ id: "write-apostrophe-formula", asks: "Is '=1+1 the text =1+1?", write: "'=1+1" }),
    written({ id: "write-two-apostrophes", asks: "Does the second of two apostrophes stay?", write: "''0123" }),
    written({ id: "write-leading-zero", asks: "Is 0123 a number?", write: "0123" }),
    written({
      id: "write-text-in-text-cell",
      asks: "Is 0123 a text in a plain-text cell?",
      write: "0123",
      format: "@",
    }),
    written({
      id: "write-formula-in-text-cell",
      asks: "Is =1+1 a formula in a plain-text cell?",
      write: "=1+1",
      format: "@",
    }),
    written({ id: "write-plus", asks: "Is +1 a number?", write: "+1" }),
    written({ id: "write-plus-cell", asks: "Is +A1 a formula?", write: "+A1" }),
    written({ id: "write-fraction", asks: "Is 1/2 a date, and which?", write: "1/2/2026" }),
    written({ id: "write-percent", asks: "Is 10% a number?", write: "10%" }),
    written({ id: "write-true", asks: "Is TRUE a boolean?", write: "TRUE" }),
    written({ id: "write-exponent", asks: "Is 1e5 a number?", write: "1e5" }),
    written({ id: "write-day", asks: "Is 2026-01-02 a date?", write: "2026-01-02" }),
    written({ id: "write-time-with-zone", asks: "Is an ISO time with Z a date?", write: "2026-01-02T10:30:00Z" }),
    written({ id: "write-long-number", asks: "What is left of a number of 20 digits?", write: "12345678901234567890" }),
    written({ id: "write-decimal-point", asks: "Is 1.25 a number in this locale?", write: "1.25" }),
    written({ id: "write-decimal-comma", asks: "Is 1,25 a number in this locale?", write: "1,25" }),
    written({ id: "write-spaces", asks: "Do spaces around a text stay?", write: " a " }),
    written({
      id: "read-duration",
      asks: "What does getValue return for 25:30:00?",
      write: 1.0625,
      format: "[h]:mm:ss",
    }),
    written({ id: "read-time", asks: "What does getValue return for 01:30?", write: 0.0625, format: "hh:mm" }),
  ],
  calls: [
    {
      id: "format-of-new-cell",
      asks: "What does getNumberFormat return for an untouched cell?",
      ask: (sheet) => JSON.stringify(sheet.getRange("J1").getNumberFormat()),
    },
    {
      id: "write-null",
      asks: "Does setValues empty a cell for null and undefined?",
      ask(sheet) {
        const range = sheet.getRange("J2:K2");
        range.setValues([[1, 1]]).setValues([[null, undefined]]);
        return JSON.stringify(range.getValues()[0]);
      },
    },
    {
      id: "write-wrong-size",
      asks: "What does setValues say to rows of another size?",
      ask(sheet) {
        sheet.getRange("J3:K3").setValues([[1]]);
        return "accepted";
      },
    },
    {
      id: "formula-on-several-cells",
      asks: "Does setFormula on two cells shift its references?",
      ask(sheet) {
        const range = sheet.getRange("J4:J5").setFormula("=K4");
        return range
          .getFormulas()
          .map(([formula]) => formula)
          .join(" ");
      },
    },
    {
      id: "metadata-follows-column",
      asks: "Does the metadata of a column follow it when a column is inserted before?",
      ask(sheet) {
        sheet.getRange("N:N").addDeveloperMetadata("engagement.check.column", "1");
        sheet.insertColumnBefore(14);
        const [found] = sheet.createDeveloperMetadataFinder().withKey("engagement.check.column").find();
        return String(found?.getLocation().getColumn()?.getA1Notation());
      },
    },
  ],
};
