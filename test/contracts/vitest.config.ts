import { defineConfig } from "vitest/config";

/** Run by `npm run check:contracts`, not by `npm test`, because the descriptions are not part of the repository. */
export default defineConfig({
  test: { include: ["test/contracts/*.test.ts"], testTimeout: 60_000, isolate: false, maxWorkers: 2 },
});
