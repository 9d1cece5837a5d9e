import { NameDialog, OpenDialog } from "./dialogs.tsx";
import type { LocalWorkbook } from "./main.tsx";
import { copyWorkbook, goTo } from "./other-workbooks.ts";
import { PrintPreview } from "./print/print-preview.tsx";
import type { PageStart } from "./saved.ts";
import { SettingsDialog } from "./settings-dialog.tsx";
import type { PageState } from "./state.ts";
import type { PageText } from "./text.ts";

interface Props {
  start: PageStart;
  language: string;
  local: LocalWorkbook;
  state: PageState;
  text: PageText;
}

/** The dialogs of the page's File menu. */
export function OwnDialog({ start, language, local, state, text }: Props) {
  const { store, workbook, saving } = local;
  const onClose = () => store.update({ openDialog: null });
  const naming = { text, takenNames: start.names.concat(start.name), onClose };
  if (state.openDialog === "new")
    return (
      <NameDialog
        {...naming}
        title={text.newTitle}
        action={text.create}
        value=""
        onName={(name) => goTo(local, name)}
      />
    );
  if (state.openDialog === "copy") {
    const value = `${text.copyOf} ${start.name}`;
    const copy = (name: string) => copyWorkbook(local, name);
    return <NameDialog {...naming} title={text.copyTitle} action={text.create} value={value} onName={copy} />;
  }
  if (state.openDialog === "open")
    return (
      <OpenDialog
        text={text}
        names={start.names}
        current={start.name}
        onClose={onClose}
        onName={(name) => goTo(local, name)}
      />
    );
  if (state.openDialog === "print") return <PrintPreview workbook={workbook} language={language} onClose={onClose} />;
  if (state.openDialog !== "settings") return null;
  const { locale, timeZone } = workbook.settings;
  return (
    <SettingsDialog
      text={text}
      settings={{ locale, timeZone, language }}
      onClose={onClose}
      onSave={async (settings) => {
        workbook.settings.locale = settings.locale;
        workbook.settings.timeZone = settings.timeZone;
        await saving.saveNow(settings.language);
        goTo(local, start.name);
      }}
    />
  );
}
