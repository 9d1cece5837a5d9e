import vm from "node:vm";

/** What dist/Code.js is without the parts that it holds as strings; each is replaced by what `replace` makes of its code. */
export const withoutStrings = (code: string, replace: (text: string, literal: string) => string): string =>
  code.replace(/return eval\(('(?:[^'\\\n]|\\.)*')\);/g, (_, literal: string) =>
    replace(String(vm.runInNewContext(literal)), literal),
  );
