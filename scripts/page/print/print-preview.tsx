import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Workbook } from "../../emulator/engine/workbook.ts";
import { pageLanguage } from "../text.ts";
import { printPages } from "./print-pages.ts";
import { defaultSettings, type PrintSettings, pageSize } from "./print-settings.ts";
import { isPrintShortcut } from "./print-shortcut.ts";
import { PrintedPage } from "./printed-page.tsx";
import { readSheets } from "./printed-sheet.ts";
import { SettingsForm } from "./settings-form.tsx";
import { splitPages } from "./split-pages.ts";
import { printTexts } from "./text.ts";

interface Props {
  workbook: Workbook;
  language: string;
  onClose(): void;
}

/** The settings of the last preview, as long as the page is open. */
let lastSettings: PrintSettings | null = null;

/** Pixels around the pages of the preview. */
const paddingPx = 32;
const pixelsPerInch = 96;

/** File > Print: the pages as they would be cut, beside the settings of Google Sheets. */
export function PrintPreview({ workbook, language, onClose }: Props) {
  const { locale } = workbook.settings;
  const text = printTexts[pageLanguage(language)];
  const dialogRef = useRef<HTMLDialogElement>(null);
  const pagesRef = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useState(lastSettings ?? defaultSettings(locale));
  const [isPrinting, setIsPrinting] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => dialogRef.current?.showModal(), []);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(pagesRef.current as HTMLElement);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!isPrinting) return;
    printPages(pagesRef.current as HTMLElement, pageSize(settings));
    setIsPrinting(false);
  }, [isPrinting]);
  const sheets = useMemo(() => readSheets(workbook, settings.scope), [settings.scope]);
  const split = useMemo(() => sheets.map((sheet) => ({ sheet, ...splitPages(sheet, settings) })), [sheets, settings]);
  const pages = split.flatMap(({ pages, ...rest }) => pages.map((page) => ({ page, ...rest })));
  const count = pages.length;
  const zoom = Math.min(1, (width - 2 * paddingPx) / (pageSize(settings).width * pixelsPerInch));
  const change = (changed: Partial<PrintSettings>) => {
    lastSettings = { ...settings, ...changed };
    setSettings(lastSettings);
  };
  const print = () => count > 0 && setIsPrinting(true);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPrintShortcut(event)) return;
    event.preventDefault();
    print();
  };
  return (
    <dialog
      ref={dialogRef}
      class="print-preview"
      aria-label={text.printSettings}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{text.printSettings}</h2>
        <p role="status">{count === 1 ? text.totalOne : text.total.replace("{1}", String(count))}</p>
        <p class="approximate">{text.approximate}</p>
        <div class="buttons">
          <button type="button" onClick={() => dialogRef.current?.close()}>
            {text.cancel}
          </button>
          <button type="button" class="main" disabled={count === 0} onClick={print}>
            {text.next}
          </button>
        </div>
      </header>
      {/* Focusable, so that the arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section ref={pagesRef} class="print-pages" aria-label={text.preview} tabIndex={0}>
        {count === 0 && <p>{text.nothing}</p>}
        {width > 0 &&
          pages.map(({ sheet, page, scale }, index) => (
            <PrintedPage
              key={`${index},${page.rows.map(({ last }) => last)},${settings.paper}`}
              {...{ sheet, page, scale, settings, zoom, isPrinting }}
              label={text.page.replace("{1}", String(index + 1))}
            />
          ))}
      </section>
      <SettingsForm text={text} language={language} locale={locale} settings={settings} onChange={change} />
    </dialog>
  );
}
