import { beforeEach, describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { FetchOutcome, FetchRequest } from "../../../scripts/emulator/transport/transport.ts";
import { loadAlerts, newAlerts, storeAlerts } from "../../../src/appsscript/alerts/alert-state.ts";
import { findProblems } from "../../../src/appsscript/alerts/find-problems.ts";
import { fittedMessage, postMessage, refusalText, serviceOf } from "../../../src/appsscript/alerts/webhook.ts";
import type { ImportRecord } from "../../../src/appsscript/connect/import-records.ts";
import type { StoredImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import { noor } from "../add-on.ts";
import { openScript } from "../connect/in-script.ts";
import { googleChat, slack } from "./chat.ts";

const hosts = ["https://hooks.slack.com/services/", "https://chat.googleapis.com/v1/spaces/"];
let sent: FetchRequest[];
let answer: () => FetchOutcome;
let script: ReturnType<typeof openScript>;

beforeEach(() => {
  sent = [];
  answer = () => ({ status: 200, headers: {}, body: "" });
  const fetchAll = (requests: readonly FetchRequest[]) => {
    sent.push(...requests);
    return requests.map(() => answer());
  };
  script = openScript({ fetchAll }, createHeadlessWorkbook(), hosts);
});

describe("the address of a webhook", () => {
  it.each([
    [slack, "Slack"],
    ["https://hooks.slack.com/services/T-1/B_2/k-3_", "Slack"],
    [googleChat, "Google Chat"],
    ["https://chat.googleapis.com/v1/spaces/A-b_1/messages?key=k", "Google Chat"],
    ["https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t%3D&threadKey=a.b~c+d-e", "Google Chat"],
    [`x${slack}`, undefined],
    [`${slack}/more`, undefined],
    [`${slack}?a=b`, undefined],
    ["https://hooks.slack.com/services//B/key", undefined],
    ["https://hooksxslack.com/services/T/B/key", undefined],
    [`x${googleChat}`, undefined],
    [`${googleChat} x`, undefined],
    ["https://chat.googleapis.com/v1/spaces/A/messages?", undefined],
    ["https://chat.googleapis.com/v1/spaces/A/messages?key=", undefined],
    ["https://chat.googleapis.com/v1/spaces//messages?key=k", undefined],
    ["https://chat.googleapis.com/v1/spaces/A/messages?k<y=k", undefined],
    ["https://chatxgoogleapis.com/v1/spaces/A/messages?key=k", undefined],
    ["noor@example.com", undefined],
  ])("%s is one of %s", (address, service) => {
    expect(serviceOf(address)?.name).toBe(service);
  });

  it.each([
    [slack, "a ‹b› &amp; c"],
    [googleChat, "a ‹b› & c"],
  ])("decides what a text may not hold: %s", (address, escaped) => {
    expect(serviceOf(address)?.escape("a <b> & c")).toBe(escaped);
  });
});

describe("a message", () => {
  const fitted = (lines: string[], head = ["Head <1>"]) => fittedMessage(slack, head, lines, "Foot <2>", "en");

  it("has a heading, a line for each thing, and a foot that may hold a link", () => {
    expect(fitted(["one <x>", "two"])).toBe("Head ‹1›\n• one ‹x›\n• two\nFoot <2>");
    expect(fitted([])).toBe("Head ‹1›\nFoot <2>");
    expect(fittedMessage("nowhere", ["<1>"], ["<x>"], "f", "en")).toBe("<1>\n• <x>\nf");
  });

  it("holds as many lines as fit into 4,000 bytes, at least one, and counts the others", () => {
    const line = "x".repeat(96);
    // A bullet, a bracket and the end of a line count as three bytes: head and foot are 23, a line 103. 38 lines are 3,937.
    const lines = (count: number) => Array.from({ length: count }, () => line);
    const named = (message: string) => message.split("\n").filter((each) => each.startsWith("•")).length;
    expect([named(fitted(lines(38))), fitted(lines(38)).includes("more")]).toEqual([38, false]);
    const long = fitted(lines(42));
    expect([named(long), long.split("\n").at(-2)]).toEqual([38, "…and 4 more"]);
    // 23 + 103 + 7 + 3,867 are 4,000.
    const exactly = [3_867, 3_868].map((length) => named(fitted([line, "z".repeat(length)])));
    expect(exactly).toEqual([2, 1]);
    const huge = fitted(["y".repeat(9_000), line]);
    expect([named(huge), huge.split("\n").at(-2)]).toEqual([1, "…and 1 more"]);
  });

  it.each([
    [200, "accepted"],
    [299, "accepted"],
    [300, "rejected"],
    [404, "rejected"],
    [429, "delayed"],
    [499, "rejected"],
    [500, "failed"],
    [502, "failed"],
    [503, "delayed"],
  ])("that is answered with status %i is %s", (status, posted) => {
    answer = () => ({ status, headers: {}, body: "" });
    expect(script.inScript(() => postMessage(slack, "Hello"))).toBe(posted);
    expect(sent).toMatchObject([
      { url: slack, method: "POST", headers: { "Content-Type": "application/json; charset=utf-8" } },
    ]);
    expect(Buffer.from(sent[0]?.body ?? "", "base64").toString()).toBe('{"text":"Hello"}');
  });

  it("may have arrived if there is no answer or the requests of the day are used up, and has not at another server", () => {
    const posted = (address = slack) => script.inScript(() => postMessage(address, "Hello"));
    answer = () => ({ failure: "timeout", detail: "" });
    expect(posted()).toBe("unknown");
    answer = () => {
      throw new Error("Service invoked too many times for one day: urlfetch.");
    };
    expect(posted()).toBe("unknown");
    answer = () => {
      throw new Error("You do not have permission to call UrlFetchApp.fetch. Required permissions: x");
    };
    expect(posted).toThrow();
    expect(posted("https://example.com/")).toBe("rejected");
  });

  it("that is not accepted says why", () => {
    const refused = (service: string) => [`${service} is gone.`];
    const textOf = (posted: "rejected" | "failed" | "delayed") =>
      script.inScript(() => refusalText(googleChat, posted, refused));
    expect(textOf("rejected")).toEqual(["Google Chat is gone."]);
    expect([textOf("failed")[0], textOf("delayed")[0]]).toEqual([
      "Can't reach Google Chat.",
      "Can't reach Google Chat.",
    ]);
    expect(script.inScript(() => refusalText("nowhere", "rejected", refused))).toEqual([" is gone."]);
  });
});

describe("what a user should know of their imports", () => {
  const record = (past: Partial<ImportRecord["past"] & object> | null): ImportRecord =>
    ({ schedule: null, lease: null, goodTo: null, past }) as ImportRecord;
  const definition = (platform: string, id = platform) =>
    ({ id, platform, account: "rye", accountName: "", isPublic: true, tables: ["posts"] }) as unknown as StoredImport;
  const found = (now: string, platform: string, past: Parameters<typeof record>[0] = null, count = 1) => {
    const imports = Array.from({ length: count }, () => ({ definition: definition(platform), record: record(past) }));
    return script.inScript(() => findProblems(imports, Date.parse(now)));
  };
  const connect = (platform: string, expiresAt: string) => {
    const connection = {
      ...{ id: "c1", platform, kind: "signIn", account: "", facts: {}, secret: "s", refreshToken: null },
      ...{ expiresAt: Date.parse(expiresAt), issuedAt: 0, permissions: [] },
    };
    script.project.state.userProperties[noor.email] = { "engagement.connection.c1": JSON.stringify(connection) };
  };

  it("is a failure, with what happened and what to do, and none of a platform that has gone", () => {
    const trouble = { what: "It broke.", advice: "Mend it." };
    const key = "failed:bluesky";
    expect(found("2026-06-01", "bluesky", { state: "failed", trouble })).toEqual([
      { key, line: "Failed: rye (Bluesky). It broke. Mend it." },
    ]);
    expect(found("2026-06-01", "bluesky", { state: "failed", trouble: { what: "It broke.", advice: "" } })).toEqual([
      { key, line: "Failed: rye (Bluesky). It broke." },
    ]);
    for (const past of [null, { state: "done" }, { state: "waiting", trouble }] as const)
      expect(found("2026-06-01", "bluesky", past)).toEqual([]);
    expect(found("2026-06-01", "friendster", { state: "failed", trouble: null })).toEqual([
      { key: "failed:friendster", line: "Failed: rye (friendster). " },
    ]);
    expect(found("2026-06-01", "bluesky", { state: "failed", trouble }, 2)).toHaveLength(1);
  });

  it("is a sign-in that expires within a week, once for all of its imports", () => {
    connect("instagram", "2026-06-10T12:00:00Z");
    expect(found("2026-06-03T11:59:59Z", "instagram")).toEqual([]);
    expect(found("2026-06-03T12:00:00Z", "instagram", null, 2)).toEqual([
      {
        key: "signIn:c1:2026-06-10T12:00:00.000Z",
        line: "Sign-in expires in 7 days: Instagram. Reconnect it in the sidebar.",
      },
    ]);
    const lines = ["2026-06-09T12:00:01Z", "2026-06-10T12:00:00Z", "2026-06-12T12:00:00Z"].map(
      (now) => found(now, "instagram")[0]?.line,
    );
    expect(lines).toEqual([
      "Sign-in expires in 1 day: Instagram. Reconnect it in the sidebar.",
      "Sign-in expired: Instagram. Reconnect it in the sidebar.",
      "Sign-in expired: Instagram. Reconnect it in the sidebar.",
    ]);
  });

  it("is a version of an API that ends within thirty days", () => {
    const { promisedUntil } = findConnector("klaviyo")?.apiVersion ?? {};
    const end = Date.parse(String(promisedUntil));
    const before = (days: number) => new Date(end - days * 86_400_000).toISOString();
    expect(found(before(30), "klaviyo")).toEqual([]);
    expect(found(before(29), "klaviyo", null, 2)).toEqual([
      {
        key: `version:klaviyo:${promisedUntil}`,
        line: `API version ends on ${promisedUntil}: Klaviyo. Ask your administrator to update the add-on before then.`,
      },
    ]);
    // No end is known of others.
    expect(found("2040-01-01", "bluesky")).toEqual([]);
  });
});

it("what is stored of alerts has every field, also if an earlier version stored fewer; a damaged one is none", () => {
  const load = () => script.inScript(loadAlerts);
  expect(load()).toBeNull();
  script.inScript(() => storeAlerts({ ...newAlerts(slack), told: ["a"] }));
  expect(load()).toEqual({
    ...{ address: slack, told: ["a"], sent: [], day: "", isRefused: false, isDelayed: false },
    ...{ unsent: [], counts: {}, unusual: [] },
  });
  const properties = script.project.state.userProperties[noor.email] as Record<string, string>;
  const key = Object.keys(properties)[0] as string;
  properties[key] = JSON.stringify({ address: googleChat });
  expect(load()).toEqual(newAlerts(googleChat));
  const { error } = console;
  console.error = () => {};
  properties[key] = JSON.stringify({ told: [] });
  expect(load()).toBeNull();
  console.error = error;
  expect(properties).toHaveProperty(["engagement.damaged.alerts.0"]);
  script.inScript(() => storeAlerts(null));
  expect(properties).not.toHaveProperty([key]);
});
