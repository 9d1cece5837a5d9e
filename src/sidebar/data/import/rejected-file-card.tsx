import type { RejectedFile } from "../../../importer/files/batch.ts";
import { useText } from "../../language.ts";
import { CardHeader } from "./card-header.tsx";

interface Props {
  rejectedFile: RejectedFile;
  id: string;
  onRemove(): void;
}

/** A file that cannot be imported, with the reason and advice. */
export function RejectedFileCard({ rejectedFile, id, onRemove }: Props) {
  const { choose } = useText();
  const { file, error } = rejectedFile;
  return (
    <article class="card refused" aria-labelledby={id}>
      <CardHeader id={id} label={file} removeLabel={choose.remove(file)} onRemove={onRemove} />
      <p>
        <strong>{error.what}</strong>
      </p>
      <p>{error.advice}</p>
    </article>
  );
}
