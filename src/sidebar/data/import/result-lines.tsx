import { platformName } from "../../../tables/platforms.ts";
import { useLanguage, useLocale, useText } from "../../language.ts";
import { tableName } from "../../names.ts";
import { countNames } from "./counts.tsx";
import type { JobResult } from "./run-jobs.ts";

/** Whether there is nothing to say about a file but its counts. */
export const isOnlyCounts = ({ job, summary, failure, notes = [] }: JobResult): boolean =>
  summary !== null &&
  !summary.cancelled &&
  failure === null &&
  notes.length === 0 &&
  job.batch.skipped.length === 0 &&
  !job.leftOut;

interface Props {
  outcomes: readonly JobResult[];
  onShow(sheetId: number): void;
}

/** The results of many files, a line each, and a button for each sheet. */
export function ResultLines({ outcomes, onShow }: Props) {
  const { done } = useText();
  const language = useLanguage();
  const format = new Intl.NumberFormat(useLocale());
  const sheets = new Map(
    outcomes.flatMap(({ summary }) =>
      summary && summary.sheetId >= 0 ? [[summary.sheetId, summary.sheet] as const] : [],
    ),
  );

  return (
    <div class="card">
      <dl class="row-counts by-file">
        {outcomes.map(({ job: { batch }, summary }, index) => (
          <div key={index} class={summary && summary.added + summary.updated > 0 ? "added" : ""}>
            <dt>
              {`${platformName(batch.platform)} · ${tableName(batch.table, language)}`}
              <span class="file">{batch.file}</span>
            </dt>
            <dd>
              {countNames
                .filter((name) => summary && summary[name] > 0)
                .map((name) => (
                  <span key={name}>{`${done[name]} ${format.format(summary?.[name] ?? 0)}`}</span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        {[...sheets].map(([sheetId, sheet]) => (
          <button key={sheetId} type="button" class="plain" onClick={() => onShow(sheetId)}>
            {done.goToSheet(sheet)}
          </button>
        ))}
      </div>
    </div>
  );
}
