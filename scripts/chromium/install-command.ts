import { linuxFamilies } from "./apt.ts";

const linuxCommands: [family: RegExp, command: string][] = [
  [/\b(debian|ubuntu)\b/, "sudo apt-get install chromium"],
  [/\b(fedora|rhel|centos)\b/, "sudo dnf install chromium"],
  [/\barch\b/, "sudo pacman -S chromium"],
  [/\balpine\b/, "sudo apk add chromium"],
  [/\bsuse\b/, "sudo zypper install chromium"],
];

/** How to install Chromium or Chrome on this system, as the beginning of a sentence. */
export function installCommand(platform = process.platform, families = linuxFamilies()): string {
  if (platform === "darwin") return "Install one with: brew install --cask google-chrome";
  if (platform === "win32") return "Install one with: winget install Google.Chrome";
  const command = linuxCommands.find(([family]) => family.test(families))?.[1];
  return command ? `Install one with: ${command}` : "Install Chromium or Chrome";
}
