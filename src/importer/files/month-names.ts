import type { HeaderLanguage } from "../../exports/define-format.ts";

const names: Partial<Record<HeaderLanguage, string>> = {
  en: "january february march april may june july august september october november december",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  de: "januar februar märz april mai juni juli august september oktober november dezember",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
};

/** Abbreviations that are not a prefix of the name. */
const irregularAbbreviations: Readonly<Record<string, number>> = { mrt: 3, sept: 9, avr: 4 };

const months = /* @__PURE__ */ listMonths();

function listMonths(): ReadonlyMap<string, number> {
  const list = new Map<string, number>(Object.entries(irregularAbbreviations));
  for (const name of Object.values(names).flatMap((text) =>
    text.split(" ").map((word, index) => [word, index + 1] as const),
  )) {
    const [word, month] = name;
    for (let length = 3; length <= word.length; length++) {
      const short = word.slice(0, length);
      const known = list.get(short) ?? month;
      // "jui" could be June or July in French: ambiguous prefixes mean no month.
      list.set(short, known === month ? month : Number.NaN);
    }
  }
  return list;
}

/** The month, 1 to 12, of a name or prefix of at least 3 letters, in any language of known exports; NaN if there is none. */
export function parseMonthName(name: string): number {
  return months.get(name.normalize("NFC").toLowerCase().replace(/\.$/, "")) ?? Number.NaN;
}

/** The first language that has all the month names, English first; null if none has. */
export function languageOfMonthNames(monthNames: Iterable<string>): HeaderLanguage | null {
  let shared = Object.keys(names) as HeaderLanguage[];
  for (const name of monthNames) {
    const word = name.normalize("NFC").toLowerCase();
    shared = shared.filter((language) => names[language]?.split(" ").includes(word));
  }
  return shared[0] ?? null;
}
