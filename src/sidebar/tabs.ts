import type { ComponentType } from "preact";
import type { SidebarText } from "../text/sidebar/en.ts";
import { DataTab } from "./data/data-tab.tsx";
import { FormulasTab } from "./formulas/formulas-tab.tsx";
import { ReportTab } from "./report/report-tab.tsx";
import { ShareTab } from "./share/share-tab.tsx";

/** The tabs in display order. All stay mounted, so that an import continues while another tab is open. */
export const tabs: readonly { id: keyof SidebarText["tabs"]; Panel: ComponentType }[] = [
  { id: "data", Panel: DataTab },
  { id: "formulas", Panel: FormulasTab },
  { id: "report", Panel: ReportTab },
  { id: "share", Panel: ShareTab },
];
