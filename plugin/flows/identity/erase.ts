import * as z from 'zod';
import { earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  balanceInTheWay,
  refusalsOf,
  type ErasedCounts,
  type ErasedPlace,
  type ErasureGround,
  type ErasureOutcome,
  type ErasureRefusal,
} from '../../domain/identity/erase/erasure.ts';
import { asText, importedProfileKey } from '../../domain/identity/merge/golden-record.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import type { Money } from '../../domain/money.ts';
import { CHARGE_CATEGORIES, type ChargeSum } from '../../domain/stays/folio.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import type { Host } from '../../host/client.ts';
import {
  activityLinks,
  arePaymentsRecorded,
  changeDataRequest,
  dataRequests,
  destroyRecords,
  emptyPerson,
  emptyQuoteLines,
  emptyRecords,
  filesOf,
  groupNames,
  guestsToErase,
  rejectsNaming,
  saveDataRequests,
  saveErasedNumbers,
  sharedActivities,
  staysOfErasure,
  timelineOf,
  unsettledMessages,
  type DataRequest,
  type GuestToErase,
  type Scope,
} from '../../host/erasure.ts';
import { guestsWithSources } from '../../host/golden-record.ts';
import { detailsOf } from '../../host/guest-export.ts';
import { masked } from '../../host/masked.ts';
import { recordsOfGuests, type RecordedMerge } from '../../host/merging.ts';
import { money } from '../../host/rows.ts';
import { ERASED_NAMES } from '../../words/erasure.ts';
import type { Language } from '../../words/language.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { stepped, type Clock, type PulledKind } from '../runs/run.ts';
import type { Hosts } from '../stays/commands.ts';
import { nameStaysOf } from '../stays/follow-names.ts';
import { recalculateGuests } from '../totals/recalculation.ts';
import { requestName, whoAsks } from './data-requests.ts';
import { erasedKey, ERASED_SOURCE } from './erased-numbers.ts';
import { isUnfinished, mergesAround, standInOf } from './merging.ts';

// How a guest is erased. What it is about is noted on the request before anything changes, and every step may be repeated, so
// that whoever finds it half-way does it again from the beginning.

/** After so long whatever the host writes down by itself of a change, such as the timeline, is there to be looked over. */
const SWEPT_AFTER_MS = 5 * 60_000;

/** A guest as an erasure finds him: `people` are all who were merged into him, too. */
type Situation = {
  people: string[];
  guests: GuestToErase[];
  merges: RecordedMerge[];
  refusals: (ErasureRefusal | { code: 'MERGE_UNDER_WAY' })[];
};

const charge = z.object({
  stayId: z.string(),
  category: z.enum(CHARGE_CATEGORIES).catch('OTHER'),
  amount: z.unknown(),
});

/** What is owed on the bills of stays, by stay; those on whose bill nothing is in the way of an erasure are absent. */
export const balancesOf = async (
  host: Host,
  stays: readonly { id: string; status: StayStatus }[],
): Promise<Map<string, Money>> => {
  const { folioCharges } = await detailsOf(host, { stayIds: stays.map(({ id }) => id), membershipIds: [] });
  if (folioCharges.length === 0) return new Map();
  const areRecorded = await arePaymentsRecorded(host);
  const byStay = new Map<string, ChargeSum[]>();
  for (const one of folioCharges) {
    const { stayId, category, amount } = charge.parse(one);
    const read = money.parse(amount);
    if (read !== null) byStay.set(stayId, [...(byStay.get(stayId) ?? []), { category, amount: read }]);
  }
  return new Map(
    stays.flatMap(({ id, status }) => {
      const balance = balanceInTheWay(status, byStay.get(id) ?? [], areRecorded);
      return balance === null ? [] : [[id, balance] as const];
    }),
  );
};

/** A guest with all who were merged into him. */
const peopleOf = (merges: readonly RecordedMerge[], guestId: string): string[] => {
  const known = new Set([guestId, ...merges.flatMap(({ winner, loser }) => [winner, loser])]);
  return [...known].filter((id) => standInOf(merges, id) === guestId);
};

