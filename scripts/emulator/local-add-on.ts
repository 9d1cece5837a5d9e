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
import type { ScriptProject } from "./script-project.ts";
import { createServices } from "./services/index.ts";
import { AuthModes } from "./services/script-app.ts";
import type { ServiceHost } from "./services/service-host.ts";
import { createUi } from "./services/ui.ts";
import { noNetwork } from "./transport/no-network.ts";
import type { Transport } from "./transport/transport.ts";

export interface LocalAddOnOptions {
  /** The script; several users and workbooks may share it, as they do on Google. */
  project: ScriptProject;
  workbook: Workbook;
  user: User;
  /** Address of the workbook's owner; the user's own unless said otherwise. */
  owner?: string;
  screen: Screen;
  createScope: CreateScope;
  transport?: Transport;
  /** Scopes of the manifest that this user did not grant. */
  refusedScopes?: string[];
}

/** An add-on as one person sees it in one open workbook. */
export interface LocalAddOn {
  readonly project: ScriptProject;
  readonly user: User;
  /** Installs the add-on from this workbook: runs `onInstall`, which enables it here. */
  install(): void;
  /** Opens the workbook: runs `onOpen` in the mode that Google would, and makes the custom functions known where it is enabled. */
  open(): void;
  menus(): readonly ScriptMenu[];
  /** Clicks a menu item by its labels, such as `clickMenu("Report", "Create")`. What the function throws is shown as an error. */
  clickMenu(...labels: string[]): void;
  /** Calls a function as the sidebar does with `google.script.runFunction`. */
  call(name: string, args?: unknown[]): Promise<unknown>;
  /** Names that the sidebar can call. */
  callable(): string[];
  sidebar(): Panel | null;
  closeSidebar(): void;
  /** Runs this user's clock triggers that are due, and says how many there were. */
  runDueTriggers(): number;
  /** What Google's callback page does when a sign-in returns: calls the function that the state token names, and gives its page. */
  answerCallback(parameters: Record<string, string>): string;
  /** The last execution, for what it called. */
  lastExecution(): ScriptExecution | null;
}

/** Opens a script as an add-on in a workbook. */
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
      menus.push(menu);
      options.screen.addMenu(menu);
    },
    showSidebar(panel) {
      sidebar = panel;
      options.screen.showSidebar(panel);
    },
  };

  function startExecution(authMode: AuthMode) {
    const { clock, timeZone } = project;
    const refused = options.refusedScopes ?? [];
    const grantedScopes = (project.manifest.oauthScopes ?? []).filter((scope) => !refused.includes(scope));
    const execution = new ScriptExecution({ authMode, user, clock, timeZone, grantedScopes });
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

  const isEnabled = () => project.state.enabledDocuments.includes(document.id);
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
      // Google then shows nothing of the add-on's menu but "Help".
      menus = [];
      throw error;
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
      enable();
      registerFunctions();
      runEvent("FULL", "onInstall");
    },
    open() {
      if (isEnabled()) registerFunctions();
      // Simple triggers do not run for those who may only look.
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
      // Formulas that an earlier call wrote have their results by now on Google, too.
      await workbook.waitForCalculation();
      try {
        return toSidebarValue(runFunction("FULL", name, () => serverArguments));
      } catch (error) {
        screen.log(stackOf(error));
        throw error;
      }
    },
    callable: () => callableNames(code),
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
        runFunction("FULL", trigger.handler, () => [{ authMode: AuthModes.FULL, triggerUid: trigger.id }]);
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

/** The message of anything thrown, also by a script in another scope. */
export function messageOf(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}

/** For the developer: where it happened. */
function stackOf(error: unknown): string {
  return String((error as { stack?: unknown } | null)?.stack ?? error);
}
