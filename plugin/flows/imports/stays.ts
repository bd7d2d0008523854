import { importedProfileKey } from '../../domain/identity/merge/golden-record.ts';
import type { Micros, Money } from '../../domain/money.ts';
import type { RowProblem } from '../../domain/imports/reasons.ts';
import { rowKey, type StayRow } from '../../domain/imports/rows.ts';
import { stayName } from '../../domain/stays/name.ts';
import { nightsOf } from '../../domain/stays/nights.ts';
import { statusAfter } from '../../domain/stays/status.ts';
import { totalOf } from '../../domain/stays/total.ts';
import { stayFingerprints, staysByKey, upsertStays, type StayWrite, type StoredStay } from '../../host/stays.ts';
import { ERASED_SOURCE } from '../identity/erased-numbers.ts';
import { resolveReferences, setUpKey, staysAgain, type References } from './references.ts';
import { RowRefused, withoutUndefined, type KindOfImport } from './write-rows.ts';

const money = (amountMicros: Micros | undefined, currencyCode: string | undefined): Money | undefined =>
  amountMicros === undefined || currencyCode === undefined ? undefined : { amountMicros, currencyCode };

const idIn = (ids: Map<string, string>, key: string | undefined): string | undefined =>
  key === undefined ? undefined : ids.get(key);

/** The name of a stay as it will be: what the row does not say is what the host has. */
const nameOf = (row: StayRow, { guests }: References, stored: StoredStay | undefined): string =>
  stayName({
    guest: (row.guestNumber === undefined ? stored?.guest : guests.get(row.guestNumber)?.name) ?? null,
    heldFor:
      stored?.heldFor ?? row.companyName ?? row.companyNumber ?? row.travelAgentName ?? row.travelAgentNumber ?? null,
    roomNumber: row.roomNumber ?? stored?.roomNumber ?? null,
    confirmationNumber: row.confirmationNumber,
  });

const recordOf = (row: StayRow, ids: References, fingerprint: string, stored: StoredStay | undefined): StayWrite => {
  const inProperty = (code: string | undefined) => (code === undefined ? undefined : setUpKey(row.propertyCode, code));
  const revenues = {
    roomRevenue: money(row.roomRevenue, row.currencyCode),
    foodRevenue: money(row.foodRevenue, row.currencyCode),
    otherRevenue: money(row.otherRevenue, row.currencyCode),
  };
  return withoutUndefined<StayWrite>({
    key: rowKey.stays(row),
    name: nameOf(row, ids, stored),
    source: row.source,
    confirmationNumber: row.confirmationNumber,
    status: row.status,
    propertyId: idIn(ids.properties, row.propertyCode),
    roomTypeId: idIn(ids.roomTypes, inProperty(row.roomTypeCode)),
    bookedRoomTypeId: idIn(ids.roomTypes, inProperty(row.bookedRoomTypeCode)),
    ratePlanId: idIn(ids.ratePlans, inProperty(row.ratePlanCode)),
    guestId: row.guestNumber === undefined ? undefined : ids.guests.get(row.guestNumber)?.id,
    guestProfileKey: row.guestNumber === undefined ? undefined : importedProfileKey(row.guestNumber),
    companyId: idIn(ids.companies, row.companyNumber),
    travelAgentId: idIn(ids.companies, row.travelAgentNumber),
    roomNumber: row.roomNumber,
    arrivalOn: row.arrivalOn,
    departureOn: row.departureOn,
    nights: nightsOf(row.arrivalOn, row.departureOn),
    adults: row.adults,
    children: row.children,
    infants: row.infants,
    bookedAt: row.bookedAt,
    checkedInAt: row.checkedInAt,
    checkedOutAt: row.checkedOutAt,
    cancelledAt: row.cancelledAt,
    cancelReason: row.cancelReason,
    channel: row.channel,
    marketSegment: row.marketSegment,
    guestCountry: row.guestCountry,
    paymentMethod: row.paymentMethod,
    guarantee: row.guarantee,
    rate: money(row.rate, row.currencyCode),
    ...revenues,
    totalRevenue: totalOf(revenues) ?? undefined,
    specialRequests: row.specialRequests,
    isRepeatGuest: row.isRepeatGuest,
    importFingerprint: fingerprint,
  });
};

/** Why a stay stays as it is whose guest was erased; null of any other. */
export const erasedOf = ({ guestProfileKey }: Pick<StoredStay, 'guestProfileKey'>): RowProblem | null =>
  guestProfileKey === ERASED_SOURCE ? { field: 'guestNumber', code: 'ERASED' } : null;

/**
 * Messages arrive late and twice, and staff decide in the meantime: a row that would lead a stay back is not applied,
 * unless its source says that it changed the stay after what the host has was written.
 */
const refusalOf = (row: StayRow, stored: StoredStay): RowProblem | null =>
  erasedOf(stored) ??
  (statusAfter(stored.status, row.status) === row.status ||
  (row.changedAt !== undefined && Date.parse(row.changedAt) > Date.parse(stored.updatedAt))
    ? null
    : { field: 'status', code: 'LEADS_BACK', from: stored.status, to: row.status });

/** Stays are matched by their unique key. */
export const staysImport: KindOfImport<'stays', StoredStay, StayWrite> = {
  kind: 'stays',
  fingerprints: stayFingerprints,
  stored: staysByKey,
  refusal: refusalOf,
  prepare: async (host, rows, { dryRun }) => {
    const ids = await resolveReferences(host, rows, { dryRun });
    return (row, fingerprint, stored) => {
      const erased = row.guestNumber === undefined ? undefined : ids.erased.get(row.guestNumber);
      if (erased !== undefined && !staysAgain(row, erased.erasedAt))
        throw new RowRefused({ field: 'guestNumber', code: 'ERASED' });
      return recordOf(row, ids, fingerprint, stored);
    };
  },
  write: upsertStays,
};
