import { describe, expect, it } from "vitest";
import type { DemoCall } from "../../scripts/demo/demo-call.ts";
import { demoPlatforms } from "../../scripts/demo/platforms/index.ts";
import { openBench, runBench } from "./demo-import.ts";
import { answerOf, openApiDescription } from "./described-calls.ts";
import { isPublished } from "./published-specs.ts";

/** Everything that an import asks of a help desk, and what its stand-in answers. */
function callsTo(id: string) {
  const platform = demoPlatforms.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no stand-in for ${id}.`);
  const bench = openBench(platform, 120);
  expect(runBench(bench)).toEqual({ state: "done" });
  return bench.demo.log;
}

const anyPage = ({ url }: DemoCall): DemoCall["url"] => url.replace(/page=\d+/, "page=first");

describe.each([
  [
    "intercom",
    "intercom/api.intercom.io.2.16.yaml",
    "conversations/search",
    (call: DemoCall) => ({ ...call, body: call.body?.replace('">"', '"above"') ?? null }),
  ],
  [
    "chatwoot",
    "chatwoot/chatwoot-application-api-openapi.yml",
    "/conversations?",
    (call: DemoCall) => ({ ...call, url: anyPage(call) }),
  ],
])("the published description of %s", (id, file, list, spoiled) => {
  it.skipIf(!isPublished(file))("allows every request of an import, and every answer of its stand-in", async () => {
    const check = await openApiDescription(file, "");
    const calls = callsTo(id);
    expect(calls.length).toBeGreaterThan(1);
    const problems = calls.flatMap(({ call, reply }) =>
      check(call, answerOf(reply)).map((problem) => `${call.url.replace(/\?.*/, "")}: ${problem}`),
    );
    expect([...new Set(problems)].slice(0, 5)).toEqual([]);
  });

  it.skipIf(!isPublished(file))("notices a request and an answer that are not as described", async () => {
    const check = await openApiDescription(file, "");
    const one = callsTo(id).find(({ call }) => call.url.includes(list));
    if (!one) throw new Error(`${id} was not asked for ${list}.`);
    expect(check(one.call, answerOf(one.reply))).toEqual([]);
    expect(check(spoiled(one.call), answerOf(one.reply))).not.toEqual([]);
    expect(check(one.call, "an answer of another kind")).not.toEqual([]);
  });
});
