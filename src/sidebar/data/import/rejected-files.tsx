import type { RejectedFile } from "../../../importer/files/batch.ts";
import { useText } from "../../language.ts";

/** The files that were chosen with the others and are not imported, with the reasons. */
export function RejectedFiles({ files }: { files: readonly RejectedFile[] }) {
  const { card } = useText();
  if (files.length === 0) return null;
  return (
    <div class="card refused">
      <h3>{card.unread}</h3>
      <ul>
        {files.map(({ file, error }) => (
          <li key={file}>
            <span class="file">{file}</span> {error.what}
          </li>
        ))}
      </ul>
    </div>
  );
}
