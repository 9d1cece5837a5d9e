import { type BaseValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { numberObject, textObject } from "./value-objects.ts";

type Values = (BaseValueObject | undefined)[];

/**
 * SUBSTITUTE and FIND of texts; null for other values, which the engine shows in their number format first. The engine's
 * SUBSTITUTE also replaces " ," where ", " is searched.
 */
export function substituteText(text: Values[0], search: Values[0], replacement: Values[0], ...rest: Values) {
  if (rest.length > 0 || !text?.isString() || !search?.isString() || !replacement?.isString()) return null;
  const [old, replaced] = [String(search.getValue()), String(replacement.getValue())];
  return old === "" ? text : textObject(String(text.getValue()).split(old).join(replaced));
}

export function findText(search: Values[0], text: Values[0], ...rest: Values) {
  if (rest.length > 0 || !search?.isString() || !text?.isString() || search.getValue() === "") return null;
  const position = String(text.getValue()).indexOf(String(search.getValue()));
  return position < 0 ? ErrorValueObject.create(ErrorType.VALUE) : numberObject(position + 1);
}
