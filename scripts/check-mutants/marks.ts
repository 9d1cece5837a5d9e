/** A setup file of the tests in which each function marks that it ran: writes down what each test file ran. */
import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, expect } from "vitest";

declare global {
  /** By function: 1 if it ran. Contexts share it. */
  var __ran: Uint8Array | undefined;
}

/** More than all functions of the folders. */
const room = 100_000;

globalThis.__ran ??= new Uint8Array(room);
const ran = globalThis.__ran;
ran.fill(0);
let onImport: number[] = [];
const began = Date.now();

const marked = () => [...ran.keys()].filter((id) => ran[id] === 1);

beforeAll(() => {
  onImport = marked();
  ran.fill(0);
});

afterAll(() => {
  const line = { test: expect.getState().testPath, ran: marked(), onImport, ms: Date.now() - began };
  appendFileSync(process.env.MARKS_FILE as string, `${JSON.stringify(line)}\n`);
});
