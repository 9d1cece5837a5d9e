import type { Sentences } from "../sentences.ts";

/** The add-on's menu. A file of its own, since opening a spreadsheet needs nothing else of the script's texts. */
export const en = {
  open: "Open sidebar",
  report: "Create report",
  bigQuery: "Refresh from BigQuery",
  labels: "Label posts",
  sample: "Add sample data",
  benchmarks: "Add benchmarks sheet",
  help: "Help",
  check: "Check this installation",
};

export type MenuText = Sentences<typeof en>;
