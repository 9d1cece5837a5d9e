import type { StoredProtection } from "../engine/google-extras.ts";
import { emulate } from "../strict-object.ts";
import { wholeSheet } from "./areas.ts";
import { ProtectionType } from "./enums.ts";
import { createUser, emailOf } from "./users.ts";
import type { AreaLocation, View } from "./view.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protects a range or, without an area, the whole sheet. Its creator and the owner may edit. */
export function protect(
  view: View,
  method: string,
  { sheet, area }: { sheet: string; area?: AreaLocation["area"] },
): Protection {
  view.write(method, sheet, area);
  const { extras } = view.book;
  const existing = extras.protections.find((one) => one.sheet === sheet && !one.area && !area);
  if (existing) return createProtection(view, existing);
  const editors = [...new Set([extras.owner, view.execution.user.email].filter((email) => email !== null))];
  const stored: StoredProtection = { id: extras.nextId++, sheet, description: "", warningOnly: false, editors };
  if (area) stored.area = { ...area };
  extras.protections.push(stored);
  view.book.changed();
  return createProtection(view, stored);
}

/** The protections of a type (RANGE or SHEET), in one sheet or in all. */
export function protectionsOf(view: View, method: string, type: unknown, sheet?: string): Protection[] {
  view.read(method);
  const wantsRanges = String(type) === "RANGE";
  return view.book.extras.protections
    .filter((one) => (sheet === undefined || one.sheet === sheet) && Boolean(one.area) === wantsRanges)
    .map((one) => createProtection(view, one));
}

function createProtection(view: View, stored: StoredProtection): Protection {
  const { extras } = view.book;
  const mayEdit = () => view.mayEdit(stored.sheet, stored.area);
  const changed = (method: string, change: () => void) => {
    view.write(`Protection.${method}`);
    if (!mayEdit()) throw new Error("You do not have permission to perform that action.");
    change();
    view.book.changed();
    return protection;
  };
  const add = (emails: string[]) => {
    stored.editors = [...new Set([...stored.editors, ...emails])];
  };
  const remove = (emails: string[]) => {
    stored.editors = stored.editors.filter((email) => !emails.includes(email) || email === extras.owner);
  };
  const protection: Protection = emulate<Protection>()("Protection", {
    getProtectionType: () => ProtectionType[stored.area ? "RANGE" : "SHEET"],
    getDescription: () => stored.description,
    setDescription: (text: string) =>
      changed("setDescription", () => {
        stored.description = String(text);
      }),
    isWarningOnly: () => stored.warningOnly,
    setWarningOnly: (isOnly: boolean) =>
      changed("setWarningOnly", () => {
        stored.warningOnly = Boolean(isOnly);
      }),
    getRange: () => view.range(stored.sheet, stored.area ?? wholeSheet(view, stored.sheet)),
    setRange: (range) =>
      changed("setRange", () => {
        stored.area = { ...view.locationOf(range, "Protection.setRange").area };
      }),
    getEditors: () => stored.editors.map(createUser),
    canEdit: mayEdit,
    canDomainEdit: () => false,
    setDomainEdit: () => protection,
    addEditor: (user: unknown) => changed("addEditor", () => add([emailOf(user)])),
    addEditors: (users: unknown[]) => changed("addEditors", () => add(users.map(emailOf))),
    removeEditor: (user: unknown) => changed("removeEditor", () => remove([emailOf(user)])),
    removeEditors: (users: unknown[]) => changed("removeEditors", () => remove(users.map(emailOf))),
    getUnprotectedRanges: () => [],
    remove() {
      changed("remove", () => {
        extras.protections = extras.protections.filter((one) => one !== stored);
      });
    },
  });
  return protection;
}
