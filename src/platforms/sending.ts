import type { Send } from "./define-platform.ts";

/** The ways in which a secret travels with a request. */

export const bearer: Send = (secret) => ({ headers: { Authorization: `Bearer ${secret}` } });

export const inHeader =
  (name: string): Send =>
  (secret) => ({ headers: { [name]: secret } });

export const inQuery =
  (name: string): Send =>
  (secret) => ({ query: { [name]: secret } });

/** HTTP Basic with a secret of the form `name:password`, or with a fixed name before it. */
export const basic =
  (name?: string): Send =>
  (secret, { base64 }) => ({
    headers: { Authorization: `Basic ${base64(name === undefined ? secret : `${name}:${secret}`)}` },
  });
