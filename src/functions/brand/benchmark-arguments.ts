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
    en: 'Such as "Instagram", "X" or "Email opens"',
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
    en: 'Such as "Retail"; all industries by default',
    es: 'Como "Comercio minorista"; por defecto, todos los sectores',
    nl: 'Zoals "Detailhandel"; standaard alle branches',
  },
});

export const denominator = defineArgument({
  name: "denominator",
  heading: { en: "Based on", es: "Calculada sobre", nl: "Op basis van" },
  kind: text,
  optional: true,
  help: {
    en: 'What the rate is based on: "followers" (default), "impressions" or "views"',
    es: 'Sobre qué se calcula la tasa: "seguidores" (por defecto), "impresiones" o "visualizaciones"',
    nl: 'Waarop de rate is gebaseerd: "volgers" (standaard), "impressies" of "weergaven"',
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
    en: "Year of the data; the latest by default",
    es: "Año de los datos; el más reciente por defecto",
    nl: "Jaar van de cijfers; standaard het nieuwste",
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
