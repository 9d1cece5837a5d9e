import { copySnapshot } from "../../../scripts/emulator/engine/copy-snapshot.ts";
import type { MadeReport } from "../../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn, post } from "../add-on.ts";
import { runSteps } from "../check/run-steps.ts";
import { clientOf } from "../client-of.ts";
import { may } from "../read-report.ts";
import { shareAfterComparing } from "../share.ts";
import type { WritingCall } from "./writing-call.ts";

async function withPosts(): Promise<OpenAddOn> {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  await opened.workbook.waitForCalculation();
  return opened;
}

const posts = async () => (await withPosts()).optionsToReopen();

async function shared() {
  const opened = await withPosts();
  await shareAfterComparing(opened.addOn, { as: "values" });
  await opened.workbook.waitForCalculation();
  return opened.optionsToReopen();
}

/** A copy of a spreadsheet with a report. It has another id, and so none of the properties of the first. */
async function copied() {
  const options = await withReport();
  if (options.savedState) options.savedState.snapshot = copySnapshot(options.savedState.snapshot);
  return options;
}

/** A mapping so long that it is stored in several properties. */
const longMapping = (version: string) => ({
  fingerprint: "long",
  columns: Array.from({ length: 400 }, (_, index) => ({
    header: `${version} of a long column name ${index}`,
    field: null,
  })),
});

async function withReport() {
  const opened = await withPosts();
  await ask<MadeReport>(opened.addOn, "createReport", may);
  await opened.workbook.waitForCalculation();
  return opened.optionsToReopen();
}

/** Whether a report is complete: each call that is not killed makes another. */
const isReported = ({ app }: OpenAddOn): boolean =>
  app
    .getSheetByName("Report")
    ?.getDeveloperMetadata()
    .some((one) => one.getValue()?.includes('"rows":["')) ?? false;

/** What writes and is no import: language, sharing, reports, benchmarks, stored texts. */
export const otherCalls: readonly WritingCall[] = [
  {
    name: "change of the spreadsheet's language",
    entryPoints: ["setWorkbookLanguage"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "setWorkbookLanguage", "nl"),
  },
  {
    name: "sharing with values",
    entryPoints: ["makeShareable"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) => shareAfterComparing(addOn, { as: "values" }),
  },
  {
    name: "sharing with native formulas",
    entryPoints: ["startComparison", "endComparison", "makeShareable"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) => shareAfterComparing(addOn),
  },
  {
    name: "removal of a client's data from a copy",
    entryPoints: ["clearClient"],
    prepare: copied,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "clearClient"),
  },
  {
    name: "bringing formulas back",
    entryPoints: ["bringFormulasBack"],
    prepare: shared,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "bringFormulasBack", "workbook"),
  },
  {
    name: "report",
    entryPoints: ["createReport"],
    prepare: posts,
    open: openAddOn,
    async run(opened) {
      if (!isReported(opened)) await ask(opened.addOn, "createReport", may);
    },
  },
  {
    name: "goals",
    entryPoints: ["openGoals"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "openGoals"),
  },
  {
    name: "a client's settings",
    entryPoints: ["saveClient"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "saveClient", clientOf("De Korst", ["brood.en.boon"])),
  },
  {
    name: "overview of clients",
    entryPoints: ["openOverview"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "openOverview"),
  },
  {
    name: "report by the menu",
    entryPoints: ["createReportFromMenu"],
    prepare: posts,
    open: openAddOn,
    async run(opened) {
      if (!isReported(opened)) opened.addOn.clickMenu("Create report");
    },
  },
  {
    name: "labels",
    entryPoints: ["labelPostsFromMenu"],
    prepare: posts,
    open: openAddOn,
    run: async ({ addOn }) => addOn.clickMenu("Label posts"),
  },
  {
    name: "benchmarks",
    entryPoints: ["writeBenchmarksFromMenu"],
    prepare: async () => openAddOn().optionsToReopen(),
    open: openAddOn,
    run: async ({ addOn }) => addOn.clickMenu("Add benchmarks sheet"),
  },
  {
    name: "refresh of a report",
    entryPoints: ["refreshReport"],
    prepare: withReport,
    open: openAddOn,
    run: ({ app, addOn }) =>
      ask(addOn, "refreshReport", { sheetId: app.getSheetByName("Report")?.getSheetId(), overwrite: false }),
  },
  {
    name: "change of a long stored text",
    entryPoints: ["rememberMapping", "forgetMapping"],
    async prepare() {
      const opened = openAddOn();
      await ask(opened.addOn, "rememberMapping", longMapping("Old text"));
      return opened.optionsToReopen();
    },
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "rememberMapping", longMapping("New")),
  },
  {
    name: "saving of brands",
    entryPoints: ["saveBrands"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) =>
      ask(addOn, "saveBrands", [{ name: "De Korst", isOwn: true, names: [], handles: [], hashtags: [] }]),
  },
  {
    name: "check of the installation",
    entryPoints: ["checkInstallation"],
    prepare: posts,
    open: openAddOn,
    run: runSteps,
  },
  {
    name: "change of a short stored text",
    entryPoints: ["rememberFollowers"],
    prepare: posts,
    open: openAddOn,
    run: ({ addOn }) =>
      ask(addOn, "rememberFollowers", { platform: "instagram", account: "brood.en.boon", followers: 900 }),
  },
];
