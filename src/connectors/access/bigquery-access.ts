/** What the add-on reaches of BigQuery, only for those who choose it as a destination. */
export const bigQueryAccess = { host: "https://bigquery.googleapis.com/", scope: "bigquery" } as const;
