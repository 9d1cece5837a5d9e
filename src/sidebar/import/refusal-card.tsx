import type { Refusal } from "../../importer/batch.ts";
import { useText } from "../language.ts";
import { CardHead } from "./card-head.tsx";

interface Props {
  refusal: Refusal;
  id: string;
  onRemove(): void;
}

/** A file that cannot be imported: why, and what would help. */
export function RefusalCard({ refusal, id, onRemove }: Props) {
  const { choose } = useText();
  const { file, error } = refusal;
  return (
    <article class="card refused" aria-labelledby={id}>
      <CardHead id={id} label={file} removeLabel={choose.remove(file)} onRemove={onRemove} />
      <p>
        <strong>{error.what}</strong>
      </p>
      <p>{error.advice}</p>
    </article>
  );
}
