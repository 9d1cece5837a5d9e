import type { RpcCalls, RpcResult, ServerCalls, UserError } from "../rpc/script-calls.ts";
import { readAlerts, saveAlerts } from "./alerts/alert-settings.ts";
import { finishBigQueryImport, loadBigQueryRows, openBigQueryTable } from "./bigquery/calls.ts";
import {
  chooseBigQueryDataset,
  readBigQuery,
  readBigQueryDatasets,
  readBigQueryProjects,
} from "./bigquery/choose-dataset.ts";
import { moveOlderRows, planMove } from "./bigquery/move/move-rows.ts";
import { estimateBigQueryRows, fetchBigQueryRows } from "./bigquery/report/calls.ts";
import { checkInstallation } from "./check/check-installation.ts";
import { openOverview } from "./client/overview-sheet.ts";
import { saveClient } from "./client/save-client.ts";
import { addKey } from "./connect/add-key.ts";
import { confirmImport } from "./connect/confirm-import.ts";
import { deleteImport } from "./connect/delete-import.ts";
import { disconnect } from "./connect/disconnect.ts";
import { readAccounts } from "./connect/read-accounts.ts";
import { readConnect } from "./connect/read-connect.ts";
import { runImport } from "./connect/run-import.ts";
import { saveImport } from "./connect/save-import.ts";
import { startSignIn } from "./connect/start-sign-in.ts";
import { createDelivery, discardDelivery } from "./delivery/delivery-calls.ts";
import { saveDelivery } from "./delivery/save-delivery.ts";
import { sendDelivery } from "./delivery/send-delivery.ts";
import { finishImport } from "./import/finish-import.ts";
import { rememberFollowers } from "./import/known-followers.ts";
import { forgetMapping, readMappings, rememberMapping } from "./import/known-mappings.ts";
import { openTable } from "./import/open-table.ts";
import { pastImports, undoImport } from "./import/undo-import.ts";
import { writeRows } from "./import/write-rows.ts";
import { insertFormula } from "./insert/insert-formula.ts";
import { removeMyData } from "./leave/remove-my-data.ts";
import { readListening, saveBrands } from "./listen/read-listening.ts";
import { findAuthor, forgetAuthor } from "./people/forget-author.ts";
import { saveRetention } from "./people/retention.ts";
import { refusedInput } from "./refused-input.ts";
import { createReport } from "./report/create-report.ts";
import { openGoals } from "./report/goals-sheet.ts";
import { refreshReport } from "./report/report.ts";
import { readReportOptions } from "./report/report-options.ts";
import { addSampleData } from "./sample/add-sample.ts";
import { removeSampleData } from "./sample/remove-sample.ts";
import { readSettings, setLanguage, showCell, showSheet } from "./settings.ts";
import { bringFormulasBack } from "./share/bring-formulas-back.ts";
import { clearClient } from "./share/clear-client.ts";
import { endComparison, makeShareable, startComparison } from "./share/make-shareable.ts";
import { readSharing } from "./share/read-sharing.ts";
import { isViewer } from "./sheet/assert-can-edit.ts";
import { readSidebarPart } from "./sidebar-part.ts";
import { setWorkbookLanguage } from "./spreadsheet-language.ts";
import { isUserError, userError } from "./user-error.ts";
import { userText } from "./user-text.ts";

const calls: ServerCalls = {
  readSettings,
  readSidebarPart,
  setLanguage,
  rememberFollowers,
  readMappings,
  rememberMapping,
  forgetMapping,
  openTable,
  writeRows,
  finishImport,
  readHistory: pastImports,
  undoImport,
  showSheet,
  addSampleData,
  removeSampleData,
  insertFormula,
  readReportOptions,
  createReport,
  openGoals,
  refreshReport,
  saveDelivery,
  createDelivery,
  sendDelivery,
  discardDelivery,
  readSharing,
  startComparison,
  endComparison,
  makeShareable,
  bringFormulasBack,
  clearClient,
  saveClient,
  openOverview,
  showCell,
  setWorkbookLanguage,
  readConnect,
  startSignIn,
  addKey,
  disconnect,
  readAccounts,
  saveImport,
  deleteImport,
  confirmImport,
  runImport,
  readListening,
  saveBrands,
  readBigQuery,
  readBigQueryProjects,
  readBigQueryDatasets,
  chooseBigQueryDataset,
  openBigQueryTable,
  loadBigQueryRows,
  finishBigQueryImport,
  planMove,
  moveOlderRows,
  estimateBigQueryRows,
  fetchBigQueryRows,
  saveRetention,
  findAuthor,
  forgetAuthor,
  checkInstallation,
  removeMyData,
  readAlerts,
  saveAlerts,
};

/** What somebody who may only look or comment is told, whatever Google refused them. */
function refusedToViewer(error: unknown): UserError | null {
  try {
    if (!isViewer()) return null;
  } catch {
    return null;
  }
  console.error(`Refused to a viewer: ${String((error as Error | null)?.message)}`);
  return userError(userText().errors.viewer);
}

/** Returns user errors as results; other errors are thrown, for the log of executions. */
function withRpcResult<A extends unknown[], T>(call: (...args: A) => T): (...args: A) => RpcResult<T> {
  return (...args) => {
    try {
      return { value: call(...args) };
    } catch (error) {
      const known = isUserError(error) ? error : (refusedInput(error) ?? refusedToViewer(error));
      if (!known) throw error;
      return { error: { what: known.message, advice: known.advice } };
    }
  };
}

/** What the sidebar can call, by name. */
export const serverCalls = Object.fromEntries(
  Object.entries(calls).map(([name, call]) => [name, withRpcResult(call as (...args: unknown[]) => unknown)]),
) as unknown as RpcCalls;
