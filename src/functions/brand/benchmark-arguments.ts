import { type BenchmarkNotFound, type BenchmarkQuery, findBenchmark } from "../../metrics/benchmarks/index.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { quoteNames, singleCell } from "../calling/call-kinds.ts";
import { expectedButFound } from "../calling/cell.ts";
import { defineArgument } from "../calling/form.ts";
import type { CallKind } from "../calling/kind.ts";
import { readNumber, text, textBelow } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";

export const platform = defineArgument({
  name: "platform",
  kind: textBelow("platform,platforms,network,channel,plataforma,red,red social,canal,netwerk,kanaal"),
  fields: ["platform"],
  help: {
    en: 'Such as "Instagram", "X" or "E-mail opens"',
    es: 'Como "Instagram", "X" o "Aperturas de correo"',
    nl: 'Zoals "Instagram", "X" of "E-mail-opens"',
  },
});

export const industry = defineArgument({
  name: "industry",
  heading: { en: "Industry", es: "Sector", nl: "Branche" },
  kind: text,
  optional: true,
  help: {
    en: 'Such as "Retail"; all industries if left out',
    es: 'Como "Comercio minorista"; todos los sectores si se omite',
    nl: 'Zoals "Detailhandel"; alle branches als je het weglaat',
  },
});

export const denominator = defineArgument({
  name: "denominator",
  heading: { en: "Divided by", es: "Dividida por", nl: "Gedeeld door" },
  kind: text,
  optional: true,
  help: {
    en: 'What rates are divided by: "followers" (usual), "impressions", "views"',
    es: 'Por qué se dividen las tasas: "seguidores" (lo usual), "impresiones", "visualizaciones"',
    nl: 'Waardoor wordt gedeeld: "volgers" (gebruikelijk), "vertoningen", "weergaven"',
  },
});

const wholeYear: CallKind<number> = {
  per: "call",
  type: "number",
  read: (argument) => {
    const cell = singleCell(argument);
    const year = readNumber(cell, [1900, 9999], "year");
    if (year instanceof ArgumentError) throw year;
    return typeof year === "number" ? year : undefined;
  },
};

export const year = defineArgument({
  name: "year",
  kind: wholeYear,
  optional: true,
  help: {
    en: "Year of the data; the newest if left out",
    es: "Año de los datos; el más reciente si se omite",
    nl: "Jaar van de cijfers; het nieuwste als je het weglaat",
  },
});

function explainMissing(missing: BenchmarkNotFound, query: BenchmarkQuery): ArgumentError {
  if (missing.missing === "comparable") {
    const { platform, denominator, available } = missing;
    const others = available.reduce((names, last) => say("lastOfNames", names, last));
    return new ArgumentError(say("notComparable", platform, denominator, quoteNames(available), others), true);
  }
  const known = quoteNames(missing.available.map(String));
  return new ArgumentError(expectedButFound(known, query[missing.missing]).forArgument(missing.missing), true);
}

/** The published rate for a query, or an error that lists what is available. */
export function benchmarkRate(query: BenchmarkQuery): number | ArgumentError {
  const benchmark = findBenchmark(query);
  return "missing" in benchmark ? explainMissing(benchmark, query) : benchmark.rate;
}
