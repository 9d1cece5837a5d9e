import type { SkippedRow, Warning } from "../../importer/files/batch.ts";
import { useText } from "../language.ts";

/** More lines than anybody reads in a sidebar; the report has them all. */
const maxShownRows = 100;

interface Props {
  skipped: readonly SkippedRow[];
  skippedTitle: string;
  warnings: readonly Warning[];
}

/** What was found wanting in a file: open where it is a warning, folded where it is a list of rows. */
export function Warnings({ skipped, skippedTitle, warnings }: Props) {
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
    </>
  );
}
