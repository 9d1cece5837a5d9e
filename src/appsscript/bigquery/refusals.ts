import { BigQueryFailure, sentencesFor } from "../../bigquery/failure.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { userError } from "../user-error.ts";
import type { Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** Runs an action; what BigQuery refuses becomes a user error. Throws `Pause` when the time is over. */
export function inBigQuery<T>(target: Partial<Target>, table: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { errors } = bigQueryTexts();
    if (error instanceof BigQueryFailure) {
      const { project = "", dataset = "", region = "" } = target;
      throw userError(sentencesFor(error, { project, dataset, region, table }, errors));
    }
    if (error instanceof ApiError) throw userError(errors.auth);
    if (error instanceof Pause && error.reason !== "time") throw userError(errors.busy);
    throw error;
  }
}

/** The result of an action; null if its time was over, so that it has to be called again. */
export function unlessOutOfTime<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof Pause && error.reason === "time") return null;
    throw error;
  }
}
