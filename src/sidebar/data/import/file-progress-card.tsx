import { useText } from "../../language.ts";
import { CardHeader } from "./card-header.tsx";
import type { ChosenFile } from "./use-chosen-files.ts";

/** A file that is being read. */
export function FileProgressCard({ chosen, id, onRemove }: { chosen: ChosenFile; id: string; onRemove(): void }) {
  const { choose } = useText();
  const { name } = chosen.file;
  return (
    <article class="card" aria-labelledby={id}>
      <CardHeader id={id} label={choose.reading(name)} removeLabel={choose.remove(name)} onRemove={onRemove} />
      <progress aria-labelledby={id} max={1} value={chosen.progress} />
    </article>
  );
}
