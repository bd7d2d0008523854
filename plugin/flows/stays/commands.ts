import { v5 } from 'uuid';
import { writtenName } from '../../domain/guests/name.ts';
import { deskDay, type AroundStay, type DeskFields } from '../../domain/stays/at-desk.ts';
import {
  claimOf,
  judge,
  wayBack,
  type Department,
  type DeskOutcome,
  type DeskRefusal,
  type Step,
  type StayCommand,
  type StayVerb,
  type Warning,
} from '../../domain/stays/commands.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import { batches, type Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import {
  holdersOf,
  moveStays,
  recordSteps,
  staysForDesk,
  surroundings,
  type Claim,
  type DeskStay,
  type Recorded,
  type Surroundings,
} from '../../host/front-desk.ts';
import { changeKey } from '../../host/stay-history.ts';
import { POSTING_WORDS, STEP_NAMES, sayTask } from '../../words/desk.ts';
import { languageOfProperty } from '../../words/language.ts';
import { ABOUT_COMING_STAY, sayMessage } from '../../words/stay-messages.ts';
import { guestPageLink } from '../guests/own-page.ts';
import { publicPages } from '../links/public-pages.ts';
import { chargeAccount, withdrawReceivables } from '../sales/credit/stays.ts';

/** Whoever gave the command, and the app, which alone writes the history. */
export type Hosts = { asPerson: Host; host: Host };

/** A command that takes the last one back. */
export type Undo = { verb: StayVerb; body: object };

/** What a command came to: the stays moved, what is to be said, and what takes it back; or why none was moved. */
export type DeskResult =
  | { moved: string[]; undo: Undo[]; said: (DeskOutcome | DeskRefusal)[] }
  | { refused: DeskRefusal };

/** Other people at the same stays make this call look again, at most so often. */
const MOST_TRIES = 3;

/** Ids that follow from the step, so that recording it again changes nothing. */
const NAMESPACE = '2f0b6f1e-5f43-4f5e-9d6c-9b1f5c1a7e55';
export const idFrom = (key: string): string => v5(key, NAMESPACE);

/** Writes down what steps leave behind. @returns false where the host does not let it. */
export const record = async (host: Host, steps: readonly Recorded[]): Promise<boolean> => {
  try {
    await recordSteps(host, steps);
    return true;
  } catch (error) {
    // Hosts before 2.40 have no token of the app alone: there the person's rights decide, and the step itself stands.
    if (error instanceof HostError && error.kind === 'REFUSED') return false;
    throw error;
  }
};

/** Who can be in the way of a room: at check-in whoever is in it, otherwise also who is to come. */
const HOLD: readonly StayStatus[] = ['TENTATIVE', 'CONFIRMED', 'IN_HOUSE'];
const IN_IT: readonly StayStatus[] = ['IN_HOUSE'];
const CLAIMS: Partial<Record<StayVerb, readonly StayStatus[]>> = {
  'check-in': IN_IT,
  'reverse-check-out': IN_IT,
  assign: HOLD,
  change: HOLD,
  reinstate: HOLD,
};

const NEEDS_BILLS: ReadonlySet<StayVerb> = new Set(['check-out', 'change']);
const NEEDS_HISTORY: ReadonlySet<StayVerb> = new Set(['reinstate', 'reverse-check-out']);

/** One command for many stays, or of one kind a command for each: what it is for a stay. */
type Order = { verb: StayVerb; of: (stayId: string) => StayCommand };

const claimsOf = ({ verb, of }: Order, stays: readonly DeskStay[], around: Surroundings): Claim[] =>
  CLAIMS[verb] === undefined
    ? []
    : stays.flatMap((stay) => {
        const claim = claimOf(of(stay.id), stay, around.beforeOf(stay));
        return claim === null || stay.propertyId === null
          ? []
          : [{ ...claim, stayId: stay.id, propertyId: stay.propertyId }];
      });

const namedRoom = (command: StayCommand): string =>
  (command.verb === 'assign' || command.verb === 'check-in' ? (command.roomNumber ?? '') : '').trim();

