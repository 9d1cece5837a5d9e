import { whereToExport } from "../../text/sidebar/where-to-export.ts";
import { useLanguage, useText } from "../language.ts";
import { useOpenTab } from "../open-tab.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useFirstScreenText } from "./first-screen-text.ts";
import { SampleData, type SampleDataProps } from "./sample-data.tsx";

/** What the add-on gives; users who have imported know it. */
export function WhatYouGet() {
  const text = useFirstScreenText();
  const { sheets } = useSpreadsheet().settings;
  return (
    <>
      <h2>{text.heading}</h2>
      {sheets.every(({ table }) => table === null) && <p>{text.intro}</p>}
    </>
  );
}

/** Below the area for files: where they are downloaded, and the other two ways to begin. */
export function GettingStarted({ sample }: { sample: SampleDataProps }) {
  const text = useFirstScreenText();
  const openTab = useOpenTab();
  return (
    <>
      <WhereToExport />
      <p class="quiet">{text.privacy}</p>
      <div class="way">
        <p>{text.connectHint}</p>
        <button type="button" class="plain" onClick={() => openTab("connect")}>
          {text.connect}
        </button>
      </div>
      <div class="way">
        <SampleData {...sample} />
      </div>
    </>
  );
}

export function WhereToExport() {
  const { choose } = useText();
  const language = useLanguage();
  return (
    <details>
      <summary>{choose.whereToExport}</summary>
      <dl class="help">
        {whereToExport.map(({ platform, where }) => (
          <div key={platform}>
            <dt>{platform}</dt>
            <dd>{where[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
