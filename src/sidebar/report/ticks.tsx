interface Props {
  legend: string;
  hint: string;
  names: readonly string[];
  ticked: readonly string[];
  onTick(ticked: string[]): void;
}

/** A group of names to tick; folded away, since most reports are about all of them. */
export function Ticks({ legend, hint, names, ticked, onTick }: Props) {
  const toggle = (name: string) =>
    onTick(ticked.includes(name) ? ticked.filter((other) => other !== name) : [...ticked, name]);
  return (
    <details class="ticks" open={ticked.length > 0}>
      <summary>
        {legend}
        {ticked.length > 0 && `: ${ticked.join(", ")}`}
      </summary>
      <fieldset>
        <legend class="hint">{hint}</legend>
        {names.map((name) => (
          <label key={name} class="tick">
            <input type="checkbox" checked={ticked.includes(name)} onChange={() => toggle(name)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
