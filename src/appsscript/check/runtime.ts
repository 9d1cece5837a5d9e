import type { CallCheck, CheckSubject } from "./check.ts";

/** Evaluates code apart, so that syntax which Google cannot read is an answer and not an error of the whole script. */
const evaluate = (code: string): unknown => new Function(`return (${code})`)();

interface Evaluated {
  id: string;
  asks: string;
  code: string;
}

const evaluated = ({ code, ...check }: Evaluated): CallCheck => ({ ...check, ask: () => String(evaluate(code)) });

/** Of code that is true where the feature is there. */
const works = ({ code, ...check }: Evaluated): CallCheck => ({
  ...check,
  ask: () => (evaluate(code) === true ? "works" : "differs"),
});

const typeOf = (name: string): CallCheck =>
  evaluated({ id: `type-of-${name.toLowerCase()}`, asks: `Is there a global ${name}?`, code: `typeof ${name}` });

const winter = "new Date(Date.UTC(2026,0,2,10,30))";

/** JavaScript as the script has it. */
export const runtime: CheckSubject = {
  calls: [
    ...["Intl", "structuredClone", "queueMicrotask", "setTimeout", "TextEncoder", "URL", "atob", "WebAssembly"].map(
      typeOf,
    ),
    evaluated({
      id: "intl-time-zone",
      asks: "Does Intl know time zones?",
      code: `new Intl.DateTimeFormat("en-GB",{timeZone:"Europe/Madrid",dateStyle:"short",timeStyle:"short"}).format(${winter})`,
    }),
    evaluated({
      id: "intl-number",
      asks: "Does Intl write numbers of other languages?",
      code: 'new Intl.NumberFormat("es").format(12345.5)',
    }),
    evaluated({
      id: "script-zone-offset",
      asks: "Is a script's clock that of the manifest (UTC)?",
      code: `${winter}.getTimezoneOffset()`,
    }),
    works({ id: "optional-chaining", asks: "Can the script use ?. and ?? ?", code: "({}).a?.b ?? true" }),
    works({ id: "array-at", asks: "Is there Array.at?", code: "[1,2].at(-1)===2" }),
    works({ id: "replace-all", asks: "Is there String.replaceAll?", code: '"aa".replaceAll("a","b")==="bb"' }),
    works({
      id: "unicode-classes",
      asks: "Do regular expressions know classes of Unicode?",
      code: '/^\\p{L}$/u.test("\\u00e9")',
    }),
    works({ id: "lookbehind", asks: "Do regular expressions look behind?", code: '/(?<=a)b/.test("ab")' }),
    works({
      id: "normalize",
      asks: "Does normalize compose letters?",
      code: '"e\\u0301".normalize("NFC")==="\\u00e9"',
    }),
    works({
      id: "private-fields",
      asks: "Can the script use private class fields?",
      code: "new (class{#x=true;get(){return this.#x}})().get()",
    }),
    works({ id: "static-fields", asks: "Can the script use static class fields?", code: "(class{static x=true}).x" }),
  ],
};
