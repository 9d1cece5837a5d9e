import type { Language } from "../text/language.ts";

/** What people read about one platform that can be connected. */
export interface ConnectorText {
  /** What a user needs: kind of account, app, permissions, price. One to three sentences. */
  needs: string;
  /** What the platform cannot give, and where it comes from instead. */
  cannot: string;
  /** What the own token or key is, and how to make one; "" where the platform takes none. */
  key: string;
  /** Advice for failures that this platform means something special by, by kind: what happened, what to do. */
  failures?: Readonly<Record<string, readonly [what: string, advice: string]>>;
}

export type ConnectorTexts = Readonly<Record<Language, ConnectorText>>;
