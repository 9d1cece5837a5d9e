import { toServerValue, toSidebarValue } from "./bridge/legal-values.ts";
import { createCellCalls } from "./contexts/cell-calls.ts";
import { runScript } from "./contexts/run-script.ts";
import { type CreateScope, callableNames, isCallable } from "./contexts/script-scope.ts";
import { findCustomFunctions } from "./custom-functions.ts";
import type { Workbook } from "./engine/workbook.ts";
import type { AuthMode, User } from "./execution.ts";
import { findEntry } from "./find-menu-entry.ts";
import type { Panel, Screen, ScriptMenu } from "./screen.ts";
import { ScriptExecution } from "./script-execution.ts";
import type { ScriptProject, StoredTrigger } from "./script-project.ts";
import { createServices } from "./services/index.ts";
import { AuthModes } from "./services/script-app.ts";
import type { ServiceHost } from "./services/service-host.ts";
import { createUi } from "./services/ui.ts";
import { noNetwork } from "./transport/no-network.ts";
import type { Transport } from "./transport/transport.ts";

export interface LocalAddOnOptions {
  /** Several users and spreadsheets may share a script, as they do on Google. */
  project: ScriptProject;
  workbook: Workbook;
  user: User;
  /** E-mail address of the spreadsheet's owner; defaults to the user's. */
  owner?: string;
  screen: Screen;
  createScope: CreateScope;
  transport?: Transport;
  /** Scopes of the manifest that this user did not grant. */
  refusedScopes?: string[];
  /** Called with the method before each service call of an execution, except those of cells; may throw to end it. */
  beforeCall?: (method: string) => void;
}

/** An add-on as one user has it in one open spreadsheet. */
export interface LocalAddOn {
  readonly project: ScriptProject;
  readonly user: User;
  /** Installs the add-on from this spreadsheet: enables it here and runs `onInstall`. A bound script is not installed. */
  install(): void;
  /** Opens the spreadsheet: registers the custom functions if the add-on is enabled here, and runs `onOpen` in Google's mode. */
  open(): void;
  menus(): readonly ScriptMenu[];
  /** Clicks a menu item by its labels: `clickMenu("Report", "Create")`. An error that the function throws is shown on the screen. */
  clickMenu(...labels: string[]): void;
  /** Calls a function as the sidebar does with `google.script.run`. */
  call(name: string, args?: unknown[]): Promise<unknown>;
  /** Names of the functions that the sidebar can call. */
  callable(): string[];
  sidebar(): Panel | null;
  closeSidebar(): void;
  /** Runs this user's clock triggers that are due, and returns their number. */
  runDueTriggers(): number;
  /** Google's callback page after a sign-in: calls the function that the state token names, and returns that function's page. */
  answerCallback(parameters: Record<string, string>): string;
  /** The last execution, to read the calls it made. */
  lastExecution(): ScriptExecution | null;
}

