import { beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../scripts/demo/create-demo.ts";
import type { DemoPlatform } from "../../scripts/demo/define-demo.ts";
import type { reply } from "../../scripts/demo/demo-call.ts";
import {
  changed,
  type Effect,
  fromRequest,
  htmlPage,
  meanwhile,
  noAnswer,
  refused,
  truncated,
  withUnknownFields,
} from "../../scripts/demo/faults.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import type { FailureKind } from "../../src/platforms/define-platform.ts";
import { connectors } from "../../src/platforms/index.ts";
import { failureText } from "../../src/platforms/texts.ts";
import type { TableName } from "../../src/tables/define-table.ts";
import { languages } from "../../src/text/language.ts";
import {
  allDifferences,
  type Bench,
  differences,
  isLaterPage,
  openBench,
  partOf,
  runBench,
  tablesOf,
} from "./demo-import.ts";
import { withoutLongestList, withoutNumbers, wrongNumbers } from "./spoiled-answers.ts";

const permanent = (kind: string): kind is FailureKind => !["rate_limited", "server", "invalid_metric"].includes(kind);

/** Kinds of failure that imports may do without what they concern. */
const mayBeMissing = ["not_found", "not_enough_data", "permission"];

describe.each(demoPlatforms)("$id", (platform) => {
  const { refusals } = platform;
  const tables = tablesOf(platform);
  let bench: Bench;
  let requests: number;

  beforeEach(() => {
    const undisturbed = openBench(platform, 60);
    runBench(undisturbed);
    requests = undisturbed.demo.log.length;
    bench = openBench(platform, 60);
  });

  /** First, in the middle and last: where a fault can come. */
  const places = () => [...new Set([0, Math.floor(requests / 2), requests - 1])];

  const expectAll = () => expect(allDifferences(bench)).toEqual([]);

  const runAgain = () => {
    bench.demo.faults = [];
    expect(runBench(bench)).toEqual({ state: "done" });
    expectAll();
  };

  /** What goes by is not noticed. */
  const expectUnnoticed = (effect: Effect, times = 1) => {
    for (const place of places()) {
      bench = openBench(platform, 60);
      bench.demo.faults = [fromRequest(place, effect, times)];
      expect(runBench(bench)).toEqual({ state: "done" });
      expectAll();
    }
  };

  it("asks again after a time-out, a connection that was cut, and an answer that is HTML or half", () => {
    for (const effect of [noAnswer("timeout"), noAnswer("connection"), htmlPage(200), htmlPage(503), truncated])
      expectUnnoticed(effect);
  });

  it("survives that the platform is in trouble three times, and does not ask a fifth time where it stays so", () => {
    const trouble = refused(refusals.server ?? { status: 500, body: {} });
    expectUnnoticed(trouble, 3);
    bench = openBench(platform, 60);
    bench.demo.faults = [fromRequest(requests - 1, trouble, Number.POSITIVE_INFINITY)];
    expect(runBench(bench)).toMatchObject({ state: "refused", refused: { kind: "server" } });
    expect(bench.demo.log.length).toBe(requests + 3);
    runAgain();
  });

  it("waits as long as the platform asks it to", () => {
    const limited = refusals.rate_limited ?? { status: 429, body: {} };
    bench.demo.faults = [fromRequest(requests - 1, refused(limited, { "retry-after": "37" }))];
    const before = bench.clock.now();
    expect(runBench(bench)).toEqual({ state: "done" });
    expect(bench.clock.now() - before).toBeGreaterThanOrEqual(37_000);
    expectAll();
    // Without such a word it waits by the platform's own rule, which can be longer than a run.
    bench = openBench(platform, 60);
    bench.demo.faults = [fromRequest(requests - 1, refused(limited))];
    expect(["done", "paused"]).toContain(runBench(bench).state);
    runAgain();
  });

  it("goes on later where the platform wants a longer pause than a run lasts", () => {
    const limited = refused(refusals.rate_limited ?? { status: 429, body: {} }, { "retry-after": "3600" });
    for (const place of places()) {
      bench = openBench(platform, 60);
      bench.demo.faults = [fromRequest(place, limited)];
      const before = bench.clock.now();
      const end = runBench(bench);
      expect(end).toMatchObject({ state: "paused", pause: { reason: "rate_limited" } });
      expect(end.state === "paused" && end.pause.until).toBeGreaterThanOrEqual(before + 3_600_000);
      runAgain();
    }
  });

  it.each(Object.keys(refusals).filter(permanent))(
    "stops at %s, says what to do, and goes on when it is over",
    (kind) => {
      for (const place of places()) {
        bench = openBench(platform, 60);
        bench.demo.faults = [fromRequest(place, refused(refusals[kind] ?? {}), Number.POSITIVE_INFINITY)];
        const end = runBench(bench);
        if (end.state === "refused") expect(end.refused.kind).toBe(kind);
        else expect(end).toEqual({ state: "done" });
        // What a lookup, a list or a detail may do without was left out, and comes when the import begins anew.
        if (end.state === "done" || mayBeMissing.includes(kind)) bench.place = null;
        runAgain();
      }
    },
  );

  it("says in three languages what happened and what to do, for everything that it can be refused for", () => {
    const kinds = new Set<FailureKind>(["timeout", "connection", "unreadable", "server", "rate_limited"]);
    for (const kind of Object.keys(refusals) as FailureKind[]) kinds.add(kind);
    const connector = connectors[platform.id];
    for (const kind of Object.values(connector.failures.kinds)) kinds.add(kind);
    for (const language of languages)
      for (const kind of kinds) {
        const [what = "", advice = ""] = failureText(connector, kind, language);
        for (const sentence of [what, advice]) expect(sentence, `${kind} in ${language}`).toMatch(/^\p{Lu}.+[.?]$/su);
        expect(`${what} ${advice}`).not.toMatch(/\b[45]\d\d\b|undefined|null|_/);
      }
  });

  if (platform.needsSecret)
    it("stops when its permission is taken back, and goes on with a new one", () => {
      for (const place of places()) {
        bench = openBench(platform, 60);
        const { secrets } = bench.demo;
        const lost = bench.secret as string;
        const grant = secrets.grantOf(lost);
        bench.demo.faults = [
          fromRequest(
            place,
            meanwhile(() => secrets.revokeAll(platform.id)),
          ),
        ];
        expect(runBench(bench)).toMatchObject({ state: "refused", refused: { kind: "auth_expired" } });
        expect(runBench(bench)).toMatchObject({ state: "refused", refused: { kind: "auth_expired" } });
        if (grant) for (const secret of [lost, ...(platform.handedOut ?? [])]) secrets.grant(secret, grant);
        runAgain();
      }
    });

  if (platform.needsSecret)
    it("renews a token that has expired in the middle of a run", () => {
      const { secrets } = bench.demo;
      const grant = secrets.grantOf(bench.secret as string);
      const expire = meanwhile(() => secrets.revoke(bench.secret as string));
      const renew = () => {
        if (grant) secrets.grant(bench.secret as string, grant);
        return true;
      };
      bench.demo.faults = [fromRequest(Math.floor(requests / 2), expire)];
      expect(runBench(bench, { renew })).toEqual({ state: "done" });
      expectAll();
    });

  it("takes no harm from fields that nobody has documented", () => {
    bench.demo.faults = [fromRequest(0, changed(withUnknownFields), Number.POSITIVE_INFINITY)];
    expect(runBench(bench)).toEqual({ state: "done" });
    expectAll();
  });

  it("leaves empty what an answer does not hold, and never makes a 0 of it", () => {
    bench.demo.faults = [fromRequest(0, changed(withoutNumbers), Number.POSITIVE_INFINITY)];
    runBench(bench);
    for (const table of tables)
      expect(wrongNumbers(bench.sheets.get(table) ?? [], platform.expected(table, bench.world), table)).toEqual([]);
    expect(bench.demo.violations).toEqual([]);
  });

  it("takes an empty answer for an empty answer, wherever it comes", () => {
    for (let place = 0; place < Math.min(requests, 40); place++) {
      bench = openBench(platform, 60);
      bench.demo.faults = [fromRequest(place, changed(withoutLongestList))];
      const end = runBench(bench);
      expect(["done", "refused"]).toContain(end.state);
      for (const table of tables)
        expect(wrongNumbers(bench.sheets.get(table) ?? [], platform.expected(table, bench.world), table)).toEqual([]);
      bench.place = end.state === "done" ? null : bench.place;
      runAgain();
    }
  });
});

/** The account's size in which most lists have several pages. Those that need more are in the tests of large pages. */
const size = 320;

const listsOf = (platform: DemoPlatform): TableName[] =>
  tablesOf(platform).filter((table) => {
    const bench = openBench(platform, size);
    runBench(bench, { tables: [table] });
    return bench.demo.log.some(({ call }) => isLaterPage(call));
  });

const paged = demoPlatforms.filter((platform) => listsOf(platform).length > 0);

describe.each(paged)("$id, page by page", (platform) => {
  const lists = listsOf(platform);

  it.each(lists)("reads %s to the end although a page comes twice", (table) => {
    const bench = openBench(platform, size);
    const before = new Map<string, ReturnType<typeof reply>>();
    let repeated = 0;
    const again: Fault = (call, _number, answer) => {
      const part = partOf(call);
      if (part === null) return undefined;
      const last = before.get(part);
      const said = isLaterPage(call) && last && repeated++ === 0 ? last : answer();
      before.set(part, said);
      return said;
    };
    bench.demo.faults = [again];
    expect(runBench(bench, { tables: [table] })).toEqual({ state: "done" });
    expect(repeated).toBeGreaterThan(0);
    expect(differences(bench, table)).toEqual([]);
  });

  it.each(lists)("ends although %s begins anew at every page, and doubles nothing", (table) => {
    const bench = openBench(platform, size);
    const first = new Map<string, ReturnType<typeof reply>>();
    const forever: Fault = (call, _number, answer) => {
      const part = partOf(call);
      if (part === null) return undefined;
      const said = first.get(part) ?? answer();
      first.set(part, said);
      return said;
    };
    bench.demo.faults = [forever];
    expect(runBench(bench, { tables: [table] })).toEqual({ state: "done" });
    expect(differences(bench, table).filter((sentence) => !sentence.includes(" lacks "))).toEqual([]);
  });

  it.each(lists)("loses nothing of %s when a post is deleted between two pages", (table) => {
    const bench = openBench(platform, size);
    let isDeleted = false;
    bench.demo.faults = [
      (call, _number, answer) => {
        if (isDeleted || !isLaterPage(call)) return undefined;
        isDeleted = true;
        bench.world.deleted.add(3);
        return answer();
      },
    ];
    expect(runBench(bench, { tables: [table] })).toEqual({ state: "done" });
    expect(isDeleted).toBe(true);
    expect(differences(bench, table).filter((sentence) => sentence.includes(" lacks "))).toEqual([]);
  });
});
