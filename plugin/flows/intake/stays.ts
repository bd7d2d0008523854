import { ofMessage, isLate, type Stand } from '../../domain/intake/order.ts';
import type { StayRow } from '../../domain/imports/rows.ts';
import { rowKey } from '../../domain/imports/rows.ts';
import type { CancelledStay } from '../../domain/intake/taken.ts';
import type { RowProblem } from '../../domain/imports/reasons.ts';
import { stayName } from '../../domain/stays/name.ts';
import { STAY_STATUSES, type StayStatus } from '../../domain/stays/status.ts';
import type { Host } from '../../host/client.ts';
import { staysByKey, upsertStays, type StoredStay, type StayWrite } from '../../host/stays.ts';
import { erasedOf, staysImport } from '../imports/stays.ts';
import type { KindOfImport } from '../imports/write-rows.ts';

const before = ({ status, sourceVersion, sourceChangedAt, checkedInAt, checkedOutAt, cancelledAt }: StoredStay) => ({
  status,
  version: sourceVersion,
  changedAt: sourceChangedAt,
  happenedAt: [checkedInAt, checkedOutAt, cancelledAt],
});

const standWritten = ({ version, changedAt }: Stand): StayWrite => ({
  ...(version === null ? {} : { sourceVersion: version }),
  ...(changedAt === null ? {} : { sourceChangedAt: changedAt }),
});

/** What a status that a stay has left says of it no more. */
const takenBack = (status: StayStatus): StayWrite => {
  const step = STAY_STATUSES.indexOf(status);
  return {
    ...(status === 'CANCELLED' ? {} : { cancelledAt: null, cancelReason: '' }),
    ...(status === 'CHECKED_OUT' ? {} : { checkedOutAt: null }),
    ...(step < STAY_STATUSES.indexOf('IN_HOUSE') ? { checkedInAt: null } : {}),
  };
};

/**
 * Stays as messages bring them, one of each. A stay that a cancellation came before is filled in by what is told late, and stays
 * cancelled.
 * @param stands where each stands in the order of its sender, by key
 * @param noted told of what is to be said of a stay that is taken
 */
export const intakeStays = (
  stands: ReadonlyMap<string, Stand>,
  noted: (key: string, problem: RowProblem) => void,
): KindOfImport<'stays', StoredStay, StayWrite> => {
  const standOf = (row: StayRow): Stand => stands.get(rowKey.stays(row)) ?? { version: null, changedAt: null };
  const isBare = (stored: StoredStay): boolean => stored.arrivalOn === null;
  return {
    kind: 'stays',
    stored: async (host, keys) =>
      new Map(
        [...(await staysByKey(host, keys))].map(([key, stored]) => {
          const stand = stands.get(key);
          const isSame =
            (stand?.version ?? null) === stored.sourceVersion &&
            Date.parse(stand?.changedAt ?? '') === Date.parse(stored.sourceChangedAt ?? '');
          // Where the sender counts on, that is written too, although he says the same.
          const hasNone = (stand?.version ?? null) === null && (stand?.changedAt ?? null) === null;
          return [key, isSame || hasNone ? stored : { ...stored, importFingerprint: null }];
        }),
      ),
    refusal: (row, stored) => {
      const erased = erasedOf(stored);
      if (erased !== null) return erased;
      if (isBare(stored)) return null;
      const becomes = ofMessage({ ...standOf(row), status: row.status }, before(stored));
      if (becomes === 'REINSTATES')
        noted(rowKey.stays(row), { field: 'status', code: 'REINSTATED', from: stored.status, to: row.status });
      if (becomes === 'LATE') return { field: 'row', code: 'LATE' };
      return becomes === 'LEADS_BACK'
        ? { field: 'status', code: 'LEADS_BACK', from: stored.status, to: row.status }
        : null;
    },
    prepare: async (host, rows, options) => {
      const recordOf = await staysImport.prepare(host, rows, options);
      return (row, fingerprint, stored) => {
        const stand = standOf(row);
        const record = { ...recordOf(row, fingerprint, stored), ...standWritten(stand) };
        if (stored === undefined) return record;
        const becomes = ofMessage({ ...stand, status: row.status }, before(stored));
        if (becomes === 'REINSTATES') return { ...record, ...takenBack(row.status) };
        if (becomes === 'TAKEN') return record;
        const { status: _, sourceChangedAt: __, sourceVersion: ___, ...filledIn } = record;
        return filledIn;
      };
    },
    write: upsertStays,
  };
};

/** The key of a booking and those of its rooms, which an adapter numbers behind it. */
const keysOfBooking = (key: string): string[] => [
  key,
  ...Array.from({ length: 9 }, (_, place) => `${key}-${place + 2}`),
];

/** A cancellation as it is applied; `key` is that of its stay. */
export type CancelledRow = Stand & { key: string; source: string; row: CancelledStay; receivedAt: string };

/**
 * Cancels stays of which nothing but the number is told. One that has not come yet is noted, so that what comes of it later stays
 * cancelled.
 * @returns what is to be said of them, by key
 */
export const cancelStays = async (host: Host, cancelled: readonly CancelledRow[]): Promise<Map<string, RowProblem>> => {
  const told = new Map<string, RowProblem>();
  if (cancelled.length === 0) return told;
  const stored = await staysByKey(
    host,
    cancelled.flatMap(({ key }) => keysOfBooking(key)),
  );
  const writes = cancelled.flatMap(({ key, source, row, receivedAt, ...stand }): StayWrite[] => {
    const cancelledAt = row.cancelledAt ?? stand.changedAt ?? receivedAt;
    // What was read before says something else of it now.
    const end: StayWrite = {
      status: 'CANCELLED',
      cancelledAt,
      cancelReason: row.cancelReason,
      importFingerprint: '',
      ...standWritten(stand),
    };
    const rooms = keysOfBooking(key).flatMap((one) => stored.get(one) ?? []);
    if (rooms.length === 0)
      return [
        {
          ...end,
          key,
          source,
          confirmationNumber: row.confirmationNumber,
          name: stayName({ guest: null, heldFor: null, roomNumber: null, confirmationNumber: row.confirmationNumber }),
        },
      ];
    return rooms.flatMap((room): StayWrite[] => {
      const erased = erasedOf(room);
      if (erased !== null) {
        told.set(key, erased);
        return [];
      }
      if (room.status === 'CANCELLED' && !isLate(stand, before(room))) return [];
      const becomes = ofMessage({ ...stand, status: 'CANCELLED' }, before(room));
      if (becomes === 'TAKEN' || becomes === 'REINSTATES') return [{ ...end, key: room.key, id: room.id }];
      told.set(
        key,
        becomes === 'LATE'
          ? { field: 'row', code: 'LATE' }
          : { field: 'status', code: 'LEADS_BACK', from: room.status, to: 'CANCELLED' },
      );
      return [];
    });
  });
  if (writes.length > 0) await upsertStays(host, writes);
  return told;
};
