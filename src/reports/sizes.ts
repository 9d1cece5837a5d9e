/** Steps of time that a report divides its period into. */
export const stepCount = 13;

/** Platforms that get a line and a column of their own. */
export const maxPlatforms = 6;

/** Kinds of content that get a row of their own. */
export const maxTypes = 7;

/** The report is this many columns of equal width wide, beside a narrow margin. */
export const gridColumns = 12;

/** Pixels. With the margin it fits beside the sidebar on a laptop's screen, and on a page of A4 or Letter. */
export const columnWidth = 75;
export const marginWidth = 14;
export const rowHeight = 21;
