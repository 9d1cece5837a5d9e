import { useState } from "preact/hooks";
import { platforms } from "../../../tables/platforms.ts";
import { mappingText } from "../../../text/mapping/index.ts";
import { useLanguage } from "../../language.ts";
import { Field } from "../../shared/field.tsx";

interface Props {
  id: string;
  platform: string;
  isChecked: boolean;
  onChange(change: { platform: string }): void;
}

/** The platform of rows without a platform column: a known one or any name. */
export function MappingPlatform({ id, platform, isChecked, onChange }: Props) {
  const text = mappingText[useLanguage()];
  const isKnownPlatform = platforms.some((one) => one.id === platform);
  const [isOther, setIsOther] = useState(platform !== "" && !isKnownPlatform);
  const error = isChecked && platform.trim() === "" ? text.noPlatform : null;

  const choose = (value: string) => {
    setIsOther(value === "other");
    onChange({ platform: value === "other" ? "" : value });
  };

  return (
    <>
      <Field id={`${id}-platform`} label={text.platform} hint={text.platformHint} error={isOther ? null : error}>
        {(describedBy) => (
          <select
            {...describedBy}
            value={isOther ? "other" : platform}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="" disabled>
              {text.choose}
            </option>
            <option value="other">{text.other}</option>
            {platforms.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isOther && (
        <Field id={`${id}-platform-name`} label={text.otherName} error={error}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="text"
              maxLength={40}
              autocomplete="off"
              value={platform}
              onInput={(event) => onChange({ platform: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
