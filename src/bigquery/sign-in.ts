import { bigQueryAccess } from "../connectors/access/bigquery-access.ts";
import type { SignIn } from "../connectors/define-connector.ts";
import { googleSignIn } from "../connectors/google/sign-in.ts";

/**
 * BigQuery as something to sign in to. It is no connector, since nothing is imported from it; whoever does not use it is
 * not asked for its scope.
 */
export const bigQuery = {
  id: "bigquery",
  name: "BigQuery",
  hosts: [bigQueryAccess.host],
  signIn: { oauth: googleSignIn(bigQueryAccess.scope) } satisfies SignIn,
} as const;
