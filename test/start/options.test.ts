import { expect, it } from "vitest";
import { readOptions } from "../../scripts/start/options.ts";

it("chooses nothing that the command line does not name", () => {
  expect(readOptions([])).toEqual({
    port: null,
    workbook: null,
    locale: null,
    language: null,
    open: true,
    demo: false,
    help: false,
  });
});

it("reads port, workbook, locale, language and whether accounts are invented", () => {
  const line = "--port 5000 --workbook campaign --locale nl_NL --language es --no-open --demo";
  expect(readOptions(line.split(" "))).toEqual({
    port: 5000,
    workbook: "campaign",
    locale: "nl_NL",
    language: "es",
    open: false,
    demo: true,
    help: false,
  });
});

it.each([
  ["--port", "80a", "--port is a number"],
  ["--port", "70000", "--port is a number up to 65535"],
  ["--workbook", "../secrets", "--workbook is a name of letters"],
  ["--workbook", ".hidden", "--workbook is a name of letters"],
  ["--locale", "dutch", "such as --locale nl_NL"],
  ["--language", "fr", "--language is en, es or nl"],
  ["--colour", "red", "Unknown option '--colour'"],
])("answers %s %s with what to write instead", (option, value, advice) => {
  expect(() => readOptions([`${option}=${value}`])).toThrow(advice);
});
