import { linuxFamilies } from "./apt.ts";

const ofLinux: [family: RegExp, command: string][] = [
  [/\b(debian|ubuntu)\b/, "sudo apt-get install chromium"],
  [/\b(fedora|rhel|centos)\b/, "sudo dnf install chromium"],
  [/\barch\b/, "sudo pacman -S chromium"],
  [/\balpine\b/, "sudo apk add chromium"],
  [/\bsuse\b/, "sudo zypper install chromium"],
];

/** What a person does on this system to get a Chromium or Chrome, as the beginning of a sentence. */
export function installCommand(connector = process.platform, families = linuxFamilies()): string {
  if (connector === "darwin") return "Install one with: brew install --cask google-chrome";
  if (connector === "win32") return "Install one with: winget install Google.Chrome";
  const command = ofLinux.find(([family]) => family.test(families))?.[1];
  return command ? `Install one with: ${command}` : "Install Chromium or Chrome";
}
