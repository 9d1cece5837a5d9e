import { useSpreadsheet } from "../spreadsheet.ts";
import { Connections } from "./connect/connection-list.tsx";
import { ImportList } from "./connect/import-list.tsx";
import type { NewImport } from "./connect/platform-import.tsx";
import type { AutomaticImports } from "./connect/use-automatic-imports.ts";
import { History } from "./import/history.tsx";
import { SampleData, type SampleDataProps } from "./import/sample-data.tsx";
import { WhereToExport } from "./import/where-to-export.tsx";
import { hasRows } from "./is-new.ts";
import { Mentions } from "./listen/mentions.tsx";

interface Props {
  imports: AutomaticImports;
  isFirst: boolean;
  sample: SampleDataProps;
  onAdd(one: NewImport): void;
}

/** All that comes in: from platforms, mentions of brands, and from files, and the accounts that are connected. */
export function Incoming({ imports, isFirst, sample, onAdd }: Props) {
  const { settings } = useSpreadsheet();
  return (
    <>
      {!isFirst && <WhereToExport />}
      <ImportList imports={imports} onEdit={(edited) => onAdd({ edited, isOfMentions: false })} />
      {settings.incoming.brands > 0 && <Mentions onAddSource={() => onAdd({ edited: null, isOfMentions: true })} />}
      {imports.connected && <Connections connected={imports.connected} />}
      <History />
      {!isFirst && !hasRows(settings) && (
        <div class="way">
          <SampleData {...sample} />
        </div>
      )}
    </>
  );
}
