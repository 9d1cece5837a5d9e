/** The number of time steps that a report divides its period into. */
export const stepCount = 13;

/** The number of platforms with their own row or column; more are listed in the notes. */
export const maxPlatforms = 6;

/** The number of content types with their own row. */
export const maxTypes = 7;

/** The number of labels, and of hashtags, with their own row. */
export const maxLabels = 8;

/** The number of platforms and currencies of ads with their own row. */
export const maxAdGroups = 8;

/** The number of accounts with a table of days and hours. */
export const maxTimedAccounts = 2;

/** The number of posts in each list of a platform's best and weakest. */
export const shownPosts = 3;

/** The report has this many columns of equal width, after a narrow margin. */
export const gridColumns = 12;

/** Pixels. With the margin the report fits beside the sidebar on a laptop's screen, and on a page of A4 or Letter. */
export const columnWidth = 75;
export const marginWidth = 14;
/** High enough for two lines of a header or a sentence. */
export const rowHeight = 26;
/** A chart with its caption has a row of its own, which no page break can cut. */
export const chartRowHeight = 250;
export const captionHeight = 20;

/** The number of days listed on which an account grew unusually. */
export const shownSpikes = 3;

/** The number of posts and of campaigns with their own row of sessions. */
export const shownResults = 5;
export const shownCampaigns = 6;
