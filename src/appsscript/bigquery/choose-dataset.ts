import { BigQueryFailure, isBillingFailure } from "../../bigquery/failure.ts";
import { undoneTable } from "../../bigquery/job-ids.ts";
import { bigQuery } from "../../bigquery/sign-in.ts";
import { sqlName } from "../../bigquery/sql/names.ts";
import { type Json, textAt } from "../../connectors/json.ts";
import { newImportId } from "../../importer/merge/import-rows.ts";
import type {
  BigQueryDataset,
  BigQueryProject,
  BigQueryState,
  BigQueryTarget,
  ChooseDatasetRequest,
} from "../../rpc/bigquery-calls.ts";
import { keepAgreements } from "../connect/agreements.ts";
import { assertNotCustomFunction } from "../connect/assert-not-custom-function.ts";
import { loadUsage } from "../connect/connection-store.ts";
import { connectionsTo } from "../connect/connections.ts";
import { oauthClient } from "../connect/oauth-client.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { userError } from "../user-error.ts";
import { type BigQueryClient, openBigQuery } from "./client.ts";
import { queryConfiguration, runJob } from "./jobs.ts";
import { fullSheets } from "./move/move-rows.ts";
import { readList } from "./read-list.ts";
import { inBigQuery } from "./refusals.ts";
import { ensureUndoneTable } from "./tables.ts";
import { loadTarget, noteShown, publicTarget, saveTarget, type Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** How long a call waits for BigQuery. */
const callMs = 60_000;

/** What the sidebar shows of BigQuery; see `BigQueryCalls`. Asks BigQuery nothing. */
export function readBigQuery(): BigQueryState {
  assertNotCustomFunction();
  const [connection] = connectionsTo(bigQuery.id);
  const target = loadTarget();
  if (target) noteShown(target);
  return {
    canSignIn: oauthClient(bigQuery.signIn.oauth.appPrefix) !== null,
    connection: connection ? { id: connection.id, isBroken: loadUsage(connection.id).isBroken } : null,
    target: target && publicTarget(target),
    fullSheets: target && connection ? fullSheets() : [],
  };
}

export function readBigQueryProjects(): BigQueryProject[] {
  const client = openBigQuery(Date.now() + callMs);
  return inBigQuery({}, "", () =>
    readList(client, [], "projects").map((project) => {
      const id = textAt(project, "projectReference.projectId") ?? textAt(project, "id") ?? "";
      return { id, name: textAt(project, "friendlyName") ?? id };
    }),
  );
}

export function readBigQueryDatasets(project: string): BigQueryDataset[] {
  const client = openBigQuery(Date.now() + callMs);
  return inBigQuery({ project }, "", () =>
    readList(client, [project, "datasets"], "datasets").map((dataset) => ({
      id: textAt(dataset, "datasetReference.datasetId") ?? "",
      region: textAt(dataset, "location") ?? "",
    })),
  );
}

/** Chooses a dataset, creates it if it is not there, and finds out whether the project has billing. */
export function chooseBigQueryDataset({ project, dataset, region }: ChooseDatasetRequest): BigQueryTarget {
  assertCanEdit();
  const { errors } = bigQueryTexts();
  if (!/^[A-Za-z0-9_]{1,1024}$/.test(dataset)) throw userError(errors.datasetName);
  const client = openBigQuery(Date.now() + callMs);
  const target = inBigQuery({ project, dataset, region }, "", () => {
    const actualRegion = textAt(findOrCreate(client, project, dataset, region), "location") ?? region;
    if (region !== "" && actualRegion.toUpperCase() !== region.toUpperCase())
      throw userError(errors.datasetElsewhere(dataset, actualRegion));
    const before = loadTarget();
    const isSame = before?.project === project && before.dataset === dataset;
    const chosen: Target = {
      project,
      dataset,
      region: actualRegion,
      hasBilling: false,
      made: isSame ? before.made : {},
      views: isSame ? before.views : [],
      ...(isSame && before.maxBytes !== undefined && { maxBytes: before.maxBytes }),
    };
    return { ...chosen, hasBilling: hasBilling(client, chosen) };
  });
  noteShown(target);
  keepAgreements(() => saveTarget(target));
  return publicTarget(target);
}

function findOrCreate(client: BigQueryClient, project: string, dataset: string, region: string): Json {
  const find = () => client.send("GET", [project, "datasets", dataset]);
  try {
    return find();
  } catch (error) {
    if (!(error instanceof BigQueryFailure) || error.status !== 404) throw error;
  }
  try {
    const datasetReference = { projectId: project, datasetId: dataset };
    return client.send("POST", [project, "datasets"], {
      json: { datasetReference, ...(region !== "" && { location: region }) },
    });
  } catch (error) {
    if (!(error instanceof BigQueryFailure) || error.status !== 409) throw error;
    return find();
  }
}

/** BigQuery refuses every statement that changes rows in a project without billing, also one that changes none. */
function hasBilling(client: BigQueryClient, target: Target): boolean {
  ensureUndoneTable(client, target);
  const query = `DELETE FROM ${sqlName(target, undoneTable)} WHERE FALSE`;
  try {
    runJob(client, target, {
      importId: newImportId(),
      table: undoneTable,
      step: "billing",
      configuration: queryConfiguration(query),
    });
    return true;
  } catch (error) {
    if (error instanceof BigQueryFailure && isBillingFailure(error)) return false;
    throw error;
  }
}
