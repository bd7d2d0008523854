import * as z from 'zod/mini';
import { writtenName } from '../domain/guests/name.ts';
import type { Money } from '../domain/money.ts';
import { CASE_STATUSES, isOpenCase, SEVERITIES, type CaseStatus, type Severity } from '../domain/service/case-clock.ts';
import type { CaseAtDesk, CaseCategory, CaseChange, CaseKind } from '../domain/service/commands.ts';
import type { Host } from './client.ts';
import { asMuchAsMaySee } from './errors.ts';
import {
  CasesAtDeskDocument,
  ChangeCasesDocument,
  GuestOfCaseDocument,
  OpenCaseDocument,
  RestrictedCasesDocument,
  ServiceDeskDocument,
  SetGoodwillLimitDocument,
  StayOfCaseDocument,
  type ServiceCaseFilterInput,
} from './generated/documents.ts';
import {
  count,
  flag,
  instant,
  money,
  moneyInput,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  text,
} from './rows.ts';
import { staff, type StaffMember } from './staff.ts';

const status = read(z.nullish(z.enum(CASE_STATUSES)), (value): CaseStatus => value ?? 'OPEN');

const atDesk = records(
  read(
    z.object({
      id: recordId,
      name: text,
      status,
      restricted: flag,
      ownerId: recordIdOrNull,
      compensation: money,
      propertyId: recordIdOrNull,
      property: z.nullish(z.object({ goodwillLimit: money })),
    }),
    ({ property, ...rest }): CaseAtDesk => ({ ...rest, limit: property?.goodwillLimit ?? null }),
  ),
);

/** Up to 200 cases as their commands need them. Those that are gone or hidden are absent. */
export const casesAtDesk = async (host: Host, ids: readonly string[]): Promise<CaseAtDesk[]> =>
  atDesk.parse((await host.request(CasesAtDeskDocument, { ids: [...ids] })).serviceCases);

const restrictedWords = records(z.object({ id: recordId, restrictedDescription: text, restrictedResolution: text }));

/** What a restricted case says to managers. */
export type RestrictedWords = { happened: string; resolution: string };

/** What up to 200 restricted cases say, by their ids; null where whoever asks is no manager. */
export const wordsOfRestricted = (host: Host, ids: readonly string[]): Promise<Map<string, RestrictedWords> | null> =>
  asMuchAsMaySee(
    async () => {
      const { serviceCases } = await host.request(RestrictedCasesDocument, { ids: [...ids] });
      return new Map(
        restrictedWords
          .parse(serviceCases)
          .map(({ id, restrictedDescription, restrictedResolution }) => [
            id,
            { happened: restrictedDescription, resolution: restrictedResolution },
          ]),
      );
    },
    async () => null,
  );

const whose = records(z.object({ id: recordId, guestId: recordIdOrNull, propertyId: recordIdOrNull }));

/** Whom a case is about: a guest, a stay and the property of the stay. */
export type CaseAbout = { personId: string | null; stayId: string | null; propertyId: string | null };

/** Whom a case of a stay is about; null where the stay is gone or hidden. */
export const aboutStay = async (host: Host, stayId: string): Promise<CaseAbout | null> => {
  const [stay] = whose.parse((await host.request(StayOfCaseDocument, { stayId })).stays);
  return stay === undefined ? null : { personId: stay.guestId, stayId: stay.id, propertyId: stay.propertyId };
};

/** Whom a case of a guest is about, with the stay that he is or was in last; null where the guest is gone or hidden. */
export const aboutGuest = async (host: Host, guestId: string): Promise<CaseAbout | null> => {
  const answer = await host.request(GuestOfCaseDocument, { guestId });
  if (records(z.object({ id: recordId })).parse(answer.people).length === 0) return null;
  const [stay] = whose.parse(answer.stays);
  return { personId: guestId, stayId: stay?.id ?? null, propertyId: stay?.propertyId ?? null };
};

/** A case to open, by the key of the request that opens it. */
export type NewCase = CaseAbout & {
  key: string;
  name: string;
  kind: CaseKind;
  category?: CaseCategory;
  severity: Severity;
  description?: string;
  openedAt: string;
};

/** Opens up to 200 cases. Upserts by their keys: a request that arrives twice opens one. @returns their ids. */
export const openCases = async (host: Host, cases: readonly NewCase[]): Promise<string[]> => {
  const { createServiceCases } = await host.request(OpenCaseDocument, {
    cases: cases.map(({ personId, stayId, propertyId, ...rest }) => ({
      ...rest,
      ...(personId === null ? {} : { personId }),
      ...(stayId === null ? {} : { stayId }),
      ...(propertyId === null ? {} : { propertyId }),
    })),
  });
  return z
    .array(z.object({ id: recordId }))
    .parse(createServiceCases)
    .map(({ id }) => id);
};