/** Loads stays with what stands around them. Two or three requests. */
const load = async ({ asPerson, host }: Hosts, order: Order, ids: readonly string[]) => {
  const stays = await staysForDesk(asPerson, ids);
  if (stays.length === 0) return { stays, around: () => null, claims: [] };
  const named = (id: string): string => namedRoom(order.of(id));
  const found = await surroundings(
    host,
    stays,
    stays.flatMap(({ id, roomNumber }) => [named(id), roomNumber]),
    {
      bills: NEEDS_BILLS.has(order.verb),
      history: NEEDS_HISTORY.has(order.verb),
    },
  );
  const claims = claimsOf(order, stays, found);
  const holders = await holdersOf(host, claims, CLAIMS[order.verb] ?? []);
  const around = (stay: DeskStay): AroundStay => ({
    room: found.roomOf(stay.propertyId, named(stay.id) || stay.roomNumber),
    holders: holders.get(stay.id) ?? [],
    folio: found.folioOf(stay.id),
    fees: found.feesOf(stay.id),
    isMember: found.isMember(stay.guestId),
    before: found.beforeOf(stay),
  });
  return { stays, around, claims };
};

type Taken = { stay: DeskStay; step: Step; movedAt: string; movedBy: string };

const departmentsOf = ({ tasks, told }: Step): Department[] => [
  ...new Set([...told, ...tasks.map(({ department }) => department)]),
];

const recorded = (verb: StayVerb, { stay, step, movedAt, movedBy }: Taken, ownPage: string, now: Date): Recorded => {
  const key = changeKey(stay.id, movedAt, { ...stay, ...step.set });
  const language = languageOfProperty(stay.propertyLanguage);
  const today = deskDay(stay.timeZone, now);
  const names = Object.keys(step.set) as (keyof DeskFields)[];
  const fee = step.postings.find(({ kind }) => kind === 'FEE')?.amount ?? null;
  const guestName = stay.guest === null ? '' : writtenName(stay.guest);
  const draft =
    step.message === null || stay.guestId === null
      ? null
      : sayMessage(
          step.message,
          {
            guest: guestName,
            property: stay.propertyName,
            number: stay.confirmationNumber,
            arrivalOn: step.set.arrivalOn ?? stay.arrivalOn,
            departureOn: step.set.departureOn ?? stay.departureOn,
            roomType: stay.roomTypeName,
            rate: step.set.rate ?? stay.rate,
            fee,
            otherHotel: stay.relocatedToName,
            ownPage,
          },
          languageOfProperty(stay.guestLanguage || stay.propertyLanguage),
        );
  return {
    change: {
      key,
      name: STEP_NAMES[verb][language],
      stayId: stay.id,
      kind: step.kind,
      changedAt: now.toISOString(),
      changedBy: movedBy,
      before: Object.fromEntries(names.map((name) => [name, stay[name]])),
      after: { ...step.set, ...step.note },
      notifiedDepartments: departmentsOf(step),
    },
    postings: step.postings.map(({ kind, amount, method }) => {
      const name = POSTING_WORDS[kind === 'FEE' && verb === 'no-show' ? 'NO_SHOW_FEE' : kind][language];
      return {
        key: `${stay.id}:${kind === 'PAYMENT' ? 'payment' : 'fee'}:${now.toISOString()}`,
        name: `${name} ${today}`,
        stayId: stay.id,
        chargedOn: today,
        category: kind === 'PAYMENT' ? 'PAYMENT' : 'ROOM',
        description: method === '' ? name : `${name}: ${method}`,
        amount,
      };
    }),
    tasks: step.tasks.map((task) => ({
      id: idFrom(`${key}:${task.department}:${task.code}`),
      targetId: idFrom(`${key}:${task.department}:${task.code}:target`),
      title: `${sayTask(task, language)} · ${stay.name}`,
      body: [stay.name, stay.propertyName].filter(Boolean).join('\n\n'),
      dueAt: now.toISOString(),
      guestId: stay.guestId,
    })),
    message:
      draft === null
        ? null
        : {
            key: `${key}:message`,
            name: draft.subject,
            personId: stay.guestId!,
            stayId: stay.id,
            occasion: step.message!,
            plannedFor: today,
            ...draft,
          },
    dirtyRoom:
      step.dirties === null || stay.propertyId === null ? null : { propertyId: stay.propertyId, number: step.dirties },
  };
};

/** The address of the guest's own page, for a message about a stay to come; empty for any other, and where there are no pages. */
const ownPageOf = async ({ stay, step, movedAt }: Taken, now: Date): Promise<string> => {
  const pages = publicPages();
  return pages === null || stay.guestId === null || step.message === null || !ABOUT_COMING_STAY.has(step.message)
    ? ''
    : guestPageLink(
        pages,
        {
          guestId: stay.guestId,
          id: `${stay.id}:${movedAt}`,
          language: languageOfProperty(stay.guestLanguage || stay.propertyLanguage),
        },
        now,
      );
};

