/** What the sidebar loads when the first file is chosen: formats, readers, and what guesses the columns of unknown tables. */
export { readFile } from "./files/read-file.ts";
export { guessMapping, guessMappingForTable } from "./mapping/guess-mapping.ts";
export { previewMapping } from "./mapping/read-mapped-table.ts";
