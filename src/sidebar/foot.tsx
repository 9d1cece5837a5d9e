import type { Language } from "../text/language.ts";
import { About } from "./about.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** The footer below every tab. */
export function Foot(props: { language: Language; onChoose(language: Language): void }) {
  return (
    <footer class="foot">
      <LanguageSwitch {...props} />
      <About />
    </footer>
  );
}
