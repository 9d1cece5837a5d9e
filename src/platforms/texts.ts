import { connectServerText } from "../text/connect-server/index.ts";
import type { Language } from "../text/language.ts";
import { platformTexts } from "../text/platforms/index.ts";
import type { PlatformTexts } from "../text/platforms/platform-text.ts";
import type { Connector, FailureKind } from "./define-connector.ts";
import type { ConnectorId } from "./index.ts";

/** What people read about each connector, in every language. */
export const connectorTexts: Readonly<Record<ConnectorId, PlatformTexts>> = platformTexts;

const textsById: Readonly<Record<string, PlatformTexts | undefined>> = connectorTexts;

/** What happened and what to do, where the platform means something of its own by a failure. */
export const ownFailureText = (
  { id }: Pick<Connector, "id">,
  kind: FailureKind,
  language: Language,
): readonly string[] | undefined => textsById[id]?.[language].failures?.[kind];

/** What happened and what to do: the platform's own words, else those that fit every platform. */
export const failureText = (
  platform: Pick<Connector, "id" | "name">,
  kind: FailureKind,
  language: Language,
): readonly string[] =>
  ownFailureText(platform, kind, language) ?? connectServerText[language].runs.failures[kind](platform.name);
