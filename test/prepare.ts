import { buildAddOn } from "../scripts/build.ts";
import { bundlePage } from "../scripts/start/page-bundle.ts";

/** Builds the add-on and the local workbook's page once, before any test runs: tests try the built files. */
export async function setup(): Promise<void> {
  await Promise.all([buildAddOn(), bundlePage()]);
}
