import { useEffect, useRef } from "preact/hooks";
import { columnKeys } from "../../../importer/mapping/fingerprint.ts";
import type { Mapping, UnknownTable } from "../../../importer/mapping/mapping.ts";
import { platformName } from "../../../tables/platforms.ts";
import { mappingText } from "../../../text/mapping/index.ts";
import { useLanguage } from "../../language.ts";
import { fieldName } from "../../names.ts";

interface Props {
  table: UnknownTable;
  mapping: Mapping;
  /** The mapping was saved in the spreadsheet by an earlier import. */
  isRemembered: boolean;
  /** Takes the focus, since the button that applied the mapping is gone. */
  isFocused: boolean;
  onChange(): void;
  onForget(): void;
}

/** Notes that the file is read with a mapping, and what that does, with buttons to change or forget it. */
export function MappedNote({ table, mapping, isRemembered, isFocused, onChange, onForget }: Props) {
  const language = useLanguage();
  const text = mappingText[language];
  const changeRef = useRef<HTMLButtonElement>(null);
  const fields = columnKeys(table.headers).map((key) => mapping.columns[key]);
  const facts = [
    [text.table, text.rowsAre[mapping.table]],
    ...(fields.includes("platform") ? [] : [[text.platform, platformName(mapping.platform)]]),
    ...(mapping.account && !fields.includes("account") ? [[text.account, mapping.account]] : []),
    ...fields.flatMap((field, index) =>
      field === undefined ? [] : [[(table.headers[index] as string).trim(), fieldName(field, language)]],
    ),
  ];
  useEffect(() => {
    if (isFocused) changeRef.current?.focus();
  }, [isFocused]);

  return (
    <div class="notice mapped">
      <p>{isRemembered ? text.mappedBefore : text.mapped}</p>
      <dl class="facts">
        {facts.map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="plain" ref={changeRef} onClick={onChange}>
          {text.change}
        </button>
        {isRemembered && (
          <button type="button" class="plain" onClick={onForget}>
            {text.forget}
          </button>
        )}
      </div>
    </div>
  );
}
