import type { ComponentType } from "preact";
import type { SidebarText } from "../text/sidebar/en.ts";
import { ConnectTab } from "./connect/connect-tab.tsx";
import { FormulasTab } from "./formulas/formulas-tab.tsx";
import { ImportTab } from "./import/import-tab.tsx";
import { ListenTab } from "./listen/listen-tab.tsx";
import { ReportTab } from "./report/report-tab.tsx";
import { ShareTab } from "./share/share-tab.tsx";

/** The tabs in display order. All stay mounted, so that an import continues while another tab is open. */
export const tabs: readonly { id: keyof SidebarText["tabs"]; Panel: ComponentType }[] = [
  { id: "import", Panel: ImportTab },
  { id: "connect", Panel: ConnectTab },
  { id: "listen", Panel: ListenTab },
  { id: "formulas", Panel: FormulasTab },
  { id: "report", Panel: ReportTab },
  { id: "share", Panel: ShareTab },
];
