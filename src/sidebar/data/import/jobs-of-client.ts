import type { ClientScope } from "../../../importer/client/account-finder.ts";
import { rowsOfClient } from "../../../importer/client/rows-of-client.ts";
import type { Warning } from "../../../importer/files/batch.ts";
import type { SidebarText } from "../../../text/sidebar/en.ts";
import type { Job } from "./run-jobs.ts";

/** As many names as a message shows. */
const maxNames = 20;

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

/** A job with the rows of the client's accounts only; the warnings name the others. */
export function jobOfClient(job: Job, scope: ClientScope, text: SidebarText["done"]): Job {
  const { rows, leftOut } = rowsOfClient(job.batch.table, job.batch.rows, scope);
  if (leftOut.size === 0) return job;
  const nameless = leftOut.get("") ?? 0;
  const others = [...leftOut].filter(([account]) => account !== "");
  const names = others.map(([account]) => account);
  const warnings: Warning[] = [
    {
      what: text.otherClients(names.slice(0, maxNames).join(", "), Math.max(0, names.length - maxNames)),
      count: sum(others.map(([, count]) => count)),
    },
    { what: text.withoutAccount, count: nameless },
  ].filter(({ count }) => count > 0);
  const batch = { ...job.batch, rows, warnings: [...job.batch.warnings, ...warnings] };
  return { ...job, batch, leftOut: sum(leftOut.values()) };
}
