import { textFor } from "./text.ts";

/**
 * Runs on the page that platforms redirect to after sign-in: passes the parameters to the tab that runs the script, and shows
 * the page that the script returns. See `answer-callbacks.ts`.
 */
const text = textFor(document.documentElement.lang);
const parameters = Object.fromEntries(new URLSearchParams(location.search));
// The code is a secret while it is valid: remove it from the address bar and the history.
history.replaceState(null, "", location.pathname);
const id = crypto.randomUUID();
const channel = new BroadcastChannel("usercallback");
const answerTimeoutMs = 5_000;

function showMessage(what: string, advice: string): void {
  const heading = document.createElement("h1");
  const paragraph = document.createElement("p");
  heading.textContent = what;
  paragraph.textContent = advice;
  document.querySelector("main")?.replaceChildren(heading, paragraph);
}

const timeout = setTimeout(() => showMessage(text.noSignIn, text.signInAgain), answerTimeoutMs);
showMessage(text.handingSignIn, "");
channel.addEventListener("message", ({ data }) => {
  if (data.id !== id) return;
  clearTimeout(timeout);
  if (data.kind === "failed") showMessage(text.signInFailed, text.signInAgain);
  if (data.kind !== "answered") return;
  document.open();
  document.write(data.html);
  document.close();
});
channel.postMessage({ kind: "callback", id, parameters });
