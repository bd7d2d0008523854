import * as z from 'zod/mini';
import { addMonths, type CalendarDate } from '../domain/calendar-dates.ts';
import { CASE_CATEGORIES } from '../domain/service/commands.ts';
import type { CasesAlike, OpinionsAlike } from '../domain/service/satisfaction.ts';
import type { Host } from './client.ts';
import { SatisfactionDocument } from './generated/documents.ts';
import { count, day, read, recordId, records, sum, text } from './rows.ts';
import { MOST_STAY_GROUPS } from './stays.ts';

const properties = records(z.object({ id: recordId, name: text }));

const opinions = read(
  z.object({
    groupByDimensionValues: z.tuple([z.nullable(z.string()), text, day, z.nullable(z.string())]),
    totalCount: count,
    sumOverall: sum,
    countNotEmptyOverall: count,
    sumRoomAndHygiene: sum,
    countNotEmptyRoomAndHygiene: count,
    sumFoodAndBeverage: sum,
    countNotEmptyFoodAndBeverage: count,
    sumFrontDesk: sum,
    countNotEmptyFrontDesk: count,
    sumStaffAttitude: sum,
    countNotEmptyStaffAttitude: count,
    sumValue: sum,
    countNotEmptyValue: count,
    sumLocation: sum,
    countNotEmptyLocation: count,
  }),
  ({ groupByDimensionValues: [propertyId, roomType, month, group], totalCount, ...marks }): OpinionsAlike => ({
    propertyId,
    roomType,
    month,
    answers: totalCount,
    scored: group === null ? 0 : totalCount,
    promoters: group === 'PROMOTER' ? totalCount : 0,
    detractors: group === 'DETRACTOR' ? totalCount : 0,
    marks: {
      overall: { sum: marks.sumOverall, n: marks.countNotEmptyOverall },
      roomAndHygiene: { sum: marks.sumRoomAndHygiene, n: marks.countNotEmptyRoomAndHygiene },
      foodAndBeverage: { sum: marks.sumFoodAndBeverage, n: marks.countNotEmptyFoodAndBeverage },
      frontDesk: { sum: marks.sumFrontDesk, n: marks.countNotEmptyFrontDesk },
      staffAttitude: { sum: marks.sumStaffAttitude, n: marks.countNotEmptyStaffAttitude },
      value: { sum: marks.sumValue, n: marks.countNotEmptyValue },
      location: { sum: marks.sumLocation, n: marks.countNotEmptyLocation },
    },
  }),
);

const cases = read(
  z.object({
    groupByDimensionValues: z.tuple([z.nullable(z.enum(CASE_CATEGORIES)), text, text]),
    totalCount: count,
    sumCompensationAmountMicros: sum,
    sumCostAmountMicros: sum,
    sumSatisfactionAfter: sum,
    countNotEmptySatisfactionAfter: count,
  }),
  ({ groupByDimensionValues: [category, given, cost], totalCount, ...sums }): CasesAlike => ({
    category: category ?? 'OTHER',
    cases: totalCount,
    compensation: { amount: sums.sumCompensationAmountMicros, currencyCode: given },
    cost: { amount: sums.sumCostAmountMicros, currencyCode: cost },
    satisfied: { sum: sums.sumSatisfactionAfter, n: sums.countNotEmptySatisfactionAfter },
  }),
);

/** Answers and cases of the months from the one that begins on `from` to the one that begins on `to`, added up by the host; one request. */
export const loadSatisfaction = async (
  host: Host,
  { propertyId, from, to }: { propertyId: string | null; from: CalendarDate; to: CalendarDate },
): Promise<{ properties: { id: string; name: string }[]; opinions: OpinionsAlike[]; cases: CasesAlike[] }> => {
  const [since, until] = [`${from}T00:00:00.000Z`, `${addMonths(to, 1)}T00:00:00.000Z`];
  const ofProperty = propertyId === null ? {} : { propertyId: { eq: propertyId } };
  const answer = await host.request(SatisfactionDocument, {
    feedback: { and: [{ answeredAt: { gte: since } }, { answeredAt: { lt: until } }], ...ofProperty },
    cases: { and: [{ openedAt: { gte: since } }, { openedAt: { lt: until } }], ...ofProperty },
    limit: MOST_STAY_GROUPS,
  });
  return {
    properties: properties.parse(answer.hotelProperties),
    opinions: z.array(opinions).parse(answer.guestFeedbacksGroupBy ?? []),
    cases: z.array(cases).parse(answer.serviceCasesGroupBy ?? []),
  };
};
