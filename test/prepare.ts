import { buildAddOn } from "../scripts/build.ts";
import { mockSites } from "../scripts/mocks/index.ts";
import { bundlePage } from "../scripts/start/page-bundle.ts";

/** The date, unless it is set: see sample.ts. Set here, so that a run over midnight has one sample. */
process.env.SAMPLE_SEED ??= new Date().toISOString().slice(0, 10);

/** Builds the add-on (for the mock sites) and the local spreadsheet's page once before all tests, which test the built files. */
export async function setup(): Promise<void> {
  if (!process.env.SOAK)
    console.log(`Sweeps run a sample (SAMPLE_SEED=${process.env.SAMPLE_SEED}); npm run soak runs all.`);
  await Promise.all([buildAddOn([...mockSites], false), bundlePage()]);
}
