import type { Language } from "../text/language.ts";

/** What users read about a connector. */
export interface ConnectorText {
  /** What a user needs: account type, app, permissions, price. One to three sentences. */
  needs: string;
  /** What the platform does not offer, and where to get it instead. */
  cannot: string;
  /** What the user's own token or key is, and how to create one; "" where the connector takes none. */
  key: string;
  /** Advice for failures that have a special meaning here, by failure kind: what happened, what to do. */
  failures?: Readonly<Record<string, readonly [what: string, advice: string]>>;
}

export type ConnectorTexts = Readonly<Record<Language, ConnectorText>>;
