import type { Answer, ApiRequest, Detail, Run } from "../../platforms/define-platform.ts";
import type { Json } from "../../platforms/json.ts";
import { type Asking, askAll } from "./ask.ts";
import { isFailure, isTemporary, type Judged, judgeAnswer } from "./judge-answer.ts";
import { Refused } from "./run-end.ts";

/** Details that are asked for some items of one page. */
export interface DetailRequest {
  detail: Detail;
  items: readonly Json[];
  /** Where the items stand in their page. */
  places: readonly number[];
  group: string;
}

/** Metrics that were refused, as `detail/group/metric`. */
export type Dropped = Set<string>;

const mark = ({ detail, group }: DetailRequest, metric: string): string => `${detail.name}/${group}/${metric}`;

const metricsOf = (asked: DetailRequest, dropped: Dropped): string[] =>
  (asked.detail.metrics?.[asked.group] ?? []).filter((metric) => !dropped.has(mark(asked, metric)));

/** The detail requests of a page's items: by group, in batches. */
export function detailRequests(details: readonly Detail[], items: readonly Json[], run: Run): DetailRequest[] {
  return details.flatMap((detail) => {
    const groups = new Map<string, number[]>();
    for (const [place, item] of items.entries()) {
      if (detail.of && !detail.of(item, run)) continue;
      const group = detail.group?.(item, run) ?? "all";
      groups.set(group, [...(groups.get(group) ?? []), place]);
    }
    return [...groups].flatMap(([group, places]) => {
      if (detail.metrics && !detail.metrics[group]?.length) return [];
      const requests: DetailRequest[] = [];
      for (let start = 0; start < places.length; start += detail.batch) {
        const batch = places.slice(start, start + detail.batch);
        requests.push({ detail, group, places: batch, items: batch.map((place) => items[place] as Json) });
      }
      return requests;
    });
  });
}

/** A request as it is sent: one detail request, or several in a bundle. */
export interface DetailSending {
  request: ApiRequest;
  parts: readonly DetailRequest[];
}

/** Packs detail requests into as few requests as the platform allows. */
export function packDetails(waiting: readonly DetailRequest[], run: Run, dropped: Dropped): DetailSending[] {
  const single = (asked: DetailRequest) => asked.detail.request(asked.items, run, metricsOf(asked, dropped));
  const sendings: DetailSending[] = [];
  const bundled = new Map<Detail, DetailRequest[]>();
  for (const asked of waiting) {
    if (!asked.detail.bundle) sendings.push({ request: single(asked), parts: [asked] });
    else bundled.set(asked.detail, [...(bundled.get(asked.detail) ?? []), asked]);
  }
  for (const [{ bundle }, all] of bundled) {
    if (!bundle) continue;
    for (let start = 0; start < all.length; start += bundle.size) {
      const parts = all.slice(start, start + bundle.size);
      sendings.push({ request: bundle.wrap(parts.map(single), run), parts });
    }
  }
  return sendings;
}

/** What the details say, or that they have to be asked again: a metric was dropped, or the platform gave up on them. */
export type DetailOutcome = { asked: DetailRequest; values: readonly Json[] } | { asked: DetailRequest; again: true };

/** Reads the answer to one sending. Throws `Refused` for a failure that concerns more than these items. */
export function readDetails(
  asking: Asking,
  run: Run,
  sending: DetailSending,
  judged: Judged,
  dropped: Dropped,
): DetailOutcome[] {
  const { bundle } = (sending.parts[0] as DetailRequest).detail;
  if (isFailure(judged) || !bundle) return sending.parts.map((asked) => outcomeOf(asking, run, asked, judged, dropped));
  const answers = bundle.unwrap(judged.answer.body);
  return sending.parts.map((asked, place) => {
    const answer = answers[place] ?? null;
    return answer === null
      ? { asked, again: true }
      : outcomeOf(asking, run, asked, judgeAnswer(asking.platform, answer), dropped);
  });
}

function outcomeOf(asking: Asking, run: Run, asked: DetailRequest, judged: Judged, dropped: Dropped): DetailOutcome {
  const nothing = () => ({ asked, values: asked.items.map(() => null) });
  if (!isFailure(judged)) return { asked, values: asked.detail.read(judged.answer.body, asked.items) };
  const { failure } = judged;
  if (failure.kind === "invalid_metric" && asked.detail.metrics) {
    const before = dropped.size;
    dropRefused(asking, run, asked, failure.answer, dropped);
    if (metricsOf(asked, dropped).length === 0) return nothing();
    // Other items of the group may have had the metric dropped meanwhile.
    return before === dropped.size && asked.detail.bundle === undefined ? nothing() : { asked, again: true };
  }
  if (asked.detail.mayFail?.includes(failure.kind)) return nothing();
  if (isTemporary(failure) && asked.detail.bundle) return { asked, again: true };
  throw new Refused(failure);
}

/** Drops the metric that the platform named; where it named none, each one that it refuses when asked alone. */
function dropRefused(asking: Asking, run: Run, asked: DetailRequest, answer: Answer | null, dropped: Dropped): void {
  const metrics = metricsOf(asked, dropped);
  const named = answer && asking.platform.failures.metric?.(answer);
  const drop = (metric: string) => {
    dropped.add(mark(asked, metric));
    asking.note("metric", metric);
  };
  if (named && metrics.includes(named)) {
    drop(named);
    return;
  }
  const alone = metrics.map((metric) => asked.detail.request(asked.items, run, [metric]));
  askAll(asking, alone).forEach((judged, place) => {
    if (isFailure(judged) && judged.failure.kind === "invalid_metric") drop(metrics[place] as string);
  });
}
