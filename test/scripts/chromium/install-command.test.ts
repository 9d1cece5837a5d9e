import { expect, it } from "vitest";
import { installCommand } from "../../../scripts/chromium/install-command.ts";

it.each([
  ["linux", "ubuntu debian", "Install one with: sudo apt-get install chromium"],
  ["linux", "debian", "Install one with: sudo apt-get install chromium"],
  ["linux", "fedora", "Install one with: sudo dnf install chromium"],
  ["linux", "arch", "Install one with: sudo pacman -S chromium"],
  ["linux", "alpine", "Install one with: sudo apk add chromium"],
  ["linux", "opensuse-leap suse opensuse", "Install one with: sudo zypper install chromium"],
  ["darwin", "", "Install one with: brew install --cask google-chrome"],
  ["win32", "", "Install one with: winget install Google.Chrome"],
  ["linux", "", "Install Chromium or Chrome"],
] as const)("the advice on %s %s is: %s", (platform, families, command) => {
  expect(installCommand(platform, families)).toBe(command);
});
