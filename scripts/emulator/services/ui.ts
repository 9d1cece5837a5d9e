import type { ButtonSetName, Screen } from "../screen.ts";
import { emulate, enumOf } from "../strict-object.ts";
import { dialogSize } from "./html.ts";
import { createMenu } from "./menu.ts";
import type { ServiceHost } from "./service-host.ts";

type Ui = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type Names = typeof GoogleAppsScript.Base;

const Button = enumOf<Names["Button"]>("CLOSE", "OK", "CANCEL", "YES", "NO");
const ButtonSet = enumOf<Names["ButtonSet"]>("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");

/** The screen of each Ui, which a spreadsheet's toasts use too. */
const screens = new WeakMap<object, Screen>();

/** Spreadsheet.toast(text, title, seconds) on the screen of the execution's Ui. */
export function showToast(ui: unknown, [text, title, seconds]: unknown[]): void {
  const screen = typeof ui === "object" && ui !== null ? screens.get(ui) : undefined;
  screen?.toast({ text: String(text ?? ""), title: String(title ?? ""), seconds: Number(seconds ?? 0) });
}

/** SpreadsheetApp.getUi(): menus in most modes, everything else only in FULL. */
export function createUi(host: ServiceHost): Ui {
  const { execution, screen, project } = host;
  /** Google releases every lock while a dialog waits for its answer. */
  const assertUserPresent = (method: string) => {
    execution.useService(`Ui.${method}`, "show ui");
    project.locks.releaseAll(execution);
  };
  const show = (method: string, output: HtmlOutput) => {
    execution.useService(`Ui.${method}`, "show ui");
    return { title: output.getTitle(), html: output.getContent() };
  };
  const showDialog = (method: string, output: HtmlOutput, title: string) =>
    screen.showDialog({
      ...show(method, output),
      title: String(title),
      width: output.getWidth() || dialogSize.width,
      height: output.getHeight() || dialogSize.height,
      modal: method === "showModalDialog",
    });
  const ui = emulate<Ui>()("Ui", {
    Button,
    ButtonSet,
    createAddonMenu: () => addMenu(host, "createAddonMenu", null),
    createMenu: (caption: string) => addMenu(host, "createMenu", String(caption)),
    showSidebar: (output: HtmlOutput) => screen.showSidebar(show("showSidebar", output)),
    showModalDialog: (output: HtmlOutput, title: string) => showDialog("showModalDialog", output, title),
    showModelessDialog: (output: HtmlOutput, title: string) => showDialog("showModelessDialog", output, title),
    alert(...args: unknown[]) {
      assertUserPresent("alert");
      return Button[screen.alert(questionOf(args))];
    },
    prompt(...args: unknown[]) {
      assertUserPresent("prompt");
      const answer = screen.prompt(questionOf(args));
      return emulate<PromptResponse>()("PromptResponse", {
        getResponseText: () => answer.text,
        getSelectedButton: () => Button[answer.button],
      });
    },
  });
  screens.set(ui, screen);
  return ui;
}

function addMenu(host: ServiceHost, method: string, label: string | null) {
  host.execution.useService(`Ui.${method}`, "add menu");
  return createMenu(host, label);
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
function questionOf(args: unknown[]): { title: string; text: string; buttons: ButtonSetName } {
  const [title, text, buttons] = args.length === 3 ? args : ["", ...args];
  return { title: String(title), text: String(text), buttons: String(buttons ?? "OK") as ButtonSetName };
}
