import type { MockResponse } from "./define-mock.ts";

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function redirectUrl(redirectUri: string, parameters: Record<string, string>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return escapeHtml(url.href);
}

/** The platform's consent page; both buttons redirect back. */
export function consentPage(
  name: string,
  scopes: readonly string[],
  redirectUri: string,
  state: string,
  code: string,
): MockResponse {
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escapeHtml(name)}: sign in (demo)</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}
a{display:inline-block;padding:.5rem 1rem;margin-right:.5rem;border:1px solid #1a56c4;border-radius:4px;color:#1a56c4;text-decoration:none}
a.allow{background:#1a56c4;color:#fff}</style>
<main>
<h1>${escapeHtml(name)}</h1>
<p>This is a demo: the account is invented and no real platform is asked.</p>
<p>Engagement for Google Sheets wants to read your bakery's account:</p>
<ul>${scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join("")}</ul>
<p><a class="allow" href="${redirectUrl(redirectUri, { code, state })}">Allow</a>
<a href="${redirectUrl(redirectUri, { error: "access_denied", state })}">Deny</a></p>
</main>
</html>`;
  return { headers: { "content-type": "text/html; charset=utf-8" }, body };
}
