import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formCases } from "./check-formulas/cases.ts";
import { compareForm, type FormResult } from "./check-formulas/compare-form.ts";
import { calculateWorkbook, findLibreOffice, howToInstall } from "./check-formulas/libreoffice.ts";
import { readResults, writeWorkbook } from "./check-formulas/workbook.ts";

const office = findLibreOffice();
if (!office) {
  console.error(howToInstall);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "formulas-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const cases = formCases();
const workbook = join(folder, "formulas.xlsx");
writeWorkbook(cases, workbook);
const results = readResults(calculateWorkbook(office, workbook, folder), cases.length);
const compared = cases.map((one, index) => compareForm(one, results[index] ?? []));

const unknown = compared.filter((form) => form.unknown > 0);
const total = (outcome: keyof FormResult["counts"]) => compared.reduce((sum, { counts }) => sum + counts[outcome], 0);
const faults = compared.flatMap(({ title, faults: all }) => all.map((fault) => `${title}: ${fault}`));

const cells = compared.reduce(
  (sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count, 0),
  0,
);
console.log(
  `${office.version} calculated ${compared.length - unknown.length} of ${compared.length} native forms in full, ${cells} cells.`,
);
console.log(`The same: ${total("same")}. Named by the function and marked by the native form: ${total("named")}.`);
console.log(
  `As the help says: ${total("text marked")} numbers stored as text marked, ${total("date or TRUE read")} dates and TRUE read as numbers.`,
);
console.log(
  `Faults: ${total("became a number")} named cells became numbers, ${total("changed")} changed, ${total("became blank")} became blank.`,
);
for (const fault of faults) console.log(`  ${fault}`);
if (unknown.length > 0) {
  console.log(`${office.version} does not know every function of these, which were left out:`);
  for (const { title, unknown: left, formulas } of unknown)
    console.log(`  ${title}${left < formulas ? ": its form for a column" : ""}`);
}
if (faults.length > 0) process.exitCode = 1;
