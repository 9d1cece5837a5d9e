import { useContext } from "preact/hooks";
import type { Language } from "../../text/language.ts";
import type { Server } from "../server.ts";
import { SpreadsheetContext } from "../spreadsheet.ts";
import { About } from "./about.tsx";
import { Brands } from "./brands.tsx";
import { Privacy } from "./privacy.tsx";
import { RemoveMyData } from "./remove-my-data.tsx";
import { useSettingsText } from "./settings-text.ts";
import { SidebarLanguage } from "./sidebar-language.tsx";
import { SpreadsheetLanguage } from "./spreadsheet-language.tsx";

interface Props {
  server: Server;
  language: Language;
  onChoose(language: Language): void;
}

/** What is set once: languages, brands, privacy. Those of the user are there even if the spreadsheet does not respond. */
export function SettingsScreen({ server, ...choice }: Props) {
  const text = useSettingsText();
  const hasSpreadsheet = useContext(SpreadsheetContext) !== null;
  return (
    <>
      <h2>{text.heading}</h2>
      <section aria-labelledby="languages">
        <h2 id="languages" class="chapter">
          {text.languages.heading}
        </h2>
        <SidebarLanguage {...choice} />
        {hasSpreadsheet && <SpreadsheetLanguage />}
      </section>
      {hasSpreadsheet && <Brands />}
      <Privacy>
        <RemoveMyData server={server} />
      </Privacy>
      <About />
    </>
  );
}
