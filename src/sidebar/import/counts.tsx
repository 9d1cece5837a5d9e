import { useLocale, useText } from "../language.ts";

const counted = ["added", "updated", "unchanged", "skipped"] as const;

/** The four numbers of an import, side by side. */
export function Counts(counts: Record<(typeof counted)[number], number>) {
  const { done } = useText();
  const format = new Intl.NumberFormat(useLocale());
  return (
    <dl class="counts">
      {counted.map((name) => (
        <div key={name} class={counts[name] > 0 ? name : "none"}>
          <dt>{done[name]}</dt>
          <dd>{format.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
