interface Props {
  id: string;
  label: string;
  /** Omitted if the label is the file's name. */
  file?: string;
  removeLabel: string;
  onRemove(): void;
}

/** A card's title, and the button that removes its file. */
export function CardHeader({ id, label, file, removeLabel, onRemove }: Props) {
  return (
    <div class="card-head">
      <div>
        <h3 id={id}>{label}</h3>
        {file && <p class="file">{file}</p>}
      </div>
      <button type="button" class="icon" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path
            fill="currentColor"
            d="M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12z"
          />
        </svg>
      </button>
    </div>
  );
}
