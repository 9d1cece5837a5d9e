/**
 * Moves the focus to what is left around a control that disappears while it has the focus, such as a button that is replaced
 * by its result. Otherwise keyboard users start again at the top of the page. A component that moves the focus itself does so
 * afterwards. Returns a function that stops.
 */
export function keepFocus(root: HTMLElement): () => void {
  let around: HTMLElement[] = [];
  const remember = (event: FocusEvent) => {
    around = [];
    for (let element = event.target as HTMLElement | null; element; element = element.parentElement)
      around.push(element);
  };
  const observer = new MutationObserver(() => {
    const [focused] = around;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const left = around.find(
      (element) => element.isConnected && root.contains(element) && !element.closest("[hidden]"),
    );
    if (!left) return;
    if (!left.hasAttribute("tabindex")) left.tabIndex = -1;
    left.focus({ preventScroll: true });
  });
  root.addEventListener("focusin", remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
