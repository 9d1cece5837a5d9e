/** The build replaces this with the version in package.json. */
declare const ENGAGEMENT_VERSION: string;

export const version = ENGAGEMENT_VERSION;
