import {
  marginNames,
  orientations,
  type Paper,
  type PrintSettings,
  pageOrders,
  papers,
  scales,
  scopes,
  usesLetter,
} from "./print-settings.ts";
import type { PrintText } from "./text.ts";

interface Props {
  text: PrintText;
  language: string;
  /** The spreadsheet's; it decides between inches and centimetres. */
  locale: string;
  settings: PrintSettings;
  onChange(change: Partial<PrintSettings>): void;
}

/** `A4 (8.27" x 11.69")`, or in centimetres. */
function paperLabel({ name, width, height }: Paper, language: string, inInches: boolean): string {
  const number = (inches: number) =>
    (inInches ? inches : inches * 2.54).toLocaleString(language, { maximumFractionDigits: inInches ? 2 : 1 });
  const unit = inInches ? '"' : " cm";
  return `${name} (${number(width)}${unit} x ${number(height)}${unit})`;
}

/** The settings that Google Sheets offers beside its preview. */
export function SettingsForm({ text, language, locale, settings, onChange }: Props) {
  const inInches = usesLetter(locale);
  const select = <Name extends keyof PrintSettings>(
    name: Name,
    label: string,
    options: readonly (readonly [PrintSettings[Name] & string, string])[],
  ) => (
    <label>
      {label}
      <select
        value={settings[name] as string}
        onChange={(event) => onChange({ [name]: event.currentTarget.value } as Partial<PrintSettings>)}
      >
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
  const check = (name: "showGridlines" | "repeatFrozenRows" | "repeatFrozenColumns") => (
    <label class="check">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      {text[name]}
    </label>
  );
  return (
    <form class="print-settings" onSubmit={(event) => event.preventDefault()}>
      {select(
        "scope",
        text.scope,
        scopes.map((name) => [name, text[name]]),
      )}
      {select(
        "paper",
        text.paper,
        papers.map((paper) => [paper.name, paperLabel(paper, language, inInches)]),
      )}
      <fieldset>
        <legend>{text.orientation}</legend>
        {orientations.map((name) => (
          <label key={name} class="check">
            <input
              type="radio"
              name="orientation"
              checked={settings.orientation === name}
              onChange={() => onChange({ orientation: name })}
            />
            {text[name]}
          </label>
        ))}
      </fieldset>
      {select(
        "scale",
        text.scale,
        scales.map((name) => [name, name === "normal" ? text.scale_normal : text[name]]),
      )}
      {select(
        "margins",
        text.margins,
        marginNames.map((name) => [name, text[`margins_${name}`]]),
      )}
      <h3>{text.formatting}</h3>
      {check("showGridlines")}
      {select(
        "pageOrder",
        text.pageOrder,
        pageOrders.map((name) => [name, text[name]]),
      )}
      <h3>{text.headersAndFooters}</h3>
      {check("repeatFrozenRows")}
      {check("repeatFrozenColumns")}
    </form>
  );
}
