/** Where a cell lists several rooms: `COT(1), COT(2)` → two; a separator within brackets is none; `2 x Twin` are two. */
export const roomsIn = (cell: string, separator: string): string[] => {
  const pieces: string[] = [];
  let [depth, piece] = [0, ''];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at]!;
    if ('([（'.includes(character)) depth += 1;
    if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && cell.startsWith(separator, at)) {
      pieces.push(piece);
      piece = '';
      at += separator.length - 1;
    } else piece += character;
  }
  return [...pieces, piece]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => {
      const [, count, room] = /^([1-9]\d?)\s*[x×]\s+(.+)$/i.exec(text) ?? [];
      return count === undefined ? [text] : Array.from({ length: Number(count) }, () => room!);
    });
};

/** A whole number in as many whole parts, as even as can be, the larger first: `7` in 2 → `4, 3`. */
export const shares = (whole: number, parts: number): number[] => {
  const rest = whole % parts;
  const even = (whole - rest) / parts;
  return Array.from({ length: parts }, (_, at) => (at < rest ? even + 1 : at >= parts + rest ? even - 1 : even));
};

/** What a row says of the whole booking; each room has its share of it. */
const SHARED = ['roomRevenue', 'foodRevenue', 'otherRevenue', 'adults', 'children', 'infants'];

/**
 * The stays of a booking of several rooms. The first keeps the number of the booking, the further ones add `-2`, `-3`
 * and so on to it. Amounts and people are those of the booking, and add up to them; a rate per night is each room's.
 * @param ofRooms what differs from room to room
 */
export const staysOfRooms = (
  booking: Record<string, unknown>,
  ofRooms: readonly Record<string, unknown>[],
): Record<string, unknown>[] =>
  ofRooms.map((ofRoom, at) => ({
    ...booking,
    ...ofRoom,
    ...(at === 0 ? {} : { confirmationNumber: `${String(booking['confirmationNumber'])}-${at + 1}` }),
    ...Object.fromEntries(
      SHARED.flatMap((field) => {
        const whole = booking[field];
        return typeof whole === 'number' && Number.isInteger(whole) ? [[field, shares(whole, ofRooms.length)[at]]] : [];
      }),
    ),
  }));
