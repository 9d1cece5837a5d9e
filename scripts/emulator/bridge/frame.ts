/** The sandbox of HtmlService's frames, word for word as Google documents it. */
export const sandbox =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** Sidebars are this wide, whatever they ask for. */
export const sidebarWidth = 300;
