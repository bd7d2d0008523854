import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenValues, GOLDEN_FIELDS, PROFILE_SOURCES, type GoldenField, type SourceProfile } from './survivorship.ts';

const profile = (id: string, over: Partial<SourceProfile>): SourceProfile => ({
  id,
  source: 'PMS',
  seenAt: `2026-01-0${id}T10:00:00Z`,
  ...over,
});
const mail = (address: string, isConsented = false, isReachable = true) => ({
  emails: [{ address, isConsented, isReachable }],
});
const valueOf = (field: GoldenField, profiles: SourceProfile[]) =>
  goldenValues(profiles).find((choice) => choice.field === field)?.value;

describe('which source a value is taken from', () => {
  it.each<[string, GoldenField, SourceProfile[], string | undefined]>([
    [
      'consent before newest',
      'email',
      [profile('1', mail('ana@mail.pt', true)), profile('2', mail('a.silva@mail.pt'))],
      'ana@mail.pt',
    ],
    [
      'reachable before consent',
      'email',
      [profile('1', mail('ana@mail.pt')), profile('2', mail('old@mail.pt', true, false))],
      'ana@mail.pt',
    ],
    [
      'own before a shared mailbox',
      'email',
      [profile('1', mail('ana@mail.pt')), profile('2', mail('info@firm.pt', true))],
      'ana@mail.pt',
    ],
    [
      'newest of equals',
      'email',
      [profile('1', mail('ana@mail.pt')), profile('2', mail('silva@mail.pt'))],
      'silva@mail.pt',
    ],
    ['never a relay address', 'email', [profile('1', mail('x7@guest.booking.com', true))], undefined],
    ['never an invalid one', 'email', [profile('1', mail('ana@', true))], undefined],
    ['as written, for mail', 'email', [profile('1', mail(' ana.silva+spa@gmail.com '))], 'ana.silva+spa@gmail.com'],
    ['newest phone', 'phone', [profile('2', { phone: '+351 912' }), profile('1', { phone: '+351 911' })], '+351 912'],
    [
      'newest that is not blank',
      'address',
      [profile('1', { address: 'Rua A 1' }), profile('2', { address: ' ' }), profile('3', { address: 'N/A' })],
      'Rua A 1',
    ],
    ['newest language', 'language', [profile('1', { language: 'pt' }), profile('2', { language: 'en' })], 'en'],
    [
      'most common name, accents and case aside',
      'name',
      [
        profile('1', { name: 'José Reis' }),
        profile('2', { name: 'JOSE REIS' }),
        profile('3', { name: 'José Maria Reis' }),
      ],
      'José Reis',
    ],
    [
      'then most complete',
      'name',
      [profile('1', { name: 'José Maria Reis' }), profile('2', { name: 'J Reis' })],
      'José Maria Reis',
    ],
    [
      'then the one that is not all capitals',
      'name',
      [
        profile('1', { name: 'José Reis', source: 'CHANNEL' }),
        profile('2', { name: 'JOSÉ REIS', source: 'CARD' }),
        profile('3', { name: 'jose reis', source: 'CARD' }),
      ],
      'José Reis',
    ],
    ['then newest', 'name', [profile('1', { name: 'Ana Reis' }), profile('2', { name: 'Eva Reis' })], 'Eva Reis'],
    [
      'staff before many others',
      'birthday',
      [
        profile('1', { source: 'STAFF', birthday: '1980-02-01' }),
        profile('2', { birthday: '1980-01-02' }),
        profile('3', { birthday: '1980-01-02' }),
      ],
      '1980-02-01',
    ],
    [
      'card before PMS',
      'nationality',
      [profile('1', { source: 'CARD', nationality: 'PRT' }), profile('2', { nationality: 'ESP' })],
      'PRT',
    ],
    [
      'most common within a source',
      'documentHash',
      [
        profile('1', { documentHash: 'a11' }),
        profile('2', { documentHash: 'a11' }),
        profile('3', { documentHash: 'b22' }),
      ],
      'a11',
    ],
    [
      'no day that does not exist',
      'birthday',
      [profile('1', { source: 'STAFF', birthday: '1980-02-30' }), profile('2', { birthday: '1980-03-01' })],
      '1980-03-01',
    ],
    [
      'no birthday after the day on which it was given',
      'birthday',
      [profile('1', { source: 'STAFF', birthday: '2026-01-02' }), profile('2', { birthday: '1980-03-01' })],
      '1980-03-01',
    ],
    [
      'no birthday of nobody',
      'birthday',
      [profile('1', { source: 'STAFF', birthday: '0001-01-01' }), profile('2', { birthday: '1980-03-01' })],
      '1980-03-01',
    ],
    ['no name of nobody', 'name', [profile('1', { name: 'Ana Reis' }), profile('2', { name: 'Walk In' })], 'Ana Reis'],
    [
      'no phone of nobody',
      'phone',
      [profile('1', { phone: '912345678' }), profile('2', { phone: '000000000' })],
      '912345678',
    ],
  ])('%s (%s)', (_, field, profiles, expected) => {
    expect(valueOf(field, profiles)).toBe(expected);
  });

  it('names the source, the rule and the reason', () => {
    expect(goldenValues([profile('1', { source: 'CARD', phone: '911' }), profile('2', { phone: '912' })])).toEqual([
      {
        field: 'phone',
        value: '912',
        reason: { code: 'NEWEST', candidates: 2, seenOn: '2026-01-02', source: 'PMS' },
        profileId: '2',
      },
    ]);
  });
});

const optional = (...values: string[]) => fc.constantFrom(...values, '', null);
const anyProfile: fc.Arbitrary<Omit<SourceProfile, 'id'>> = fc.record({
  source: fc.constantFrom(...PROFILE_SOURCES),
  seenAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
  name: optional('Ana Reis', 'ANA REIS', 'Ana M Reis', '李娜'),
  emails: fc.array(
    fc.record({
      address: fc.constantFrom('a@mail.pt', 'b@mail.pt', 'info@mail.pt', 'c@guest.trip.com'),
      isConsented: fc.boolean(),
      isReachable: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  phone: optional('1', '2'),
  address: optional('Rua A', 'Rua B'),
  language: optional('pt', 'en'),
  birthday: optional('1980-01-02', '1980-02-01'),
  nationality: optional('PRT', 'ESP'),
  documentHash: optional('a11', 'b22'),
});
const profiles = fc
  .array(anyProfile, { maxLength: 6 })
  .map((all) => all.map((one, index) => ({ ...one, id: String(index) })));

describe('laws of survivorship', () => {
  it('gives the same whatever the order of profiles', () => {
    fc.assert(
      fc.property(
        profiles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(goldenValues(shuffled)).toEqual(goldenValues(all));
        },
      ),
    );
  });

  it('lets a pinned value win and says so, and leaves the other fields as they are', () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(...GOLDEN_FIELDS), (all, field) => {
        const choices = goldenValues(all, { [field]: 'pinned' });
        expect(choices.find((choice) => choice.field === field)).toEqual({
          field,
          value: 'pinned',
          reason: { code: 'PINNED' },
          profileId: null,
        });
        expect(choices.filter((choice) => choice.field !== field)).toEqual(
          goldenValues(all).filter((choice) => choice.field !== field),
        );
      }),
    );
  });
});
