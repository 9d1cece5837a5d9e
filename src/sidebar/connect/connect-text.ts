import type { ConnectorText, ConnectorTexts } from "../../connectors/connector-text.ts";
import { connectorTexts } from "../../connectors/texts.ts";
import { type ConnectText, connectText } from "../../text/connect/index.ts";
import { useLanguage } from "../language.ts";

/** What the Connect tab says in the user's language. */
export const useConnectText = (): ConnectText => connectText[useLanguage()];

/** What people read about a platform in their language; null for one that nothing was written about. */
export function usePlatformText(platform: string): ConnectorText | null {
  const language = useLanguage();
  const texts: Readonly<Record<string, ConnectorTexts | undefined>> = connectorTexts;
  return texts[platform]?.[language] ?? null;
}
