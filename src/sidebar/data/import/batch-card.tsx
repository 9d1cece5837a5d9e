import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Batch } from "../../../importer/files/batch.ts";
import type { DateOrder } from "../../../importer/files/date-readings.ts";
import { applyUserAnswers } from "../../../importer/merge/apply-user-answers.ts";
import { platformName } from "../../../tables/platforms.ts";
import { useLanguage, useLocale, useText } from "../../language.ts";
import { languageName, tableName } from "../../names.ts";
import { formatDay } from "../../shared/format-value.ts";
import { CardHeader } from "./card-header.tsx";
import { type Answers, accountOfBatch, parseWholeNumber } from "./entries.ts";
import { ExportDay } from "./export-day.tsx";
import { Preview } from "./preview.tsx";
import { Questions } from "./questions.tsx";
import { Warnings } from "./warnings.tsx";

interface Props {
  batch: Batch;
  id: string;
  answers: Answers;
  order: DateOrder | null;
  isChecked: boolean;
  /** Shows only what matters, with the rest behind a click: there are many files. */
  isBrief: boolean;
  onAnswer(answers: Answers): void;
  /** The user names the day of the export, YYYY-MM-DD. */
  onExportDay(day: string): void;
  onRemove(): void;
  /** Shown between the details and the preview. */
  children?: ComponentChildren;
}

/** A recognised table of a file: its details, first rows, warnings and open questions. */
export function BatchCard(props: Props) {
  const {
    batch: batchAsRead,
    id,
    answers,
    order,
    isChecked,
    isBrief,
    onAnswer,
    onExportDay,
    onRemove,
    children,
  } = props;
  const { card, choose, rows } = useText();
  const language = useLanguage();
  const locale = useLocale();
  const { platform } = answers;
  const batch = useMemo(
    () => applyUserAnswers(batchAsRead, { ...(platform && { platform }), ...(order && { dayMonthOrder: order }) }),
    [batchAsRead, platform, order],
  );
  const hasRows = batch.rows.length > 0;
  const account = accountOfBatch(batch, answers);
  const period = formatPeriod(batch, locale);
  const details: [string, string][] = [
    [card.account, account || card.accounts(countAccounts(batch))],
    [card.period, period ?? card.noPeriod],
    [card.language, languageName(batch.language, language)],
    [card.rows, new Intl.NumberFormat(locale).format(batch.rows.length)],
  ];
  const facts = (
    <dl class="facts">
      {details.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
  const preview = hasRows ? <Preview batch={batch} /> : <p class="quiet">{card.empty}</p>;
  const warnings = (
    <>
      <Warnings
        skipped={batch.skipped}
        skippedTitle={card.skipped(batch.skipped.length)}
        warnings={batch.warnings}
        unread={batch.unread}
      />
      {batch.assumedExportDay !== undefined && (
        <ExportDay id={`${id}-exported`} day={batch.assumedExportDay} onChange={onExportDay} />
      )}
    </>
  );
  const isInvalid = parseWholeNumber(answers.followers ?? "") === undefined;
  const questions = { id, batch: batchAsRead, answers, isChecked, onAnswer };

  return (
    <article class="card" aria-labelledby={`${id}-label`}>
      <CardHeader
        id={`${id}-label`}
        label={`${platformName(batch.platform)} · ${tableName(batch.table, language)}`}
        file={batch.file}
        removeLabel={choose.remove(batch.file)}
        onRemove={onRemove}
      />
      {isBrief ? (
        <>
          <p class="quiet">{[account, period, rows(batch.rows.length)].filter(Boolean).join(" · ")}</p>
          {hasRows && <Questions {...questions} only="required" />}
          {children}
          {batch.mapped && preview}
          {warnings}
          {hasRows && (
            <details open={isChecked && isInvalid}>
              <summary>{card.more}</summary>
              {facts}
              {!batch.mapped && preview}
              <Questions {...questions} only="optional" />
            </details>
          )}
        </>
      ) : (
        <>
          {facts}
          {children}
          {preview}
          {warnings}
          {hasRows && <Questions {...questions} />}
        </>
      )}
    </article>
  );
}

function countAccounts({ rows }: Batch): number {
  return new Set(rows.map(({ account }) => account).filter(Boolean)).size;
}

function formatPeriod({ period }: Batch, locale: string): string | null {
  if (!period) return null;
  return [...new Set([period.from, period.to])].map((day) => formatDay(day, locale)).join(" – ");
}
