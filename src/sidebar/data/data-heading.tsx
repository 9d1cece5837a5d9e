import { AddData, type Ways } from "./add-data.tsx";
import { useDataText } from "./data-text.ts";

interface Props {
  hasFiles: boolean;
  /** Nothing comes in yet. */
  isFirst: boolean;
  ways: Ways;
  onBack(): void;
}

/** What the add-on gives, until something comes in; then the button that adds more; with files, the way back. */
export function DataHeading({ hasFiles, isFirst, ways, onBack }: Props) {
  const text = useDataText();
  if (hasFiles) {
    return (
      <>
        <button type="button" class="link back" onClick={onBack}>
          ‹ {text.back}
        </button>
        <h2>{text.files}</h2>
      </>
    );
  }
  if (!isFirst) return <AddData ways={ways} />;
  return (
    <>
      <h2>{text.heading}</h2>
      <p>{text.intro}</p>
    </>
  );
}
