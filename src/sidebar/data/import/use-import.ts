import { useRef, useState } from "preact/hooks";
import { packRows } from "../../../importer/merge/pack-rows.ts";
import type { SpreadsheetPort } from "../../../importer/merge/spreadsheet-port.ts";
import type { Destination } from "../../../rpc/bigquery-calls.ts";
import type { AddedSample } from "../../../rpc/sample-calls.ts";
import { intlOffset } from "../../../time/intl-offset.ts";
import { useText } from "../../language.ts";
import type { Server } from "../../server.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { bigQueryPort } from "./bigquery-port.ts";
import { jobOfClient } from "./jobs-of-client.ts";
import { type Job, type JobResult, type RunProgress, runJobs } from "./run-jobs.ts";

/** The step of the import: choosing files, writing rows, or showing the results. */
export type Stage =
  | { name: "choosing"; failure: unknown; wasSampleRemoved?: boolean }
  | { name: "adding sample data" }
  | { name: "writing"; progress: RunProgress | null; isStopping: boolean }
  | { name: "done"; outcomes: JobResult[] }
  | ({ name: "sample added" } & AddedSample);

/** The spreadsheet as a place for rows. The server has a function of any name, so that it cannot be one itself. */
const sheets = ({ openTable, writeRows, finishImport }: Server): SpreadsheetPort => ({
  openTable,
  writeRows: (request) => writeRows(packRows(request)),
  finishImport,
});

/** The sheet to show after an import: that of posts, else the first; null if nothing was imported. */
function sheetToShow(outcomes: readonly JobResult[]): number | null {
  const imported = outcomes.filter(({ summary }) => summary !== null && summary.sheetId >= 0);
  const first = imported.find(({ job }) => job.batch.table === "posts") ?? imported[0];
  return first?.summary?.sheetId ?? null;
}

/** Writes the user's files into the spreadsheet and reports progress. */
export function useImport() {
  const { server, refresh, settings } = useSpreadsheet();
  const text = useText();
  const [stage, setStage] = useState<Stage>({ name: "choosing", failure: null });
  const isCancelled = useRef(false);

  const start = async (pendingJobs: Promise<readonly Job[]>, destination: Destination) => {
    isCancelled.current = false;
    const show = (progress: RunProgress | null) =>
      setStage({ name: "writing", progress, isStopping: isCancelled.current });
    show(null);
    const { client } = settings;
    const jobs = (await pendingJobs).map((job) => (client ? jobOfClient(job, client, text.done) : job));
    const options = {
      offset: intlOffset(settings.timeZone),
      onProgress: show,
      isCancelled: () => isCancelled.current,
    };
    const outcomes: JobResult[] = [];
    if (destination !== "bigquery") outcomes.push(...(await runJobs(jobs, () => sheets(server), options)));
    if (destination !== "spreadsheet") outcomes.push(...(await runJobs(jobs, () => bigQueryPort(server), options)));
    setStage({ name: "done", outcomes });
    const sheet = sheetToShow(outcomes);
    // The results also have a button for each sheet, so a failure to show one is not reported.
    if (sheet !== null) await server.showSheet(sheet).catch(() => null);
    await refresh();
  };

  const cancel = () => {
    isCancelled.current = true;
    setStage((now) => (now.name === "writing" ? { ...now, isStopping: true } : now));
  };

  const addSampleData = async () => {
    setStage({ name: "adding sample data" });
    try {
      setStage({ name: "sample added", ...(await server.addSampleData()) });
      await refresh();
    } catch (failure) {
      setStage({ name: "choosing", failure });
    }
  };

  const reset = () => setStage({ name: "choosing", failure: null });
  const showSampleRemoved = () => setStage({ name: "choosing", failure: null, wasSampleRemoved: true });

  return { stage, start, cancel, addSampleData, showSampleRemoved, reset };
}