/** Opens a script as an add-on in a spreadsheet. */
export function createLocalAddOn(options: LocalAddOnOptions): LocalAddOn {
  const { project, workbook, user, createScope } = options;
  const code = project.files["Code.js"];
  if (code === undefined) throw new Error("The project has no Code.js.");
  const document = { id: workbook.settings.id, owner: options.owner ?? user.email };
  let menus: ScriptMenu[] = [];
  let sidebar: Panel | null = null;
  let lastExecution: ScriptExecution | null = null;

  const screen: Screen = {
    ...options.screen,
    addMenu(menu) {
      // A menu takes the place of one with the same label; the add-on has one of its own.
      menus = [...menus.filter(({ label }) => label !== menu.label), menu];
      options.screen.addMenu(menu);
    },
    showSidebar(panel) {
      sidebar = panel;
      options.screen.showSidebar(panel);
    },
  };

  function startExecution(authMode: AuthMode) {
    const { clock, timeZone, dailyUse } = project;
    const refused = options.refusedScopes ?? [];
    const grantedScopes = (project.manifest.oauthScopes ?? []).filter((scope) => !refused.includes(scope));
    const beforeCall = authMode === "CUSTOM_FUNCTION" ? undefined : options.beforeCall;
    const execution = new ScriptExecution({ authMode, user, clock, timeZone, grantedScopes, beforeCall, dailyUse });
    const transport = options.transport ?? noNetwork;
    const hasFunction = (name: string) => isCallable(code as string, name);
    const host: ServiceHost = { project, document, execution, screen, transport, hasFunction };
    const SpreadsheetApp = workbook.spreadsheetApp(execution, createUi(host));
    return { execution, globals: { ...createServices(host), SpreadsheetApp } };
  }

  function runFunction(authMode: AuthMode, name: string, args: (globals: Globals) => unknown[]): unknown {
    const { execution, globals } = startExecution(authMode);
    lastExecution = execution;
    return runScript({ code: code as string, globals, execution, createScope }, name, args(globals));
  }

  const isEnabled = () => project.boundName !== null || project.state.enabledDocuments.includes(document.id);
  const enable = () => {
    if (!isEnabled()) project.state.enabledDocuments.push(document.id);
  };

  function runEvent(authMode: AuthMode, name: string) {
    menus = [];
    try {
      runFunction(authMode, name, ({ SpreadsheetApp }) => [
        authMode === "NONE"
          ? { authMode: AuthModes.NONE }
          : { authMode: AuthModes[authMode], source: SpreadsheetApp.getActiveSpreadsheet() },
      ]);
    } catch (error) {
      // Google then shows only "Help" in the add-on's menu.
      menus = [];
      throw error;
    }
  }

  function runTrigger({ id, handler }: StoredTrigger) {
    const { dailyUse, clock } = project;
    const startedAt = clock.now();
    dailyUse.assertTriggerMayRun(user.email, startedAt);
    try {
      runFunction("FULL", handler, () => [{ authMode: AuthModes.FULL, triggerUid: id }]);
    } finally {
      dailyUse.of(user.email, startedAt).triggerMs += (lastExecution?.clock.now() ?? startedAt) - startedAt;
    }
  }

  function registerFunctions() {
    const call = createCellCalls({ code: code as string, createScope, start: () => startExecution("CUSTOM_FUNCTION") });
    workbook.registerCustomFunctions(findCustomFunctions(code as string), call);
  }

  return {
    project,
    user,
    install() {
      if (project.boundName !== null) throw new Error("A bound script is not installed.");
      enable();
      registerFunctions();
      runEvent("FULL", "onInstall");
    },
    open() {
      if (isEnabled()) registerFunctions();
      // Simple triggers do not run for viewers.
      if (user.role !== "viewer") runEvent(isEnabled() ? "LIMITED" : "NONE", "onOpen");
    },
    menus: () => menus,
    clickMenu(...labels) {
      const item = findEntry(menus, labels);
      if (!isEnabled()) {
        enable();
        registerFunctions();
      }
      try {
        runFunction("FULL", item.run, () => []);
      } catch (error) {
        screen.log(stackOf(error));
        screen.showError(messageOf(error));
      }
    },
    async call(name, args = []) {
      const serverArguments = args.map((value, at) => toServerValue(value, String(at)));
      // On Google, too, formulas written by an earlier call have been calculated when the next call starts.
      await workbook.waitForCalculation();
      try {
        return toSidebarValue(runFunction("FULL", name, () => serverArguments));
      } catch (error) {
        screen.log(stackOf(error));
        throw error;
      }
    },
    callable: () => [...callableNames(code)],
    sidebar: () => sidebar,
    closeSidebar() {
      sidebar = null;
      screen.closeSidebar();
    },
    runDueTriggers() {
      const now = project.clock.now();
      const dueTriggers = project.state.triggers.filter(
        (trigger) =>
          trigger.user === user.email && trigger.document === document.id && (trigger.next ?? Infinity) <= now,
      );
      for (const trigger of dueTriggers) {
        trigger.next = trigger.every === undefined ? undefined : now + trigger.every;
        runTrigger(trigger);
      }
      return dueTriggers.length;
    },
    answerCallback(parameters) {
      const token = project.state.stateTokens[parameters.state ?? ""];
      const isValid = token && token.user === user.email && token.expires > project.clock.now();
      if (!isValid) throw new Error("The state token is invalid or has expired. Please try again.");
      const page = runFunction("FULL", token.method, () => [{ parameter: { ...parameters, ...token.arguments } }]);
      return (page as { getContent(): string }).getContent();
    },
    lastExecution: () => lastExecution,
  };
}

type Globals = { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };

/** The message of anything thrown. Errors of a script's scope are not instances of this scope's Error. */
export function messageOf(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}

/** The stack of anything thrown, for the log. */
function stackOf(error: unknown): string {
  return String((error as { stack?: unknown } | null)?.stack ?? error);
}
