import type { ConnectorText, ConnectorTexts } from "../../../connectors/connector-text.ts";
import { type ConnectText, connectText } from "../../../text/connect/index.ts";
import { useLanguage } from "../../language.ts";
import { connectorTexts } from "../../load-part.ts";

/** The texts about imports from platforms in the user's language. */
export const useConnectText = (): ConnectText => connectText[useLanguage()];

/** The connector's texts in the user's language; null for an unknown connector. Only inside `LoadConnectorTexts`. */
export function usePlatformText(platform: string): ConnectorText | null {
  const language = useLanguage();
  const texts: Readonly<Record<string, ConnectorTexts | undefined>> = connectorTexts();
  return texts[platform]?.[language] ?? null;
}
