/** The path of a Chromium or Chrome; undefined where there is none. CHROMIUM_PATH goes before all others. */
export function findChromium(): string | undefined;
/** Asks the browser tests' own library to download a Chromium; true when it could. */
export function installChromium(): boolean;
/** Switches with which Chromium starts in tests: no window, no calls home. */
export const chromiumSwitches: string[];
