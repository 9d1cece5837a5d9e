import { packRows } from "../../src/importer/merge/pack-rows.ts";
import "../built/script.ts";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fakeClock } from "../../scripts/emulator/clocks.ts";
import { createNodeScope } from "../../scripts/emulator/contexts/node-scope.ts";
import { copySnapshot } from "../../scripts/emulator/engine/copy-snapshot.ts";
import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import type { WorkbookSnapshot } from "../../scripts/emulator/engine/workbook.ts";
import type { User } from "../../scripts/emulator/execution.ts";
import { createLocalAddOn, type LocalAddOn } from "../../scripts/emulator/local-add-on.ts";
import { createRecordedScreen } from "../../scripts/emulator/recorded-screen.ts";
import { ScriptExecution } from "../../scripts/emulator/script-execution.ts";
import { createScriptProject, type ScriptProject } from "../../scripts/emulator/script-project.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import type { Transport } from "../../scripts/emulator/transport/transport.ts";
import type { Batch } from "../../src/importer/files/batch.ts";
import { type ImportOptions, type ImportSummary, importRows } from "../../src/importer/merge/import-rows.ts";
import type { SpreadsheetPort } from "../../src/importer/merge/spreadsheet-port.ts";
import type { RpcResult } from "../../src/rpc/script-calls.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { throughExcel } from "./through-excel.ts";

export const noor: User = { email: "noor@example.com", locale: "en", role: "owner" };
export const bo: User = { email: "bo@example.com", locale: "nl", role: "editor" };

export interface OpenOptions {
  user?: User;
  locale?: string;
  timeZone?: string;
  /** Responds to the script's requests. Defaults to none: every request fails. */
  transport?: Transport;
  /** The clock's time, ISO 8601. */
  at?: string;
  /** Whether the clock moves by what each call of Google would take. */
  callsTakeTime?: boolean;
  scriptProperties?: Record<string, string>;
  /** Scopes of the manifest that the user did not grant. */
  refusedScopes?: string[];
  /** The state of an add-on and its spreadsheet to open again. Defaults to a new spreadsheet. */
  savedState?: SavedState;
  /** The name of a script that is bound to the spreadsheet. Defaults to a published add-on. */
  boundName?: string;
  /** The files of the script. Defaults to those built. */
  files?: Readonly<Record<string, string>>;
  /** Called with the method before each service call; may throw to end the execution. */
  beforeCall?: (method: string) => void;
}

/** What remains when a spreadsheet is closed. */
type SavedState = Pick<ScriptProject, "state" | "caches"> & { snapshot: WorkbookSnapshot };

/** The built files by name, with when each was written. */
const read = new Map<string, { at: number; text: string }>();

/** Reads the built files, each again only if it was built again. */
const builtFiles = () =>
  Object.fromEntries(
    readdirSync("dist").map((name) => {
      const at = statSync(`dist/${name}`).mtimeMs;
      if (read.get(name)?.at !== at) read.set(name, { at, text: readFileSync(`dist/${name}`, "utf8") });
      return [name, read.get(name)?.text as string];
    }),
  );

/** The built add-on in a spreadsheet without a page: an empty one, or a saved one. */
export function openAddOn(options: OpenOptions = {}) {
  const {
    user = noor,
    locale = "en_US",
    timeZone = "Europe/Madrid",
    transport = noNetwork,
    at = "2026-06-01T09:00:00Z",
    callsTakeTime = false,
    scriptProperties = {},
    refusedScopes = [],
    savedState,
    boundName,
    files = builtFiles(),
    beforeCall,
  } = options;
  const clock = fakeClock(at, callsTakeTime);
  const project = createScriptProject({
    files,
    clock,
    ...(boundName !== undefined && { boundName }),
    ...(savedState && { state: structuredClone(savedState.state) }),
  });
  if (savedState) project.caches = structuredClone(savedState.caches);
  Object.assign(project.state.scriptProperties, scriptProperties);
  const workbook = createHeadlessWorkbook({
    locale,
    timeZone,
    snapshot: savedState ? structuredClone(savedState.snapshot) : null,
  });
  const screen = createRecordedScreen();
  /** Everything that the sidebar and sign-in pages received, as text. */
  const received: string[] = [];
  const addOn = recording(
    received,
    createLocalAddOn({
      project,
      workbook,
      user,
      screen,
      createScope: createNodeScope,
      transport,
      refusedScopes,
      ...(beforeCall && { beforeCall }),
    }),
  );
  if (!savedState && boundName === undefined) addOn.install();
  addOn.open();
  /** The same spreadsheet as another user sees it. */
  const openAs = (other: User) => {
    const others = {
      project,
      workbook,
      user: other,
      owner: user.email,
      screen: createRecordedScreen(),
      createScope: createNodeScope,
      transport,
    };
    const opened = recording(received, createLocalAddOn(others));
    opened.open();
    return opened;
  };
  /** Opens the add-on in another spreadsheet, made from this one. */
  const openCopy = (owner: User, snapshot: WorkbookSnapshot) => {
    const copy = createHeadlessWorkbook({ snapshot });
    const copyScreen = createRecordedScreen();
    const copyOfScript = () =>
      createScriptProject({
        files,
        clock,
        scriptId: `${project.scriptId}Copy`,
        ...(boundName !== undefined && { boundName }),
      });
    const projectOfCopy = boundName === undefined ? project : copyOfScript();
    const opened = createLocalAddOn({
      project: projectOfCopy,
      workbook: copy,
      user: owner,
      screen: copyScreen,
      createScope: createNodeScope,
      transport,
    });
    opened.open();
    return { addOn: opened, screen: copyScreen, workbook: copy, app: spreadsheetOf(copy, projectOfCopy, owner) };
  };
  /** The same spreadsheet with another installation of the add-on, which has properties of its own. */
  const openInstallation = (owner: User) => {
    const other = createScriptProject({ files, clock, scriptId: `${project.scriptId}Other` });
    const access = { user: owner, owner: user.email, screen: createRecordedScreen(), createScope: createNodeScope };
    const opened = createLocalAddOn({ project: other, workbook, transport, ...access });
    opened.open();
    return opened;
  };
  /** File > Make a copy, by a user who then opens the add-on in the copy. */
  const copyAs = (owner: User) => openCopy(owner, copySnapshot(workbook.snapshot()));
  /** The spreadsheet after it was downloaded as an Excel file and uploaded again: without metadata and properties. */
  const throughExcelAs = (owner: User) => openCopy(owner, throughExcel(copySnapshot(workbook.snapshot())));
  /** What every sheet shows to a user without the add-on, by the sheet's name. */
  const displayWithoutAddOn = async (): Promise<Record<string, string[][]>> => {
    await workbook.waitForCalculation();
    const plain = createHeadlessWorkbook({ snapshot: copySnapshot(workbook.snapshot()) });
    plain.registerCustomFunctions([], () => null);
    await plain.waitForCalculation();
    const sheets = spreadsheetOf(plain, project, user).getSheets();
    const shown = sheets.map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]);
    plain.dispose();
    return Object.fromEntries(shown);
  };
  const app = spreadsheetOf(workbook, project, user);
  /** Saves the state, and returns the options that open it again. */
  const optionsToReopen = (): OpenOptions => {
    const { state, caches } = project;
    const current = structuredClone({ snapshot: workbook.snapshot(), state, caches });
    return { ...options, at: new Date(clock.now()).toISOString(), savedState: current };
  };
  return {
    optionsToReopen,
    openAs,
    openInstallation,
    copyAs,
    throughExcelAs,
    displayWithoutAddOn,
    addOn,
    clock,
    project,
    screen,
    workbook,
    app,
    user,
    transport,
    received,
  };
}

