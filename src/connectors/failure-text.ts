import { connectServerText } from "../text/connect-server/index.ts";
import { type Language, nameIn } from "../text/language.ts";
import type { Connector, FailureKind } from "./define-connector.ts";
import { connectorTexts } from "./texts.ts";

const textsById: Readonly<Record<string, (typeof connectorTexts)[keyof typeof connectorTexts] | undefined>> =
  connectorTexts;

/** What happened and what to do, for failures that have a special meaning in this connector. */
export const connectorFailureText = (
  { id }: Pick<Connector, "id">,
  kind: FailureKind,
  language: Language,
): readonly string[] | undefined => textsById[id]?.[language].failures?.[kind];

/** What happened and what to do: the connector's own text, else the general one. */
export const failureText = (
  connector: Pick<Connector, "id" | "name">,
  kind: FailureKind,
  language: Language,
): readonly string[] =>
  connectorFailureText(connector, kind, language) ??
  connectServerText[language].runs.failures[kind](nameIn(connector.name, language));
