import { fakeClock } from "../../scripts/emulator/clocks.ts";
import { createNodeScope } from "../../scripts/emulator/contexts/node-scope.ts";
import { runScript } from "../../scripts/emulator/contexts/run-script.ts";
import { isCallable } from "../../scripts/emulator/contexts/script-scope.ts";
import type { AuthMode, User } from "../../scripts/emulator/execution.ts";
import { createRecordedScreen } from "../../scripts/emulator/recorded-screen.ts";
import { ScriptExecution } from "../../scripts/emulator/script-execution.ts";
import { createScriptProject, type OpenDocument, type ScriptState } from "../../scripts/emulator/script-project.ts";
import { createServices } from "../../scripts/emulator/services/index.ts";
import { createUi } from "../../scripts/emulator/services/ui.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import type { Transport } from "../../scripts/emulator/transport/transport.ts";

export const ana: User = { email: "ana@example.com", locale: "es", role: "owner" };
export const bo: User = { email: "bo@example.com", locale: "nl", role: "editor" };

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

export const manifest = {
  timeZone: "Europe/Amsterdam",
  oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "script.external_request", "script.scriptapp"].map(
    scope,
  ),
  urlFetchWhitelist: ["https://api.example.com/v1/"],
};

interface RunOptions {
  mode?: AuthMode;
  user?: User;
  document?: OpenDocument | null;
  refusedScopes?: string[];
}

/** A project whose script is written in the test; `run` runs a function body in a separate execution and returns its result. */
export function openTestScript(
  extra: {
    state?: ScriptState;
    transport?: (clock: ReturnType<typeof fakeClock>) => Transport;
    /** Defaults to those of the manifest above. */
    scopes?: readonly string[];
  } = {},
) {
  const clock = fakeClock("2026-06-01T09:00:00Z");
  const { scopes = manifest.oauthScopes } = extra;
  const project = createScriptProject({
    files: { "appsscript.json": JSON.stringify({ ...manifest, oauthScopes: scopes }), "Sidebar.html": "<p>Hello</p>" },
    clock,
    ...(extra.state ? { state: extra.state } : {}),
  });
  const screen = createRecordedScreen();
  const transport = extra.transport?.(clock) ?? noNetwork;
  let last: ScriptExecution | undefined;

  function run(body: string, options: RunOptions = {}): unknown {
    const { mode = "FULL", user = ana, document = { id: "doc-1", owner: ana.email }, refusedScopes = [] } = options;
    const code = `function main() { ${body} }\nfunction handler() {}\nfunction private_() {}`;
    const grantedScopes = scopes.filter((granted) => !refusedScopes.includes(granted));
    const { dailyUse, timeZone } = project;
    const execution = new ScriptExecution({ authMode: mode, user, clock, timeZone, grantedScopes, dailyUse });
    const hasFunction = (name: string) => isCallable(code, name);
    const host = { project, document, execution, screen, transport, hasFunction };
    const globals = { ...createServices(host), ui: createUi(host) };
    last = execution;
    return runScript({ code, globals, execution, createScope: createNodeScope }, "main", []);
  }

  return { run, project, screen, clock, calls: () => last?.calls ?? new Map<string, number>() };
}
