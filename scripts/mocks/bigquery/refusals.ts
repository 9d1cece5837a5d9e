/** An error as BigQuery writes it: of a request, or the result of a job. */
export class BigQueryError extends Error {
  readonly status: number;
  readonly reason: string;
  readonly details: readonly ErrorProto[];

  constructor(status: number, reason: string, message: string, details: readonly ErrorProto[] = []) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.details = details;
  }
}

export interface ErrorProto {
  reason: string;
  message: string;
  location?: string;
}

export const notFound = (what: string): BigQueryError => new BigQueryError(404, "notFound", `Not found: ${what}`);

export const alreadyExists = (what: string): BigQueryError =>
  new BigQueryError(409, "duplicate", `Already Exists: ${what}`);

/** As quoted in the tests of other programs (Airbyte's destination-bigquery). */
export const billingNotEnabled = (): BigQueryError =>
  new BigQueryError(
    403,
    "billingNotEnabled",
    "Billing has not been enabled for this project. Enable billing at https://console.cloud.google.com/billing. DML queries are not allowed in the free tier. Set up a billing account to remove this restriction.",
  );

export const loadQuota = (): BigQueryError =>
  new BigQueryError(
    403,
    "quotaExceeded",
    "Quota exceeded: Your table exceeded quota for imports or query appends per table. For more information, see https://cloud.google.com/bigquery/docs/troubleshoot-quotas",
  );

export const apiOff = (project: string): BigQueryError =>
  new BigQueryError(
    403,
    "accessNotConfigured",
    `BigQuery API has not been used in project ${project} before or it is disabled.`,
  );

/** The response of a refused request. */
export const errorBody = ({ status, reason, message }: BigQueryError): object => ({
  error: { code: status, message, errors: [{ message, domain: "global", reason }], status: reason },
});
