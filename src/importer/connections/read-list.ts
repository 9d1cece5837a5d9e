import type { ListSource, PageMark, Run } from "../../platforms/define-platform.ts";
import type { Json } from "../../platforms/json.ts";
import type { Row } from "../../tables/define-table.ts";
import { type Asking, askWave, isPutOff, waitFor } from "./ask.ts";
import { type DetailSending, detailRequests, packDetails, readDetails } from "./ask-details.ts";
import { type Dropped, dropRefused, metricsLeft } from "./drop-metrics.ts";
import { type ApiFailure, isFailure, type Judged } from "./judge-answer.ts";
import { type Chain, type ChainPlace, chainFrom, isDone, moveOn, type Page, placeOf } from "./page-chains.ts";
import { type Pause, Refused } from "./run-end.ts";

/** A list that is being read. */
interface Reading {
  asking: Asking;
  source: ListSource;
  run: Run;
  parts: readonly Json[];
  chains: Chain[];
  dropped: Dropped;
}

/** Where a list begins. */
export const startOf = (source: ListSource, run: Run): ChainPlace[] =>
  (source.parts?.(run) ?? [null]).map((_, part) => [part, null]);

/**
 * Reads a list with its details, wave by wave: each wave asks as many requests at once as the platform allows, details
 * of the pages before and the next page of each chain.
 *
 * Throws `Pause` after what had been answered by then was taken in.
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
  const places = start ?? startOf(source, run);
  const chains = places.filter(([part]) => part < parts.length).map(([part, page]) => chainFrom(part, page, true));
  const reading: Reading = { asking, source, run, parts, chains, dropped: new Set() };
  while (chains.length > 0) {
    const pause = askNextWave(reading);
    for (const chain of chains) emitComplete(chain, (page) => emit(rowsOf(reading, page)));
    for (const done of chains.filter(isDone)) chains.splice(chains.indexOf(done), 1);
    afterWave(chains.map(placeOf));
    if (pause !== null && chains.length > 0) throw pause;
  }
}

/** Asks what can be asked now, and takes in what is answered. */
function askNextWave(reading: Reading): Pause | null {
  const { asking, source, run, parts, chains, dropped } = reading;
  const { atOnce } = asking.platform.limits;
  const waiting = chains.flatMap(({ pages }) => pages.flatMap((page) => page.waiting));
  const open = chains.filter(({ next, pages }) => next !== undefined && pages.length < 2);
  // Details leave room for a page, so that the next ones do not have to wait for it.
  const room = Math.max(1, open.length > 0 ? atOnce - 1 : atOnce);
  const sendings = packDetails(waiting, run, dropped).slice(0, room);
  const asked = open.slice(0, Math.max(0, atOnce - sendings.length));
  const metrics = metricsLeft("", source.metrics, dropped);
  const pageRequest = ({ part, next }: Chain) =>
    source.request(run, next as PageMark | null, parts[part] as Json, metrics);
  const wave = askWave(asking, [...sendings.map(({ request }) => request), ...asked.map(pageRequest)]);
  let { pause } = wave;
  for (const [at, one] of wave.judged.entries()) {
    if (isPutOff(wave, one)) continue;
    const sending = sendings[at];
    if (sending) pause = fillIn(reading, sending, one) ?? pause;
    else takePage(reading, asked[at - sendings.length] as Chain, one, metrics);
  }
  return pause;
}

/** Takes in a page's answer; further pages that can be asked at the same time become chains of their own. */
function takePage(reading: Reading, chain: Chain, judged: Judged, metrics: readonly string[]): void {
  const { asking, source, run, parts } = reading;
  const mark = chain.next as PageMark | null;
  const part = parts[chain.part] as Json;
  if (isFailure(judged)) {
    takeRefusal(reading, chain, judged.failure, metrics);
    return;
  }
  const items = source.items(judged.answer.body, run, part);
  for (const kind of source.notes?.(judged.answer.body) ?? []) asking.note(kind, "");
  const last = items[items.length - 1];
  const isPast = last !== undefined && source.isTooOld?.(last, run) === true;
  const following = isPast ? null : (source.next?.(judged.answer, mark, run) ?? null);
  const isFan = typeof following === "object" && following !== null;
  const { isTaken, isRepeated } = moveOn(chain, items, isFan ? null : (following as PageMark | null));
  if (isRepeated) asking.note("repeated", "");
  if (!isTaken) return;
  const waiting = detailRequests(source.details ?? [], items, run);
  chain.pages.push({ mark, items, details: items.map(() => ({})), waiting, inVain: 0 });
  const { lastBody } = chain;
  if (!isFan) return;
  // A run that goes on from the first page finds the others under way: they were kept too.
  const underWay = new Set(reading.chains.filter((one) => one.part === chain.part).map((one) => placeOf(one)[1]));
  const fresh = following.filter((page) => !underWay.has(page));
  reading.chains.push(...fresh.map((page) => ({ ...chainFrom(chain.part, page), lastBody })));
}

