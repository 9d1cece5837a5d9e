/** The build puts the version of package.json in its place. */
declare const ENGAGEMENT_VERSION: string;

export const version = ENGAGEMENT_VERSION;
