import type { ApiRequest, Bundle, Detail, Run } from "../define-connector.ts";
import type { Json } from "../json.ts";
import { type MetricLedger, type MetricState, metricsToRequest, newMetricState } from "./refused-metrics.ts";

/** One detail request for some items of a page. */
export interface DetailJob {
  detail: Detail;
  items: readonly Json[];
  /** The items' indexes in their page. */
  indexes: readonly number[];
  group: string;
  subgroup: string;
  metricState: MetricState;
  /** How many jobs may share its bundle; halved when a bundle is refused as a whole. */
  maxJobsInBundle: number;
  /** Part of a request that was refused before. */
  isPart: boolean;
}

/** The group of items for which a job's metrics are judged together. */
export const metricGroup = ({ detail, group, subgroup }: DetailJob): string => `${detail.name}/${group}/${subgroup}`;

export const metricsOfJob = (job: DetailJob, ledger: MetricLedger): string[] =>
  metricsToRequest(ledger, metricGroup(job), job.detail.metrics?.[job.group], job.metricState);

export const requestOfJob = ({ detail, items }: DetailJob, run: Run, metrics: readonly string[]): ApiRequest =>
  detail.request(items, run, metrics);

/** Plans a page's detail requests: grouped, then in batches. */
export function planDetails(details: readonly Detail[], items: readonly Json[], run: Run): DetailJob[] {
  return details.flatMap((detail) => {
    const groups = new Map<string, { group: string; subgroup: string; indexes: number[] }>();
    for (const [index, item] of items.entries()) {
      if (detail.appliesTo && !detail.appliesTo(item, run)) continue;
      const group = detail.group?.(item, run) ?? "all";
      const subgroup = detail.subgroup?.(item) ?? "";
      const known = groups.get(`${group}/${subgroup}`);
      if (known) known.indexes.push(index);
      else groups.set(`${group}/${subgroup}`, { group, subgroup, indexes: [index] });
    }
    return [...groups.values()].flatMap(({ group, subgroup, indexes }) => {
      if (detail.metrics && !detail.metrics[group]?.length) return [];
      const jobs: DetailJob[] = [];
      for (let start = 0; start < indexes.length; start += detail.batch) {
        const batch = indexes.slice(start, start + detail.batch);
        jobs.push({
          detail,
          group,
          subgroup,
          indexes: batch,
          items: batch.map((index) => items[index] as Json),
          metricState: newMetricState(),
          maxJobsInBundle: detail.bundle?.size ?? 1,
          isPart: false,
        });
      }
      return jobs;
    });
  });
}

/** The job as two jobs for half of its items each. */
export function splitJob(job: DetailJob): DetailJob[] {
  const middle = Math.ceil(job.items.length / 2);
  return [
    [0, middle],
    [middle, job.items.length],
  ].map(([start, end]) => ({
    ...job,
    items: job.items.slice(start, end),
    indexes: job.indexes.slice(start, end),
    metricState: newMetricState(),
    isPart: true,
  }));
}

/** A request to send: one detail request, or several in a bundle. */
export interface DetailRequest {
  request: ApiRequest;
  /** Those that it combines. */
  parts: readonly ApiRequest[];
  jobs: readonly DetailJob[];
  /** The metrics that each job requests. */
  metrics: readonly (readonly string[])[];
}

/** Whether a refused request can be repeated in smaller parts. */
export const isDivisible = (jobs: readonly DetailJob[]): boolean => jobs.length > 1 || (jobs[0]?.items.length ?? 0) > 1;

/** Packs detail requests into as few requests as possible. */
export function packDetailRequests(pendingJobs: readonly DetailJob[], run: Run, ledger: MetricLedger): DetailRequest[] {
  const toApiRequest = (job: DetailJob) => requestOfJob(job, run, metricsOfJob(job, ledger));
  const detailRequest = (request: ApiRequest, jobs: readonly DetailJob[], parts = [request]): DetailRequest => ({
    request,
    parts,
    jobs,
    metrics: jobs.map((job) => metricsOfJob(job, ledger)),
  });
  const detailRequests: DetailRequest[] = [];
  const jobsByBundle = new Map<Bundle, DetailJob[]>();
  for (const job of pendingJobs) {
    const { bundle } = job.detail;
    if (!bundle) detailRequests.push(detailRequest(toApiRequest(job), [job]));
    else jobsByBundle.set(bundle, [...(jobsByBundle.get(bundle) ?? []), job]);
  }
  for (const [bundle, all] of jobsByBundle) {
    for (let start = 0; start < all.length; ) {
      const size = Math.max(1, Math.min(bundle.size, (all[start] as DetailJob).maxJobsInBundle));
      const jobs = all.slice(start, start + size);
      start += size;
      const parts = jobs.map(toApiRequest);
      detailRequests.push(detailRequest(bundle.wrap(parts, run), jobs, parts));
    }
  }
  return detailRequests;
}
