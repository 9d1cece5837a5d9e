import { bigQuery } from "../../bigquery/sign-in.ts";
import type { Connector, OAuth } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { userError } from "../user-error.ts";
import { signInText, userName } from "../user-text.ts";

/** What a user can sign in to: a connector, or BigQuery, into which rows are imported. */
export interface SignInTarget {
  id: string;
  name: string;
  oauth: OAuth | undefined;
  /** Undefined for BigQuery. */
  connector: Connector | undefined;
}

/** What has this id; undefined if this version does not have it. */
export function findSignIn(id: string): SignInTarget | undefined {
  if (id === bigQuery.id) return { ...bigQuery, oauth: bigQuery.signIn.oauth, connector: undefined };
  const connector = findConnector(id);
  return connector && { id: connector.id, name: userName(connector.name), oauth: connector.signIn.oauth, connector };
}

/** The same. Throws a user error if this version does not have it. */
export function requireSignIn(id: string): SignInTarget {
  const target = findSignIn(id);
  if (!target) throw userError(signInText().noSuchPlatform());
  return target;
}
