import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where installers put LibreOffice, after what the PATH finds. */
const usualPlaces = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

export const howToInstall = `LibreOffice was not found, so nothing was compared. Install it:
  Debian, Ubuntu:  sudo apt install libreoffice-calc-nogui
  Fedora:          sudo dnf install libreoffice-calc
  macOS:           brew install --cask libreoffice
  Windows:         winget install TheDocumentFoundation.LibreOffice
From version 24.8 it knows LET, FILTER, SORT and SEQUENCE; Debian 12 has 7.4, which does not.
If it is elsewhere, name its program: LIBREOFFICE=/path/to/soffice npm run check:formulas`;

export interface LibreOffice {
  program: string;
  /** Such as "LibreOffice 24.8.4.2". */
  version: string;
}

/** The installed LibreOffice; null if there is none. */
export function findLibreOffice(): LibreOffice | null {
  const places = process.env.LIBREOFFICE ? [process.env.LIBREOFFICE] : usualPlaces;
  for (const program of places) {
    const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 60_000 });
    if (status === 0) return { program, version: stdout.trim().split(/\s+/).slice(0, 2).join(" ") };
  }
  return null;
}

/** Exit status of a first start, after which LibreOffice's own wrapper starts it again. */
const startAgainStatus = 81;

/** Calculates a workbook, and returns the path of the calculated one in `folder`. The profile is one of its own. */
export function calculateWorkbook({ program }: LibreOffice, workbook: string, folder: string): string {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "xlsx"];
  const convert = () =>
    spawnSync(program, [...options, "--outdir", join(folder, "calculated"), workbook], {
      encoding: "utf8",
      timeout: 600_000,
    });
  let run = convert();
  if (run.status === startAgainStatus) run = convert();
  const calculated = join(folder, "calculated", "formulas.xlsx");
  if (run.status !== 0 || !existsSync(calculated))
    throw new Error(`LibreOffice calculated nothing:\n${run.stderr || run.stdout || run.error}`);
  return calculated;
}
