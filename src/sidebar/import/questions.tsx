import type { Batch } from "../../importer/batch.ts";
import { platformName } from "../../tables/platforms.ts";
import { Field } from "../field.tsx";
import { useText } from "../language.ts";
import { useWorkbook } from "../workbook.ts";
import { type Answers, followersOf, readWhole } from "./entries.ts";

interface Props {
  id: string;
  batch: Batch;
  answers: Answers;
  isChecked: boolean;
  onAnswer(answers: Answers): void;
}

/** Asks for what the file does not say. Only the platform has to be answered. */
export function Questions({ id, batch, answers, isChecked, onAnswer }: Props) {
  const { card, optional } = useText();
  const { followers: known } = useWorkbook().settings;
  const { typed, remembered } = followersOf(batch, answers, known);
  const isWrong = readWhole(typed) === undefined;

  return (
    <>
      {batch.asks.includes("platform") && (
        <Field
          id={`${id}-platform`}
          label={card.askPlatform}
          hint={card.platformHint}
          problem={isChecked && !answers.platform ? card.platformMissing : null}
        >
          {(described) => (
            <select
              {...described}
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
      {batch.asks.includes("account") && (
        <Field id={`${id}-account`} label={`${card.askAccount} (${optional})`} hint={card.accountHint}>
          {(described) => (
            <input
              {...described}
              type="text"
              autocomplete="off"
              value={answers.account ?? ""}
              onInput={(event) => onAnswer({ ...answers, account: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {batch.asks.includes("followers") && (
        <Field
          id={`${id}-followers`}
          label={`${card.askFollowers} (${optional})`}
          hint={remembered ? card.followersKnown : card.followersHint}
          problem={isWrong && isChecked ? card.followersWrong : null}
        >
          {(described) => (
            <input
              {...described}
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
