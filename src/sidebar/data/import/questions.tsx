import type { Batch } from "../../../importer/files/batch.ts";
import { platformName } from "../../../tables/platforms.ts";
import { useText } from "../../language.ts";
import { Field } from "../../shared/field.tsx";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { type Answers, followersOfBatch, parseWholeNumber } from "./entries.ts";

interface Props {
  id: string;
  batch: Batch;
  answers: Answers;
  isChecked: boolean;
  /** Only the question that must be answered, or only the others; all by default. */
  only?: "required" | "optional";
  onAnswer(answers: Answers): void;
}

/** Asks for platform, account and followers if the file lacks them. Only the platform is required. */
export function Questions({ id, batch, answers, isChecked, only, onAnswer }: Props) {
  const { card, optional } = useText();
  const { followers: knownFollowers } = useSpreadsheet().settings;
  const { typed, remembered } = followersOfBatch(batch, answers, knownFollowers);
  const isInvalid = parseWholeNumber(typed) === undefined;

  return (
    <>
      {only !== "optional" && batch.asks.includes("platform") && (
        <Field
          id={`${id}-platform`}
          label={card.askPlatform}
          hint={card.platformHint}
          error={isChecked && !answers.platform ? card.platformMissing : null}
        >
          {(describedBy) => (
            <select
              {...describedBy}
              value={answers.platform ?? ""}
              onChange={(event) => onAnswer({ ...answers, platform: event.currentTarget.value })}
            >
              <option value="" disabled>
                {card.platformNone}
              </option>
              {batch.platforms?.map((platform) => (
                <option key={platform} value={platform}>
                  {platformName(platform)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {only !== "required" && batch.asks.includes("account") && (
        <Field id={`${id}-account`} label={`${card.askAccount} (${optional})`} hint={card.accountHint}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="text"
              autocomplete="off"
              value={answers.account ?? ""}
              onInput={(event) => onAnswer({ ...answers, account: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {only !== "required" && batch.asks.includes("followers") && (
        <Field
          id={`${id}-followers`}
          label={`${card.askFollowers} (${optional})`}
          hint={remembered ? card.followersKnown : card.followersHint}
          error={isInvalid && isChecked ? card.followersWrong : null}
        >
          {(describedBy) => (
            <input
              {...describedBy}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={typed}
              onInput={(event) => onAnswer({ ...answers, followers: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
