import type { SkippedRow, Unread, Warning } from "../../../importer/files/batch.ts";
import { useText } from "../../language.ts";

/** The copied report lists all of them. */
const maxShownRows = 100;

interface Props {
  skipped: readonly SkippedRow[];
  skippedTitle: string;
  warnings: readonly Warning[];
  unread?: Unread | undefined;
}

/** A file's warnings, and its skipped rows and what else is not imported in collapsed lists. */
export function Warnings({ skipped, skippedTitle, warnings, unread }: Props) {
  const { card } = useText();
  return (
    <>
      {warnings.length > 0 && (
        <ul class="notice warn" aria-label={card.warnings(warnings.length)}>
          {warnings.map(({ what, count }) => (
            <li key={what}>
              {what} {count > 0 && <span class="quiet">({card.times(count)})</span>}
            </li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{skippedTitle}</summary>
          <ul class="lines">
            {skipped.slice(0, maxShownRows).map(({ row, reason }, index) => (
              <li key={index}>{card.skippedRow(row, reason)}</li>
            ))}
            {skipped.length > maxShownRows && <li>{card.moreSkipped(skipped.length - maxShownRows)}</li>}
          </ul>
        </details>
      )}
      {unread !== undefined && (
        <details>
          <summary>{card.unread}</summary>
          <ul class="lines">
            {unread.rows.map(({ what, count }) => (
              <li key={what}>{card.unreadRows(what, count)}</li>
            ))}
            {unread.columns.length > 0 && <li>{card.unreadColumns(unread.columns.join(", "))}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
