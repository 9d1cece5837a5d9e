import type { ListSource, PageMark, Run } from "../../platforms/define-platform.ts";
import type { Json } from "../../platforms/json.ts";
import type { Row } from "../../tables/define-table.ts";
import { type Asking, askAll } from "./ask.ts";
import { type DetailRequest, type DetailSending, detailRequests, packDetails, readDetails } from "./ask-details.ts";
import { type Dropped, dropRefused, metricsLeft } from "./drop-metrics.ts";
import { type ApiFailure, isFailure, type Judged } from "./judge-answer.ts";
import { Refused } from "./run-end.ts";

/** Where a chain of pages goes on: its part's number and the mark of its first page whose rows are not out yet. */
export type ChainPlace = readonly [part: number, page: PageMark | null];

/** Pages that follow each other. */
interface Chain {
  part: number;
  /** The page to ask next; undefined when the last one was asked. */
  next: PageMark | null | undefined;
  /** Pages that wait for details, in their order. */
  pages: Page[];
  seen: Set<PageMark | null>;
  lastBody: string;
}

interface Page {
  mark: PageMark | null;
  items: readonly Json[];
  details: Record<string, Json>[];
  waiting: DetailRequest[];
  /** How often details of the page were asked again. */
  tries: number;
}

/** Details of one page that are asked again and again are given up after so many times. */
const mostTries = 12;

/**
 * Reads a list with its details, wave by wave: each wave asks as many requests at once as the platform allows, details
 * of the pages before and the next page of each chain.
 *
 * @param emit Gets rows in the order in which their pages are complete.
 * @param afterWave Gets where the list would go on if it stopped now.
 */
export function readList(
  asking: Asking,
  source: ListSource,
  run: Run,
  start: readonly ChainPlace[] | null,
  emit: (rows: Row[]) => void,
  afterWave: (places: readonly ChainPlace[]) => void,
): void {
  const parts = source.parts?.(run) ?? [null];
  const places = start ?? parts.map((_, part): ChainPlace => [part, null]);
  const chains = places.filter(([part]) => part < parts.length).map(([part, page]) => chainFrom(part, page));
  const dropped: Dropped = new Set();
  while (chains.length > 0) {
    const { atOnce } = asking.platform.limits;
    const waiting = chains.flatMap(({ pages }) => pages.flatMap((page) => page.waiting));
    const sendings = packDetails(waiting, run, dropped).slice(0, atOnce);
    const open = chains.filter(({ next, pages }) => next !== undefined && pages.length < 2);
    const asked = open.slice(0, Math.max(0, atOnce - sendings.length));
    const metrics = metricsLeft("", source.metrics, dropped);
    const requests = [
      ...sendings.map(({ request }) => request),
      ...asked.map(({ part, next }) => source.request(run, next as PageMark | null, parts[part] as Json, metrics)),
    ];
    const judged = askAll(asking, requests);
    for (const [at, sending] of sendings.entries()) fillIn(asking, run, chains, sending, judged[at] as Judged, dropped);
    asked.forEach((chain, at) => {
      const part = parts[chain.part] as Json;
      const one = judged[sendings.length + at] as Judged;
      if (isFailure(one) && one.failure.kind === "invalid_metric" && metrics.length > 0) {
        withoutRefused(asking, source, run, chain, part, one.failure, metrics, dropped);
        return;
      }
      const more = takePage(asking, source, run, chain, part, one);
      chains.push(...more.map((page) => chainFrom(chain.part, page)));
    });
    for (const chain of chains) emitComplete(chain, (page) => emit(rowsOf(asking, source, run, page)));
    for (const done of chains.filter(isDone)) chains.splice(chains.indexOf(done), 1);
    afterWave(chains.map(placeOf));
  }
}

const chainFrom = (part: number, page: PageMark | null): Chain => ({
  part,
  next: page,
  pages: [],
  seen: new Set(),
  lastBody: "",
});

const isDone = ({ next, pages }: Chain): boolean => next === undefined && pages.length === 0;

const placeOf = ({ part, next, pages }: Chain): ChainPlace => [part, pages[0] ? pages[0].mark : (next ?? null)];

