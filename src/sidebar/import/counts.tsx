import { useLocale, useText } from "../language.ts";

const countNames = ["added", "updated", "unchanged", "skipped"] as const;

/** The row counts of an import. */
export function Counts(counts: Record<(typeof countNames)[number], number>) {
  const { done } = useText();
  const format = new Intl.NumberFormat(useLocale());
  return (
    <dl class="counts">
      {countNames.map((name) => (
        <div key={name} class={counts[name] > 0 ? name : "none"}>
          <dt>{done[name]}</dt>
          <dd>{format.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
