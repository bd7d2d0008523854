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
import {
  aboutGuest,
  aboutStay,
  casesAtDesk,
  changeCases,
  openCase,
  setGoodwillLimit,
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
  requestId: string;
};

/** Opens a case as the person who asks. A request that arrives twice opens one. */
export const reportCase = async (asPerson: Host, given: Report, now: Date): Promise<CaseResult> => {
  const about =
    'stayId' in given.about
      ? await aboutStay(asPerson, given.about.stayId)
      : await aboutGuest(asPerson, given.about.guestId);
  if (about === null) return { refused: { code: 'stayId' in given.about ? 'STAY_NOT_FOUND' : 'GUESTS_GONE' } };
  const name = subjectOf(given.happened);
  const id = await openCase(asPerson, {
    ...about,
    key: `desk:${given.requestId}`,
    name,
    kind: given.kind,
    category: given.category,
    severity: given.severity,
    description: given.happened,
    openedAt: now.toISOString(),
  });
  return { said: [{ code: 'CASE_OPENED', name }], data: { caseIds: [id] } };
};

const carryOut = async (
  asPerson: Host,
  decision: CaseDecision,
  outcome: (cases: readonly CaseAtDesk[]) => CaseOutcome,
): Promise<CaseResult> => {
  if ('refused' in decision) return decision;
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
