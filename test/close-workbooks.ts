import { afterAll } from "vitest";
import { closeHeadlessWorkbooks } from "../scripts/emulator/engine/create-headless.ts";

// Files share a process: spreadsheets that stay open would fill its memory, and slow down every file after them.
afterAll(closeHeadlessWorkbooks);
