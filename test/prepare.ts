import { buildAddOn } from "../scripts/build.ts";
import { mockSites } from "../scripts/mocks/index.ts";
import { bundlePage } from "../scripts/start/page-bundle.ts";

/** Builds the add-on (for the mock sites) and the local spreadsheet's page once before all tests, which test the built files. */
export async function setup(): Promise<void> {
  await Promise.all([buildAddOn([...mockSites]), bundlePage()]);
}
