import { useEffect, useRef, useState } from "preact/hooks";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useListenText } from "../shared/listen-text.ts";
import { useListeningData } from "../shared/use-listening-data.ts";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { BrandForm } from "./brand-form.tsx";
import { Brands } from "./brands.tsx";
import { OtherPeople } from "./other-people.tsx";

/** The brands that the spreadsheet tracks, and the mentions found. */
export function ListenTab() {
  const text = useListenText();
  const { listening, read, change } = useListeningData();
  const loadTask = useTask<null>();
  /** The name of the brand being edited; "" for a new brand, null if the form is closed. */
  const [edited, setEdited] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const load = () => loadTask.run(read);
  const rootRef = useWhenVisible(load);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEdited = useRef(false);
  // When the form closes, move the focus to the top of the list.
  useEffect(() => {
    if (wasEdited.current && edited === null) heading.current?.focus();
    wasEdited.current = edited !== null;
  }, [edited]);

  const edit = (name: string) => {
    setSaved(false);
    setEdited(name);
  };
  const done = () => {
    setSaved(true);
    setEdited(null);
  };
  const brands = listening?.brands ?? [];

  return (
    <div ref={rootRef} class="listen">
      <h2 tabIndex={-1} ref={heading}>
        {text.heading}
      </h2>
      {edited === null && <p>{text.intro}</p>}
      {loadTask.failure !== null && <FailureMessage failure={loadTask.failure} onRetry={load} />}
      {!listening && loadTask.failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      <div role="status">{isSaved && <p class="notice good">{text.saved}</p>}</div>
      {listening && edited === null && (
        <Brands
          listening={listening}
          onEdit={edit}
          onRemove={(name) => change(name, null).then(() => setSaved(true))}
        />
      )}
      {listening && edited === null && <OtherPeople />}
      {listening && edited !== null && (
        <BrandForm
          key={edited}
          edited={brands.find(({ name }) => name === edited) ?? null}
          isFirst={!brands.some(({ isOwn }) => isOwn)}
          onSave={(brand) => change(edited || null, brand)}
          onSaved={done}
          onBack={() => setEdited(null)}
        />
      )}
    </div>
  );
}
