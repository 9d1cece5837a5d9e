import { render } from "preact";
import { systemClock } from "../emulator/clocks.ts";
import { createPageScope } from "../emulator/contexts/page-scope.ts";
import type { Workbook } from "../emulator/engine/workbook.ts";
import { createLocalAddOn, type LocalAddOn, messageOf } from "../emulator/local-add-on.ts";
import { createScriptProject } from "../emulator/script-project.ts";
import { pageTransport } from "../emulator/transport/page-transport.ts";
import { answerCallbacks } from "./answer-callbacks.ts";
import { showCellMessages } from "./cell-messages.ts";
import { showCharts } from "./charts/show-charts.ts";
import { openGrid } from "./grid.ts";
import { becomeOnlyTab } from "./only-tab.ts";
import { createPageScreen } from "./page-screen.ts";
import { openOnPrintShortcut } from "./print/print-shortcut.ts";
import { joinState, type PageStart } from "./saved.ts";
import { type Saving, startSaving } from "./saving.ts";
import { Shell } from "./shell.tsx";
import { createStore, type Store } from "./state.ts";
import { type PageLanguage, pageLanguage, spreadsheetLocales, textFor } from "./text.ts";

/** The page's objects, also available as `window.localWorkbook`, for tests and debugging. */
export interface LocalWorkbook {
  name: string;
  addOn: LocalAddOn;
  workbook: Workbook;
  saving: Saving;
  store: Store;
}

/** The emulated user's e-mail address. */
const email = "you@example.com";

function openWorkbook(start: PageStart, language: PageLanguage, store: Store, container: HTMLElement): LocalWorkbook {
  const { name, saved, locale } = start;
  const workbook = openGrid(container, language, {
    snapshot: saved?.workbook ?? null,
    name,
    locale: locale ?? spreadsheetLocales[language],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if (locale) workbook.settings.locale = locale;
  workbook.settings.name = name;
  const state = joinState(start.script, saved, workbook.settings.id);
  Object.assign(state.scriptProperties, start.scriptProperties);
  const project = createScriptProject({ files: start.files, clock: systemClock, state });
  const addOn = createLocalAddOn({
    project,
    workbook,
    user: { email, locale: language, role: "owner" },
    screen: createPageScreen(store),
    createScope: createPageScope,
    transport: pageTransport,
  });
  const saving = startSaving(name, workbook, project, language, store);
  return { name, addOn, workbook, saving, store };
}

async function readStart(): Promise<PageStart> {
  const response = await fetch(`/start.json${location.search}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

async function start(): Promise<void> {
  const { workbook: name = "", language: preferred } = document.documentElement.dataset;
  const language = pageLanguage(preferred || navigator.language);
  document.documentElement.lang = language;
  document.title = name;
  await becomeOnlyTab(name, () => showMessage(textFor(language).otherTab));
  // Only now, since the other tab may have saved in the meantime.
  const start = await readStart();
  const store = createStore();
  const app = document.getElementById("app") as HTMLElement;
  app.replaceChildren();
  const grid = document.createElement("div");
  grid.className = "grid";
  document.body.append(grid);
  const localWorkbook = openWorkbook(start, language, store, grid);
  render(<Shell start={start} language={language} local={localWorkbook} />, app);
  openAddOn(localWorkbook, start.saved === null);
  if (start.saved === null && start.opensSidebar) openSidebar(localWorkbook.addOn);
  showCellMessages(localWorkbook.workbook);
  showCharts(localWorkbook.workbook, grid);
  localWorkbook.workbook.onChange(localWorkbook.saving.schedule);
  answerCallbacks(localWorkbook.addOn, localWorkbook.saving.schedule);
  openOnPrintShortcut(store);
  localWorkbook.saving.schedule();
  setInterval(() => runDueTriggers(localWorkbook), 60_000);
  Object.assign(window, { localWorkbook });
}

/** Schedules run while the page is open. As in Google Sheets, a failure is not shown. */
function runDueTriggers({ addOn, saving }: LocalWorkbook): void {
  try {
    if (addOn.runDueTriggers() > 0) saving.schedule();
  } catch (error) {
    console.error(error);
  }
}

/** The add-on is installed from a new spreadsheet, so its formulas and menu are available at once. */
function openAddOn({ addOn, store }: LocalWorkbook, isNew: boolean): void {
  try {
    if (isNew) addOn.install();
    else addOn.open();
  } catch (error) {
    store.update({ error: messageOf(error) });
  }
  store.update({ menus: addOn.menus() });
}

/** New users start in the sidebar. */
function openSidebar(addOn: LocalAddOn): void {
  const entries = addOn.menus().flatMap((menu) => menu.entries);
  const item = entries.find((entry) => entry.kind === "item" && entry.run === "openSidebar");
  if (item?.kind === "item") addOn.clickMenu(item.label);
}

/** Shows a message in place of the spreadsheet. */
function showMessage(sentence: string): void {
  const message = document.createElement("p");
  message.className = "stopped";
  message.textContent = sentence;
  document.getElementById("app")?.replaceChildren(message);
}

start().catch((error) => showMessage(messageOf(error)));