/** Opens a case. @returns its id. */
export const openCase = async (host: Host, one: NewCase): Promise<string> => (await openCases(host, [one]))[0]!;

/** Writes the same on up to 200 cases. */
export const changeCases = async (host: Host, ids: readonly string[], change: CaseChange): Promise<void> => {
  await host.request(ChangeCasesDocument, { ids: [...ids], data: change });
};

/** Sets what the desk of a property may give by itself. @throws HostError of kind `REFUSED` where the person may not. */
export const setGoodwillLimit = async (host: Host, propertyId: string, limit: Money): Promise<void> => {
  await host.request(SetGoodwillLimitDocument, { propertyId, limit: moneyInput(limit) });
};

/** Which cases are asked for: open ones or those that were solved last, and whose. */
export type DeskSelection = { shown: 'TO_DO' | 'SOLVED'; whose: { memberId: string } | 'NOBODY' | null };

const OPEN: ServiceCaseFilterInput = { status: { in: CASE_STATUSES.filter(isOpenCase) } };
/** Cases that were solved are shown so long after. */
const SOLVED_DAYS = 30;

const shownBy = ({ shown, whose: by }: DeskSelection, now: Date): ServiceCaseFilterInput => ({
  and: [
    shown === 'TO_DO'
      ? OPEN
      : {
          status: { in: ['RESOLVED', 'CLOSED'] },
          resolvedAt: { gte: new Date(now.getTime() - SOLVED_DAYS * 86_400_000).toISOString() },
        },
    ...(by === null ? [] : [{ ownerId: by === 'NOBODY' ? { is: 'NULL' as const } : { eq: by.memberId } }]),
  ],
});

const caseNode = read(
  z.object({
    id: recordId,
    name: text,
    kind: z.nullish(z.string()),
    category: z.nullish(z.string()),
    severity: read(z.nullish(z.enum(SEVERITIES)), (value): Severity => value ?? 'MEDIUM'),
    status,
    restricted: flag,
    openedAt: instant,
    dueAt: instant,
    warnAt: instant,
    guestEscalatedAt: instant,
    resolvedAt: instant,
    escalationLevel: number,
    ownerId: recordIdOrNull,
    resolution: text,
    compensation: money,
    person: z.nullish(z.object({ id: recordId, name: personName })),
    stay: z.nullish(z.object({ id: recordId, roomNumber: text })),
    property: z.nullish(z.object({ id: recordId, name: text, timeZone: text, currencyCode: text })),
  }),
  ({ person, stay, property, kind, category, ...rest }) => ({
    ...rest,
    kind: (kind ?? null) as CaseKind | null,
    category: (category ?? null) as CaseCategory | null,
    guest: person === null || person === undefined ? null : { id: person.id, name: writtenName(person.name) },
    room: stay?.roomNumber ?? '',
    property: property?.name ?? '',
    timeZone: property?.timeZone || 'UTC',
    currencyCode: property?.currencyCode ?? '',
  }),
);

const groupNode = read(
  z.object({ groupByDimensionValues: z.array(z.nullable(z.string())), totalCount: count }),
  ({ groupByDimensionValues: [state, memberId], totalCount }) => ({
    status: state as CaseStatus,
    memberId: memberId ?? null,
    cases: totalCount,
  }),
);

/** What the service desk shows, as the host has it. */
export type ServiceDesk = {
  /** At most 200, those that are due first. */
  cases: z.infer<typeof caseNode>[];
  /** All that are asked for, shown or not. */
  total: number;
  /** How many are open by status and owner, whatever is asked for. */
  groups: z.infer<typeof groupNode>[];
  members: StaffMember[];
};

/** The cases of the service desk and who can take them, in one request. */
export const serviceDesk = async (host: Host, selection: DeskSelection, now: Date): Promise<ServiceDesk> => {
  const answer = await host.request(ServiceDeskDocument, { shown: shownBy(selection, now) });
  return {
    cases: records(caseNode).parse(answer.serviceCases),
    total: answer.serviceCases?.totalCount ?? 0,
    groups: z.array(groupNode).parse(answer.serviceCasesGroupBy ?? []),
    members: staff.parse(answer.workspaceMembers),
  };
};
