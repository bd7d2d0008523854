import { addDays, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, sumMicros, type Money } from '../money.ts';
import { seasonFactor, type Season } from './seasons.ts';

/** To whom a rate plan is sold. */
export const AUDIENCES = ['PUBLIC', 'CORPORATE', 'AGENCY', 'MEMBER_TIER'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A rate plan with its conditions; what is null or empty asks for nothing. */
export type PlanForSale = {
  id: string;
  code: string;
  name: string;
  mealPlan: string | null;
  cancellationRule: string;
  paymentRule: string;
  promotionText: string;
  audience: Audience;
  /** The account with which the plan was negotiated, which alone has it; null for a plan of its audience. */
  accountId: string | null;
  /** The tier of `MEMBER_TIER`, and those above it in its program. */
  memberTier: { programId: string; rank: number; name: string } | null;
  advancePurchaseDays: number;
  minNights: number | null;
  maxNights: number | null;
  price: Money | null;
  percentOff: number;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  /** Codes of the room types that it is sold for; empty for all. */
  roomTypeCodes: readonly string[];
};

/** What is asked for, and by whom. */
export type Asked = {
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  adults: number;
  children: number;
  /** The day on which it is asked, at the property. */
  today: CalendarDate;
  tiers: readonly { programId: string; rank: number }[];
  /** The account that books with whom it belongs to, the rate plan that was agreed with it, and what kind of account it is. */
  account: { ids: readonly string[]; ratePlanId: string | null; kind: 'CORPORATE' | 'AGENCY' | null } | null;
};

/** Why a rate plan is not sold to who asks. */
export type NotSold =
  | { code: 'NOT_FOR_ROOM_TYPE' }
  | { code: 'NOT_VALID_THEN'; validFrom: CalendarDate | null; validTo: CalendarDate | null }
  | { code: 'BOOKED_TOO_LATE'; days: number }
  | { code: 'TOO_FEW_NIGHTS'; least: number }
  | { code: 'TOO_MANY_NIGHTS'; most: number }
  | { code: 'FOR_AN_ACCOUNT'; audience: 'CORPORATE' | 'AGENCY' }
  | { code: 'FOR_MEMBERS'; tier: string }
  | { code: 'WITHOUT_A_PRICE' };

const isFor = ({ id, audience, accountId, memberTier }: PlanForSale, { account, tiers }: Asked): NotSold | null => {
  if (accountId !== null)
    return account?.ids.includes(accountId) === true
      ? null
      : { code: 'FOR_AN_ACCOUNT', audience: audience === 'AGENCY' ? 'AGENCY' : 'CORPORATE' };
  switch (audience) {
    case 'PUBLIC':
      return null;
    case 'MEMBER_TIER':
      // Without a tier the plan is for every member.
      return tiers.some(
        ({ programId, rank }) => memberTier === null || (programId === memberTier.programId && rank >= memberTier.rank),
      )
        ? null
        : { code: 'FOR_MEMBERS', tier: memberTier?.name ?? '' };
    case 'CORPORATE':
    case 'AGENCY':
      return account !== null &&
        (account.ratePlanId === id || (account.ratePlanId === null && account.kind === audience))
        ? null
        : { code: 'FOR_AN_ACCOUNT', audience };
    default:
      return audience satisfies never;
  }
};

/** Why a plan is not sold for a room type to who asks; null where it is. */
export const notSold = (plan: PlanForSale, typeCode: string, asked: Asked): NotSold | null => {
  const { validFrom, validTo, advancePurchaseDays, minNights, maxNights, roomTypeCodes } = plan;
  const nights = daysBetween(asked.arrivalOn, asked.departureOn);
  if (roomTypeCodes.length > 0 && !roomTypeCodes.includes(typeCode)) return { code: 'NOT_FOR_ROOM_TYPE' };
  const lastNight = addDays(asked.departureOn, -1);
  if ((validFrom !== null && asked.arrivalOn < validFrom) || (validTo !== null && lastNight > validTo))
    return { code: 'NOT_VALID_THEN', validFrom, validTo };
  if (daysBetween(asked.today, asked.arrivalOn) < advancePurchaseDays)
    return { code: 'BOOKED_TOO_LATE', days: advancePurchaseDays };
  if (minNights !== null && nights < minNights) return { code: 'TOO_FEW_NIGHTS', least: minNights };
  if (maxNights !== null && maxNights > 0 && nights > maxNights) return { code: 'TOO_MANY_NIGHTS', most: maxNights };
  return isFor(plan, asked);
};

/** What each night costs by a plan; null where neither the plan nor the room type has a price. */
export const pricesByNight = (
  { price, percentOff }: Pick<PlanForSale, 'price' | 'percentOff'>,
  baseRate: Money | null,
  seasons: readonly Season[],
  { arrivalOn, departureOn }: Pick<Asked, 'arrivalOn' | 'departureOn'>,
): Money[] | null => {
  const from = price ?? baseRate;
  if (from === null) return null;
  return Array.from({ length: daysBetween(arrivalOn, departureOn) }, (_, night): Money =>
    price === null
      ? {
          // Prices are quoted in whole cents.
          amountMicros: roundToMicros(
            Math.round(
              (from.amountMicros * seasonFactor(seasons, addDays(arrivalOn, night)) * (100 - percentOff)) / 1e6,
            ) * 1e4,
          ),
          currencyCode: from.currencyCode,
        }
      : from,
  );
};

/** A rate plan at its price: for the whole stay, and on average a night, rounded to cents. */
export type Offer = {
  ratePlanId: string;
  total: Money;
  perNight: Money;
  nights: Money[];
};

/** What a plan comes to for a room type, or why it is not sold. Currencies of a night are all that of the first. */
export const offerOf = (
  plan: PlanForSale,
  type: { code: string; baseRate: Money | null },
  seasons: readonly Season[],
  asked: Asked,
): Offer | NotSold => {
  const refused = notSold(plan, type.code, asked);
  if (refused !== null) return refused;
  const nights = pricesByNight(plan, type.baseRate, seasons, asked);
  const [first] = nights ?? [];
  if (nights === null || first === undefined) return { code: 'WITHOUT_A_PRICE' };
  const amountMicros = sumMicros(nights.map((night) => night.amountMicros));
  const { currencyCode } = first;
  return {
    ratePlanId: plan.id,
    total: { amountMicros, currencyCode },
    perNight: { amountMicros: roundToMicros(amountMicros / nights.length), currencyCode },
    nights,
  };
};
