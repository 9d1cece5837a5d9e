import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { findRoutes } from "../../scripts/mocks/server/find-route.ts";
import { type MockCall, type MockReply, parseCall, toReply } from "../../scripts/mocks/server/mock-call.ts";
import { openMockImport, runMockImport } from "../connectors/mock-import.ts";
import { askAccounts } from "./ask-accounts.ts";
import { askDeleted } from "./ask-deleted.ts";

/** Names that are ids, days or addresses rather than fields. */
const isKey = (name: string): boolean => /^(?:[\d:.-]+|https?:.*)$/.test(name);

/** Paths of a response's fields, such as `data[].id`; `*` stands for ids, days and addresses. */
function addPaths(paths: Set<string>, value: unknown, at: string): void {
  if (Array.isArray(value)) for (const item of value) addPaths(paths, item, `${at}[]`);
  else if (typeof value === "object" && value !== null)
    for (const [name, one] of Object.entries(value))
      addPaths(paths, one, `${at}${at === "" ? "" : "."}${isKey(name) ? "*" : name}`);
  else if (at !== "") paths.add(at);
}

/** The elements of XML, or the fields of JSON. */
function addFields(paths: Set<string>, text: string): void {
  if (text.trimStart().startsWith("<"))
    for (const [, name = ""] of text.replace(/<!\[CDATA\[[\s\S]*?]]>/g, "").matchAll(/<([a-z][\w:]*)/gi))
      paths.add(name);
  else if (text !== "") addPaths(paths, JSON.parse(text), "");
}

export type SentFields = ReadonlyMap<string, ReadonlySet<string>>;

/** What a Graph batch asks for, with the responses to its parts. */
function partsOf({ url, body, headers }: MockCall, reply: MockReply): [MockCall, MockReply][] {
  const batch = new URLSearchParams(body ?? "").get("batch");
  if (batch === null || !("text" in reply)) return [];
  const requests = JSON.parse(batch) as { relative_url: string }[];
  const responses = JSON.parse(reply.text) as { code: number; body: string }[];
  return requests.map(({ relative_url }, index) => {
    const response = responses[index] as { code: number; body: string };
    const call = { method: "GET", url: url + relative_url, headers, body: null };
    return [call, toReply({ status: response.code, body: JSON.parse(response.body) })];
  });
}

/**
 * The fields of everything that a mock sends while an account is imported, the connection's accounts are listed and mentions are looked up, by
 * route; those of its error responses by `errors`.
 */
export function sentFields(mock: ConnectorMock): SentFields {
  const fields = new Map<string, Set<string>>();
  const fieldsOf = (route: string) => {
    const known = fields.get(route) ?? new Set();
    fields.set(route, known);
    return known;
  };
  const add = (call: MockCall, reply: MockReply) => {
    if (!("text" in reply)) return;
    const { method, url } = parseCall(call);
    const [found] = findRoutes([mock], method, url);
    if (reply.status >= 400 || !found) addFields(fieldsOf("errors"), reply.text);
    else addFields(fieldsOf(`${method} ${found.route.address}`), reply.text);
  };

  const mockImport = openMockImport(mock, 120);
  runMockImport(mockImport);
  askAccounts(mockImport);
  for (const number of [0, 20]) mockImport.world.deleted.add(number);
  askDeleted(mockImport);
  for (const { call, reply } of mockImport.mockApis.log) {
    const parts = partsOf(call, reply);
    for (const [part, partReply] of parts) add(part, partReply);
    if (parts.length === 0) add(call, reply);
    else
      for (const name of ["[].code", "[].headers[].name", "[].headers[].value", "[].body"])
        fieldsOf(`POST ${call.url}`).add(name);
  }
  for (const response of Object.values(mock.errorResponses)) {
    const reply = toReply(response);
    if ("text" in reply)
      addFields(fieldsOf("errors"), reply.text.startsWith("{") || reply.text.startsWith("[") ? reply.text : "");
  }
  return fields;
}
