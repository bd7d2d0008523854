import { hash } from 'node:crypto';

/** Room for a key: half of a 64-bit digest twice, and the row; 12 bytes. */
type Table = { high: Uint32Array; low: Uint32Array; rows: Uint32Array };

const FEWEST_PLACES = 1 << 12;
/** Fuller than this, finding a free place takes long. */
const MOST_FULL = 0.7;

const tableOf = (places: number): Table => ({
  high: new Uint32Array(places),
  low: new Uint32Array(places),
  rows: new Uint32Array(places),
});

/**
 * The keys of a file's rows and where each stands first, so that a repeat is known over millions of rows: 64 bits of a
 * digest stand for a key, about 25 bytes a row, and two of ten million keys are taken for one in one file of 400,000.
 */
export class RowKeys {
  #table = tableOf(FEWEST_PLACES);
  #size = 0;

  /** The row, from 1 on, where the key stood first; null when it is new, and it is remembered for this row. */
  firstRowOf(key: string, row: number): number | null {
    if (this.#size > this.#table.rows.length * MOST_FULL) this.#grow();
    const digest = hash('sha1', key, 'buffer');
    const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
    const place = this.#placeOf(this.#table, high, low);
    const known = this.#table.rows[place]!;
    if (known !== 0) return known;
    this.#put(this.#table, place, high, low, row);
    this.#size += 1;
    return null;
  }

  /** Where the key is, or would be. */
  #placeOf({ high: highs, low: lows, rows }: Table, high: number, low: number): number {
    const mask = rows.length - 1;
    let place = low & mask;
    while (rows[place] !== 0 && (highs[place] !== high || lows[place] !== low)) place = (place + 1) & mask;
    return place;
  }

  #put(table: Table, place: number, high: number, low: number, row: number): void {
    table.high[place] = high;
    table.low[place] = low;
    table.rows[place] = row;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = tableOf(old.rows.length * 2);
    for (let at = 0; at < old.rows.length; at += 1)
      if (old.rows[at] !== 0)
        this.#put(
          this.#table,
          this.#placeOf(this.#table, old.high[at]!, old.low[at]!),
          old.high[at]!,
          old.low[at]!,
          old.rows[at]!,
        );
  }
}
