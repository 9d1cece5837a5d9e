import { expect, it } from "vitest";
import { englishFormula, localFormula, usesSemicolon } from "../../src/functions/formula-dialect.ts";

it.each([
  ["a British spreadsheet has commas and decimal points", "=RATE(1.5,B2)", "en_GB", "=RATE(1.5,B2)"],
  ["a Dutch spreadsheet has semicolons and decimal commas", "=RATE(1.5,B2)", "nl_NL", "=RATE(1,5;B2)"],
  ["a Mexican spreadsheet in Spanish has decimal points", "=RATE(1.5,B2)", "es_MX", "=RATE(1.5,B2)"],
  [
    "a Spanish spreadsheet has backslashes between the cells of an array's row",
    "=RATE({1,2.5;3,4},B2)",
    "es_ES",
    "=RATE({1\\2,5;3\\4};B2)",
  ],
  ["quoted text is not changed", '=RATE("1.5, {a,b} ""c,d""",2)', "de_DE", '=RATE("1.5, {a,b} ""c,d""";2)'],
  ["a formula for an unknown locale is not changed", "=RATE(1.5,B2)", "", "=RATE(1.5,B2)"],
])("%s", (_, written, locale, local) => {
  expect(localFormula(written, locale)).toBe(local);
});

it.each([
  ["Spanish", "es_ES es_AR es_CL es_CO es_VE es_UY es_PY es_EC es_BO es_CR"],
  ["German", "de_DE de_AT de_LU"],
  ["Italian, French and Dutch", "it_IT fr_FR fr_CA fr_BE nl_NL nl_BE"],
  ["Portuguese", "pt_BR pt_PT"],
  ["the languages of northern Europe", "da_DK fi_FI nb_NO nn_NO no_NO sv_SE lt_LT lv_LV"],
  ["Slavic languages", "be_BY bg_BG cs_CZ hr_HR pl_PL ru_RU sk_SK sl_SI sr_RS uk_UA"],
  ["Catalan, Galician, Greek, Hungarian and Romanian", "ca_ES gl_ES el_GR hu_HU ro_RO"],
  ["languages from Turkey to Kazakhstan", "tr_TR az_AZ hy_AM ka_GE kk_KZ"],
  ["Indonesian and Vietnamese", "id_ID vi_VN"],
  ["other spellings of a locale", "nl nl-NL NL_nl ES_es"],
])("formulas have semicolons in %s: %s", (_, locales) => {
  expect(locales.split(" ").filter((locale) => !usesSemicolon(locale))).toEqual([]);
});

it.each([
  ["English", "en_US en_GB en_AU en_CA en_IN en_IE en"],
  [
    "Spanish of countries with a decimal point",
    "es_MX es_US es_PR es_GT es_HN es_NI es_SV es_PA es_DO es_PE es-MX es_mx",
  ],
  ["Switzerland and Liechtenstein", "de_CH de_LI it_CH"],
  ["Asian languages", "ja_JP ko_KR zh_CN zh_TW zh_HK th_TH hi_IN"],
  ["Hebrew and Welsh", "iw_IL cy_GB"],
])("formulas have commas in %s: %s", (_, locales) => {
  expect(locales.split(" ").filter(usesSemicolon)).toEqual([]);
});

it("a formula as the locale writes it is read", () => {
  expect(englishFormula("=RATE({1\\2,5};B2)", "nl_NL")).toBe("=RATE({1,2.5},B2)");
  expect(englishFormula("=RATE({1,2.5},B2)", "es_MX")).toBe("=RATE({1,2.5},B2)");
});
