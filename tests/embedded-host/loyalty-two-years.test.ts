import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate, dayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import {
  accountsOf,
  settleMembers,
  type MemberSituation,
  type MemberStay,
} from '../../plugin/domain/loyalty/members.ts';
import { rulesOfVersions } from '../../plugin/domain/loyalty/versions.ts';
import { roundToMicros } from '../../plugin/domain/money.ts';
import { award, enrol, redeem } from '../../plugin/flows/loyalty/commands.ts';
import { activate, followPrograms } from '../../plugin/flows/loyalty/programs.ts';
import { loyaltyReconciliation, loyaltyReview } from '../../plugin/flows/loyalty/review.ts';
import { startAndContinue } from '../../plugin/flows/runs/run.ts';
import { followStayEvents } from '../../plugin/flows/stays/follow-events.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { loadMembers, loadPrograms } from '../../plugin/host/loyalty.ts';
import { buildApp, outputFolder, readManifest } from '../../scripts/build-app.ts';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import type { AppManifest } from '../../scripts/embedded-host/metadata/manifest.ts';
import { below, chance, seededRandom, type Random } from '../../scripts/generators/random.ts';
import { inWords } from '../../plugin/words/words.ts';
import { WELCOME_WORDS } from '../../plugin/words/loyalty.ts';
import { CLUB_RULES } from './club.ts';

const STRICTER = {
  ...CLUB_RULES,
  tiers: CLUB_RULES.tiers.map((tier) =>
    tier.code === 'GOLD' ? { ...tier, qualify: { measure: 'nights', atLeast: 18 }, bonusPercent: 50 } : tier,
  ),
  earning: { ...CLUB_RULES.earning, points: 2 },
  expiry: { inactivity: { months: 4 } },
};
const CHANNELS = ['PHONE', 'PHONE', 'DIRECT_WEB', 'OTA'] as const;
const CURRENCIES = ['EUR', 'EUR', 'EUR', 'USD', 'JPY'];

