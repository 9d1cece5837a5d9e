import type { Ways } from "./add-data.tsx";
import { useDataText } from "./data-text.ts";
import { SampleData, type SampleDataProps } from "./import/sample-data.tsx";
import { WhereToExport } from "./import/where-to-export.tsx";

/** Below the area for files: where they are downloaded, and the other ways to begin. */
export function NoData({ sample, ways }: { sample: SampleDataProps; ways: Ways }) {
  const text = useDataText();
  return (
    <>
      <WhereToExport />
      <p class="quiet">{text.privacy}</p>
      <div class="way">
        <p>{text.platformHint}</p>
        <button type="button" class="plain wide" onClick={ways.onPlatform}>
          {text.choosePlatform}
        </button>
        <button type="button" class="link" onClick={ways.onMentions}>
          {text.trackMentions}
        </button>
      </div>
      <div class="way">
        <SampleData {...sample} />
      </div>
    </>
  );
}
