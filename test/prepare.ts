import { buildAddOn } from "../scripts/build.ts";
import { mockSites } from "../scripts/mocks/index.ts";
import { bundlePage } from "../scripts/start/page-bundle.ts";

/** Builds the add-on, as for somebody with the invented sites, and the local workbook's page once, before any test runs: tests try the built files. */
export async function setup(): Promise<void> {
  await Promise.all([buildAddOn([...mockSites]), bundlePage()]);
}
