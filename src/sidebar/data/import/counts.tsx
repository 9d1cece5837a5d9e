import { useLocale, useText } from "../../language.ts";

export const countNames = ["added", "updated", "unchanged", "skipped"] as const;

/** The row counts of an import, a line each; a count of 0 has none. */
export function Counts(counts: Record<(typeof countNames)[number], number>) {
  const { done } = useText();
  const format = new Intl.NumberFormat(useLocale());
  return (
    <dl class="row-counts">
      {countNames
        .filter((name) => counts[name] > 0)
        .map((name) => (
          <div key={name} class={name}>
            <dt>{done[name]}</dt>
            <dd>{format.format(counts[name])}</dd>
          </div>
        ))}
    </dl>
  );
}
