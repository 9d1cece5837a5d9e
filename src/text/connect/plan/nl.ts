import { counted } from "../../counted.ts";
import type { ConnectText } from "../en.ts";

const n = counted("nl");

export const nl: ConnectText["plan"] = {
  heading: "Geschatte duur",
  run: (accounts, requests, minutes) =>
    `${n(accounts, "account", "accounts")} importeren kost ongeveer ${n(requests, "verzoek", "verzoeken")} en ${n(minutes, "minuut", "minuten")}.`,
  oneRun: "Dat past in één keer.",
  after: (hours) =>
    `Google voert de add-on elk uur een paar minuten uit. De import is over ongeveer ${hours} uur klaar.`,
  until: (time) => `Google voert de add-on elk uur een paar minuten uit. De import is rond ${time} klaar.`,
  byHand: "De import gaat zonder pauze door zolang de zijbalk open is, anders elk uur een paar minuten.",
  notInADay: (accounts, days) =>
    `Dit duurt langer dan een dag: Google staat 90 minuten en 20.000 verzoeken per dag toe, met Workspace meer. Per dag passen ongeveer ${n(accounts, "account", "accounts")}, de langst niet bijgewerkte eerst. Elk account wordt ongeveer elke ${n(days, "dag", "dagen")} bijgewerkt.`,
  tooOften:
    "Dit is meer dan de limiet van Google: 90 minuten en 20.000 verzoeken per dag, met Workspace meer. Plan de import minder vaak.",
  measured: "Gemeten bij de laatste import.",
  estimated: "Dit is een schatting tot de eerste import.",
};
