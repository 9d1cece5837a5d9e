/** Digits that Excel, Sheets and LibreOffice keep of a number. */
const keptDigits = 15;

/** A whole id ends in this many zeros by chance once in a hundred times. */
const minLostDigits = 2;

const longId = /^\d{16,20}$/;

/** Whether an id's digits after the 15th are all zeros. */
export function endsRounded(id: string): boolean {
  return longId.test(id) && /^0+$/.test(id.slice(keptDigits));
}

/** Judges a column of ids: it was rounded if every id of more than 15 digits ends in zeros. */
export function createRoundedIdDetector() {
  let lostDigits = 0;
  let isWhole = false;
  return {
    add(cell: string): void {
      if (isWhole || cell.length <= keptDigits) return;
      const id = cell.trim();
      if (!longId.test(id)) return;
      if (endsRounded(id)) lostDigits += id.length - keptDigits;
      else isWhole = true;
    },
    isRounded: (): boolean => !isWhole && lostDigits >= minLostDigits,
  };
}
