import { describe, expect, it } from 'vitest';
import { hotelCommand, temporaryFiles } from '../../tests/fixtures/hotel-command.ts';

const file = temporaryFiles();
const loyalty = (words: readonly string[], lines: readonly unknown[] = []) =>
  hotelCommand(['loyalty', ...words], lines);

const RULES = `
code: spa-club
name: Spa club
tiers:
  - { code: GUEST, name: Guest }
  - code: FRIEND
    name: Friend
    qualify: { any: [{ measure: nights, atLeast: 3 }, { measure: spend, atLeast: 500 }] }
    bonusPercent: 20
qualifying:
  window: { kind: rolling, months: 12 }
  statusEnd: { kind: afterMonths, months: 12, roundUpTo: month }
earning: { points: 3, per: 10, of: room }
`;

const member = (nights: number, rest: object = {}) => ({
  asOf: '2026-12-31',
  windows: [{ from: '2026-01-01', to: '2026-12-31', nights }],
  ...rest,
});

describe('hotel loyalty', () => {
  it('evaluates members, in order, and answers a bad line with what is wrong', () => {
    const { exitCode, lines } = loyalty(
      ['evaluate', '--program', 'marriott-bonvoy-2026'],
      [
        member(55, { case: 'a', member: { tier: 'GOLD', tierUntil: '2027-02-28' } }),
        'oops',
        { case: 'b', windows: [] },
        member(0, { case: 'c', member: { tier: 'WOOD' } }),
        member(9, { case: 4 }),
      ],
    );
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      {
        case: 'a',
        tier: 'PLATINUM',
        tierUntil: '2028-02-29',
        carriedOver: {},
        counters: { nights: 55 },
        toNext: [{ tier: 'TITANIUM' }],
      },
      { case: null, error: 'line 2 is not JSON' },
      { case: 'b', error: 'asOf: is missing' },
      {
        case: 'c',
        error: '"WOOD" is not a tier of marriott-bonvoy-2026 (MEMBER, SILVER, GOLD, PLATINUM, TITANIUM, AMBASSADOR)',
      },
      { case: 4, tier: 'MEMBER' },
    ]);
  });

  it('earns points', () => {
    const stay = {
      brand: 'RESIDENCE_INN',
      roomRevenue: 400,
      extrasRevenue: 100,
      tax: 0,
      currency: 'USD',
      nights: 3,
      rooms: 1,
    };
    const { exitCode, lines } = loyalty(
      ['earn', '--program', 'marriott-bonvoy-2026'],
      [{ case: 'b', tier: 'GOLD', stay }],
    );
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([{ case: 'b', base: 2_500, bonus: 625, total: 3_125, nightCredits: 3 }]);
  });

  it('folds ledgers', () => {
    const entries = [
      { on: '2024-01-10', kind: 'EARN', points: 1_000 },
      { on: '2025-03-01', kind: 'REDEEM', points: 400 },
    ];
    const line = { case: 'c', tier: 'MEMBER', asOf: '2026-06-30', entries };
    expect(loyalty(['ledger', '--program', 'marriott-bonvoy-2026'], [line])).toMatchObject({
      exitCode: 0,
      lines: [{ case: 'c', tier: 'MEMBER', balance: 600, expired: 0, nextExpiry: { on: '2027-03-01', points: 600 } }],
    });
  });

  it('reads rule files and lines with a byte order mark, and gives reasons in the language asked for', () => {
    const marked = file('marked.yaml', `\u{feff}${RULES}`);
    const line = { tier: 'GUEST', asOf: '2024-03-01', entries: [{ on: '2024-02-29', kind: 'EARN', points: 5 }] };
    const ledger = (...options: string[]) =>
      loyalty(['ledger', '--program', marked, ...options], [`\u{feff}${JSON.stringify(line)}`]);
    expect(ledger()).toMatchObject({
      exitCode: 0,
      lines: [{ balance: 5, reasons: ['5 given, 0 taken, 0 expired: 5 left'] }],
    });
    expect(ledger('--language', 'zh-TW', '--codes').lines[0].reasons).toEqual([
      { code: 'BALANCE', earned: 5, spent: 0, expired: 0, owed: 0, balance: 5, text: '獲得5，使用0，過期0：餘5' },
    ]);
  });

  it('speaks of no currency that an exchanged amount no longer has', () => {
    const stay = { roomRevenue: 33_000, tax: 3_000, currency: 'JPY', exchangeRate: 0.0061, nights: 1 };
    const [line] = loyalty(['earn', '--program', 'house'], [{ tier: 'GOLD', stay }]).lines;
    expect(line).toMatchObject({ base: 183, bonus: 45 });
    expect(line.reasons.join()).not.toContain('JPY');
  });

  it('keeps an account: what the ledger lacks, and nothing once it has it', () => {
    const history = {
      asOf: '2026-06-30',
      number: 'M1',
      enrolledOn: '2026-01-01',
      stays: [{ key: 'R1', arrivalOn: '2026-01-10', departureOn: '2026-01-15', roomRevenue: 500, currency: 'EUR' }],
    };
    const account = (line: object) => loyalty(['account', '--program', 'house'], [line]);
    const { lines } = account(history);
    expect(lines).toMatchObject([
      {
        tier: 'SILVER',
        tierSince: '2026-01-15',
        balance: 500,
        nextReviewOn: '2026-12-31',
        entries: [{ key: 'R1:base:1', kind: 'EARN', points: 500, on: '2026-01-15' }],
        reasons: ['SILVER until Dec 31, 2027: 5 nights (at least 5) from Jan 1, 2026 to Dec 31, 2026'],
      },
    ]);
    expect(account({ ...history, entries: lines[0].entries }).lines).toMatchObject([{ balance: 500, entries: [] }]);
    expect(account({ ...history, stays: [{ ...history.stays[0], departureOn: '2026-01-09' }] })).toMatchObject({
      exitCode: 1,
      lines: [{ error: 'stays[0].departureOn: must not be before arrivalOn' }],
    });
  });

  it('takes a rule file of the hotel, in YAML or JSON', () => {
    const yaml = file('spa.yaml', RULES);
    expect(loyalty(['validate', yaml])).toMatchObject({
      exitCode: 0,
      lines: [{ valid: true, code: 'spa-club', tiers: ['GUEST', 'FRIEND'] }],
    });
    expect(loyalty(['evaluate', '--program', yaml], [member(3)]).lines).toMatchObject([
      { tier: 'FRIEND', tierUntil: '2027-12-31' },
    ]);
    const json = file('house.json', JSON.stringify(loyalty(['presets', 'house']).lines[0]));
    expect(loyalty(['evaluate', '--program', json], [member(30)]).lines).toMatchObject([{ tier: 'PLATINUM' }]);
  });

  it('refuses a wrong rule file with the path and a sentence, and exit code 2', () => {
    const wrong = file('wrong.yaml', RULES.replace('bonusPercent', 'bonus'));
    const { exitCode, lines, said } = loyalty(['validate', wrong]);
    expect([exitCode, lines]).toEqual([
      2,
      [
        {
          file: wrong,
          valid: false,
          problems: [{ path: 'tiers[1].bonus', error: 'there is no setting "bonus" here' }],
        },
      ],
    ]);
    expect(said).toContain('tiers[1].bonus: there is no setting "bonus" here');
    expect(loyalty(['evaluate', '--program', wrong], [member(3)])).toMatchObject({ exitCode: 2, lines: [] });
    expect(loyalty(['validate', file('broken.yaml', 'code: {')])).toMatchObject({
      exitCode: 2,
      lines: [{ valid: false }],
    });
    expect(loyalty(['evaluate', '--program', 'no-such-program'])).toMatchObject({ exitCode: 2, lines: [] });
  });

  it('lets a rule file supersede another beside it', () => {
    file('old.yaml', RULES.replace('{ kind: rolling, months: 12 }', '{ kind: calendar }'));
    const rules = RULES.replace('{ kind: rolling, months: 12 }', '{ kind: calendar }').replace(
      'atLeast: 3 ',
      'atLeast: 30 ',
    );
    const strict = file('new.yaml', `${rules}\neffectiveFrom: 2027-01-01\nsupersedes: old.yaml\n`);
    expect(loyalty(['evaluate', '--program', strict], [member(3, { asOf: '2027-01-01' })]).lines).toMatchObject([
      { tier: 'FRIEND' },
    ]);
  });

  it('simulates new rules against old ones, with a summary at the end', () => {
    const { exitCode, lines } = loyalty(
      ['simulate', '--program', 'hilton-honors-2026', '--against', 'hilton-honors-2025'],
      [member(55, { case: 'a', points: 100 }), member(5, { case: 'b' })],
    );
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([
      { case: 'a', before: { tier: 'GOLD' }, after: { tier: 'DIAMOND' }, move: 'UP' },
      { case: 'b', move: 'SAME' },
      { summary: { members: 2, up: 1, down: 0, same: 1, before: { pointsHeld: 100 }, after: { pointsHeld: 100 } } },
    ]);
  });

  it('prints the JSON Schema and the presets', () => {
    expect(loyalty(['schema']).lines).toMatchObject([{ $defs: { condition: {} }, additionalProperties: false }]);
    expect(loyalty(['presets']).lines).toHaveLength(10);
    expect(loyalty(['presets', 'none'])).toMatchObject({ exitCode: 2, lines: [] });
  });
});
