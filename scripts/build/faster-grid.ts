import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Assigns the fields of the grid's classes instead of defining each through a helper, which takes a tenth of the time that creating
 * many small objects takes. No field hides a setter, so assignment is equivalent.
 *
 * @param alsoChange Changes the code of a package further.
 */
export const fasterGrid = (alsoChange: (code: string) => string = (code) => code): Plugin => ({
  name: "faster grid",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, async ({ path }) => ({
      contents: alsoChange(
        (await readFile(path, "utf8")).replace(/_defineProperty\(this, "([\w$]+)", /g, '(this["$1"] = '),
      ),
      loader: "js",
    })),
});