const situationOf = async (host: Host, guestId: string, today: CalendarDate): Promise<Situation | null> => {
  const merges = await mergesAround(host, [guestId]);
  const people = peopleOf(merges, guestId);
  const guests = await guestsToErase(host, people);
  const guest = guests.find(({ id }) => id === guestId);
  if (guest === undefined) return null;
  const stays = await staysOfErasure(host, people);
  const balances = await balancesOf(host, stays);
  const refusals = refusalsOf(
    {
      stays: stays.map(({ id, ...stay }) => ({ ...stay, balance: balances.get(id) ?? null })),
      nationality: guest.nationality,
    },
    today,
  );
  return {
    people,
    guests,
    merges: merges.filter(({ winner, loser }) => people.includes(winner) || people.includes(loser)),
    refusals: [
      ...(guest.erasedAt === null ? [] : [{ code: 'ERASED_BEFORE' } as const]),
      ...(merges.some(isUnfinished) ? [{ code: 'MERGE_UNDER_WAY' } as const] : []),
      ...refusals,
    ],
  };
};

/** What says who a guest is: `names` are looked for as such, `exact` tells him from all others. */
type Identifiers = { names: string[]; exact: string[]; numbers: string[] };

const identifiersOf = async (host: Host, guests: readonly GuestToErase[]): Promise<Identifiers> => {
  const sources = (
    await guestsWithSources(
      host,
      guests.map(({ id }) => id),
    )
  ).flatMap((guest) => guest.sources);
  const living = guests.filter(({ erasedAt }) => erasedAt === null);
  const names = [
    ...living.map(({ name }) => name),
    ...sources.flatMap(({ says }) => (says.name === undefined ? [] : [says.name])),
  ].flatMap(({ firstName, lastName }) => [firstName, lastName]);
  const numbers = [
    ...guests.map(({ guestNumber }) => guestNumber),
    ...sources.flatMap(({ key }) =>
      key.startsWith(importedProfileKey('')) ? [key.slice(importedProfileKey('').length)] : [],
    ),
  ];
  const exact = [
    ...living.flatMap(({ emails, phones }) => [...emails, ...phones]),
    ...sources.flatMap(({ says }) => [asText(says.email), asText(says.phone)]),
    ...numbers,
    // As its system has it, without the name of the system before it.
    ...numbers.map((number) => number.slice(number.indexOf(':') + 1)),
  ];
  const long = (texts: readonly string[], least: number): string[] => [
    ...new Set(texts.map((text) => text.trim()).filter((text) => [...text].length >= least)),
  ];
  return { names: long(names, 2), exact: long(exact, 4), numbers: long(numbers, 1) };
};

/** Rows of a message that are about a guest. */
const isAbout = (row: unknown, { exact, numbers }: Identifiers): boolean => {
  const { guestNumber } = (row ?? {}) as { guestNumber?: unknown };
  if (typeof guestNumber === 'string' && numbers.includes(guestNumber)) return true;
  const text = JSON.stringify(row).toLowerCase();
  return exact.some((one) => text.includes(one.toLowerCase()));
};

const content = z.looseObject({
  guests: z.array(z.unknown()).catch([]),
  stays: z.array(z.unknown()).catch([]),
});

/** What a message says without a guest; null where it says nothing of him. */
const withoutGuest = (said: unknown, identifiers: Identifiers): object | null => {
  const read = content.safeParse(said);
  if (!read.success) return null;
  const others = (rows: unknown[]): unknown[] =>
    rows.filter(
      (one) => !isAbout((one as { row?: unknown } | null)?.row ?? one, identifiers) && !isAbout(one, identifiers),
    );
  const [guests, stays] = [others(read.data.guests), others(read.data.stays)];
  return guests.length === read.data.guests.length && stays.length === read.data.stays.length
    ? null
    : { ...read.data, guests, stays };
};

type Found = { scope: Scope; messages: Map<string, object> };

const join = (one: Scope, other: Scope): Scope =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((object) => [
      object,
      [...new Set([...(one[object] ?? []), ...(other[object] ?? [])])],
    ]),
  );

const idsOf = (rows: readonly Record<string, unknown>[]): string[] => rows.map(({ id }) => String(id));

/** Everything that is kept of guests, but what hangs on it. */
const lookFor = async (
  host: Host,
  { people, merges, identifiers }: { people: readonly string[]; merges: readonly string[]; identifiers: Identifiers },
): Promise<Found> => {
  const { records } = await recordsOfGuests(host, people);
  const scope: Scope = { person: [...people], guestMerge: [...merges] };
  for (const { object, recordId } of records) {
    const name = object === 'stay.bookerId' ? 'bookedStay' : object.slice(0, object.indexOf('.'));
    // Found anew each time: what hangs on other records of the guest is not among them.
    if (['taskTarget', 'noteTarget', 'attachment'].includes(name)) continue;
    scope[name] = [...(scope[name] ?? []), recordId];
  }
  const details = await detailsOf(host, {
    stayIds: scope['stay'] ?? [],
    membershipIds: scope['loyaltyMembership'] ?? [],
  });
  const messages = new Map<string, object>();
  if (identifiers.exact.length + identifiers.numbers.length > 0)
    for (const { id, content: said } of await unsettledMessages(host)) {
      const left = withoutGuest(said, identifiers);
      if (left !== null) messages.set(id, left);
    }
  return {
    scope: {
      ...scope,
      folioCharge: idsOf(details.folioCharges),
      stayChange: idsOf(details.stayChanges),
      stayOffer: idsOf(details.stayOffers),
      pointsEntry: idsOf(details.pointsEntries),
      rewardRedemption: idsOf(details.rewardRedemptions),
      importReject: await rejectsNaming(host, identifiers.exact),
      intakeMessage: [...messages.keys()],
    },
    messages,
  };
};

