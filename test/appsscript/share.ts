import type { LocalAddOn } from "../../scripts/emulator/local-add-on.ts";
import type { ShareRequest, ShareResult } from "../../src/rpc/script-calls.ts";
import { ask } from "./add-on.ts";

/** Makes the spreadsheet work for everyone as the sidebar does: native formulas are calculated, then compared and written. */
export async function shareAfterComparing(
  addOn: LocalAddOn,
  changes: Partial<ShareRequest> = {},
): Promise<ShareResult> {
  const request: ShareRequest = { scope: "workbook", as: "native", others: "values", ...changes };
  if (request.as === "native") await ask(addOn, "startComparison", request);
  return ask<ShareResult>(addOn, "makeShareable", request);
}
