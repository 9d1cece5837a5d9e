import { expect, it } from "vitest";
import type { MockCall } from "../../scripts/mocks/server/mock-call.ts";
import { callsTo } from "./calls-to.ts";
import { openApiDescription, responseBody } from "./described-calls.ts";
import { against } from "./published-specs.ts";

/** In recorded responses the times of what has not happened are null, which the description does not say. */
const isNullTime = (problem: string): boolean =>
  /\/statistics(?:\/\w+)? must (?:be integer|be null|match)/.test(problem);

const anyPage = ({ url }: MockCall): MockCall["url"] => url.replace(/page=\d+/, "page=first");

for (const [id, file, list, spoiled] of [
  [
    "intercom",
    "intercom/api.intercom.io.2.16.yaml",
    "conversations/search",
    (call: MockCall) => ({ ...call, body: call.body?.replace('">"', '"above"') ?? null }),
  ],
  [
    "chatwoot",
    "chatwoot/chatwoot-application-api-openapi.yml",
    "/conversations?",
    (call: MockCall) => ({ ...call, url: anyPage(call) }),
  ],
] as const)
  against(id, [file], () => {
    it("the description allows every request of an import, and every response of its mock", async () => {
      const check = await openApiDescription(file, "");
      const calls = callsTo(id);
      expect(calls.length).toBeGreaterThan(1);
      const problems = calls.flatMap(({ call, reply }) =>
        check(call, responseBody(reply))
          .filter((problem) => !isNullTime(problem))
          .map((problem) => `${call.url.replace(/\?.*/, "")}: ${problem}`),
      );
      expect([...new Set(problems)].slice(0, 5)).toEqual([]);
    });

    it("the check detects a request and a response that are not as described", async () => {
      const check = await openApiDescription(file, "");
      const one = callsTo(id).find(({ call }) => call.url.includes(list));
      if (!one) throw new Error(`${id} received no request for ${list}.`);
      expect(check(one.call, responseBody(one.reply)).filter((problem) => !isNullTime(problem))).toEqual([]);
      expect(check(spoiled(one.call), responseBody(one.reply))).not.toEqual([]);
      expect(check(one.call, "an answer of another kind")).not.toEqual([]);
    });
  });
