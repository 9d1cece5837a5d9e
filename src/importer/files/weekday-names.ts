/** Names of the days from Sunday, in the languages of known exports. */
const names: readonly string[] = [
  "sunday monday tuesday wednesday thursday friday saturday",
  "domingo lunes martes miércoles jueves viernes sábado",
  "domingo segunda terça quarta quinta sexta sábado",
  "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
  "sonntag montag dienstag mittwoch donnerstag freitag samstag",
  "dimanche lundi mardi mercredi jeudi vendredi samedi",
  "domenica lunedì martedì mercoledì giovedì venerdì sabato",
];

const days = /* @__PURE__ */ listDays();

function listDays(): ReadonlyMap<string, number> {
  const list = new Map<string, number>();
  for (const [day, word] of names.flatMap((text) => [...text.split(" ").entries()])) {
    for (let length = 2; length <= word.length; length++) {
      const short = word.slice(0, length);
      // "ma" is a Monday in Dutch and a Tuesday in French.
      list.set(short, (list.get(short) ?? day) === day ? day : Number.NaN);
    }
  }
  return list;
}

/**
 * The day of the week, 0 for Sunday, of a name or its beginning of at least 2 letters; NaN if languages disagree about it,
 * null if it is no name.
 */
export function parseWeekday(name: string): number | null {
  const word = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/-feira$/, "");
  return days.get(word) ?? null;
}
