import { useEffect, useState } from "preact/hooks";
import type { Batch } from "../../../importer/files/batch.ts";
import type { Mapping, UnknownTable } from "../../../importer/mapping/mapping.ts";
import { validateMapping } from "../../../importer/mapping/validate-mapping.ts";
import { mappingText } from "../../../text/mapping/index.ts";
import { todayIn } from "../../../time/intl-offset.ts";
import { useLanguage } from "../../language.ts";
import { fileReader } from "../../load-part.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { Preview } from "./preview.tsx";

interface Props {
  file: string;
  table: UnknownTable;
  mapping: Mapping;
}

/** The first rows as the mapping would import them, once it has its key fields. */
export function MappingPreview({ file, table, mapping }: Props) {
  const language = useLanguage();
  const text = mappingText[language];
  const { timeZone } = useSpreadsheet().settings;
  const [batch, setBatch] = useState<Batch | null>(null);
  const isReady = validateMapping(mapping, table).every(({ what }) => what === "noPlatform");

  useEffect(() => {
    let isOutdated = false;
    const show = (read: Batch | null) => isOutdated || setBatch(read);
    if (!isReady) show(null);
    else
      void fileReader()
        .previewMapping(table, mapping, file, {
          ...{ language, today: todayIn(timeZone), decodeText: () => "" },
        })
        .then(show, () => show(null));
    return () => {
      isOutdated = true;
    };
  }, [table, mapping, file, language, timeZone, isReady]);

  if (batch === null) return null;
  const [first] = batch.skipped;
  if (batch.rows.length === 0) return <p class="notice warn">{text.previewNone(first?.reason ?? "")}</p>;
  return (
    <>
      <p class="quiet">{text.preview}</p>
      <Preview batch={batch} />
      {first && (
        <p class="notice warn">
          {text.skipped(batch.skipped.length)}
          {first.reason}
        </p>
      )}
    </>
  );
}
