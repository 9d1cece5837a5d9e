import type { ApiRequest, Bundle, Detail, FailureKind, Run } from "../../platforms/define-platform.ts";
import type { Json } from "../../platforms/json.ts";
import type { Asking } from "./ask.ts";
import { type Dropped, dropRefused, metricsLeft } from "./drop-metrics.ts";
import { type ApiFailure, isFailure, isTemporary, type Judged, judgeAnswer } from "./judge-answer.ts";
import { Refused } from "./run-end.ts";

/** Details that are asked for some items of one page. */
export interface DetailRequest {
  detail: Detail;
  items: readonly Json[];
  /** Where the items stand in their page. */
  places: readonly number[];
  group: string;
}

const metricsOf = ({ detail, group }: DetailRequest, dropped: Dropped): string[] =>
  metricsLeft(`${detail.name}/${group}`, detail.metrics?.[group], dropped);

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
  /** The metrics that each part asks for. */
  metrics: readonly (readonly string[])[];
}

/** Packs detail requests into as few requests as the platform allows. */
export function packDetails(waiting: readonly DetailRequest[], run: Run, dropped: Dropped): DetailSending[] {
  const single = (asked: DetailRequest) => asked.detail.request(asked.items, run, metricsOf(asked, dropped));
  const sending = (request: ApiRequest, parts: readonly DetailRequest[]): DetailSending => ({
    request,
    parts,
    metrics: parts.map((asked) => metricsOf(asked, dropped)),
  });
  const sendings: DetailSending[] = [];
  const bundled = new Map<Bundle, DetailRequest[]>();
  for (const asked of waiting) {
    const { bundle } = asked.detail;
    if (!bundle) sendings.push(sending(single(asked), [asked]));
    else bundled.set(bundle, [...(bundled.get(bundle) ?? []), asked]);
  }
  for (const [bundle, all] of bundled) {
    for (let start = 0; start < all.length; start += bundle.size) {
      const parts = all.slice(start, start + bundle.size);
      sendings.push(sending(bundle.wrap(parts.map(single), run), parts));
    }
  }
  return sendings;
}

/** What the details say, or that they have to be asked again: after a failure for the moment, or without a dropped metric. */
export type DetailOutcome =
  | { asked: DetailRequest; values: readonly Json[] }
  | { asked: DetailRequest; again: true; failure: ApiFailure | null };

/** Somebody deleted the post after it was listed, or too few have seen it: the import goes on without its details. */
const gone: readonly FailureKind[] = ["not_found", "not_enough_data"];

/** A part of a bundle that the platform gave up on. */
const givenUp: ApiFailure = { kind: "server", code: "given up", answer: null };

/** Reads the answer to one sending. Throws `Refused` for a failure that concerns more than these items. */
export function readDetails(
  asking: Asking,
  run: Run,
  sending: DetailSending,
  judged: Judged,
  dropped: Dropped,
): DetailOutcome[] {
  const { bundle } = (sending.parts[0] as DetailRequest).detail;
  const outcome = (asked: DetailRequest, place: number, one: Judged) =>
    outcomeOf(asking, run, asked, sending.metrics[place] ?? [], one, dropped);
  if (isFailure(judged) || !bundle) return sending.parts.map((asked, place) => outcome(asked, place, judged));
  const answers = bundle.unwrap(judged.answer.body);
  return sending.parts.map((asked, place) => {
    const answer = answers[place] ?? null;
    if (answer === null) return { asked, again: true, failure: givenUp };
    const one = judgeAnswer(asking.platform, answer);
    if (isFailure(one) && isTemporary(one.failure)) return { asked, again: true, failure: one.failure };
    return outcome(asked, place, one);
  });
}

function outcomeOf(
  asking: Asking,
  run: Run,
  asked: DetailRequest,
  metrics: readonly string[],
  judged: Judged,
  dropped: Dropped,
): DetailOutcome {
  const nothing = () => ({ asked, values: asked.items.map(() => null) });
  if (!isFailure(judged)) return { asked, values: asked.detail.read(judged.answer.body, asked.items, judged.answer) };
  const { failure } = judged;
  if (failure.kind === "invalid_metric" && asked.detail.metrics) {
    const { detail, group, items } = asked;
    // Another answer of the same wave may have had the metric dropped already.
    if (metricsOf(asked, dropped).length === metrics.length) {
      const alone = (metric: string) => detail.request(items, run, [metric]);
      if (!dropRefused(asking, `${detail.name}/${group}`, metrics, failure.answer, alone, dropped)) return nothing();
    }
    return metricsOf(asked, dropped).length === 0 ? nothing() : { asked, again: true, failure: null };
  }
  if (gone.includes(failure.kind) || asked.detail.mayFail?.includes(failure.kind)) return nothing();
  throw new Refused(failure);
}
