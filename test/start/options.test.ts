import { expect, it } from "vitest";
import { readOptions } from "../../scripts/start/options.ts";

it("npm start without options uses the defaults", () => {
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

it("npm start reads port, workbook, locale, language and demo mode", () => {
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
])("npm start %s %s fails with what to write instead", (option, value, advice) => {
  expect(() => readOptions([`${option}=${value}`])).toThrow(advice);
});