/** Requests that are under way side by side. */
const AT_ONCE = 8;

/** Steps that set the same fields go together, in one request. A step with a room holds for the room it was judged by. */
const move = async (
  asPerson: Host,
  verb: StayVerb,
  steps: readonly { stay: DeskStay; step: Step }[],
): Promise<Taken[]> => {
  const isAboutRoom = verb === 'assign';
  const groups = Map.groupBy(steps, ({ stay, step }) =>
    JSON.stringify([stay.status, isAboutRoom ? stay.roomNumber : '', step.set]),
  );
  const taken: Taken[] = [];
  const moveGroup = async (group: readonly { stay: DeskStay; step: Step }[]): Promise<void> => {
    const [{ stay, step }] = group as [(typeof group)[number]];
    const moved = await moveStays(
      asPerson,
      group.map((one) => one.stay.id),
      { from: stay.status, set: step.set, ...(isAboutRoom ? { roomNumber: stay.roomNumber } : {}) },
    );
    const by = new Map(moved.map((one) => [one.id, one]));
    for (const one of group) {
      const done = by.get(one.stay.id);
      if (done !== undefined) taken.push({ ...one, movedAt: done.movedAt, movedBy: done.movedBy });
    }
  };
  // Each room of a plan is a request of its own.
  for (const some of batches([...groups.values()], AT_ONCE)) await Promise.all(some.map(moveGroup));
  return taken;
};

/** Who has come into the same rooms at the same moment. */
const sharedSince = async (
  host: Host,
  verb: StayVerb,
  taken: readonly Taken[],
  claims: readonly Claim[],
  known: (stay: DeskStay) => AroundStay | null,
): Promise<DeskOutcome[]> => {
  const statuses = CLAIMS[verb];
  const ids = new Map(taken.map(({ stay }) => [stay.id, stay]));
  const own = claims.filter(({ stayId }) => ids.has(stayId));
  if (statuses === undefined || own.length === 0 || verb === 'change') return [];
  const holders = await holdersOf(host, own, statuses);
  return own.flatMap(({ stayId, roomNumber }): DeskOutcome[] => {
    const stay = ids.get(stayId)!;
    const before = new Set(known(stay)?.holders.map(({ id }) => id));
    const other = holders.get(stayId)?.find(({ id }) => !before.has(id));
    return other === undefined ? [] : [{ code: 'ROOM_SHARED', stay: stay.name, room: roomNumber, by: other.name }];
  });
};

/**
 * Gives commands of one kind to up to 200 stays, as the person. A stay that somebody else moved a moment ago is judged anew, so that
 * giving a command twice, or two people giving it at once, is giving it once.
 * @throws HostError of kind REFUSED where the person may not change stays.
 */
const giveOrder = async (hosts: Hosts, order: Order, ids: readonly string[], now: Date): Promise<DeskResult> => {
  const { verb } = order;
  const taken: Taken[] = [];
  const refused: DeskRefusal[] = [];
  const shared: DeskOutcome[] = [];
  const already: StayStatus[] = [];
  let open = [...ids];
  for (let round = 0; round < MOST_TRIES && open.length > 0; round += 1) {
    const { stays, around, claims } = await load(hosts, order, open);
    const steps: { stay: DeskStay; step: Step }[] = [];
    const rooms = new Set<string>();
    for (const stay of stays) {
      const judged = judge(order.of(stay.id), stay, around(stay)!, now);
      if (judged === 'ALREADY') already.push(stay.status);
      else if ('code' in judged) refused.push(judged);
      else {
        const room = `${stay.propertyId}:${judged.set.roomNumber ?? ''}`;
        // Of stays that come back together with one and the same room, the first has it.
        if (judged.set.roomNumber && rooms.has(room)) {
          refused.push({ code: 'ROOM_TAKEN', stay: stay.name, room: judged.set.roomNumber, by: stay.name });
          continue;
        }
        rooms.add(room);
        steps.push({ stay, step: judged });
      }
    }
    const moved = await move(hosts.asPerson, verb, steps);
    const done = new Set(moved.map(({ stay }) => stay.id));
    taken.push(...moved);
    shared.push(...(await sharedSince(hosts.host, verb, moved, claims, around)));
    open = steps.filter(({ stay }) => !done.has(stay.id)).map(({ stay }) => stay.id);
  }
  if (taken.length === 0 && already.length === 0) return { refused: refused[0] ?? { code: 'STAY_NOT_FOUND' } };
  const withNames = taken.some(({ step: { set } }) => 'relocatedToId' in set || 'roomTypeId' in set)
    ? await renamed(hosts, taken)
    : taken;
  const isRecorded =
    taken.length === 0 ||
    (await record(
      hosts.host,
      await Promise.all(withNames.map(async (one) => recorded(verb, one, await ownPageOf(one, now), now))),
    ));
  const onAccount = await settleAccounts(hosts.host, order, taken, now);
  return {
    moved: taken.map(({ stay }) => stay.id),
    undo: undoOf(order, taken),
    said: [
      ...(taken.length > 0 ? [{ code: 'STAYS_DONE', verb, stays: taken.length } as const] : []),
      ...[...Map.groupBy(already, (status) => status)].map(
        ([status, of]) => ({ code: 'ALREADY_SO', stays: of.length, status }) as const,
      ),
      ...taken.flatMap(({ step }) => step.said),
      ...onAccount,
      ...shared,
      ...(isRecorded ? [] : [{ code: 'CHANGE_NOT_RECORDED' } as const]),
      ...refused,
    ],
  };
};

