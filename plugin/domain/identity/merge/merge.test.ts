import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import { micros } from '../../money.ts';
import { guestTotals, type GuestTotals } from '../../stays/guest-totals.ts';
import {
  applyPlan,
  fieldChoicesOf,
  planMerge,
  planUndo,
  type GuestRecord,
  type MergeOutcome,
  type MergeRefusal,
  type MergePlan,
  type MergeState,
} from './merge.ts';
import type { PersonValues } from './person-values.ts';

const GUESTS = ['A', 'B', 'C', 'D'];
const profileOf = (guestId: string, index: number): GuestRecord => ({
  object: 'guestProfile.personId',
  recordId: `profile-${guestId}`,
  guestId,
  profile: {
    id: `profile-${guestId}`,
    source: 'PMS',
    seenAt: `2026-01-0${index + 1}T00:00:00Z`,
    name: `Guest ${guestId}`,
    phone: `+35191${index}`,
  },
});
const stay = (recordId: string, guestId: string, profileId?: string): GuestRecord => ({
  object: 'stay.guestId',
  recordId,
  guestId,
  ...(profileId ? { profileId } : {}),
});
const valuesOf = (guestId: string, index: number): PersonValues => ({
  firstName: guestId,
  lastName: 'Guest',
  emails: [`${guestId}@example.org`],
  phones: [],
  jobTitle: '',
  companyId: null,
  guestNumber: '',
  guestBirthday: index % 2 === 0 ? null : `1980-01-0${index + 1}`,
  guestNationality: '',
  guestLanguage: '',
  guestTags: ['guest', guestId],
  guestVipReason: '',
  accountRole: null,
  accountInfluence: null,
  guestDoNotRent: guestId === 'D',
  guestIncognito: false,
});
const start: MergeState = {
  records: GUESTS.flatMap((guestId, index) => [
    profileOf(guestId, index),
    stay(`stay-${guestId}`, guestId, `profile-${guestId}`),
    stay(`walk-in-${guestId}`, guestId),
  ]),
  merges: [],
  pinned: { B: { language: 'fr' } },
  values: Object.fromEntries(GUESTS.map((guestId, index) => [guestId, valuesOf(guestId, index)])),
};

const planOf = (outcome: MergeOutcome): MergePlan => {
  if (outcome.kind === 'REFUSED') throw new Error(outcome.reason.code);
  return outcome.plan;
};
const merged = (state: MergeState, id: string, winner: string, loser: string) =>
  applyPlan(state, planOf(planMerge({ id, winner, loser }, state)));
const undone = (state: MergeState, id: string) => applyPlan(state, planOf(planUndo(id, state)));
const given = (state: MergeState, recordId: string, guestId: string): MergeState => ({
  ...state,
  records: state.records.map((record) => (record.recordId === recordId ? { ...record, guestId } : record)),
});
const added = (state: MergeState, ...records: GuestRecord[]): MergeState => ({
  ...state,
  records: [...state.records, ...records],
});
const ownersOf = ({ records }: MergeState) =>
  Object.fromEntries(records.map(({ recordId, guestId }) => [recordId, guestId]));

/** Each stay is worth a different amount, so that equal totals mean the same stays. */
const totalsOf = ({ records }: MergeState): Record<string, GuestTotals> =>
  Object.fromEntries(
    GUESTS.map((guestId) => {
      const groups = records.flatMap((record, index) =>
        record.object === 'stay.guestId' && record.guestId === guestId
          ? [
              {
                status: 'CHECKED_OUT' as const,
                currencyCode: 'EUR',
                stays: 1,
                nights: 2,
                roomRevenue: micros(2 ** index),
                totalRevenue: micros(2 ** index),
                propertyId: null,
                arrivalOn: calendarDate('2026-01-10'),
                departureOn: calendarDate('2026-01-12'),
              },
            ]
          : [],
      );
      return [guestId, guestTotals(groups, calendarDate('2026-04-01'))];
    }),
  );

