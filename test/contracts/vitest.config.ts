import { defineConfig } from "vitest/config";

/** What `npm run check:contracts` runs; `npm test` leaves it out, because the descriptions are not a part of the repository. */
export default defineConfig({
  test: { include: ["test/contracts/*.test.ts"], testTimeout: 60_000, isolate: false, maxWorkers: 2 },
});
