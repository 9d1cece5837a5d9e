import type { FailureKind } from "../../src/platforms/define-platform.ts";
import { connectorNamed } from "../../src/platforms/index.ts";
import { connectServerText } from "../../src/text/connect-server/index.ts";
import type { Language } from "../../src/text/language.ts";
import { platformTexts } from "../../src/text/platforms/index.ts";

/** What people are told about a failure: the platform's own words, else those that fit every platform. */
export function adviceFor(id: string, kind: FailureKind, language: Language): readonly string[] {
  const own = platformTexts[id]?.[language].failures?.[kind];
  if (own) return own;
  const texts: Partial<Record<FailureKind, (name: string) => string[]>> = connectServerText[language].runs.failures;
  return texts[kind]?.(connectorNamed(id)?.name ?? id) ?? [];
}