/** Tasks and notes go; of one that is about others too, the link goes and what says who the guest is. */
const eraseActivities = async (
  host: Host,
  of: 'task' | 'note',
  scope: Scope,
  { names, exact }: Identifiers,
  keep: (scope: Scope) => Promise<void>,
): Promise<void> => {
  for (;;) {
    const links = await activityLinks(host, of, scope);
    if (links.length === 0) return;
    const shared = await sharedActivities(host, of, links);
    const own = links.flatMap(({ activityId }) => (activityId === null || shared.has(activityId) ? [] : [activityId]));
    await keep({ [of]: [...own, ...shared] });
    for (const { activityId, title, body } of links)
      if (activityId !== null && shared.has(activityId))
        await emptyRecords(host, of, [activityId], {
          title: masked(title, [...names, ...exact]),
          bodyV2: { markdown: masked(body, [...names, ...exact]) },
        });
    // The task before its link, by which it would be found again.
    await destroyRecords(host, of, own);
    await destroyRecords(
      host,
      `${of}Target`,
      links.map(({ id }) => id),
    );
  }
};

const sweepTimeline = async (host: Host, scope: Scope, since: string): Promise<void> => {
  for (;;) {
    const entries = await timelineOf(host, scope, since);
    if (entries.length === 0) return;
    await destroyRecords(host, 'timelineActivity', entries);
  }
};

