/** Opens the browser's print dialog with the pages of the preview alone, each on a page of its own. */
export function printPages(preview: HTMLElement, { width, height }: { width: number; height: number }): void {
  // An open dialog is cut at the end of the first page, so its pages are printed from a copy outside of it.
  const copy = preview.cloneNode(true) as HTMLElement;
  copy.className = "printed";
  copy.removeAttribute("tabindex");
  const style = document.createElement("style");
  style.textContent = `@page { size: ${width}in ${height}in; margin: 0 }`;
  document.body.append(copy, style);
  document.body.classList.add("printing");
  const remove = () => {
    copy.remove();
    style.remove();
    document.body.classList.remove("printing");
  };
  window.addEventListener("afterprint", remove, { once: true });
  window.print();
}
