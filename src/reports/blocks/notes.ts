import { type Content, defineBlock, formula } from "../define-block.ts";
import { noteColumn } from "../figures/notes.ts";

/** The sources of the figures, when they were imported, and what is missing. */
export const notes = defineBlock({
  title: "notes",
  definition: "notesDefinition",
  isFilled: () => true,
  parts(inputs) {
    const sentences = noteColumn(inputs).cells.map(
      (_, position): Content => formula(`=IFERROR(INDEX(FILTER([[notes]],[[notes]]<>""),${position + 1}),"")`),
    );
    return [[{ kind: "sentences", sentences }]];
  },
});