const OPEN_CASE = { status: { in: ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST'] } };
const OPEN_TOUCH = { status: { in: ['PLANNED', 'TASK_CREATED', 'DRAFTED'] } };

/** A name that tells one erased guest from another, and nothing else. */
const nameOf = (id: string, language: Language) => ({
  firstName: '',
  lastName: `${ERASED_NAMES[language].guest} ${id.slice(-6).toUpperCase()}`,
});

/** Empties what is kept for the house's figures: everything but amounts, days and codes. */
const emptyAll = async (host: Host, scope: Scope, erased: string): Promise<void> => {
  const empty = (object: Parameters<typeof emptyRecords>[1], data: object, only?: object) =>
    emptyRecords(host, object, scope[object] ?? [], data, only);
  await empty('stayChange', { before: null, after: null });
  await empty('stayOffer', { reasons: null });
  await empty('folioCharge', { name: erased, description: '' });
  await empty('pointsEntry', { reason: '' });
  await empty('rewardRedemption', { note: '' });
  await empty('guestFeedback', { name: erased, comment: '' });
  await empty('serviceCase', {
    name: erased,
    description: '',
    resolution: '',
    reply: '',
    restrictedDescription: '',
    restrictedResolution: '',
  });
  await empty('serviceCase', { status: 'CLOSED' }, OPEN_CASE);
  await empty('retentionTouch', { name: erased, subject: '', body: '', offerBecause: '', reasons: null });
  await empty('retentionTouch', { status: 'EXPIRED' }, OPEN_TOUCH);
  // A number is unique, so that each has another.
  for (const id of scope['loyaltyMembership'] ?? [])
    await emptyRecords(host, 'loyaltyMembership', [id], {
      number: `${erased} ${id.slice(-6).toUpperCase()}`,
      status: 'CLOSED',
      problem: '',
      tierOverrideReason: '',
      importFingerprint: null,
    });
  await empty('consentEvent', { evidence: '' });
  await empty('quote', { name: erased, lines: null, answeredBy: '', answerNote: '' });
  await emptyQuoteLines(host, scope['quote'] ?? [], erased);
  await empty('stay', {
    guestProfileKey: ERASED_SOURCE,
    specialRequests: '',
    cancelReason: '',
    guarantee: '',
    preferenceFitReasons: null,
    importFingerprint: null,
  });
  await emptyRecords(host, 'stay', scope['bookedStay'] ?? [], { bookerId: null });
};

/** One pass over everything that is kept of a guest. Doing it again does what came meanwhile. */
const pass = async (host: Host, request: DataRequest, clock: Clock): Promise<Scope> => {
  const language = await languageOfHotel(host);
  const erased = ERASED_NAMES[language].record;
  const asked = request.scope['person'] ?? [];
  const merges = await mergesAround(host, asked);
  const people = join({ person: asked }, { person: peopleOf(merges, asked[0] ?? '') })['person']!;
  const guests = await guestsToErase(host, people);
  const identifiers = await identifiersOf(host, guests);
  const { scope: found, messages } = await lookFor(host, {
    people,
    merges: merges.filter(({ winner, loser }) => people.includes(winner) || people.includes(loser)).map(({ id }) => id),
    identifiers,
  });
  let scope = request.scope;
  const keep = async (more: Scope): Promise<void> => {
    scope = join(scope, more);
    await changeDataRequest(host, request.id, ['ERASING', 'SWEEPING'], { scope });
  };
  await keep(found);
  const since = request.requestedAt ?? clock().toISOString();
  await saveErasedNumbers(
    host,
    identifiers.numbers.map((number) => ({ key: erasedKey(number), name: erased, erasedAt: since })),
  );
  // What hangs on a record goes with it here, and on some hosts loses its place instead.
  await sweepTimeline(host, scope, since);
  for (const kind of ['task', 'note'] as const) await eraseActivities(host, kind, scope, identifiers, keep);
  for (;;) {
    const files = await filesOf(host, scope);
    if (files.length === 0) break;
    await destroyRecords(host, 'attachment', files);
  }
  for (const [id, name] of await groupNames(host, scope['opportunity'] ?? []))
    await emptyRecords(host, 'opportunity', [id], {
      name: masked(name, [...identifiers.names, ...identifiers.exact]),
      pointOfContactId: null,
    });
  await emptyRecords(host, 'importReject', scope['importReject'] ?? [], { sourceLine: '', problems: null });
  for (const [id, left] of messages) await emptyRecords(host, 'intakeMessage', [id], { content: left });
  await emptyAll(host, scope, erased);
  for (const object of [
    'roomPreference',
    'sensitivePreference',
    'matchCandidate',
    'guestProfile',
    'guestMerge',
  ] as const)
    await destroyRecords(host, object, scope[object] ?? []);
  await destroyRecords(host, 'matchKey', people);
  for (const { id, erasedAt } of guests)
    await emptyRecords(host, 'person', [id], emptyPerson(nameOf(id, language), erasedAt ?? since));
  await nameStaysOf(host, people, clock());
  await recalculateGuests(host, people, clock);
  await sweepTimeline(host, scope, since);
  return scope;
};

/** How many records an erasure is about. */
const recordsIn = (scope: Scope): number => Object.values(scope).reduce((sum, ids) => sum + (ids?.length ?? 0), 0);

/**
 * Goes on with erasures that were asked for, one a page, and looks over those that were done a while ago: the host writes some of
 * what changed into timelines only after it.
 */
export const erasure: PulledKind = stepped<{ waiting: true }>({
  kind: 'ERASURE',
  key: 'erasure',
  // A real server keeps an empty object as nothing.
  cursor: z.object({ waiting: z.literal(true) }),
  first: () => ({ waiting: true }),
  step: async (host, _, clock) => {
    const [request] = await dueErasures(host, clock());
    if (request === undefined) return { counts: NOTHING_COUNTED, next: null };
    const scope = await pass(host, request, clock);
    await changeDataRequest(
      host,
      request.id,
      [request.status],
      request.status === 'ERASING'
        ? { status: 'SWEEPING', finishedAt: clock().toISOString(), recordCount: recordsIn(scope) }
        : { status: 'DONE', scope: null },
    );
    return { counts: { ...NOTHING_COUNTED, read: 1, written: 1 }, next: { waiting: true } };
  },
});

/** Erasures that are under way, or to be looked over; the oldest first. */
export const dueErasures = (host: Host, now: Date): Promise<DataRequest[]> =>
  dataRequests(host, {
    and: [
      { kind: { eq: 'ERASURE' } },
      {
        or: [
          { status: { eq: 'ERASING' } },
          {
            and: [
              { status: { eq: 'SWEEPING' } },
              { finishedAt: { lte: new Date(now.getTime() - SWEPT_AFTER_MS).toISOString() } },
            ],
          },
        ],
      },
    ],
  });

/** The key of the request to erase a guest: there is one. */
export const erasureKey = (guestId: string): string => `ERASURE:${guestId}`;

const PLACES: Readonly<Record<string, ErasedPlace>> = {
  person: 'people',
  stay: 'stays',
  bookedStay: 'bookedStays',
  folioCharge: 'charges',
  stayChange: 'bookingHistory',
  stayOffer: 'bookingHistory',
  roomPreference: 'preferences',
  sensitivePreference: 'preferences',
  guestFeedback: 'feedback',
  serviceCase: 'cases',
  retentionTouch: 'touches',
  loyaltyMembership: 'memberships',
  pointsEntry: 'memberships',
  rewardRedemption: 'memberships',
  consentEvent: 'consents',
  guestProfile: 'sources',
  matchCandidate: 'duplicates',
  guestMerge: 'merges',
  quote: 'quotes',
  opportunity: 'groups',
  task: 'tasks',
  note: 'notes',
  attachment: 'files',
  intakeMessage: 'messages',
  importReject: 'rejects',
};

const countsOf = (scope: Scope): ErasedCounts => {
  const counts: ErasedCounts = {};
  for (const [object, ids] of Object.entries(scope)) {
    const place = PLACES[object];
    if (place !== undefined && ids !== undefined && ids.length > 0) counts[place] = (counts[place] ?? 0) + ids.length;
  }
  return counts;
};

/** What a command to erase a guest came to. */
export type ErasureResult =
  | { said: ErasureOutcome[]; counts: ErasedCounts; refusals: Situation['refusals'] }
  | { refused: Situation['refusals'][number] | { code: 'GUEST_NOT_FOUND' } };

/** What erasing a guest would do, without doing it. */
const foretold = async (host: Host, { people, guests, merges, refusals }: Situation): Promise<ErasureResult> => {
  const identifiers = await identifiersOf(host, guests);
  const { scope } = await lookFor(host, { people, merges: merges.map(({ id }) => id), identifiers });
  const [tasks, notes] = [await activityLinks(host, 'task', scope), await activityLinks(host, 'note', scope)];
  const all: Scope = {
    ...scope,
    task: tasks.flatMap(({ activityId }) => activityId ?? []),
    note: notes.flatMap(({ activityId }) => activityId ?? []),
    attachment: await filesOf(host, scope),
  };
  return {
    said: refusals.length > 0 ? [] : [{ code: 'WOULD_BE_ERASED', records: recordsIn(all) }],
    counts: countsOf(all),
    refusals,
  };
};

/**
 * Erases a guest, as the person who asks, together with whoever was merged into him; not `forGood` it tells what it would do. What
 * is left counts stays, nights and amounts, and says nothing of a person.
 * @param erase does what is asked for now, or a part of it; the schedule does the rest
 * @throws HostError of kind REFUSED where the person may not see data requests, or not change guests.
 */
export const eraseGuest = async (
  { asPerson, host }: Hosts,
  { guestId, forGood, ground = 'GUEST_ASKED' }: { guestId: string; forGood: boolean; ground?: ErasureGround },
  clock: Clock,
  erase: () => Promise<unknown>,
): Promise<ErasureResult> => {
  const key = erasureKey(guestId);
  const [before] = await dataRequests(asPerson, { key: { eq: key } });
  const isUnderWay = before?.status === 'ERASING';
  if ((await guestsToErase(asPerson, [guestId])).length === 0) return { refused: { code: 'GUEST_NOT_FOUND' } };
  if (!isUnderWay) {
    const situation = await situationOf(host, guestId, earliestToday(clock()));
    if (situation === null) return { refused: { code: 'GUEST_NOT_FOUND' } };
    if (!forGood) return foretold(host, situation);
    const [refusal] = situation.refusals;
    if (refusal !== undefined) return { refused: refusal };
    const language = await languageOfHotel(host);
    const requestedBy = await whoAsks({ asPerson, host }, guestId);
    await saveDataRequests(host, [
      {
        key,
        name: requestName('erasure', guestId, language),
        kind: 'ERASURE',
        status: 'ERASING',
        ground,
        personId: guestId,
        requestedBy,
        requestedAt: clock().toISOString(),
        scope: { person: situation.people },
      },
    ]);
  }
  await erase();
  const [after] = await dataRequests(host, { key: { eq: key } });
  return after === undefined || after.status === 'ERASING'
    ? { said: [{ code: 'ERASURE_GOES_ON' }], counts: {}, refusals: [] }
    : {
        said: [{ code: 'GUEST_ERASED', records: after.recordCount }],
        counts: countsOf(after.scope),
        refusals: [],
      };
};
