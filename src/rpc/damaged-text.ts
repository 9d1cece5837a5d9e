/** What a damaged stored text was about. */
export type DamagedText =
  | "imports"
  | "schedules"
  | "runs"
  | "connections"
  | "mappings"
  | "followers"
  | "history"
  | "brands"
  | "sharing"
  | "report"
  | "sample"
  | "people"
  | "alerts"
  | "client";
