import { userLanguage } from "../user-language.ts";
import { signInText } from "../user-text.ts";

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The page at the end of a sign-in: what happened, then what to do. It must not show text from a platform. */
export function renderPage([what = "", advice = ""]: readonly string[]): GoogleAppsScript.HTML.HtmlOutput {
  const { title } = signInText().page;
  const language = userLanguage();
  const html =
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    "<style>body{font:16px/1.5 Roboto,Arial,sans-serif;color:#202124;max-width:30em;margin:4em auto;padding:0 1em}" +
    "h1{font-size:1.4em;font-weight:500}</style></head>" +
    `<body><main><h1>${escapeHtml(what)}</h1><p>${escapeHtml(advice)}</p></main></body></html>`;
  return HtmlService.createHtmlOutput(html).setTitle(title);
}
