import { expect, it } from "vitest";
import type { ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";

it("a report offers an account once, in the spelling of most rows, since it compares names without case", async () => {
  const { addOn } = openAddOn();
  const accounts = ["brood.en.boon", "Brood.en.Boon", "brood.en.boon", "Gouden Korst", "GOUDEN KORST", "Gouden Korst"];
  await importInto(addOn, batchOf(accounts.map((account, index) => ({ ...post(index + 1), account }))));
  const options = await ask<ReportOptions>(addOn, "readReportOptions");
  expect(options.accounts).toEqual(["Gouden Korst", "brood.en.boon"]);
});
