import type { ApplySecret } from "./define-connector.ts";

/** How a secret is sent with a request. */

export const bearer: ApplySecret = (secret) => ({ headers: { Authorization: `Bearer ${secret}` } });

export const header =
  (name: string): ApplySecret =>
  (secret) => ({ headers: { [name]: secret } });

export const queryParameter =
  (name: string): ApplySecret =>
  (secret) => ({ query: { [name]: secret } });

/** HTTP Basic with a secret of the form `name:password`, or with a fixed name and the secret as password. */
export const basicAuth =
  (name?: string): ApplySecret =>
  (secret, { base64 }) => ({
    headers: { Authorization: `Basic ${base64(name === undefined ? secret : `${name}:${secret}`)}` },
  });
