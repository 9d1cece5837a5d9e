import { type ConnectText, connectText } from "../../text/connect/index.ts";
import { platformTexts } from "../../text/platforms/index.ts";
import type { PlatformText, PlatformTexts } from "../../text/platforms/platform-text.ts";
import { useLanguage } from "../language.ts";

/** What the Connect tab says in the user's language. */
export const useConnectText = (): ConnectText => connectText[useLanguage()];

/** What people read about a platform in their language; null for one that nothing was written about. */
export function usePlatformText(platform: string): PlatformText | null {
  const language = useLanguage();
  const texts: Readonly<Record<string, PlatformTexts | undefined>> = platformTexts;
  return texts[platform]?.[language] ?? null;
}
