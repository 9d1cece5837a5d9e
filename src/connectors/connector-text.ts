import type { Language } from "../text/language.ts";

/**
 * What marketers read about a connector. `needs`, `gets` and `cannot` come before signing in: at most 60 words together in
 * each language. What the add-on's administrator does, such as permissions and approvals of apps, belongs in `setUp`.
 */
export interface ConnectorText {
  /** The account or plan that is needed, and the price. */
  needs: string;
  /** What is imported. */
  gets: string;
  /** What is not available, and where to get it instead. */
  cannot: string;
  /** How to read the numbers; shown with the settings of an import. */
  notes?: string;
  /** What the user's own token or key is, and how to create one; "" where the connector takes none. */
  key: string;
  /** Advice for failures that have a special meaning here, by failure kind: what happened, what to do. */
  failures?: Readonly<Record<string, readonly [what: string, advice: string]>>;
}

export interface ConnectorTexts extends Readonly<Record<Language, ConnectorText>> {
  /** For the add-on's administrator, in English: shown by `npm run configure` and in the README of this folder. */
  setUp?: string;
}
