import type { MockReply } from "../../scripts/mocks/server/mock-call.ts";
import type { ApiRequest, ApiResponse, Facts, Run } from "../../src/connectors/define-connector.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { parseJson } from "../../src/connectors/sync/classify-response.ts";
import { type ListedAccount, listAccounts } from "../../src/connectors/sync/list-accounts.ts";
import { toHttpRequest } from "../../src/connectors/sync/to-http-request.ts";
import type { MockImport } from "../connectors/mock-import.ts";

/** Sends requests to a mock with its user's secret. */
export function senderTo({ mock, mockApis, secret }: MockImport): (request: ApiRequest) => ApiResponse {
  const { signIn } = findConnector(mock.id) ?? {};
  const apply = signIn?.oauth?.applySecret ?? signIn?.apiKey?.applySecret;
  const tools = { now: () => 0, base64: (text: string) => btoa(text), hmacSha256: () => "" };
  return (request) => {
    const call = toHttpRequest(request, secret !== null && apply ? apply(secret, tools) : {});
    const reply = mockApis.handle({ ...call, body: call.body ?? null }) as Extract<MockReply, { text: string }>;
    return { status: reply.status, headers: reply.headers, body: reply.text === "" ? null : parseJson(reply.text) };
  };
}

/** What is asked once after a connection is made: whose it is, and which accounts it can read. */
export function askAccounts(mockImport: MockImport): { owner: Facts | null; accounts: ListedAccount[] } {
  const { mock } = mockImport;
  const connector = findConnector(mock.id);
  if (!connector) throw new Error(`There is no connector for ${mock.id}.`);
  const { owner, accounts, signIn } = connector;
  const send = senderTo(mockImport);
  const facts = signIn.apiKey?.facts?.(mock.key ?? "") ?? {};
  const run: Run = { account: "", from: "2026-01-01", to: "2026-01-02", today: "2026-01-03", now: 0, facts };
  const answer = owner && owner.when?.(run) !== false ? send(owner.request(run)) : undefined;
  return {
    owner: (answer && owner?.read(answer.body, run, answer)) ?? null,
    accounts: accounts
      ? listAccounts(accounts, facts, run, 1, (requests) => requests.map((request) => ({ response: send(request) })))
      : [],
  };
}
