interface Props {
  legend: string;
  hint: string;
  names: readonly string[];
  checkedNames: readonly string[];
  onCheck(checkedNames: string[]): void;
}

/** Checkboxes for names; collapsed until one is checked, since most reports include all of them. */
export function CheckboxGroup({ legend, hint, names, checkedNames, onCheck }: Props) {
  const toggle = (name: string) =>
    onCheck(checkedNames.includes(name) ? checkedNames.filter((other) => other !== name) : [...checkedNames, name]);
  return (
    <details class="ticks" open={checkedNames.length > 0}>
      <summary>
        {legend}
        {checkedNames.length > 0 && `: ${checkedNames.join(", ")}`}
      </summary>
      <fieldset>
        <legend class="hint">{hint}</legend>
        {names.map((name) => (
          <label key={name} class="tick">
            <input type="checkbox" checked={checkedNames.includes(name)} onChange={() => toggle(name)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
