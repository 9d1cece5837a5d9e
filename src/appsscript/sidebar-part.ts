import { type SidebarPart, sidebarParts } from "../rpc/sidebar-parts.ts";

/** The code of a part of the sidebar. */
export function readSidebarPart(part: SidebarPart): string {
  if (!(part in sidebarParts)) throw new Error(`The sidebar has no part ${part}.`);
  return HtmlService.createTemplateFromFile(part).getRawContent();
}