/** What a check-out onto an account, or a check-out that is taken back, does to what the account owes. */
const settleAccounts = async (
  host: Host,
  { verb, of }: Order,
  taken: readonly Taken[],
  now: Date,
): Promise<DeskOutcome[]> => {
  if (verb === 'reverse-check-out' && taken.length > 0)
    return withdrawReceivables(
      host,
      taken.map(({ stay }) => stay),
      now,
    );
  const byAccount = Map.groupBy(taken, ({ stay }) => {
    const command = of(stay.id);
    return command.verb === 'check-out' ? command.receivableAccountId : undefined;
  });
  const said: DeskOutcome[] = [];
  for (const [accountId, stays] of byAccount)
    if (accountId !== undefined)
      said.push(
        ...(await chargeAccount(
          host,
          accountId,
          stays.flatMap(({ stay, step }) => (step.left === null ? [] : [{ ...stay, balance: step.left }])),
          now,
        )),
      );
  return said;
};

/** The hotel that guests were taken to, and the room type that they have now, are named in the message to them. */
const renamed = async ({ asPerson }: Hosts, taken: readonly Taken[]): Promise<Taken[]> => {
  const now = new Map(
    (
      await staysForDesk(
        asPerson,
        taken.map(({ stay }) => stay.id),
      )
    ).map((stay) => [stay.id, stay]),
  );
  return taken.map((one) => ({
    ...one,
    stay: {
      ...one.stay,
      relocatedToName: now.get(one.stay.id)?.relocatedToName ?? '',
      roomTypeName: now.get(one.stay.id)?.roomTypeName ?? '',
    },
  }));
};

/** One command for all stays where they share it. */
const undoOf = ({ verb, of }: Order, taken: readonly Taken[]): Undo[] => {
  const backs = taken.flatMap(({ stay, step }) => wayBack(of(stay.id), stay, step) ?? []);
  if (verb === 'assign' && backs.length > 1) return [{ verb, body: { rooms: backs.map(({ body }) => body) } }];
  const together = backs.filter((back) => 'stayIds' in back.body);
  return together.length > 0 && together.length === backs.length
    ? [
        {
          verb: together[0]!.verb,
          body: { stayIds: together.flatMap(({ body }) => (body as { stayIds: string[] }).stayIds) },
        },
      ]
    : backs;
};

/** Gives one command to up to 200 stays. @throws HostError of kind REFUSED where the person may not change stays. */
export const giveCommand = (
  hosts: Hosts,
  command: StayCommand,
  ids: readonly string[],
  now: Date,
): Promise<DeskResult> => giveOrder(hosts, { verb: command.verb, of: () => command }, ids, now);

/** Gives each of up to 100 stays its room. @throws HostError of kind REFUSED where the person may not change stays. */
export const assignRooms = (
  hosts: Hosts,
  rooms: readonly { stayId: string; roomNumber: string }[],
  accept: readonly Warning[],
  now: Date,
): Promise<DeskResult> => {
  const numbers = new Map(rooms.map(({ stayId, roomNumber }) => [stayId, roomNumber]));
  const of = (stayId: string): StayCommand => ({ verb: 'assign', roomNumber: numbers.get(stayId) ?? '', accept });
  return giveOrder(hosts, { verb: 'assign', of }, [...numbers.keys()], now);
};
