import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Route } from "./http.ts";

/** The address of a file of the page, which is another one after each change: browsers keep it, and its compiled code. */
export const addressOf = (page: string, name: string): string => `/${name}?v=${basename(page)}`;

/** Serves a file of the page, compressed if the bundle has it so. Only the address of this version is kept by browsers. */
export const pageFile =
  (page: string, name: string, type: string): Route =>
  async (request, url) => {
    const compressed = join(page, `${name}.gz`);
    const isCompressed = /\bgzip\b/.test(String(request.headers["accept-encoding"])) && existsSync(compressed);
    return {
      type,
      body: await readFile(isCompressed ? compressed : join(page, name)),
      headers: {
        Vary: "Accept-Encoding",
        ...(isCompressed && { "Content-Encoding": "gzip" }),
        ...(url.searchParams.get("v") === basename(page) && {
          "Cache-Control": "private, max-age=31536000, immutable",
        }),
      },
    };
  };