describe('a merge', () => {
  const plan = planOf(planMerge({ id: 'm1', winner: 'A', loser: 'B' }, start));

  it('moves every record of the guest given up and no other', () => {
    expect(plan.moves).toEqual(
      ['guestProfile.personId/profile-B', 'stay.guestId/stay-B', 'stay.guestId/walk-in-B'].map((name) => ({
        object: name.split('/')[0],
        recordId: name.split('/')[1],
        from: 'B',
        to: 'A',
      })),
    );
    expect(plan.replay).toEqual(['A', 'B']);
  });

  it('records what moved and by which rule each value was chosen, pins of both included', () => {
    expect(plan.merge).toMatchObject({ winner: 'A', loser: 'B', moved: plan.moves, status: 'DONE' });
    expect(plan.merge.fieldChoices.map(({ field, value, reason }) => [field, value, reason.code])).toEqual([
      ['name', 'Guest B', 'MOST_COMMON'],
      ['phone', '+351911', 'NEWEST'],
      ['language', 'fr', 'PINNED'],
    ]);
  });

  it('keeps the pin of the guest kept where both have one', () => {
    const state = { ...start, pinned: { A: { language: 'de' }, B: { language: 'fr' } } };
    expect(fieldChoicesOf('A', merged(state, 'm1', 'A', 'B'))).toContainEqual(
      expect.objectContaining({ field: 'language', value: 'de' }),
    );
  });

  it('fills what the guest kept has not, joins lists, keeps warnings, and leaves the other record as it is', () => {
    const { values } = merged(merged(start, 'm1', 'A', 'B'), 'm2', 'A', 'D');
    expect(values['A']).toEqual({
      ...start.values['A'],
      emails: ['A@example.org', 'B@example.org', 'D@example.org'],
      guestBirthday: '1980-01-02',
      guestTags: ['guest', 'A', 'B', 'D'],
      guestDoNotRent: true,
    });
    expect(values['B']).toEqual(start.values['B']);
  });

  it('leaves the pair that was compared with its two guests', () => {
    const pair = {
      object: 'matchCandidate.otherPersonId',
      recordId: 'AB',
      guestId: 'B',
      pairedWith: 'A',
    } as const;
    expect(ownersOf(merged(added(start, pair), 'm1', 'A', 'B'))).toMatchObject({ AB: 'B' });
    expect(ownersOf(merged(added(start, pair), 'm1', 'C', 'B'))).toMatchObject({ AB: 'C' });
  });

  it.each<[string, MergeOutcome, MergeRefusal]>([
    ['with himself', planMerge({ id: 'm1', winner: 'A', loser: 'A' }, start), { code: 'ONE_GUEST' }],
    [
      'into a guest given up',
      planMerge({ id: 'm2', winner: 'B', loser: 'C' }, merged(start, 'm1', 'A', 'B')),
      { code: 'GIVEN_UP', guestId: 'B', winner: 'A' },
    ],
    [
      'of a guest given up',
      planMerge({ id: 'm2', winner: 'C', loser: 'B' }, merged(start, 'm1', 'A', 'B')),
      { code: 'GIVEN_UP', guestId: 'B', winner: 'A' },
    ],
    [
      'recorded twice',
      planMerge({ id: 'm1', winner: 'C', loser: 'A' }, merged(start, 'm1', 'A', 'B')),
      { code: 'MERGED_BEFORE' },
    ],
    ['undone twice', planUndo('m1', undone(merged(start, 'm1', 'A', 'B'), 'm1')), { code: 'UNDONE_BEFORE' }],
    ['undone but never made', planUndo('m9', start), { code: 'NO_SUCH_MERGE' }],
  ])('is refused %s', (_, outcome, reason) => {
    expect(outcome).toEqual({ kind: 'REFUSED', reason });
  });
});

