import * as z from 'zod/mini';
import { sumMicros } from '../domain/money.ts';
import { segments } from '../domain/retention/customer-pyramid.ts';
import { SEVERITIES } from '../domain/service/case-clock.ts';
import { CASE_CATEGORIES, CASE_KINDS } from '../domain/service/commands.ts';
import type { Failure } from '../domain/service/goodwill.ts';
import type { Host } from './client.ts';
import { GoodwillOfCaseDocument } from './generated/documents.ts';
import { money, read, recordId, records, stayStatusOrNull } from './rows.ts';

const oneOf = <Value extends string>(all: readonly Value[]) =>
  read(z.nullish(z.string()), (value) => all.find((each) => each === value) ?? null);
const cases = records(
  z.object({
    id: recordId,
    kind: oneOf(CASE_KINDS),
    category: oneOf(CASE_CATEGORIES),
    severity: read(oneOf(SEVERITIES), (value) => value ?? 'MEDIUM'),
    compensation: money,
    property: z.nullish(z.object({ goodwillLimit: money })),
    stay: z.nullish(z.object({ status: stayStatusOrNull, rate: money })),
  }),
);
const people = records(z.object({ guestSegment: oneOf(segments) }));

/** What went wrong and for whom, all but whose fault it was; null where the case is gone or hidden. One request. */
export const failureOfCase = async (
  host: Host,
  { caseId, guestId }: { caseId: string; guestId: string },
  now: Date,
): Promise<Omit<Failure, 'fault'> | null> => {
  const since = new Date(now.getTime() - 365 * 86_400_000).toISOString();
  const answer = await host.request(GoodwillOfCaseDocument, { id: caseId, guestId, since });
  const found = cases.parse(answer.serviceCases);
  const one = found.find(({ id }) => id === caseId);
  if (one === undefined) return null;
  const given = found.flatMap(({ id, compensation }) => (id === caseId || compensation === null ? [] : [compensation]));
  const [first] = given;
  const isOneCurrency = given.every(({ currencyCode }) => currencyCode === first?.currencyCode);
  return {
    kind: one.kind,
    category: one.category,
    severity: one.severity,
    rate: one.stay?.rate ?? null,
    isInHouse: one.stay?.status === 'IN_HOUSE',
    segment: people.parse(answer.people)[0]?.guestSegment ?? null,
    isMember: records(z.object({ id: recordId })).parse(answer.loyaltyMemberships).length > 0,
    before: {
      times: given.length,
      amount:
        first === undefined || !isOneCurrency
          ? null
          : {
              amountMicros: sumMicros(given.map(({ amountMicros }) => amountMicros)),
              currencyCode: first.currencyCode,
            },
    },
    limit: one.property?.goodwillLimit ?? null,
  };
};
