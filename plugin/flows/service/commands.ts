import { HostError } from '../../host/errors.ts';
import type { Severity } from '../../domain/service/case-clock.ts';
import {
  isAboveLimit,
  reopenCase,
  solveCase,
  subjectOf,
  takeCases,
  waitForGuest,
  type CaseAtDesk,
  type CaseCategory,
  type CaseDecision,
  type CaseKind,
  type CaseOutcome,
  type CaseRefusal,
} from '../../domain/service/commands.ts';
import type { KeepingRefusal } from '../../domain/retention/keeping.ts';
import type { DeskRefusal } from '../../domain/stays/commands.ts';
import type { Money } from '../../domain/money.ts';
import type { Host } from '../../host/client.ts';
import { casesById, saveCases } from '../../host/service-cases.ts';
import { RESTRICTED_CASE } from '../../words/service.ts';
import { forgetOldTasks, isNamed, withheldOf } from './restricted.ts';
import {
  aboutGuest,
  aboutStay,
  casesAtDesk,
  changeCases,
  openCase,
  setGoodwillLimit,
  wordsOfRestricted,
} from '../../host/service-desk.ts';

/** What a command did, with the cases it was about; or why it did nothing. */
export type CaseResult =
  | { said: CaseOutcome[]; data: { caseIds: string[] } }
  | {
      refused:
        | CaseRefusal
        | Extract<KeepingRefusal, { code: 'GUESTS_GONE' }>
        | Extract<DeskRefusal, { code: 'STAY_NOT_FOUND' }>;
    };

/** What somebody reports. A stay says who the guest is; a guest alone, which stay it was. */
export type Report = {
  about: { stayId: string } | { guestId: string };
  kind: CaseKind;
  category: CaseCategory;
  severity: Severity;
  happened: string;
  /** Only managers see what it says, not even who reports it afterwards. */
  restricted: boolean;
  requestId: string;
};

/** Whoever gave the command, and the app, which alone writes what only managers read. */
type Hosts = { asPerson: Host; host: Host };

/** Restricts a case, with what else is said of it. Doing it again changes nothing. */
const keepFromOthers = async (
  host: Host,
  caseId: string,
  said: { category?: CaseCategory; description?: string } = {},
): Promise<void> => {
  const { cases } = await casesById(host, [caseId]);
  for (const one of cases) {
    if (isNamed(one)) await forgetOldTasks(host, one.id);
    const fields = { id: one.id, restricted: true as const, ...withheldOf({ ...one, ...said, restricted: true }) };
    await saveCases(host, [{ fields, tasks: [] }]);
  }
};

/** Whether the person may work on these cases: on restricted ones, who may read what they say. */
const mayWorkOn = async (asPerson: Host, cases: readonly CaseAtDesk[]): Promise<boolean> => {
  const restricted = cases.filter((one) => one.restricted).map(({ id }) => id);
  return restricted.length === 0 || (await wordsOfRestricted(asPerson, restricted)) !== null;
};

/** Opens a case as the person who asks. A request that arrives twice opens one. */
export const reportCase = async ({ asPerson, host }: Hosts, given: Report, now: Date): Promise<CaseResult> => {
  const about =
    'stayId' in given.about
      ? await aboutStay(asPerson, given.about.stayId)
      : await aboutGuest(asPerson, given.about.guestId);
  if (about === null) return { refused: { code: 'stayId' in given.about ? 'STAY_NOT_FOUND' : 'GUESTS_GONE' } };
  const key = `desk:${given.requestId}`;
  const openedAt = now.toISOString();
  if (given.restricted) {
    // Under a subject that says nothing: what happened is written by the app, where the person who reports it reads nothing.
    const id = await openCase(asPerson, {
      ...about,
      key,
      name: RESTRICTED_CASE.en,
      kind: 'INCIDENT',
      severity: given.severity,
      openedAt,
    });
    await keepFromOthers(host, id, { category: given.category, description: given.happened });
    return { said: [{ code: 'RESTRICTED_CASE_OPENED' }], data: { caseIds: [id] } };
  }
  const name = subjectOf(given.happened);
  const id = await openCase(asPerson, {
    ...about,
    key,
    name,
    kind: given.kind,
    category: given.category,
    severity: given.severity,
    description: given.happened,
    openedAt,
  });
  return { said: [{ code: 'CASE_OPENED', name }], data: { caseIds: [id] } };
};