describe('an undo', () => {
  const ab = merged(start, 'm1', 'A', 'B');
  const abc = merged(ab, 'm2', 'C', 'A');
  it.each<[string, MergeState, Record<string, string>]>([
    ['gives back what moved', undone(ab, 'm1'), { 'stay-A': 'A', 'stay-B': 'B', 'profile-B': 'B' }],
    [
      'of the first of two takes it from where it is now',
      undone(abc, 'm1'),
      { 'stay-B': 'B', 'stay-A': 'C', 'stay-C': 'C' },
    ],
    ['of the second leaves the first in force', undone(abc, 'm2'), { 'stay-B': 'A', 'stay-A': 'A', 'stay-C': 'C' }],
    ['of both, first one first', undone(undone(abc, 'm1'), 'm2'), { 'stay-B': 'B', 'stay-A': 'A', 'stay-C': 'C' }],
    [
      'leaves what another merge brought since',
      undone(merged(undone(abc, 'm1'), 'm3', 'C', 'B'), 'm2'),
      { 'stay-B': 'C', 'stay-A': 'A' },
    ],
    [
      'after a merge the other way round',
      undone(merged(undone(ab, 'm1'), 'm2', 'B', 'A'), 'm2'),
      { 'stay-A': 'A', 'stay-B': 'B' },
    ],
    ['leaves a new record with the winner', undone(added(ab, stay('new', 'A')), 'm1'), { new: 'A' }],
    [
      'gives a new record to the guest whose profile brought it',
      undone(added(ab, stay('new', 'A', 'profile-B')), 'm1'),
      { new: 'B' },
    ],
    ['leaves a record that staff gave to another guest', undone(given(ab, 'stay-B', 'D'), 'm1'), { 'stay-B': 'D' }],
    [
      'leaves it even after that guest joined',
      undone(merged(given(ab, 'stay-B', 'D'), 'm2', 'D', 'A'), 'm1'),
      { 'stay-B': 'D', 'walk-in-B': 'B', 'stay-A': 'D' },
    ],
  ])('%s', (_, state, owners) => {
    expect(ownersOf(state)).toMatchObject(owners);
  });

  it('restores the values of both guests', () => {
    const plan = planOf(planUndo('m1', ab));
    expect(plan.fieldChoices).toEqual({ A: fieldChoicesOf('A', start), B: fieldChoicesOf('B', start) });
  });
});

type Step =
  | { kind: 'MERGE'; winner: string; loser: string }
  | { kind: 'UNDO'; pick: number }
  | { kind: 'ADD'; pick: number }
  | { kind: 'GIVE'; pick: number; guestId: string }
  | { kind: 'EDIT'; pick: number; guestId: string };
const guest = fc.constantFrom(...GUESTS);
const merge = fc.record({ kind: fc.constant('MERGE' as const), winner: guest, loser: guest });
const undo = fc.record({ kind: fc.constant('UNDO' as const), pick: fc.nat() });
const add = fc.record({ kind: fc.constant('ADD' as const), pick: fc.nat() });
const give = fc.record({ kind: fc.constant('GIVE' as const), pick: fc.nat(), guestId: guest });
const edit = fc.record({ kind: fc.constant('EDIT' as const), pick: fc.nat(), guestId: guest });
const edited = (state: MergeState, { pick, guestId }: { pick: number; guestId: string }, index: number): MergeState => {
  const values = state.values[guestId]!;
  const changes: Partial<PersonValues>[] = [
    { guestLanguage: `l${index}` },
    { firstName: `N${index}` },
    { emails: [...values.emails, `new${index}@example.org`] },
    { emails: [`first${index}@example.org`, ...values.emails] },
  ];
  return { ...state, values: { ...state.values, [guestId]: { ...values, ...changes[pick % changes.length] } } };
};
const doneOf = ({ merges }: MergeState) => merges.filter(({ status }) => status === 'DONE');
const standsAlone = (state: MergeState, guestId: string) => doneOf(state).every(({ loser }) => loser !== guestId);

