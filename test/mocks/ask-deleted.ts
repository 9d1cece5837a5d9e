import { deletionCheckOf } from "../../src/connectors/deletion-check-of.ts";
import { findConnector } from "../../src/connectors/index.ts";
import type { MockImport } from "../connectors/mock-import.ts";
import { senderTo } from "./ask-accounts.ts";

/** Of the imported mentions that can be asked for: all, and those of which the mock says that they were deleted. */
export function askDeleted(mockImport: MockImport): { asked: string[]; deleted: string[] } {
  const connector = findConnector(mockImport.mock.id);
  const check = connector && deletionCheckOf(connector);
  if (!check) return { asked: [], deleted: [] };
  const send = senderTo(mockImport);
  const ids = (mockImport.sheets.get("mentions") ?? []).map(({ mention_id, author }) =>
    check.idOf({ mention_id: String(mention_id ?? ""), author: String(author ?? "") }),
  );
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const deleted: string[] = [];
  for (let start = 0; start < asked.length; start += check.batch) {
    const batch = asked.slice(start, start + check.batch);
    deleted.push(...check.deleted(send(check.request(batch)), batch));
  }
  return { asked, deleted };
}
