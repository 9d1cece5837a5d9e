import { describe, expect, it } from "vitest";
import { agentName, customerName, messageText } from "../../scripts/mocks/care/mock-conversations.ts";
import { connectorMocks } from "../../scripts/mocks/index.ts";
import { responseTimes, type TimedMessage } from "../../src/connectors/help-desk/response-times.ts";
import { openMockImport, runMockImport } from "./mock-import.ts";

const helpDesks = connectorMocks.filter(({ id }) =>
  ["zendesk", "intercom", "chatwoot", "gorgias", "facebook-conversations"].includes(id),
);

describe.each(helpDesks)("conversations from $id", (mock) => {
  it("rows of conversations hold no names or messages, although the responses do", () => {
    const mockImport = openMockImport(mock, 60);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    const answers = JSON.stringify(mockImport.mockApis.log.map(({ reply }) => reply));
    expect(answers).toContain(customerName);
    const rows = mockImport.sheets.get("conversations") ?? [];
    expect(rows.length).toBeGreaterThan(5);
    for (const personal of [customerName, messageText, agentName, "ruiz.example", "Ana", "order"])
      expect(JSON.stringify([rows, mockImport.checkpoints, mockImport.notes])).not.toContain(personal);
  });

  it("a row of conversations has a first response time after its message if it was answered, and none otherwise", () => {
    const mockImport = openMockImport(mock, 60);
    runMockImport(mockImport);
    const rows = (mockImport.sheets.get("conversations") ?? []).filter(
      ({ received_at }) => typeof received_at === "string",
    );
    expect(new Set(rows.map(({ answered }) => answered))).toEqual(new Set([true, false]));
    for (const { answered, received_at, first_response_at } of rows) {
      expect(typeof first_response_at === "string").toBe(answered);
      if (answered) expect(String(first_response_at) > String(received_at)).toBe(true);
    }
  });
});

describe("first response of a conversation", () => {
  const messagesAt = (...entries: [TimedMessage["by"], string][]) =>
    entries.map(([by, time]) => ({ by, at: `2026-09-01T${time}:00Z` }));

  it.each([
    [
      "is a person's",
      messagesAt(["customer", "10:00"], ["person", "10:05"], ["person", "10:10"]),
      "2026-09-01T10:05:00Z",
    ],
    ["is found in any order", messagesAt(["person", "10:05"], ["customer", "10:00"]), "2026-09-01T10:05:00Z"],
    [
      "is not an automatic one",
      messagesAt(["customer", "10:00"], ["machine", "10:01"], ["person", "11:00"]),
      "2026-09-01T11:00:00Z",
    ],
    ["is missing where all replies are automatic", messagesAt(["customer", "10:00"], ["machine", "10:01"]), null],
  ])("the first response %s", (_, messages, first_response_at) => {
    expect(responseTimes(messages)).toEqual({
      received_at: "2026-09-01T10:00:00Z",
      first_response_at,
      answered: first_response_at !== null,
    });
  });

  it("the response time counts from the customer's message even if an automatic greeting comes first", () => {
    expect(responseTimes(messagesAt(["machine", "09:59"], ["customer", "10:00"]))).toMatchObject({
      received_at: "2026-09-01T10:00:00Z",
    });
  });

  it.each([
    ["a person of the brand writes first", messagesAt(["person", "10:00"], ["customer", "10:05"], ["person", "10:10"])],
    ["no customer writes", messagesAt(["machine", "10:00"])],
    ["nobody writes", []],
  ])("there is no row for a conversation where %s", (_, messages) => {
    expect(responseTimes(messages)).toBeNull();
  });
});
