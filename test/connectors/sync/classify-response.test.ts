import { describe, expect, it } from "vitest";
import { classifyHttpResponse } from "../../../src/connectors/sync/classify-response.ts";
import { testConnector } from "./test-connector.ts";

const classify = (status: number, text: string, isText = false) => {
  const result = classifyHttpResponse(testConnector(), { status, headers: {}, text }, isText);
  return "failure" in result ? result.failure.kind : result.response.body;
};

describe("responses", () => {
  it("a response keeps every digit of long ids as text, and other numbers as they are", () => {
    const text = '{"id":1234567890123456789,"big":-12345678901234567,"share":0.12345678901234566,"n":123456789012345}';
    expect(classify(200, text)).toEqual({
      id: "1234567890123456789",
      big: "-12345678901234567",
      share: 0.12345678901234566,
      n: 123456789012345,
    });
    expect(classify(200, '{"a":1.5e20,"b":[1234567890123456.5,1234567890123456]}')).toEqual({
      a: 1.5e20,
      b: [1234567890123456.5, "1234567890123456"],
    });
  });

  it("a response's texts are not changed", () => {
    const body = { said: 'call \\ "1234567890123456789" now', "12345678901234567": "x" };
    expect(classify(200, JSON.stringify(body))).toEqual(body);
  });

  it.each([
    [200, "<!doctype html>"],
    [200, '{"posts":[{"id":'],
    [200, ""],
    [302, "Found"],
  ])("a response that is not JSON is unreadable: %i %s", (status, text) => {
    expect(classify(status, text)).toBe("unreadable");
  });

  it.each([
    [400, "invalid"],
    [401, "auth_expired"],
    [402, "quota_exhausted"],
    [403, "permission"],
    [404, "not_found"],
    [408, "timeout"],
    [410, "not_found"],
    [405, "invalid"],
    [407, "invalid"],
    [411, "invalid"],
    [413, "too_much_data"],
    [414, "too_much_data"],
    [415, "invalid"],
    [422, "invalid"],
    [428, "invalid"],
    [429, "rate_limited"],
    [430, "invalid"],
    [451, "invalid"],
    [500, "server"],
    [503, "server"],
    [504, "timeout"],
    [505, "server"],
    [523, "server"],
    [524, "timeout"],
    [525, "server"],
  ])("a response's status alone has its usual meaning: %i is %s", (status, kind) => {
    for (const text of ["{}", "", "<html>"]) expect(classify(status, text)).toBe(kind);
  });

  it("a response means what the platform's own code says, whatever its status", () => {
    expect(classify(400, '{"error":"slow_down"}')).toBe("rate_limited");
    expect(classify(200, '{"error":"lost"}')).toBe("bad_place");
    expect(classify(200, '{"error":"never heard of"}')).toBe("invalid");
    expect(classify(500, '{"error":"never heard of"}')).toBe("server");
  });

  it.each([
    '\uFEFF{"a":[1]}',
    '{"a":[1]}\n<!-- cached at noon -->\n<!-- by a plug-in -->',
    '<br />\n<b>Notice</b>: Undefined index in <b>theme.php</b> on line 3<br />\n{"a":[1]}',
    '\n  <b>Warning</b>: late <br />{"a":[1]}',
  ])("what a site puts around its JSON is left out: %s", (text) => {
    expect(classify(200, text)).toEqual({ a: [1] });
  });

  it.each([
    '<!doctype html><script>{"a":[1]}',
    '<html><body>{"a":[1]}',
    'not found <b>{"a":[1]}',
    '{"a":[1]} and more',
    "<!-- cached -->",
  ])("what only contains JSON is none: %s", (text) => {
    expect(classify(200, text)).toBe("unreadable");
  });

  it("a text response is returned as it is", () => {
    expect(classify(200, "12345678901234567", true)).toBe("12345678901234567");
    expect(classify(503, "away", true)).toBe("server");
  });
});
