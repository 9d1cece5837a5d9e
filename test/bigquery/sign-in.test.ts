import { afterAll, beforeAll, expect, it } from "vitest";
import type { BigQueryState } from "../../src/rpc/bigquery-calls.ts";
import type { ConnectState } from "../../src/rpc/connect-calls.ts";
import { ask } from "../appsscript/add-on.ts";
import { startWithProvider, storedConnectionsOf, type WithProvider } from "../appsscript/connect/with-provider.ts";

let provider: WithProvider;
beforeAll(async () => {
  provider = await startWithProvider();
}, 60_000);
afterAll(() => provider.stop());

it("signing in to BigQuery asks for its scope alone, and is no platform to import from", async () => {
  const opened = provider.open();
  const { url } = await ask<{ url: string }>(opened.addOn, "startSignIn", "bigquery");
  expect(new URL(url).searchParams.get("scope")).toBe("https://www.googleapis.com/auth/bigquery");
  expect((await ask<BigQueryState>(opened.addOn, "readBigQuery")).connection).toBeNull();
  opened.addOn.answerCallback(await provider.visit(opened, "bigquery"));
  expect(storedConnectionsOf(opened)).toMatchObject([{ platform: "bigquery", kind: "signIn" }]);
  const { connection } = await ask<BigQueryState>(opened.addOn, "readBigQuery");
  expect(connection).toMatchObject({ isBroken: false });
  const { connections, connectors } = await ask<ConnectState>(opened.addOn, "readConnect");
  expect([connections, connectors.filter(({ id }) => id === "bigquery")]).toEqual([[], []]);
});

it("who uses another platform of Google's is not asked for BigQuery", async () => {
  const opened = provider.open();
  const { url } = await ask<{ url: string }>(opened.addOn, "startSignIn", "ga4");
  expect(url).not.toContain("bigquery");
});
