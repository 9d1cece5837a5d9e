import { ValueObjectFactory } from "@univerjs/engine-formula";

const plainTexts = new Set<string>();
const maxPlainTexts = 100_000;
let isPatched = false;

/** Remembers texts that are no numbers, dates or times: the engine tries all its patterns each time it reads a cell. */
export function rememberPlainTexts(): void {
  if (isPatched) return;
  isPatched = true;
  const create = ValueObjectFactory.create;
  ValueObjectFactory.create = (value, ignoresPatterns = false) => {
    if (typeof value !== "string" || ignoresPatterns) return create(value, ignoresPatterns);
    if (plainTexts.has(value)) return create(value, true);
    const object = create(value);
    if (object.isString()) {
      if (plainTexts.size >= maxPlainTexts) plainTexts.clear();
      plainTexts.add(value);
    }
    return object;
  };
}
