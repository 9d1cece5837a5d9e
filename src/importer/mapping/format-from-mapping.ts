import type { Format } from "../../exports/define-format.ts";
import type { Unit } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";
import { dateReader } from "../files/dates.ts";
import { readNumber } from "../files/numbers.ts";
import { datePatterns } from "./date-patterns.ts";
import { columnKeys } from "./fingerprint.ts";
import { toWords } from "./header-words.ts";
import type { Mapping } from "./mapping.ts";
import { exportDateField } from "./validate-mapping.ts";
import { totalsLabel } from "./value-kinds.ts";

/** A mapping as a format, with the index of each column. */
export interface FormatWithColumns {
  format: Format;
  columns: Map<string, number>;
}

/** Not `platform`, because an empty cell of a field would overwrite the mapping's platform. */
const platformColumn = "network";

/**
 * Converts a mapping to a format, so that a mapped file is read by the same code as any other. `rows`, a sample of the
 * file's, show how dates and rates are written.
 */
export function formatFromMapping(
  mapping: Mapping,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): FormatWithColumns {
  const { table } = mapping;
  const mapped = columnKeys(headers).flatMap((key, index) => {
    const field = key === "" ? undefined : mapping.columns[key];
    return field === undefined ? [] : [{ field, index, header: (headers[index] as string).trim() }];
  });
  const { fields } = tables[table];
  const columnsOfUnit = (...units: Unit[]) => mapped.filter(({ field }) => units.includes(fields[field] as Unit));
  const dateColumns = columnsOfUnit("date", "time");
  const dates = dateColumns.map(({ field }) => field);
  const isMapped = (field: string) => mapped.some((column) => column.field === field);
  const exportDate = exportDateField(table);
  const dimension = mapped.find(({ field }) => field === "value")?.header;
  const labelField = dates[0] ?? (isMapped("value") ? "value" : undefined);
  const format: Format = {
    id: "mapped",
    label: { en: "Mapped file", es: "archivo con columnas asignadas", nl: "bestand met toegewezen kolommen" },
    platform: mapping.platform,
    table,
    counts: "unknown",
    requiredFields: [],
    headers: Object.fromEntries(
      mapped.filter(({ field }) => field !== "platform").map(({ field, header }) => [field, { en: header }]),
    ),
    dates: Object.fromEntries(dateColumns.map(({ field, index }) => [field, patternsFor(rows, index)])),
    ambiguousDateFields: dates,
    utcFields: columnsOfUnit("time")
      .filter(({ header }) => /\b(UTC|GMT)\b/.test(header))
      .map(({ field }) => field),
    percentFields: columnsOfUnit("rate")
      .filter(({ index, header }) => header.includes("%") || exceedsOne(rows, index))
      .map(({ field }) => field),
    durations: Object.fromEntries(
      columnsOfUnit("duration").flatMap(({ field, header }) => {
        const unit = durationUnitInHeader(header);
        return unit === null ? [] : [[field, unit]];
      }),
    ),
    ...(table === "audience" && !isMapped("dimension") && dimension !== undefined
      ? { constants: { dimension: dimensionForHeader(dimension) } }
      : {}),
    ...(isDeliveredDerived(mapped.map(({ field }) => field))
      ? { differences: { delivered: ["recipients", "bounces"] as const } }
      : {}),
    ...(isMapped("platform") ? { platformColumn } : {}),
    ...(exportDate !== undefined && !isMapped(exportDate) ? { exportDate } : {}),
    ...(labelField === undefined
      ? {}
      : { rowFilters: [{ column: labelField, matches: totalsLabel, reason: "totals", isSilent: true }] }),
  };
  const columns = new Map(mapped.map(({ field, index }) => [field === "platform" ? platformColumn : field, index]));
  return { format, columns };
}

/** E-mails that did not bounce were delivered. */
const isDeliveredDerived = (fields: readonly string[]): boolean =>
  fields.includes("recipients") && fields.includes("bounces") && !fields.includes("delivered");

const sampleRows = 50;

/** Every date pattern, those that match the column's first cells before the others, since they are tried in order. */
function patternsFor(rows: readonly (readonly string[])[], index: number): string[] {
  const cells = rows.slice(0, sampleRows).map((row) => (row[index] ?? "").trim());
  const matchingPatterns = new Set(
    datePatterns.filter((pattern) => {
      const read = dateReader(pattern);
      return cells.some((cell) => read(cell) !== null);
    }),
  );
  return [...datePatterns].sort(
    (one, other) => Number(matchingPatterns.has(other)) - Number(matchingPatterns.has(one)),
  );
}

/** Whether rates without a percent sign are percentages: a fraction is at most 1. */
function exceedsOne(rows: readonly (readonly string[])[], index: number): boolean {
  return rows.some((row) => readNumber(row[index] ?? "", { decimal: ".", isProven: false }) > 1);
}

const hourWords = /\b(?:h|hrs?|hours?|horas?|uren|uur|stunden?|heures?)\b/;
const minuteWords = /\b(?:min|mins|minutes?|minutos?|minuten|minuut)\b/;

/** The unit in a header such as `Watch time (min)`; null if there is none. */
function durationUnitInHeader(header: string): "hours" | "minutes" | null {
  const words = toWords(header.replace(/[()[\]]/g, " "));
  return hourWords.test(words) ? "hours" : minuteWords.test(words) ? "minutes" : null;
}

/** Audience dimensions that every platform has, by the words that tools use for them. */
const dimensions: readonly [RegExp, string][] = [
  [/^(?:countr(?:y|ies)|pais(?:es)?|land(?:en|er)?(?:code|naam|name)?|pays|paes[ei])\b/, "country"],
  [/^(?:cit(?:y|ies)|ciudad(?:es)?|stad|steden|stadte?|villes?|cidades?|citta)\b/, "city"],
  [
    /^(?:ages?|edad(?:es)?|leeftijd(?:en|s[a-z]+)?|alter(?:s[a-z]+)?|idades?|tranches? d ages?|grupos? de edad|faixas? etarias?|eta|fasci?[ae] d eta)\b/,
    "age",
  ],
  [/^(?:genders?|sex[eo]?|generos?|geslacht|geschlecht|genres?|genere)\b/, "gender"],
];

function dimensionForHeader(header: string): string {
  const words = toWords(header);
  return dimensions.find(([pattern]) => pattern.test(words))?.[1] ?? words;
}
