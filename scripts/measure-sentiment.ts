import { checkByHalves, checkHeldBack, type IntervalMeasure } from "./sentiment/check-intervals.ts";
import { comparePrograms } from "./sentiment/compare-programs.ts";
import { countWeights } from "./sentiment/count-weights.ts";
import { measureRates, ratesOfLanguage, roundRates } from "./sentiment/judging-rates.ts";
import { readLabelledSets } from "./sentiment/labelled-texts.ts";

const usage = `npm run -s measure:sentiment -- FOLDER

Measures SENTIMENT on the labelled texts of a folder: files such as en_reviews_train.jsonl, with a line
{"text": "...", "label": "pos"} (or "neu", "neg") for each text. Rates are measured on *_train and *_val alone.`;

const folder = process.argv[2];
if (!folder) {
  console.error(usage);
  process.exit(1);
}

const digits = (values: readonly number[], count = 3): string =>
  values.map((value) => value.toFixed(count).padStart(7)).join("");
const sets = readLabelledSets(folder);

console.log("\nTexts: accuracy, macro-F1, F1 of positive, neutral, negative\n");
for (const set of sets)
  for (const { program, accuracy, macroF1, f1 } of await comparePrograms(set))
    console.log(`${set.name.padEnd(36)}${program.padEnd(24)}${digits([accuracy, macroF1, ...f1])}`);

console.log("\nHow often texts that are positive, neutral, negative are judged so\n");
const measured = sets.filter((set) => set.isForRates).map((set) => ({ ...set, rates: measureRates(set.texts) }));
for (const language of new Set(measured.map((set) => set.language))) {
  for (const { name, rates } of measured.filter((set) => set.language === language))
    console.log(`${name.padEnd(36)}${rates.map((row) => digits(row, 2)).join("  /")}`);
  const mean = roundRates(ratesOfLanguage(language, measured));
  console.log(`${`${language}, mean`.padEnd(36)}${mean.map((row) => digits(row, 2)).join("  /")}`);
  console.log(`${`${language}, a text counts`.padEnd(36)}${digits(countWeights(mean), 2)}`);
}

console.log(
  "\nNet sentiment of draws of 100: coverage, median half-width, mean absolute error, bias; before: coverage, error\n",
);
const line = (name: string, measure: IntervalMeasure) => {
  const { coverage, medianHalfWidth, meanAbsoluteError, bias, plainCoverage, plainMeanAbsoluteError } = measure;
  const now = digits([coverage, medianHalfWidth, meanAbsoluteError, bias]);
  console.log(`${name.padEnd(46)}${now}  |${digits([plainCoverage, plainMeanAbsoluteError])}`);
};
for (const set of sets)
  if (set.isForRates) line(`${set.name}, by halves`, checkByHalves(set, sets));
  else line(set.name, checkHeldBack(set));
