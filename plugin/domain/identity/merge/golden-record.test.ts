import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOSEN_FIELDS,
  choicesOf,
  goldenPlan,
  importedProfileKey,
  NOTHING_SAID,
  staffKey,
  type RecordNow,
  type SaidValues,
  type SourceRecord,
} from './golden-record.ts';
import { PROFILE_SOURCES } from './survivorship.ts';

const record = (says: Partial<SaidValues>, over: Partial<RecordNow> = {}): RecordNow => ({
  id: 'guest',
  guestNumber: 'N-1',
  says: { ...NOTHING_SAID, ...says },
  chosen: null,
  isMadeByHand: false,
  madeBy: '',
  createdAt: '2025-01-01T00:00:00Z',
  changedBy: 'Ana',
  changedAt: '2026-06-01T00:00:00Z',
  ...over,
});
const source = (key: string, says: Partial<SaidValues>, over: Partial<SourceRecord> = {}): SourceRecord => ({
  id: key,
  key,
  source: 'PMS',
  externalId: key,
  seenAt: '2026-01-01T00:00:00Z',
  says,
  staff: null,
  ...over,
});
const pin = (guestId: string, phone: string | null, at: string): SourceRecord =>
  source(
    staffKey(guestId, 'phone'),
    {},
    {
      source: 'STAFF',
      seenAt: at,
      staff: { field: 'phone', says: phone, how: 'PINNED', by: 'Bo', at },
    },
  );
const phoneOf = (sources: readonly SourceRecord[], says = '+351900000001') =>
  choicesOf(record({ phone: says }), sources).find(({ field }) => field === 'phone');

const OLD = source('old', { phone: '+351900000002' });
const NEW = source('new', { phone: '+351900000003' }, { seenAt: '2026-02-01T00:00:00Z', source: 'CHANNEL' });

describe('the value that a record shows', () => {
  it.each<[string, SourceRecord[], string, string]>([
    ['is the one on the record where no source says any', [], '+351900000001', 'ON_RECORD'],
    ['follows the rules where sources do', [OLD, NEW], '+351900000003', 'NEWEST'],
    [
      'is the one that staff pinned, however old',
      [OLD, NEW, pin('guest', '+351900000004', '2020-01-01T00:00:00Z')],
      '+351900000004',
      'PINNED_BY',
    ],
    [
      'follows the rules again once it was let go',
      [OLD, NEW, pin('guest', null, '2026-03-01T00:00:00Z')],
      '+351900000003',
      'NEWEST',
    ],
    [
      'is the guest’s own pin before that of one merged into him',
      [pin('other', '+351900000005', '2026-05-01T00:00:00Z'), pin('guest', '+351900000004', '2020-01-01T00:00:00Z')],
      '+351900000004',
      'PINNED_BY',
    ],
    [
      'is the pin of one merged into him where he has none',
      [OLD, pin('other', '+351900000005', '2026-05-01T00:00:00Z')],
      '+351900000005',
      'PINNED_BY',
    ],
    ['is empty where staff emptied it', [OLD, pin('guest', '', '2026-05-01T00:00:00Z')], '', 'PINNED_BY'],
  ])('%s', (_, sources, says, code) => {
    expect(phoneOf(sources)).toMatchObject({ says, reason: { code } });
  });

  it('is the whole name of one source', () => {
    const name = { firstName: 'Inês', lastName: 'Almeida' };
    expect(choicesOf(record({}), [source('pms', { name })])).toMatchObject([
      { field: 'name', says: name, reason: { code: 'MOST_COMMON' }, from: { key: 'pms' } },
    ]);
  });
});

