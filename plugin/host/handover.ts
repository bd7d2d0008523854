import * as z from 'zod/mini';
import { writtenName } from '../domain/guests/name.ts';
import { LIVE_STAGES } from '../domain/sales/groups/stages.ts';
import type { HandedKind, HeldRecord, Move } from '../domain/sales/handover.ts';
import { RUN_STATUSES } from '../domain/runs/run.ts';
import { batches, type Host } from './client.ts';
import {
  AllStaffDocument,
  HandoversDocument,
  HeldByDocument,
  LinkNotesDocument,
  MoveRecordsDocument,
  NoteHandoverDocument,
  type CompanyFilterInput,
  type NoteTargetCreateInput,
  type OpportunityFilterInput,
  type PersonFilterInput,
  type TaskFilterInput,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { idsOf, instant, page, personName, read, recordId, recordIdOrNull, records, text } from './rows.ts';
import { staff, type StaffMember } from './staff.ts';

const account = read(z.object({ id: recordId, name: text }), ({ id, name }): HeldRecord => ({
  kind: 'ACCOUNT',
  id,
  name,
  accountId: id,
}));
const opportunity = read(
  z.object({ id: recordId, name: text, companyId: recordIdOrNull }),
  ({ id, name, companyId }): HeldRecord => ({ kind: 'OPPORTUNITY', id, name, accountId: companyId }),
);
const taskTarget = z.object({
  targetCompanyId: recordIdOrNull,
  targetOpportunity: z.nullish(z.object({ companyId: recordIdOrNull })),
});
const task = read(
  z.object({ id: recordId, title: text, taskTargets: records(taskTarget) }),
  ({ id, title, taskTargets }): HeldRecord => ({
    kind: 'TASK',
    id,
    name: title,
    accountId:
      taskTargets
        .map(({ targetCompanyId, targetOpportunity }) => targetCompanyId ?? targetOpportunity?.companyId ?? null)
        .find((accountId) => accountId !== null) ?? null,
  }),
);
const guest = read(
  z.object({ id: recordId, name: personName, companyId: recordIdOrNull }),
  ({ id, name, companyId }): HeldRecord => ({ kind: 'GUEST', id, name: writtenName(name), accountId: companyId }),
);

/** Opportunities that are not decided: on their way, or no group and not a customer yet. */
const isOpen: OpportunityFilterInput = {
  or: [
    { groupStage: { in: [...LIVE_STAGES] } },
    { and: [{ groupStage: { is: 'NULL' } }, { stage: { neq: 'CUSTOMER' } }] },
  ],
};

/** What a member of staff has to hand over, one request for each 200 of what there is most of. */
export const heldBy = async (host: Host, memberId: string): Promise<HeldRecord[]> => {
  const held: HeldRecord[] = [];
  const of = { eq: memberId };
  let after: Record<HandedKind, string | null> = { ACCOUNT: null, OPPORTUNITY: null, TASK: null, GUEST: null };
  let open: readonly HandedKind[] = ['ACCOUNT', 'OPPORTUNITY', 'TASK', 'GUEST'];
  while (open.length > 0) {
    const answer = await requestIncluded(host, HeldByDocument, {
      accounts: { accountOwnerId: of },
      opportunities: { and: [{ ownerId: of }, isOpen] },
      tasks: { and: [{ assigneeId: of }, { or: [{ status: { is: 'NULL' } }, { status: { neq: 'DONE' } }] }] },
      guests: { guestKeeperId: of },
      afterAccount: after.ACCOUNT,
      afterOpportunity: after.OPPORTUNITY,
      afterTask: after.TASK,
      afterGuest: after.GUEST,
      hasAccounts: open.includes('ACCOUNT'),
      hasOpportunities: open.includes('OPPORTUNITY'),
      hasTasks: open.includes('TASK'),
      hasGuests: open.includes('GUEST'),
    });
    const pages = {
      ACCOUNT: answer.companies && page(account).parse(answer.companies),
      OPPORTUNITY: answer.opportunities && page(opportunity).parse(answer.opportunities),
      TASK: answer.tasks && page(task).parse(answer.tasks),
      GUEST: answer.people && page(guest).parse(answer.people),
    };
    held.push(...open.flatMap((kind) => (pages[kind]?.edges ?? []).map(({ node }) => node)));
    after = { ...after, ...Object.fromEntries(open.map((kind) => [kind, pages[kind]?.pageInfo.endCursor ?? null])) };
    open = open.filter((kind) => pages[kind]?.pageInfo.hasNextPage === true);
  }
  return held;
};

/** Everybody who works here. */
export const allStaff = async (host: Host): Promise<StaffMember[]> =>
  staff.parse((await host.request(AllStaffDocument, {})).workspaceMembers);

/**
 * Moves up to 200 records of one kind. What meanwhile belongs to somebody else stays there; what was moved before is moved again
 * to the same, so that doing it twice does it once. @returns the ids of those that are with the new one.
 */
export const moveRecords = async (host: Host, { kind, fromId, toId, ids }: Move): Promise<string[]> => {
  const owned = <Field extends string>(field: Field) => ({
    and: [
      // The host's filtered updates reach what is in the bin too.
      { deletedAt: { is: 'NULL' as const } },
      { id: { in: ids } },
      { [field]: { in: [fromId, toId] } },
    ],
  });
  const answer = await requestIncluded(host, MoveRecordsDocument, {
    accounts: owned('accountOwnerId') satisfies CompanyFilterInput,
    opportunities: owned('ownerId') satisfies OpportunityFilterInput,
    tasks: owned('assigneeId') satisfies TaskFilterInput,
    guests: owned('guestKeeperId') satisfies PersonFilterInput,
    toId,
    hasAccounts: kind === 'ACCOUNT',
    hasOpportunities: kind === 'OPPORTUNITY',
    hasTasks: kind === 'TASK',
    hasGuests: kind === 'GUEST',
  });
  return idsOf.parse(answer.updateCompanies ?? answer.updateOpportunities ?? answer.updateTasks ?? answer.updatePeople);
};

/** Where the note on a record hangs; a task takes none. */
const TARGETS = {
  ACCOUNT: 'targetCompanyId',
  OPPORTUNITY: 'targetOpportunityId',
  GUEST: 'targetPersonId',
} as const satisfies Partial<Record<HandedKind, keyof NoteTargetCreateInput>>;

/** Writes a note and hangs it on records, `linkId` being the id of each link. Doing it twice does it once. */
export const noteOn = async (
  host: Host,
  note: { id: string; title: string; body: string },
  moves: readonly Move[],
  linkId: (recordId: string) => string,
): Promise<void> => {
  const targets = moves.flatMap(({ kind, ids }) =>
    kind === 'TASK' ? [] : ids.map((id) => ({ id: linkId(id), noteId: note.id, [TARGETS[kind]]: id })),
  );
  if (targets.length === 0) return;
  await host.request(NoteHandoverDocument, {
    notes: [{ id: note.id, title: note.title, bodyV2: { markdown: note.body } }],
  });
  for (const batch of batches(targets)) await host.request(LinkNotesDocument, { targets: batch });
};

const handover = z.object({
  id: recordId,
  key: text,
  name: text,
  status: z.enum(RUN_STATUSES),
  startedAt: instant,
  result: z.unknown(),
});

/** Runs that hand over, by their keys or ids, the last 20. */
export const handovers = async (
  host: Host,
  of: { id: string } | { keys: readonly string[] } | 'ALL',
): Promise<z.output<typeof handover>[]> => {
  const which = of === 'ALL' ? [] : ['id' in of ? { id: { eq: of.id } } : { key: { in: [...of.keys] } }];
  const { hotelRuns } = await host.request(HandoversDocument, {
    keys: { and: [{ kind: { eq: 'HANDOVER' } }, ...which] },
  });
  return records(handover).parse(hotelRuns);
};
