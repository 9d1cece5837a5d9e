import { useId, useState } from "preact/hooks";
import type { Brand, Heard } from "../../importer/listening/listen-calls.ts";
import { Confirm } from "../connect/confirm.tsx";
import { FailureMessage } from "../failure-message.tsx";
import { useTask } from "../share/use-task.ts";
import { termsOf } from "./draft.ts";
import { HeardFigures } from "./heard-figures.tsx";
import { useListenText } from "./listen-text.ts";

interface Props {
  brand: Brand;
  /** null where nothing is known of it. */
  heard: Heard | null;
  onEdit(): void;
  onRemove(): Promise<unknown>;
}

/** One brand: what it is found by, what was heard of it, and what can be done with it. */
export function BrandCard({ brand, heard, onEdit, onRemove }: Props) {
  const text = useListenText();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const removing = useTask<null>();
  const remove = () => removing.run(() => onRemove().then(() => null));

  return (
    <li class="card brand" aria-labelledby={id}>
      <h3 id={id}>{brand.name}</h3>
      <p class="file">{[brand.isOwn ? text.own : text.competitor, ...termsOf(brand)].join(" · ")}</p>
      {heard && heard.mentions > 0 && <HeardFigures heard={heard} />}
      {heard && heard.mentions === 0 && <p class="quiet">{text.silent}</p>}
      {isAsked ? (
        <Confirm
          id={`sure-${id}`}
          question={text.sure(brand.name)}
          yes={removing.isRunning ? text.removing : text.yes}
          no={text.keep}
          onYes={remove}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class="plain" aria-label={text.labels.edit(brand.name)} onClick={onEdit}>
            {text.edit}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={text.labels.remove(brand.name)}
            onClick={() => setAsked(true)}
          >
            {text.remove}
          </button>
        </div>
      )}
      {removing.failure !== null && <FailureMessage failure={removing.failure} />}
    </li>
  );
}