/** Drops the metrics that the list is refused for, so that its page is asked again; without any left the list has ended. */
function withoutRefused(
  asking: Asking,
  source: ListSource,
  run: Run,
  chain: Chain,
  part: Json,
  failure: ApiFailure,
  metrics: readonly string[],
  dropped: Dropped,
): void {
  // Another list of the same wave may have had the metric dropped already.
  if (metricsLeft("", source.metrics, dropped).length === metrics.length) {
    const alone = (metric: string) => source.request(run, chain.next as PageMark | null, part, [metric]);
    if (!dropRefused(asking, "", metrics, failure.answer, alone, dropped)) throw new Refused(failure);
  }
  if (metricsLeft("", source.metrics, dropped).length === 0) chain.next = undefined;
}

/** Takes in a page's answer; answers with the marks of further pages that can be asked at the same time. */
function takePage(asking: Asking, source: ListSource, run: Run, chain: Chain, part: Json, judged: Judged): PageMark[] {
  const mark = chain.next as PageMark | null;
  chain.seen.add(mark);
  if (isFailure(judged)) {
    if (isAdapted(source, run, judged.failure)) return [];
    if (!source.mayFail?.includes(judged.failure.kind)) throw new Refused(judged.failure);
    chain.next = undefined;
    return [];
  }
  const items = source.items(judged.answer.body, run, part);
  for (const kind of source.notes?.(judged.answer.body) ?? []) asking.note(kind, "");
  const body = JSON.stringify(items);
  const isRepeated = items.length > 0 && body === chain.lastBody;
  chain.lastBody = body;
  if (!isRepeated) {
    const waiting = detailRequests(source.details ?? [], items, run);
    chain.pages.push({ mark, items, details: items.map(() => ({})), waiting, tries: 0 });
  }
  const last = items[items.length - 1];
  const isPast = last !== undefined && source.isTooOld?.(last, run) === true;
  const following = isRepeated || isPast ? null : (source.next?.(judged.answer, mark, run) ?? null);
  if (typeof following === "object" && following !== null) {
    chain.next = undefined;
    return [...following];
  }
  const comesAgain = following !== null && chain.seen.has(following);
  if (isRepeated || comesAgain) asking.note("repeated", "");
  chain.next = following === null || comesAgain ? undefined : following;
  return [];
}

/** Whether the refusal taught the run something new, so that the page is worth asking again. */
function isAdapted(source: ListSource, run: Run, { answer }: ApiFailure): boolean {
  const told = answer && source.adapt?.(answer, run);
  if (!told || Object.keys(told).every((name) => run.facts[name] === told[name])) return false;
  run.facts = { ...run.facts, ...told };
  return true;
}

function fillIn(
  asking: Asking,
  run: Run,
  chains: readonly Chain[],
  sending: DetailSending,
  judged: Judged,
  dropped: Dropped,
): void {
  const pages = chains.flatMap((chain) => chain.pages);
  for (const outcome of readDetails(asking, run, sending, judged, dropped)) {
    const { asked } = outcome;
    const page = pages.find(({ waiting }) => waiting.includes(asked)) as Page;
    if ("again" in outcome) {
      if (++page.tries > mostTries * page.items.length) throw new Refused({ kind: "server", code: "again" });
      continue;
    }
    page.waiting = page.waiting.filter((one) => one !== asked);
    asked.places.forEach((place, at) => {
      (page.details[place] as Record<string, Json>)[asked.detail.name] = outcome.values[at] ?? null;
    });
  }
}

/** Lets go of the pages whose details have all come, in their order. */
function emitComplete(chain: Chain, emit: (page: Page) => void): void {
  while (chain.pages[0]?.waiting.length === 0) emit(chain.pages.shift() as Page);
}

const rowsOf = (asking: Asking, source: ListSource, run: Run, { items, details }: Page): Row[] =>
  items.flatMap((item, place) => {
    const row = source.row(item, run, details[place] as Record<string, Json>);
    return row === null ? [] : [{ platform: asking.platform.platform, account: run.facts.account ?? null, ...row }];
  });
