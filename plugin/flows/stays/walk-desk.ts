import type { CalendarDate } from '../../domain/calendar-dates.ts';
import { writtenName } from '../../domain/guests/name.ts';
import { micros, type Money } from '../../domain/money.ts';
import { houseCosts } from '../../domain/overbooking/costs.ts';
import type { KeptReason, WalkDueLine, WalkReason } from '../../domain/overbooking/reasons.ts';
import { planWalks, type WalkAdvice, type WalkCandidate } from '../../domain/overbooking/walk-advisor.ts';
import { HOUSE_WALK_RULES } from '../../domain/overbooking/walk-compensation.ts';
import { deskDay } from '../../domain/stays/at-desk.ts';
import type { Host } from '../../host/client.ts';
import { propertiesOfDay } from '../../host/day.ts';
import { nightAtHouse, walkRecords, type DueStay, type WalkRecord } from '../../host/walk-desk.ts';
import { languageOfProperty } from '../../words/language.ts';
import { sayMessage } from '../../words/stay-messages.ts';

/** An arrival of the night as the walk desk shows it. */
export type ToRelocate = {
  stayId: string;
  name: string;
  departureOn: CalendarDate | null;
  nights: number;
  roomType: string;
  rate: Money | null;
  tier: string;
  stays: number;
};

/** Somebody who may be relocated, those first who should be. */
export type Relocation = ToRelocate & {
  /** Among those whom the missing rooms are for. */
  isProposed: boolean;
  cost: Money;
  /** What the house pays for it. */
  compensation: Money;
  reasons: WalkReason[];
  due: WalkDueLine[];
  /** What is written to the guest, in his language, of the first hotel that takes guests. */
  message: { subject: string; body: string };
};

/** Rooms, guests and who is to be relocated on a night; `short` are missing although everybody who may be relocated is. */
export type WalkDesk = {
  properties: { id: string; name: string }[];
  property: { id: string; name: string; currencyCode: string } | null;
  on: CalendarDate | null;
  capacity: number;
  staying: number;
  due: number;
  missing: number;
  short: number;
  partners: { id: string; name: string }[];
  relocations: Relocation[];
  kept: (ToRelocate & { reasons: KeptReason[] })[];
};

const DIRECT: ReadonlySet<string> = new Set(['DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN']);

const candidateOf = (stay: DueStay, record: WalkRecord | undefined): WalkCandidate => ({
  id: stay.id,
  tier: record?.tier?.code ?? null,
  direct: DIRECT.has(stay.channel ?? ''),
  nights: stay.nights ?? 1,
  isTopTier: record?.isTopTier ?? false,
  isVip: stay.guest?.guestSegment === 'VIP' || (stay.guest?.guestVipReason ?? '') !== '',
  children: stay.children,
  infants: stay.infants,
  openCases: stay.guest?.guestOpenCases ?? 0,
  earlierWalks: record?.earlierWalks ?? 0,
  futureValue: stay.guest?.guestLifetimeValue?.amountMicros ?? micros(0),
});

const NOTHING: WalkDesk = {
  properties: [],
  property: null,
  on: null,
  capacity: 0,
  staying: 0,
  due: 0,
  missing: 0,
  short: 0,
  partners: [],
  relocations: [],
  kept: [],
};

/**
 * Whom to relocate on a night at a property, where to, what it costs and what is due, as far as who asks may see it. Three
 * requests up to 200 arrivals.
 */
export const walkDesk = async (
  host: Host,
  { propertyId, on: asked }: { propertyId?: string | undefined; on?: CalendarDate | undefined },
  now: Date,
): Promise<WalkDesk> => {
  const properties = await propertiesOfDay(host);
  const property = properties.find(({ id }) => id === propertyId) ?? properties[0];
  if (property === undefined) return NOTHING;
  const on = asked ?? deskDay(property.timeZone, now);
  const night = await nightAtHouse(host, property.id, on);
  if (night === null) return NOTHING;
  const guestIds = night.due.flatMap(({ guestId }) => guestId ?? []);
  const records = guestIds.length === 0 ? new Map<string, WalkRecord>() : await walkRecords(host, guestIds);
  const costs = houseCosts({ ...night, emptyRoomCost: null }, night.types);
  const { currencyCode } = costs;
  const missing = Math.max(0, night.staying + night.due.length - night.capacity);
  const plan = planWalks(
    night.due.map((stay) => candidateOf(stay, records.get(stay.guestId ?? ''))),
    missing,
    {
      rules: { ...HOUSE_WALK_RULES, currencyCode },
      category: 'FULL_SERVICE',
      prices: { firstNightElsewhere: costs.walkRoom, transport: costs.transport, point: micros(0) },
      lossShare: costs.lossShare,
    },
  );
  const byId = new Map(night.due.map((stay) => [stay.id, stay]));
  const shown = (id: string): ToRelocate => {
    const stay = byId.get(id)!;
    return {
      stayId: id,
      name: stay.guest ? writtenName(stay.guest.name) || stay.name : stay.name,
      departureOn: stay.departureOn,
      nights: stay.nights ?? 1,
      roomType: stay.roomType?.name ?? '',
      rate: stay.rate,
      tier: records.get(stay.guestId ?? '')?.tier?.name ?? '',
      stays: stay.guest?.guestStays ?? 0,
    };
  };
  const relocation =
    (isProposed: boolean) =>
    ({ id, cost, due, reasons }: WalkAdvice): Relocation => {
      const stay = byId.get(id)!;
      return {
        ...shown(id),
        isProposed,
        cost: { amountMicros: cost, currencyCode },
        compensation: { amountMicros: due.cost, currencyCode },
        reasons,
        due: due.lines,
        message: sayMessage(
          'RELOCATION',
          {
            guest: stay.guest ? writtenName(stay.guest.name) : '',
            property: night.name,
            number: stay.confirmationNumber,
            arrivalOn: stay.arrivalOn,
            departureOn: stay.departureOn,
            roomType: stay.roomType?.name ?? '',
            rate: stay.rate,
            fee: null,
            otherHotel: night.partners[0]?.name ?? '',
            ownPage: '',
          },
          languageOfProperty(stay.guest?.guestLanguage || night.language),
        ),
      };
    };
  return {
    properties: properties.map(({ id, name }) => ({ id, name })),
    property: { id: property.id, name: property.name, currencyCode: property.currencyCode },
    on,
    capacity: night.capacity,
    staying: night.staying,
    due: night.due.length,
    missing,
    short: plan.kind === 'TOO_FEW' ? plan.missing : 0,
    partners: night.partners,
    relocations: [
      ...plan.walk.map(relocation(true)),
      ...(plan.kind === 'ENOUGH' ? plan.others.map(relocation(false)) : []),
    ],
    kept: plan.kept.map(({ id, reasons }) => ({ ...shown(id), reasons })),
  };
};
