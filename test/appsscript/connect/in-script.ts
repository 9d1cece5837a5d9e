import { fakeClock } from "../../../scripts/emulator/clocks.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import type { AuthMode, User } from "../../../scripts/emulator/execution.ts";
import { createRecordedScreen } from "../../../scripts/emulator/recorded-screen.ts";
import { ScriptExecution } from "../../../scripts/emulator/script-execution.ts";
import { createScriptProject } from "../../../scripts/emulator/script-project.ts";
import { createServices } from "../../../scripts/emulator/services/index.ts";
import { createUi } from "../../../scripts/emulator/services/ui.ts";
import type { Transport } from "../../../scripts/emulator/transport/transport.ts";
import { noor } from "../add-on.ts";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const oauthScopes = [
  ...["script.external_request", "script.scriptapp", "script.container.ui"],
  ...["spreadsheets.currentonly", "userinfo.email"],
].map(scope);

/**
 * Calls the script's modules directly, with Google's services as globals during each call.
 *
 * @param workbook The spreadsheet, for modules that need one.
 * @param urlFetchWhitelist The addresses that the manifest lists.
 */
export function openScript(
  transport: Transport,
  workbook: Workbook | null = null,
  urlFetchWhitelist = ["https://api.example.com/"],
) {
  const clock = fakeClock();
  const project = createScriptProject({
    files: { "appsscript.json": JSON.stringify({ oauthScopes, urlFetchWhitelist }) },
    clock,
  });
  const screen = createRecordedScreen();
  const document = workbook && { id: workbook.settings.id, owner: noor.email };
  function inScript<T>(action: () => T, { user = noor as User, mode = "FULL" as AuthMode } = {}): T {
    const execution = new ScriptExecution({
      authMode: mode,
      user,
      clock,
      timeZone: project.timeZone,
      grantedScopes: oauthScopes,
    });
    const host = { project, document, execution, screen, transport, hasFunction: () => true };
    const services = {
      ...createServices(host),
      ...(workbook && { SpreadsheetApp: workbook.spreadsheetApp(execution, createUi(host)) }),
    } as Record<string, unknown>;
    const globals = globalThis as Record<string, unknown>;
    const before = Object.fromEntries(Object.keys(services).map((name) => [name, globals[name]]));
    const { now } = Date;
    Object.assign(globals, { ...services, console: before.console });
    Date.now = () => clock.now();
    try {
      return action();
    } finally {
      Object.assign(globals, before);
      Date.now = now;
      execution.end();
    }
  }
  return { inScript, project, clock, screen };
}
