import { describe, expect, it } from "vitest";
import { parseEntry } from "../../../scripts/emulator/cells/parse-entry.ts";
import { localeConventions } from "../../../scripts/emulator/formula/conventions.ts";

/** The serial number of 2026-01-31 in Sheets. */
const lastOfJanuary = 46_053;

describe("cell entries", () => {
  it.each([
    ["digits with zeros in front", "en_US", "007", 7, undefined],
    ["a fraction", "en_US", "1.5", 1.5, undefined],
    ["a decimal comma", "nl_NL", "1,5", 1.5, undefined],
    ["thousands in English", "en_US", "1,234.5", 1234.5, "#,##0.00"],
    ["thousands in Dutch", "nl_NL", "1.234", 1234, "#,##0"],
    ["a percentage", "en_US", "3.5%", 0.035, "0.00%"],
    ["a whole percentage", "es_ES", "12 %", 0.12, "0%"],
    ["money", "nl_NL", "€ 5,50", 5.5, "[$€]#,##0.00"],
    ["a boolean", "en_US", "true", true, undefined],
    ["an ISO date", "en_US", "2026-01-31", lastOfJanuary, "yyyy-mm-dd"],
    ["month first", "en_US", "1/31/2026", lastOfJanuary, "m/d/yyyy"],
    ["day first", "es_ES", "31/1/2026", lastOfJanuary, "d/m/yyyy"],
    ["a month by name", "nl_NL", "31 januari 2026", lastOfJanuary, "d mmm yyyy"],
    ["a month by name in Spanish", "es_ES", "31 de enero de 2026", lastOfJanuary, "d mmm yyyy"],
    ["date and time", "en_US", "2026-01-31 12:00", lastOfJanuary + 0.5, "yyyy-mm-dd hh:mm"],
    ["a time", "en_US", "6:00 PM", 0.75, "h:mm am/pm"],
    ["a duration", "en_US", "36:00:00", 1.5, "[h]:mm:ss"],
    ["a long id, which loses its last digits", "en_US", "17841400000000001", 17_841_400_000_000_000, undefined],
    ["text after an apostrophe", "en_US", "'=1+1", "=1+1", undefined],
    ["a number after an apostrophe", "en_US", "'007", "007", undefined],
    ["a date in another order", "en_US", "31/1/2026", "31/1/2026", undefined],
    ["a day that does not exist", "en_US", "2026-02-30", "2026-02-30", undefined],
    ["a time stamp with T and Z", "en_US", "2026-05-19T10:42:47Z", "2026-05-19T10:42:47Z", undefined],
    ["another locale's number", "en_US", "1.234,5", "1.234,5", undefined],
    ["words", "en_US", "+ more at the link", "+ more at the link", undefined],
  ])("%s is parsed as in Sheets, in the locale %s: %s", (_what, locale, text, value, pattern) => {
    expect(parseEntry(text, localeConventions(locale), "Etc/UTC")).toEqual(pattern ? { value, pattern } : { value });
  });
});
