import type { Language } from "../text/language.ts";
import { About } from "./about.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import type { Server } from "./server.ts";

/** The footer below every tab. */
export function Foot({
  server,
  ...choice
}: {
  server: Server;
  language: Language;
  onChoose(language: Language): void;
}) {
  return (
    <footer class="foot">
      <LanguageSwitch {...choice} />
      <About server={server} />
    </footer>
  );
}
