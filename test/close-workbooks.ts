import { afterAll, afterEach, beforeEach } from "vitest";
import { closeHeadlessWorkbooks, openHeadlessWorkbooks } from "../scripts/emulator/engine/create-headless.ts";

// Files share a process: spreadsheets that stay open would fill its memory, and slow down every test after them.
let openedBefore = openHeadlessWorkbooks();
beforeEach(() => {
  openedBefore = openHeadlessWorkbooks();
});
afterEach(() => closeHeadlessWorkbooks(openedBefore));
afterAll(() => closeHeadlessWorkbooks());
