import { counted } from "../../counted.ts";
import type { ConnectText } from "../en.ts";

const n = counted("nl");

export const nl: ConnectText["plan"] = {
  heading: "Planning",
  run: (accounts, requests, minutes) =>
    `${n(accounts, "account", "accounts")} lezen kost ongeveer ${n(requests, "verzoek", "verzoeken")} en ${n(minutes, "minuut", "minuten")}.`,
  oneRun: "Dat is één keer.",
  after: (hours) =>
    `Google start de add-on één keer per uur, een paar minuten lang: het gaat elk uur verder en is na ongeveer ${hours} uur klaar.`,
  until: (time) =>
    `Google start de add-on één keer per uur, een paar minuten lang: het gaat elk uur verder en is rond ${time} klaar.`,
  byHand: "Zolang de zijbalk open is, gaat het zonder pauze door; anders elk uur een paar minuten.",
  notInADay: (accounts, days) =>
    `Dit past niet in een dag: Google staat 90 minuten en 20.000 verzoeken per dag toe, met Workspace meer. Er passen ongeveer ${n(accounts, "account", "accounts")} in een dag, eerst die het langst niet zijn gelezen; elk account wordt dus ongeveer om de ${n(days, "dag", "dagen")} gelezen.`,
  tooOften:
    "Dit is vaker dan Google toestaat: 90 minuten en 20.000 verzoeken per dag, met Workspace meer. Kies een langere tussentijd.",
  measured: "Gemeten bij de laatste keer.",
  estimated: "Dit is een schatting; na de eerste keer wordt het gemeten.",
};
