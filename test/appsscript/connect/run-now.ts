import { createNodeScope } from "../../../scripts/emulator/contexts/node-scope.ts";
import { runScript } from "../../../scripts/emulator/contexts/run-script.ts";
import { isCallable } from "../../../scripts/emulator/contexts/script-scope.ts";
import type { AuthMode, User } from "../../../scripts/emulator/execution.ts";
import { ScriptExecution } from "../../../scripts/emulator/script-execution.ts";
import { createServices } from "../../../scripts/emulator/services/index.ts";
import type { Transport } from "../../../scripts/emulator/transport/transport.ts";
import type { OpenAddOn } from "../add-on.ts";

interface RunNowOptions {
  user?: User;
  mode?: AuthMode;
  transport?: Transport;
}

/** Calls a function of the built script synchronously, even during another execution's request, or as a cell would. */
export function runNow(opened: OpenAddOn, name: string, args: unknown[], options: RunNowOptions = {}): unknown {
  const { project, workbook, screen } = opened;
  const { clock, timeZone } = project;
  const { user = opened.user, mode = "FULL", transport = opened.transport } = options;
  const code = project.files["Code.js"] as string;
  const grantedScopes = project.manifest.oauthScopes ?? [];
  const execution = new ScriptExecution({ authMode: mode, user, clock, timeZone, grantedScopes });
  const document = { id: workbook.settings.id, owner: opened.user.email };
  const hasFunction = (other: string) => isCallable(code, other);
  const host = { project, document, execution, screen, transport, hasFunction };
  const globals = { ...createServices(host), SpreadsheetApp: workbook.spreadsheetApp(execution, null) };
  return runScript({ code, globals, execution, createScope: createNodeScope }, name, args);
}