/** Decides what a refused page means: ask it otherwise, do without it, or stop. */
function takeRefusal(reading: Reading, chain: Chain, failure: ApiFailure, metrics: readonly string[]): void {
  const { source, run } = reading;
  if (failure.kind === "invalid_metric" && metrics.length > 0) withoutRefused(reading, chain, failure, metrics);
  else if (isAdapted(source, run, failure)) return;
  else if (source.mayFail?.includes(failure.kind)) chain.next = undefined;
  // A mark from an earlier run that the platform does not take is one that it no longer knows.
  else throw new Refused(chain.isKept && failure.kind === "invalid" ? { ...failure, kind: "bad_place" } : failure);
}

/** Drops the metrics that the list is refused for, so that its page is asked again; without any left the list has ended. */
function withoutRefused(reading: Reading, chain: Chain, failure: ApiFailure, metrics: readonly string[]): void {
  const { asking, source, run, parts, dropped } = reading;
  // Another list of the same wave may have had the metric dropped already.
  if (metricsLeft("", source.metrics, dropped).length === metrics.length) {
    const alone = (metric: string) =>
      source.request(run, chain.next as PageMark | null, parts[chain.part] as Json, [metric]);
    if (!dropRefused(asking, "", metrics, failure.answer, alone, dropped)) throw new Refused(failure);
  }
  if (metricsLeft("", source.metrics, dropped).length === 0) chain.next = undefined;
}

/** Whether the refusal taught the run something new, so that the page is worth asking again. */
function isAdapted(source: ListSource, run: Run, { answer }: ApiFailure): boolean {
  const told = answer && source.adapt?.(answer, run);
  if (!told || Object.keys(told).every((name) => run.facts[name] === told[name])) return false;
  run.facts = { ...run.facts, ...told };
  return true;
}

/** Takes in details. Those that a bundle's answer did not bring are asked again, after a wait where none came at all. */
function fillIn({ asking, run, chains, dropped }: Reading, sending: DetailSending, judged: Judged): Pause | null {
  const pages = chains.flatMap((chain) => chain.pages);
  const failures = new Map<Page, ApiFailure>();
  const progressing = new Set<Page>();
  for (const outcome of readDetails(asking, run, sending, judged, dropped)) {
    const { asked } = outcome;
    const page = pages.find(({ waiting }) => waiting.includes(asked)) as Page;
    if ("again" in outcome) {
      if (outcome.failure) failures.set(page, outcome.failure);
      else progressing.add(page);
      continue;
    }
    progressing.add(page);
    page.waiting = page.waiting.filter((one) => one !== asked);
    asked.places.forEach((place, at) => {
      (page.details[place] as Record<string, Json>)[asked.detail.name] = outcome.values[at] ?? null;
    });
  }
  for (const page of progressing) page.inVain = 0;
  const [failure] = [...failures.values()];
  if (!failure) return null;
  const waited = Math.max(...[...failures.keys()].map((page) => page.inVain++));
  const pause = waitFor(asking, [...failures.values()], waited);
  if (pause === "over") throw new Refused(failure);
  return pause === "again" ? null : pause;
}

/** Lets go of the pages whose details have all come, in their order. */
function emitComplete(chain: Chain, emit: (page: Page) => void): void {
  while (chain.pages[0]?.waiting.length === 0) emit(chain.pages.shift() as Page);
}

const rowsOf = ({ asking, source, run }: Reading, { items, details }: Page): Row[] =>
  items.flatMap((item, place) => {
    const row = source.row(item, run, details[place] as Record<string, Json>);
    return row === null ? [] : [rowOf(asking, run, row)];
  });

/** A row with whose it is; a row that says so itself, such as a mention of a brand, is believed. */
export const rowOf = ({ platform }: Asking, { facts }: Run, row: Row): Row => ({
  platform: platform.platform,
  account: facts.account ?? null,
  ...row,
});