const carryOut = async (
  asPerson: Host,
  decision: CaseDecision,
  outcome: (cases: readonly CaseAtDesk[]) => CaseOutcome,
): Promise<CaseResult> => {
  if ('refused' in decision) return decision;
  if (!(await mayWorkOn(asPerson, decision.cases))) return { refused: { code: 'CASES_FOR_MANAGERS' } };
  const caseIds = decision.cases.map(({ id }) => id);
  await changeCases(asPerson, caseIds, decision.change);
  return { said: [outcome(decision.cases)], data: { caseIds } };
};

/** A member of staff takes up to 200 cases on; null gives them back to everybody. */
export const takeOnCases = async (
  asPerson: Host,
  caseIds: readonly string[],
  memberId: string | null,
): Promise<CaseResult> =>
  carryOut(asPerson, takeCases(await casesAtDesk(asPerson, caseIds), memberId), ({ length: cases }) => ({
    code: memberId === null ? 'CASES_GIVEN_BACK' : 'CASES_TAKEN',
    cases,
  }));

/** Up to 200 cases wait for the guest. */
export const letCasesWait = async (asPerson: Host, caseIds: readonly string[]): Promise<CaseResult> =>
  carryOut(asPerson, waitForGuest(await casesAtDesk(asPerson, caseIds)), ({ length: cases }) => ({
    code: 'CASES_WAIT',
    cases,
  }));

/** Whether the person may give more than the desk: who may set its limit may. */
const mayGiveMore = async (asPerson: Host, { propertyId, limit }: CaseAtDesk): Promise<boolean> => {
  if (propertyId === null || limit === null) return true;
  try {
    // A change to what it is already: the host checks the right, and nothing else happens.
    await setGoodwillLimit(asPerson, propertyId, limit);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'REFUSED') return false;
    throw error;
  }
};

/** Settles a case by what was done and given. Above the limit of the property a manager has to. */
export const settleCase = async (
  asPerson: Host,
  { caseId, resolution, compensation }: { caseId: string; resolution: string; compensation: Money | null },
): Promise<CaseResult> => {
  const [found] = await casesAtDesk(asPerson, [caseId]);
  const decision = solveCase(found, { resolution, compensation });
  const needsMore = found !== undefined && !('refused' in decision) && isAboveLimit(found, compensation);
  if (needsMore && !(await mayGiveMore(asPerson, found)))
    return { refused: { code: 'GOODWILL_ABOVE_LIMIT', limit: found.limit! } };
  return carryOut(asPerson, decision, ([one]) => ({ code: 'CASE_SOLVED', name: one!.name }));
};

/** Takes a case up again that was settled. */
export const takeUpCase = async (asPerson: Host, caseId: string): Promise<CaseResult> => {
  const [found] = await casesAtDesk(asPerson, [caseId]);
  return carryOut(asPerson, reopenCase(found), ([one]) => ({ code: 'CASE_REOPENED', name: one!.name }));
};

/** A case is for managers only from now on. What it said moves to where nobody else reads it. */
export const restrictCase = async ({ asPerson, host }: Hosts, caseId: string): Promise<CaseResult> => {
  const [found] = await casesAtDesk(asPerson, [caseId]);
  if (found === undefined) return { refused: { code: 'CASES_GONE' } };
  // A change to what it is already: the host checks the right, and nothing else happens.
  await changeCases(asPerson, [caseId], { status: found.status });
  await keepFromOthers(host, caseId);
  return { said: [{ code: 'CASE_RESTRICTED' }], data: { caseIds: [caseId] } };
};