/** Takes the steps that are valid; `never` lives through the same without merges. */
const lived = (steps: readonly Step[]): { state: MergeState; never: MergeState } => {
  let [state, never] = [start, start];
  const gifts = new Set<string>();
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'MERGE') {
      const outcome = planMerge({ id: `m${index}`, winner: step.winner, loser: step.loser }, state);
      if (outcome.kind === 'PLANNED') state = applyPlan(state, outcome.plan);
    } else if (step.kind === 'UNDO') {
      const done = doneOf(state);
      if (done.length > 0) state = undone(state, done[step.pick % done.length]!.id);
    } else if (step.kind === 'ADD') {
      const home = GUESTS[step.pick % GUESTS.length]!;
      const profileId = `profile-${home}`;
      state = added(state, stay(`new-${index}`, ownersOf(state)[profileId]!, profileId));
      never = added(never, stay(`new-${index}`, home, profileId));
    } else if (step.kind === 'EDIT') {
      if (!standsAlone(state, step.guestId)) continue;
      state = edited(state, step, index);
      never = edited(never, step, index);
    } else {
      const record = state.records.filter(({ recordId }) => recordId.startsWith('walk-in'))[step.pick % GUESTS.length]!;
      if (!standsAlone(state, step.guestId) || record.guestId === step.guestId || gifts.has(record.recordId)) continue;
      gifts.add(record.recordId);
      state = given(state, record.recordId, step.guestId);
      never = given(never, record.recordId, step.guestId);
    }
  }
  return { state, never };
};

/** In which order later addresses stand is nobody's decision. */
const asSets = (values: PersonValues) => ({ ...values, emails: values.emails.toSorted() });

describe('laws of merge and undo', () => {
  it('any merges and undos, undone in any order, end in the owners, values and totals of never having merged, with what staff wrote since', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(merge, merge, undo, add, edit), { maxLength: 14 }),
        fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
        (steps, picks) => {
          let { state, never } = lived(steps);
          for (const pick of picks) {
            const done = doneOf(state);
            if (done.length > 0) state = undone(state, done[pick % done.length]!.id);
          }
          expect(ownersOf(state)).toEqual(ownersOf(never));
          expect(totalsOf(state)).toEqual(totalsOf(never));
          for (const id of GUESTS) expect(fieldChoicesOf(id, state)).toEqual(fieldChoicesOf(id, never));
          for (const id of GUESTS) expect(asSets(state.values[id]!)).toEqual(asSets(never.values[id]!));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps every record with a guest who was not given up, and replays everyone whose records moved', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(merge, merge, undo, add), { maxLength: 14 }), (steps) => {
        const { state } = lived(steps);
        for (const record of state.records) expect(standsAlone(state, record.guestId)).toBe(true);
        for (const { id } of doneOf(state)) {
          const { moves, replay } = planOf(planUndo(id, state));
          expect(replay).toEqual(expect.arrayContaining(moves.flatMap(({ from, to }) => [from, to])));
        }
      }),
    );
  });

  it('a plan applied twice is applied once', () => {
    const plan = planOf(planMerge({ id: 'm1', winner: 'A', loser: 'B' }, start));
    expect(applyPlan(applyPlan(start, plan), plan)).toEqual(applyPlan(start, plan));
  });

  it('a record that staff gave to another guest is with him once everything is undone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(merge, merge, undo, give), { maxLength: 14 }), (steps) => {
        // A gift within a group of merged guests cannot be told from the merge, so only gifts to outsiders count, and of each record the first.
        let { state, never } = lived(steps);
        for (const { id } of doneOf(state)) state = undone(state, id);
        expect(ownersOf(state)).toEqual(ownersOf(never));
      }),
      { numRuns: 500 },
    );
  });
});
