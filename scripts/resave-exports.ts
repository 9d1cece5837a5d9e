import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findLibreOffice, howToInstall } from "./check-formulas/libreoffice.ts";

/**
 * Writes test/exports/resaved: eight exports as LibreOffice saves them after opening them in the United States and in Spain.
 * Run it with `npx tsx scripts/resave-exports.ts` where LibreOffice is installed; the results are fixtures.
 */
const fixtures = fileURLToPath(new URL("../test/exports/fixtures", import.meta.url));
const resaved = fileURLToPath(new URL("../test/exports/resaved", import.meta.url));

const kinds = [
  "instagram-content/May-01-2026_May-20-2026_100000000000001.csv",
  "facebook-content/31-columns.csv",
  "x-content/account_analytics_content_2026-07-06_2026-08-02.csv",
  "tiktok-overview/Overview.csv",
  "search-console-days/tea.example.com-Performance-on-Search-2026-02-05-Chart.csv",
  "mailchimp-campaigns/campaigns.csv",
  "linkedin-page/posts.csv",
  "youtube-table/Table data.csv",
];

const [comma, semicolon, tab] = [44, 59, 9];
const [utf8, utf16, windows1252] = [76, 65_535, 1];
const locales = { "en-US": 1033, "es-ES": 3082 };

interface Variant {
  locale: keyof typeof locales;
  /** The delimiter with which the export is opened; a wrong one leaves everything in one column. */
  opened: number;
  saved: "xlsx" | [delimiter: number, encoding: number];
}

const variants: Readonly<Record<string, Variant>> = {
  "us-comma.csv": { locale: "en-US", opened: comma, saved: [comma, utf8] },
  "es-semicolon.csv": { locale: "es-ES", opened: comma, saved: [semicolon, utf8] },
  "us.xlsx": { locale: "en-US", opened: comma, saved: "xlsx" },
  "es.xlsx": { locale: "es-ES", opened: comma, saved: "xlsx" },
  "one-column.xlsx": { locale: "es-ES", opened: semicolon, saved: "xlsx" },
  "es-comma.csv": { locale: "es-ES", opened: comma, saved: [comma, utf8] },
  "utf-16-tab.txt": { locale: "en-US", opened: comma, saved: [tab, utf16] },
  "windows-1252.csv": { locale: "es-ES", opened: comma, saved: [semicolon, windows1252] },
};

/** A profile of the program, in which numbers and dates are written as in the locale. */
function writeProfile(profile: string, locale: string): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  const item = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${item}</oor:items>\n`,
  );
}

const office = findLibreOffice();
if (office === null) {
  console.error(howToInstall);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "resaved-"));
for (const locale of Object.keys(locales)) writeProfile(join(folder, locale), locale);
const inputs = kinds.map((kind) => {
  const [format = ""] = kind.split("/");
  const input = join(folder, `${format}.csv`);
  copyFileSync(join(fixtures, kind), input);
  mkdirSync(join(resaved, format), { recursive: true });
  return { format, input };
});
for (const [variant, { locale, opened, saved }] of Object.entries(variants)) {
  const target =
    saved === "xlsx" ? "xlsx" : `csv:Text - txt - csv (StarCalc):${saved[0]},34,${saved[1]},1,,0,false,true,false`;
  const run = () =>
    spawnSync(
      office.program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, locale)).href}`,
        "--headless",
        "--norestore",
        `--infilter=CSV:${opened},34,${utf8},1,,${locales[locale]},false,true`,
        "--convert-to",
        target,
        "--outdir",
        join(folder, "out"),
        ...inputs.map(({ input }) => input),
      ],
      { encoding: "utf8", timeout: 300_000 },
    );
  // A first start ends with a request to start again.
  let result = run();
  if (result.status === 81) result = run();
  if (result.status !== 0) throw new Error(`${variant}: ${result.stderr}`);
  for (const { format } of inputs)
    copyFileSync(join(folder, "out", `${format}.${saved === "xlsx" ? "xlsx" : "csv"}`), join(resaved, format, variant));
}
rmSync(folder, { recursive: true });
