import type { ListSource, Run } from "../define-connector.ts";
import type { Json } from "../json.ts";
import type { DetailJob } from "./details.ts";
import type { NumberCounts } from "./number-counts.ts";
import type { PageChain } from "./page-chains.ts";
import type { MetricLedger } from "./refused-metrics.ts";
import type { RequestContext } from "./send-batch.ts";

/** One list while it is read. */
export interface ListRun {
  context: RequestContext;
  source: ListSource;
  run: Run;
  parts: readonly Json[];
  chains: PageChain[];
  ledger: MetricLedger;
  numberCounts: NumberCounts;
  /** The last detail job that the platform accepted, by the detail's name: repeating it shows whether it still does. */
  acceptedJobs: Map<string, DetailJob>;
}