describe('what a record says and no source does', () => {
  const phone = '+351900000001';
  it('is kept as what was imported, the first time that something is chosen', () => {
    const { captured, changes, chosen } = goldenPlan(record({ phone, language: 'pt' }), [OLD]);
    expect(captured).toEqual([
      {
        kind: 'IMPORT',
        key: importedProfileKey('N-1'),
        externalId: 'N-1',
        says: { phone, language: 'pt' },
        at: '2025-01-01T00:00:00Z',
      },
    ]);
    expect(changes).toEqual({ phone: '+351900000002' });
    expect(chosen).toMatchObject({ phone: '+351900000002', language: 'pt' });
  });

  it('is of staff where staff made the record', () => {
    const { captured, changes } = goldenPlan(record({ phone }, { isMadeByHand: true, madeBy: 'Bo' }), [OLD]);
    expect(captured).toMatchObject([{ kind: 'STAFF', value: { field: 'phone', says: phone, how: 'TYPED', by: 'Bo' } }]);
    expect(changes).toEqual({});
  });

  it('is nothing where it is the number for want of a name', () => {
    const { captured } = goldenPlan(record({ name: { firstName: '', lastName: 'N-1' } }), []);
    expect(captured).toEqual([]);
  });

  it('is of staff where it differs from what the app last wrote', () => {
    const says = { ...NOTHING_SAID, phone };
    const { captured, changes } = goldenPlan(record({ phone }, { chosen: { ...says, phone: '+351900000002' } }), [OLD]);
    expect(captured).toEqual([
      {
        kind: 'STAFF',
        key: staffKey('guest', 'phone'),
        value: { field: 'phone', says: phone, how: 'TYPED', by: 'Ana', at: '2026-06-01T00:00:00Z' },
      },
    ]);
    expect(changes).toEqual({});
  });

  it('is of staff where it was changed before the app ever chose', () => {
    const { captured, chosen } = goldenPlan(record({ phone }), [], { ...NOTHING_SAID, phone: '+351900000009' });
    expect(captured.map(({ kind }) => kind)).toEqual(['IMPORT', 'STAFF']);
    expect(chosen.phone).toBe(phone);
  });

  it.each([
    ['a phone with blanks', { phone: '+351 900 000 002' }],
    ['an e-mail in capitals', { email: 'INES@EXAMPLE.ORG' }],
  ])('is not taken for another way of writing it: %s', (_, says) => {
    const chosen = { ...NOTHING_SAID, phone: '+351900000002', email: 'ines@example.org' };
    expect(goldenPlan(record({ ...chosen, ...says }, { chosen }), []).captured).toEqual([]);
  });
});

const names = fc.record({
  firstName: fc.constantFrom('Inês', 'INES', 'Ana', ''),
  lastName: fc.constantFrom('Almeida', 'Silva'),
});
const said: fc.Arbitrary<Partial<SaidValues>> = fc.record(
  {
    name: names,
    email: fc.constantFrom('ines@example.org', 'info@example.org', 'x@guest.booking.com'),
    phone: fc.constantFrom('+351912345678', '+351912345679'),
    birthday: fc.constantFrom('1980-02-03', '1980-03-02', '1900-01-01'),
    nationality: fc.constantFrom('PRT', 'ESP'),
    language: fc.constantFrom('pt', 'es'),
  },
  { requiredKeys: [] },
);
const sourceRecords = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    source: fc.constantFrom(...PROFILE_SOURCES.filter((one) => one !== 'STAFF')),
    seenAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
    says: said,
  }),
  { selector: ({ key }) => key, maxLength: 6 },
);

describe('laws', () => {
  it('the order in which sources arrive makes no difference', () => {
    fc.assert(
      fc.property(sourceRecords, fc.infiniteStream(fc.nat()), said, (given, weights, onRecord) => {
        const sources = given.map(({ key, ...rest }) => source(key, rest.says, rest));
        const shuffled = sources
          .map((one) => ({ one, at: weights.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const choices = (list: SourceRecord[]) =>
          goldenPlan(record(onRecord), list).choices.map(({ field, says, reason }) => ({ field, says, reason }));
        expect(choices(shuffled)).toEqual(choices(sources));
      }),
    );
  });

  it('planned again once it is done, nothing is left to do', () => {
    fc.assert(
      fc.property(sourceRecords, said, fc.option(said), (given, onRecord, last) => {
        const now = record(onRecord, { chosen: last === null ? null : { ...NOTHING_SAID, ...last } });
        const sources = given.map(({ key, ...rest }) => source(key, rest.says, rest));
        const first = goldenPlan(now, sources);
        const kept = first.captured.map((captured) =>
          captured.kind === 'STAFF'
            ? source(captured.key, {}, { source: 'STAFF', seenAt: captured.value.at, staff: captured.value })
            : source(captured.key, captured.says, { source: 'IMPORT', seenAt: captured.at }),
        );
        const replaced = new Set(kept.map(({ key }) => key));
        const again = goldenPlan({ ...now, says: first.chosen, chosen: first.chosen }, [
          ...sources.filter(({ key }) => !replaced.has(key)),
          ...kept,
        ]);
        expect(again.captured).toEqual([]);
        expect(again.changes).toEqual({});
        for (const field of CHOSEN_FIELDS) expect(again.chosen[field]).toEqual(first.chosen[field]);
      }),
    );
  });
});
