/** Runs in the sidebar's frame: waits for the script's HTML and replaces itself with it. */
window.addEventListener("message", (event: MessageEvent) => {
  if (event.source !== window.parent || event.data?.kind !== "show") return;
  document.open();
  document.write(event.data.html);
  document.close();
});
window.parent.postMessage({ kind: "ready" }, "*");
