import { type Content, defineBlock, formula } from "../define-block.ts";
import { noteColumn } from "../figures/notes.ts";
import { filledText } from "../figures/sentences.ts";

/** The sources of the figures, when they were imported, and what is missing. */
export const notes = defineBlock({
  title: "notes",
  definition: "notesDefinition",
  isFilled: () => true,
  parts(inputs, missing) {
    const names = missing.map((title) => `[[t.${title}]]`).join('&", "&');
    const leftOut = missing.length > 0 ? [formula(`=${filledText("leftOut", names)}`)] : [];
    const sentences = noteColumn(inputs).cells.map(
      (_, position): Content => formula(`=IFERROR(INDEX(FILTER([[notes]],[[notes]]<>""),${position + 1}),"")`),
    );
    // First, since the last rows are blank: most reports need few of these sentences.
    return [[{ kind: "sentences", sentences: [...leftOut, ...sentences] }]];
  },
});
