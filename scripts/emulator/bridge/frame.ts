import { recordedNumber } from "../recorded.ts";

/** The sandbox of HtmlService's frames, word for word as Google documents it. */
export const sandbox =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** Google's fixed width of sidebars, in pixels. */
export const sidebarWidth = recordedNumber("frame-width");