/** An add-on whose results are recorded in `received`. */
function recording(received: string[], addOn: LocalAddOn): LocalAddOn {
  const recordResult = <T>(result: T): T => {
    received.push(JSON.stringify(result) ?? "");
    return result;
  };
  return {
    ...addOn,
    call: (name, args) =>
      addOn.call(name, args).then(recordResult, (error) => {
        recordResult(String(error?.message ?? error));
        throw error;
      }),
    answerCallback: (parameters) => recordResult(addOn.answerCallback(parameters)),
  };
}

export type OpenAddOn = ReturnType<typeof openAddOn>;

/** The spreadsheet with the owner's permissions, to inspect it and to do what a user does by hand. */
function spreadsheetOf(workbook: ReturnType<typeof createHeadlessWorkbook>, project: ScriptProject, user: User) {
  const execution = new ScriptExecution({
    authMode: "FULL",
    user,
    clock: fakeClock("2026-06-01T09:00:00Z"),
    timeZone: project.timeZone,
    grantedScopes: project.manifest.oauthScopes ?? [],
  });
  return workbook.spreadsheetApp(execution, null).getActiveSpreadsheet();
}

/** Calls the script as the sidebar does. Throws a user error's message and advice. */
export async function ask<T>(addOn: LocalAddOn, name: string, ...args: unknown[]): Promise<T> {
  const result = (await addOn.call(name, args)) as RpcResult<T>;
  if ("error" in result) throw new Error(`${result.error.what} ${result.error.advice}`);
  return result.value;
}

/** The spreadsheet as the sidebar's import accesses it. */
export const spreadsheetPortOf = (addOn: LocalAddOn): SpreadsheetPort => ({
  openTable: (request) => ask(addOn, "openTable", request),
  writeRows: (request) => ask(addOn, "writeRows", packRows(request)),
  finishImport: (request) => ask(addOn, "finishImport", request),
});

/** A fictional post; the number determines its id, text and likes. */
export const post = (number: number, more = {}) => ({
  post_id: String(17900000000000000n + BigInt(number)),
  published_at: "2026-05-02T10:30:00",
  text: `Loaf ${number}`,
  followers: 10_000,
  likes: 100 * number,
  comments: 30,
  shares: 15,
  saves: 5,
  ...more,
});

/** A batch of rows as the file readers return it. */
export function batchOf(
  rows: Row[],
  { table = "posts" as TableName, exportedOn = "2026-05-31", typed = [] as string[] } = {},
): Batch {
  const source = `Instagram content export (${exportedOn})`;
  return {
    file: "posts.csv",
    format: "instagram-content",
    label: "Instagram content export",
    platform: "instagram",
    table,
    language: "en",
    account: "brood.en.boon",
    period: null,
    exportedOn,
    rows: rows.map((row) => ({ platform: "instagram", account: "brood.en.boon", source, ...row })),
    skipped: [],
    warnings: [],
    asks: [],
    typed,
  };
}

export const importInto = (
  addOn: LocalAddOn,
  batch: Batch,
  options: Partial<ImportOptions> = {},
): Promise<ImportSummary> => importRows(batch, spreadsheetPortOf(addOn), { sheet: null, mode: "update", ...options });