let embedded: EmbeddedHost;
let app: Host;
let send: <Answer>(query: string, variables?: object) => Promise<Answer>;
/** The app without the events of the host: which of them arrive, how often and when is for the test to say. */
beforeAll(async () => {
  embedded = await startEmbeddedHost({ time: '2025-01-01T12:00:00Z' });
  await buildApp();
  const manifest = readManifest<AppManifest>();
  await embedded.installApp({ ...manifest, logicFunctions: [] }, (path) => readFile(join(outputFolder, path)));
  const token = await embedded.applicationToken(manifest.application.universalIdentifier);
  app = connect({ url: embedded.url, token, wait: async () => undefined, random: () => 0.5 });
  send = async <Answer>(query: string, variables: object = {}) => {
    const answer = await fetch(`${embedded.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Answer; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  await send(
    'mutation { createHotelProperty(data: { name: "City", code: "CITY", timeZone: "Europe/Lisbon", language: EN }) { id } }',
  );
});
afterAll(() => embedded.stop());

const noon = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`);

type Played = { guestIds: string[]; cards: Map<string, string>; stays: Map<string, MemberStay & { guestId: string }> };

/** A guest's membership as the pure engine sees it. */
const situationOf = (
  { cards, stays }: Pick<Played, 'cards' | 'stays'>,
  guestId: string,
  fields: Pick<MemberSituation, 'rules' | 'entries' | 'storedRank' | 'enrolledOn'>,
): MemberSituation => ({
  id: cards.get(guestId)!,
  number: cards.get(guestId)!,
  guestId,
  marks: { doNotRent: false, tags: [] },
  status: 'ACTIVE',
  programId: 'the program',
  override: null,
  stays: [...stays.values()].filter((stay) => stay.guestId === guestId),
  ...fields,
});

/** The tasks that the pure engine gives, asked about the same guests at the same times. */
const welcomer = (played: Pick<Played, 'guestIds' | 'cards' | 'stays'>, code: string, enrolledOn: CalendarDate) => {
  const ranks = new Map<string, number>();
  const tasks: string[] = [];
  let rules: MemberSituation['rules'] = null;
  return {
    tasks,
    rulesChanged: async (): Promise<void> => {
      const { programs } = await loadPrograms(app);
      rules = rulesOfVersions(programs.find((program) => program.code === code)!.versions);
    },
    lookedAt: (guestIds: Iterable<string>, now: Date, how: { lowers?: boolean } = {}): void => {
      for (const guestId of new Set(guestIds)) {
        const storedRank = ranks.get(guestId) ?? null;
        const situation = situationOf(played, guestId, { rules, entries: [], storedRank, enrolledOn });
        for (const { account, waits, welcome } of settleMembers([situation], now, how)) {
          if (!waits) ranks.set(guestId, account.tierRank);
          if (welcome === null) continue;
          const { name } = CLUB_RULES.tiers.find((tier) => tier.code === welcome.tier)!;
          const guest = `${code} ${played.guestIds.indexOf(guestId)}`;
          const title = inWords(WELCOME_WORDS, { code: 'WELCOME_TO_TIER', guest, tier: name }, 'en');
          tasks.push(`${title} ${welcome.since}`);
        }
      }
    },
  };
};
type Event = { recordId: string; properties: { before?: { guestId: string }; after?: { guestId: string } } };

/**
 * Plays a hotel from a day on: guests join, stay, are corrected, moved, cancelled, redeem and are given points; the rules
 * change half-way. Of its events a third is lost, some come twice, and the rest late and in any order.
 */
const play = async (
  random: Random,
  { code, guests, days }: { code: string; guests: number; days: number },
): Promise<Played & { programId: string; last: Date; tasks: string[] }> => {
  const first = calendarDate('2025-01-06');
  const hosts = { asPerson: app, host: app };
  const { createLoyaltyProgram } = await send<{ createLoyaltyProgram: { id: string } }>(
    'mutation ($data: LoyaltyProgramCreateInput!) { createLoyaltyProgram(data: $data) { id } }',
    { data: { name: code, code, status: 'ACTIVE', rules: CLUB_RULES } },
  );
  const programId = createLoyaltyProgram.id;
  await followPrograms(app);
  const { createPeople } = await send<{ createPeople: { id: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    { data: Array.from({ length: guests }, (_, at) => ({ name: { firstName: code, lastName: `${at}` } })) },
  );
  const guestIds = createPeople.map(({ id }) => id);
  const cards = new Map<string, string>();
  for (const guestId of guestIds) {
    const result = await enrol(hosts, { guestId, programCode: code }, noon(first));
    cards.set(guestId, ('data' in result ? result.data['membershipId'] : '') as string);
  }
  const stays: Played['stays'] = new Map();
  const engine = welcomer({ guestIds, cards, stays }, code, first);
  await engine.rulesChanged();
  engine.lookedAt(guestIds, noon(first));
  const waiting: Event[] = [];
  const any = <Item>(items: readonly Item[]): Item => items[below(random, items.length)]!;
  const happened = (event: Event): void => {
    if (chance(random, 0.33)) return;
    for (let copies = chance(random, 0.25) ? 3 : 1; copies > 0; copies -= 1)
      waiting.splice(below(random, waiting.length + 1), 0, event);
  };
  const change = async (id: string, data: object): Promise<void> => {
    await send('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', {
      id,
      data,
    });
  };
  const stay = async (day: CalendarDate): Promise<void> => {
    const nights = 1 + below(random, 5);
    const money = (units: number) => ({ amountMicros: roundToMicros(units * 1_000_000), currencyCode });
    const currencyCode = any(CURRENCIES);
    const guestId = any(guestIds);
    const fields = {
      status: 'CHECKED_OUT' as const,
      arrivalOn: addDays(day, -nights),
      departureOn: day,
      roomRevenue: money(60 + below(random, 200)),
      foodRevenue: money(below(random, 50)),
      channel: any(CHANNELS),
    };
    const { createStay } = await send<{ createStay: { id: string } }>(
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      { data: { ...fields, guestId, key: `${code}:${stays.size}` } },
    );
    stays.set(createStay.id, {
      ...fields,
      id: createStay.id,
      guestId,
      toCorrect: false,
      propertyId: null,
      property: null,
      brand: null,
      otherRevenue: null,
      rate: null,
    });
    happened({ recordId: createStay.id, properties: { after: { guestId } } });
  };
  const correct = async (): Promise<void> => {
    const known = any([...stays.values()]);
    const before = { guestId: known.guestId };
    const currencyCode = any(CURRENCIES);
    const corrected = any([
      {
        roomRevenue: { amountMicros: roundToMicros(below(random, 300) * 1_000_000), currencyCode },
        foodRevenue: { amountMicros: roundToMicros(0), currencyCode },
      },
      { status: 'CANCELLED' as const },
      { status: 'CHECKED_OUT' as const },
      { guestId: any(guestIds) },
      { channel: any(CHANNELS) },
    ]);
    await change(known.id, corrected);
    stays.set(known.id, { ...known, ...corrected });
    happened({ recordId: known.id, properties: { before, after: { guestId: stays.get(known.id)!.guestId } } });
  };
  const runs = async (now: Date): Promise<void> => {
    for (const kind of [loyaltyReview, loyaltyReconciliation]) {
      const options = { clock: () => now, owner: randomUUID(), isTimeUp: () => false, onFault: () => undefined };
      const run = await startAndContinue(hosts, kind, options);
      expect([kind.kind, run.status]).toEqual([kind.kind, 'DONE']);
    }
    engine.lookedAt(guestIds, now);
  };
  const half = addDays(first, Math.floor(days / 2));
  const last = addDays(first, days);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const now = noon(day);
    if (day === half) {
      await activate(hosts, { programId, rules: STRICTER, from: day }, now);
      await engine.rulesChanged();
    }
    if (chance(random, (guests * 8) / 365)) await stay(day);
    if (stays.size > 0 && chance(random, (guests * 3) / 365)) await correct();
    const [guestId, membershipId] = any([...cards]);
    if (chance(random, guests / 365)) {
      const done = await redeem(hosts, { membershipId, points: 100, requestId: `r${day}` }, now);
      if ('data' in done) engine.lookedAt([guestId], now, { lowers: false });
    }
    if (chance(random, guests / 365)) {
      const given = { membershipId, points: any([300, -50]), reason: 'test', requestId: `a${day}` };
      if ('data' in (await award(hosts, given, now))) engine.lookedAt([guestId], now, { lowers: false });
    }
    if (waiting.length > 6 || chance(random, 0.05)) {
      const events = waiting.splice(0, 1 + below(random, waiting.length + 1));
      await followStayEvents(app, { events }, now);
      const seen = events.flatMap(({ recordId, properties: { before, after } }) => [
        before?.guestId,
        after?.guestId,
        stays.get(recordId)?.guestId,
      ]);
      engine.lookedAt(
        seen.filter((id) => id !== undefined),
        now,
        { lowers: false },
      );
    }
    if (dayNumber(day) % 14 === 0) await runs(now);
  }
  await runs(noon(last));
  return { guestIds, cards, stays, programId, last: noon(last), tasks: engine.tasks };
};

/** What the host has of a member, and what the pure engine says of the same stays and what was booked by hand. */
const compared = async ({ guestIds, cards, stays, programId, last }: Awaited<ReturnType<typeof play>>) => {
  const { guests, programs, tiers } = await loadMembers(app, guestIds);
  const rules = rulesOfVersions(programs.find(({ id }) => id === programId)!.versions);
  return guests.map(({ guestId, memberships: [record], entries }) => {
    const ledger = entries.get(record!.id) ?? [];
    const situation = situationOf({ cards, stays }, guestId, {
      rules,
      entries: ledger.filter(({ request }) => request !== ''),
      storedRank: null,
      enrolledOn: record!.enrolledOn,
    });
    const [{ account }] = accountsOf([situation], last) as [ReturnType<typeof accountsOf>[number]];
    const ofStay = (stay: string, rule: string): number =>
      ledger.reduce((sum, { key, points }) => (key.startsWith(`${stay}:${rule}:`) ? sum + points : sum), 0);
    const engine = {
      points: account.balance.balance,
      tier: account.tier,
      since: account.tierSince,
      until: account.tierUntil,
      expireOn: account.balance.nextExpiry?.on ?? null,
      nights: account.evaluation.counters.nights,
      sum: account.balance.balance - account.balance.owed,
      ofStays: account.stays.map(({ stay, base, bonus }) => `${stay} ${base} ${bonus}`).toSorted(),
    };
    const host: typeof engine = {
      points: record!.points,
      tier: tiers.find(({ id }) => id === record!.tierId)?.code ?? '',
      since: record!.tierSince!,
      until: record!.tierUntil,
      expireOn: record!.pointsExpireOn,
      nights: record!.qualifyingNights,
      sum: ledger.reduce((sum, { points }) => sum + points, 0),
      ofStays: account.stays.map(({ stay }) => `${stay} ${ofStay(stay, 'base')} ${ofStay(stay, 'bonus')}`).toSorted(),
    };
    return { engine, host, ledger, booked: situation.entries };
  });
};

/** Whom the host's tasks welcome, to what and since when, of the guests of one history. */
const welcomesOf = async (code: string): Promise<string[]> => {
  const { tasks } = await send<{ tasks: { edges: { node: { title: string; dueAt: string } }[] } }>(
    'query ($title: String!) { tasks(first: 200, filter: { title: { like: $title } }) { edges { node { title dueAt } } } }',
    { title: `%${code} %` },
  );
  return tasks.edges.map(({ node: { title, dueAt } }) => `${title} ${dueAt.slice(0, 10)}`).toSorted();
};

describe('events that are lost, repeated and out of order', () => {
  it('over two years of ten guests end with the ledgers, tiers and tasks that the pure engine gives', async () => {
    const played = await play(seededRandom(2), { code: 'YEARS', guests: 10, days: 730 });
    const members = await compared(played);
    expect(members).toHaveLength(10);
    for (const { engine, host } of members) expect(host).toEqual(engine);
    // A history in which nothing of this happened would show nothing.
    const ledgers = members.flatMap(({ ledger }) => ledger);
    for (const kind of ['EARN', 'BONUS', 'REVERSE', 'REDEEM', 'ADJUST', 'EXPIRE'] as const)
      expect(
        ledgers.some((entry) => entry.kind === kind),
        kind,
      ).toBe(true);
    expect(new Set(members.map(({ host }) => host.tier)).size).toBeGreaterThan(1);
    expect(new Set(ledgers.map(({ key }) => key)).size).toBe(ledgers.length);
    const tasks = await welcomesOf('YEARS');
    expect(tasks).not.toEqual([]);
    expect(tasks).toEqual([...new Set(played.tasks)].toSorted());
  });

  it.each([11, 12, 13])('end so over any half year of two guests, such as number %i', async (seed) => {
    const played = await play(seededRandom(seed), { code: `HALF${seed}`, guests: 2, days: 180 });
    for (const { engine, host } of await compared(played)) expect(host).toEqual(engine);
    expect(await welcomesOf(`HALF${seed}`)).toEqual([...new Set(played.tasks)].toSorted());
  });
});
