import { useId, useState } from "preact/hooks";
import type { Brand } from "../../rpc/listen-calls.ts";
import { otherTerms } from "../shared/brand-draft.ts";
import { Confirm } from "../shared/confirm.tsx";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useListenText } from "../shared/listen-text.ts";
import { useTask } from "../shared/use-task.ts";

interface Props {
  brand: Brand;
  onEdit(): void;
  onRemove(): Promise<unknown>;
}

/** One brand: its search terms, and buttons to edit or remove it. */
export function BrandCard({ brand, onEdit, onRemove }: Props) {
  const text = useListenText();
  const id = useId();
  const [isConfirming, setConfirming] = useState(false);
  const removeTask = useTask<null>();
  const remove = () => removeTask.run(() => onRemove().then(() => null));

  return (
    <li class="card brand" aria-labelledby={id}>
      <h3 id={id}>{brand.name}</h3>
      <p class="file">{[brand.isOwn ? text.own : text.competitor, ...otherTerms(brand)].join(" · ")}</p>
      {isConfirming ? (
        <Confirm
          id={`sure-${id}`}
          question={text.sure(brand.name)}
          yes={removeTask.isRunning ? text.removing : text.yes}
          no={text.keep}
          onYes={remove}
          onNo={() => setConfirming(false)}
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
            onClick={() => setConfirming(true)}
          >
            {text.remove}
          </button>
        </div>
      )}
      {removeTask.failure !== null && <FailureMessage failure={removeTask.failure} />}
    </li>
  );
}
