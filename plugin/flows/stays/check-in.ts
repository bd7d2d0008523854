import {
  mayCheckIn,
  mayReverseCheckIn,
  type DeskAnswer,
  type DeskOutcome,
  type DeskRefusal,
  type StayAtDesk,
} from '../../domain/stays/check-in.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { moveStays, saveStayChanges, staysForDesk, type StayChange } from '../../host/front-desk.ts';

/** A step of the front desk with stays: from where to where, what allows it, and how it is said. */
type Step = {
  from: StayStatus;
  to: StayStatus;
  may: (stay: StayAtDesk, now: Date) => DeskAnswer;
  checkedInAt: (now: Date) => string | null;
  /** How the history of the booking calls it. */
  name: string;
  done: 'CHECKED_IN' | 'CHECK_IN_REVERSED';
  already: 'IN_HOUSE_ALREADY' | 'NOT_CHECKED_IN';
};

const CHECK_IN: Step = {
  from: 'CONFIRMED',
  to: 'IN_HOUSE',
  may: mayCheckIn,
  checkedInAt: (now) => now.toISOString(),
  name: 'Checked in',
  done: 'CHECKED_IN',
  already: 'IN_HOUSE_ALREADY',
};

const REVERSE_CHECK_IN: Step = {
  from: 'IN_HOUSE',
  to: 'CONFIRMED',
  may: mayReverseCheckIn,
  checkedInAt: () => null,
  name: 'Check-in reversed',
  done: 'CHECK_IN_REVERSED',
  already: 'NOT_CHECKED_IN',
};

/** Whoever gave the command, and the app, which alone writes the history. */
export type Hosts = { asPerson: Host; host: Host };

/** What a step came to: the stays moved, and what is to be said; or why none was. */
export type DeskResult = { moved: string[]; said: (DeskOutcome | DeskRefusal)[] } | { refused: DeskRefusal };

const record = async (host: Host, changes: readonly StayChange[]): Promise<boolean> => {
  try {
    await saveStayChanges(host, changes);
    return true;
  } catch (error) {
    // Hosts before 2.40 have no token of the app alone: there the person's rights decide, and the step itself stands.
    if (error instanceof HostError && error.kind === 'REFUSED') return false;
    throw error;
  }
};

const sort = (stays: readonly StayAtDesk[], step: Step, now: Date) => {
  const answers = stays.map((stay) => ({ stay, answer: step.may(stay, now) }));
  return {
    open: answers.flatMap(({ stay, answer }) => (answer === 'YES' ? [stay] : [])),
    already: answers.filter(({ answer }) => answer === 'ALREADY').length,
    refused: answers.flatMap(({ answer }) => (typeof answer === 'string' ? [] : [answer])),
  };
};

/**
 * Takes a step with up to 200 stays, as the person. A stay that somebody else moved a moment ago is judged anew, so that
 * giving a command twice, or two people giving it at once, is giving it once.
 * @throws HostError of kind REFUSED where the person may not change stays.
 */
const take = async (step: Step, { asPerson, host }: Hosts, ids: readonly string[], now: Date): Promise<DeskResult> => {
  const first = sort(await staysForDesk(asPerson, ids), step, now);
  const checkedInAt = step.checkedInAt(now);
  const { from, to } = step;
  const moved =
    first.open.length === 0
      ? []
      : await moveStays(
          asPerson,
          first.open.map(({ id }) => id),
          { from, to, checkedInAt },
        );
  const movedIds = new Set(moved.map(({ id }) => id));
  const overtaken = first.open.filter(({ id }) => !movedIds.has(id)).map(({ id }) => id);
  const again = sort(overtaken.length === 0 ? [] : await staysForDesk(asPerson, overtaken), step, now);
  const before = new Map(first.open.map((stay) => [stay.id, stay]));
  const isRecorded =
    moved.length === 0 ||
    (await record(
      host,
      moved.map(({ id, movedBy }) => ({
        key: `${id}:${step.done}:${now.toISOString()}`,
        name: step.name,
        stayId: id,
        kind: 'STATUS',
        changedAt: now.toISOString(),
        changedBy: movedBy,
        before: { status: from, checkedInAt: before.get(id)!.checkedInAt },
        after: { status: to, checkedInAt },
      })),
    ));
  const already = first.already + again.already;
  const refused = [...first.refused, ...again.refused];
  if (moved.length === 0 && already === 0) return { refused: refused[0] ?? { code: 'STAY_NOT_FOUND' } };
  return {
    moved: [...movedIds],
    said: [
      ...(moved.length > 0 ? [{ code: step.done, stays: moved.length }] : []),
      ...(already > 0 ? [{ code: step.already, stays: already }] : []),
      ...(isRecorded ? [] : [{ code: 'CHANGE_NOT_RECORDED' } as const]),
      ...refused,
    ],
  };
};

/** Checks guests in: their stays are in house from now on. */
export const checkIn = (hosts: Hosts, stayIds: readonly string[], now: Date): Promise<DeskResult> =>
  take(CHECK_IN, hosts, stayIds, now);

/** Takes check-ins back: the stays are confirmed bookings again. */
export const reverseCheckIn = (hosts: Hosts, stayIds: readonly string[], now: Date): Promise<DeskResult> =>
  take(REVERSE_CHECK_IN, hosts, stayIds, now);
