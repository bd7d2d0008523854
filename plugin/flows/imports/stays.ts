import type { Micros, Money } from '../../domain/money.ts';
import type { StayRow } from '../../domain/imports/rows.ts';
import { nightsOf } from '../../domain/stays/nights.ts';
import { statusAfter } from '../../domain/stays/status.ts';
import { totalOf } from '../../domain/stays/total.ts';
import { staysByKey, upsertStays, type StayWrite } from '../../host/stays.ts';
import { resolveReferences, setUpKey, type References } from './references.ts';
import { withoutUndefined, type KindOfImport } from './write-rows.ts';

type StoredStay = Awaited<ReturnType<typeof staysByKey>> extends Map<string, infer Stored> ? Stored : never;

const money = (amountMicros: Micros | undefined, currencyCode: string | undefined): Money | undefined =>
  amountMicros === undefined || currencyCode === undefined ? undefined : { amountMicros, currencyCode };

const idIn = (ids: Map<string, string>, key: string | undefined): string | undefined =>
  key === undefined ? undefined : ids.get(key);

const recordOf = (row: StayRow, ids: References, fingerprint: string, stored: StoredStay | undefined): StayWrite => {
  const inProperty = (code: string | undefined) => (code === undefined ? undefined : setUpKey(row.propertyCode, code));
  const revenues = {
    roomRevenue: money(row.roomRevenue, row.currencyCode),
    foodRevenue: money(row.foodRevenue, row.currencyCode),
    otherRevenue: money(row.otherRevenue, row.currencyCode),
  };
  return withoutUndefined<StayWrite>({
    key: `${row.source}:${row.confirmationNumber}`,
    name: row.confirmationNumber,
    source: row.source,
    confirmationNumber: row.confirmationNumber,
    status: stored ? statusAfter(stored.status, row.status) : row.status,
    propertyId: idIn(ids.properties, row.propertyCode),
    roomTypeId: idIn(ids.roomTypes, inProperty(row.roomTypeCode)),
    bookedRoomTypeId: idIn(ids.roomTypes, inProperty(row.bookedRoomTypeCode)),
    ratePlanId: idIn(ids.ratePlans, inProperty(row.ratePlanCode)),
    guestId: idIn(ids.guests, row.guestNumber),
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

/** Stays are matched by their unique key; a message that comes late never moves one backwards. */
export const staysImport: KindOfImport<StayRow, StoredStay, StayWrite> = {
  keyOf: (row) => `${row.source}:${row.confirmationNumber}`,
  merge: (earlier, later) => ({ ...earlier, ...later, status: statusAfter(earlier.status, later.status) }),
  stored: staysByKey,
  prepare: async (host, rows, { dryRun }) => {
    const ids = await resolveReferences(host, rows, { dryRun });
    return (row, fingerprint, stored) => recordOf(row, ids, fingerprint, stored);
  },
  write: upsertStays,
};
