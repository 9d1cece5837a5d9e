import { beforeEach } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { User } from "../../../scripts/emulator/execution.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { saveConnection } from "../../../src/appsscript/connect/connection-store.ts";
import { type ImportRecord, loadRecord, updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { importStates } from "../../../src/appsscript/connect/import-states.ts";
import { storeImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someConnection } from "./some-connection.ts";
import { someImport } from "./some-import.ts";

export const viewer: User = { email: "vi@example.com", locale: "en", role: "viewer" };

/** An import of all accounts that a connection reads. */
export const sites = someImport({
  platform: "search-console",
  account: "",
  isPublic: false,
  tables: ["pages"],
  accounts: "all",
});

/** Opens the script in an empty spreadsheet in Madrid before each test, and stores what a test needs. */
export function useStoredImports() {
  let script: ReturnType<typeof openScript>;
  beforeEach(() => {
    script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
  });
  return {
    script: () => script,
    store: (definition = someImport()) => script.inScript(() => storeImport(definition)),
    set: (record: Partial<ImportRecord>, id = "i1") => script.inScript(() => updateRecord(id, () => record)),
    record: (id = "i1") => script.inScript(() => loadRecord(id)),
    /** The first import as the sidebar shows it. */
    read: (user: User = noor) => script.inScript(importStates, { user })[0],
    connect: (platform: string, id = "c1", user: User = noor) =>
      script.inScript(() => saveConnection(someConnection(id, { platform })), { user }),
  };
}
