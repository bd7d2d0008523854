import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate, earliestToday, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = '2026-06-15T12:00:00Z';
const TODAY = earliestToday(new Date(NOW));

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
});
afterAll(() => hotel.host.stop());

/** Until a night is over; on the days before it the host is down. */
const nightOf = async (date: CalendarDate): Promise<void> => {
  hotel.host.workspace.clock.advanceTo(new Date(`${date}T03:59:30Z`));
  await hotel.host.advanceTo(`${date}T04:05:00Z`);
};

type Guest = {
  guestLifecycle: string | null;
  guestLifecycleSince: string | null;
  guestSegment: string | null;
  guestReviewOn: string | null;
  guestReasons: { retention: { code: string; stays?: number }[] } | null;
  guestWhy: string;
};
const FIELDS = 'guestLifecycle guestLifecycleSince guestSegment guestReviewOn guestReasons guestWhy';

let count = 0;
const people = async (size: number): Promise<string[]> => {
  const { createPeople } = await hotel.ask<{ createPeople: { id: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    {
      data: Array.from({ length: size }, () => ({
        name: { firstName: 'Ana', lastName: 'Silva' },
        guestNumber: `R${(count += 1)}`,
      })),
    },
  );
  return createPeople.map(({ id }) => id);
};
const book = async (stays: readonly object[]): Promise<string[]> => {
  const { createStays } = await hotel.ask<{ createStays: { id: string }[] }>(
    'mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }',
    { data: stays.map((fields) => ({ key: `R:${(count += 1)}`, status: 'CHECKED_OUT', ...fields })) },
  );
  await hotel.host.idle();
  return createStays.map(({ id }) => id);
};
const from = (days: number, nights = 2) => ({
  arrivalOn: addDays(TODAY, days),
  departureOn: addDays(TODAY, days + nights),
  roomRevenue: { amountMicros: 100_000_000 * nights, currencyCode: 'EUR' },
});
const change = async (id: string, data: object): Promise<void> => {
  await hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', {
    id,
    data,
  });
  await hotel.host.idle();
};
const guestOf = async (id: string): Promise<Guest> => {
  const { person } = await hotel.ask<{ person: Guest }>(
    `query ($id: UUID!) { person(filter: { id: { eq: $id } }) { ${FIELDS} } }`,
    { id },
  );
  return person;
};
const models = async (): Promise<Record<string, unknown>[]> => {
  const { retentionModels } = await hotel.ask<{ retentionModels: { edges: { node: Record<string, unknown> }[] } }>(
    '{ retentionModels { edges { node { key guests returned limits r calibration cohorts } } } }',
  );
  return retentionModels.edges.map(({ node }) => node);
};

describe('without a command', () => {
  it('a hotel is scored in the night after its stays came in, by a model that says what it cannot do', async () => {
    const [regular, once, prospect] = (await people(3)) as [string, string, string];
    await book([
      ...[-700, -500, -300, -100].map((days) => ({ guestId: regular, ...from(days) })),
      { guestId: once, ...from(-800) },
      { guestId: once, ...from(-798) },
    ]);
    expect(await guestOf(regular)).toMatchObject({ guestLifecycle: null });
    await nightOf(calendarDate('2026-06-16'));
    expect(await models()).toMatchObject([{ key: 'fit:2026-06-15', guests: 2, returned: 1, r: null }]);
    expect(String((await models())[0]!['limits'])).toContain('Too little data for probabilities');
    expect(await guestOf(regular)).toMatchObject({
      guestLifecycle: 'ACTIVE',
      guestReasons: expect.anything() as object,
    });
    expect((await guestOf(regular)).guestWhy).toMatch(/4 stays/);
    const seen = await guestOf(once);
    // Its two stays touch: one visit.
    expect(seen.guestReasons!.retention.find(({ code }) => code === 'STAYED')).toMatchObject({ stays: 1 });
    expect(await guestOf(prospect)).toMatchObject({ guestLifecycle: 'PROSPECT', guestReviewOn: null });
  });

  it('an event moves a guest at once: booked, in house, left, gone again', async () => {
    const [guestId] = (await people(1)) as [string];
    await book([{ guestId, ...from(-367) }]);
    const before = await guestOf(guestId);
    expect(before.guestLifecycle).not.toBe('ACTIVE');
    const [stay] = (await book([{ guestId, status: 'CONFIRMED', ...from(0, 1) }])) as [string];
    expect(await guestOf(guestId)).toMatchObject({ guestLifecycle: 'ACTIVE' });
    await change(stay, { status: 'IN_HOUSE' });
    expect(await guestOf(guestId)).toMatchObject({ guestLifecycle: 'IN_HOUSE' });
    await change(stay, { status: 'CHECKED_OUT' });
    expect(['RECENT', 'WON_BACK']).toContain((await guestOf(guestId)).guestLifecycle);
    await change(stay, { status: 'CANCELLED' });
    expect(await guestOf(guestId)).toEqual(before);
  });

  it('the night moves on who is due, and leaves the others alone', async () => {
    const [guestId] = (await people(1)) as [string];
    await book([{ guestId, ...from(-2) }]);
    const { guestReviewOn } = await guestOf(guestId);
    await nightOf(addDays(calendarDate(guestReviewOn!), 1));
    expect(await guestOf(guestId)).toMatchObject({ guestLifecycle: 'ACTIVE' });
    const { hotelRuns } = await hotel.ask<{ hotelRuns: { edges: { node: { status: string; readCount: number } }[] } }>(
      '{ hotelRuns(filter: { kind: { eq: RETENTION_SCORING } }) { edges { node { status readCount } } } }',
    );
    expect(hotelRuns.edges).toMatchObject([{ node: { status: 'DONE' } }]);
    expect(hotelRuns.edges[0]!.node.readCount).toBeLessThan(5);
  });
});

describe('plays', () => {
  type Touch = {
    id: string;
    status: string;
    occasion: string;
    plannedFor: string;
    suppressedBecause: string;
    heldBackBy: string | null;
    isHoldout: boolean;
    notBefore: string | null;
    play: { code: string };
  };
  const touchesOf = async (id: string): Promise<Touch[]> => {
    const { retentionTouches } = await hotel.ask<{ retentionTouches: { edges: { node: Touch }[] } }>(
      `query ($id: UUID!) { retentionTouches(filter: { personId: { eq: $id } }, orderBy: [{ plannedFor: AscNullsLast }], first: 200) {
        edges { node { id status occasion plannedFor suppressedBecause heldBackBy isHoldout notBefore play { code } } } } }`,
      { id },
    );
    return retentionTouches.edges.map(({ node }) => node);
  };
  const consent = (
    personId: string,
    purposes: readonly string[],
    state = 'GRANTED',
    recordedAt = '2026-01-01T00:00:00Z',
  ) =>
    hotel.ask('mutation ($data: [ConsentEventCreateInput!]!) { createConsentEvents(data: $data) { id } }', {
      data: purposes.map((purpose) => ({
        key: `C:${(count += 1)}`,
        personId,
        channel: 'EMAIL',
        purpose,
        state,
        recordedAt,
      })),
    });
  const reachable = async (fields: object = {}): Promise<string> => {
    const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
      'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
      {
        data: {
          name: { firstName: 'Rui', lastName: 'Costa' },
          emails: { primaryEmail: `rui.${(count += 1)}@example.org` },
          guestNumber: `P${count}`,
          ...fields,
        },
      },
    );
    return createPerson.id;
  };
  const today = () => earliestToday(hotel.host.workspace.clock.now());
  const nextNight = (nights = 1): Promise<void> =>
    nightOf(addDays(calendarDate(hotel.host.workspace.clock.now().toISOString().slice(0, 10)), nights));

  it('are there after the install, with words in every language, and what staff make of them stays', async () => {
    const plays = async () =>
      (
        await hotel.ask<{
          retentionPlays: { edges: { node: { id: string; code: string; name: string; templates: object } }[] };
        }>('{ retentionPlays(first: 200) { edges { node { id code name templates } } } }')
      ).retentionPlays.edges.map(({ node }) => node);
    const before = await plays();
    expect(before.length).toBeGreaterThanOrEqual(16);
    for (const { templates } of before) expect(Object.keys(templates)).toEqual(['en', 'zh-CN', 'zh-TW']);
    const { id } = before[0]!;
    await hotel.ask('mutation ($id: UUID!) { updateRetentionPlay(id: $id, data: { name: "Ours" }) { id } }', { id });
    await nextNight();
    expect((await plays()).find((play) => play.id === id)!.name).toBe('Ours');
    expect(await plays()).toHaveLength(before.length);
  });

  it('announce a stay to who agreed, hold it back of who did not, and never twice', async () => {
    const [asked, silent] = [await reachable(), await reachable()];
    await consent(asked, ['SERVICE']);
    const arriving = (guestId: string) => ({
      guestId,
      status: 'CONFIRMED',
      arrivalOn: addDays(today(), 3),
      departureOn: addDays(today(), 5),
    });
    await book([arriving(asked), arriving(silent)]);
    await nextNight();
    const [touch, ...others] = await touchesOf(asked);
    expect(others).toEqual([]);
    expect(touch).toMatchObject({ status: 'PLANNED', play: { code: 'PRE_ARRIVAL' } });
    expect(touch!.notBefore).not.toBeNull();
    expect(await touchesOf(silent)).toMatchObject([
      {
        status: 'SUPPRESSED',
        heldBackBy: 'NO_CONSENT',
        suppressedBecause: 'No consent to e-mail for service around a stay',
      },
    ]);
    const before = await touchesOf(asked);
    await nextNight();
    expect((await touchesOf(asked)).filter(({ play }) => play.code === 'PRE_ARRIVAL')).toEqual(before);
  });

  it('take the last word for a yes or no', async () => {
    const id = await reachable();
    await consent(id, ['SERVICE'], 'GRANTED', '2026-02-01T00:00:00Z');
    await consent(id, ['SERVICE'], 'WITHDRAWN', '2026-03-01T00:00:00Z');
    await book([
      { guestId: id, status: 'CONFIRMED', arrivalOn: addDays(today(), 3), departureOn: addDays(today(), 5) },
    ]);
    await nextNight();
    expect(await touchesOf(id)).toMatchObject([{ status: 'SUPPRESSED' }]);
  });

  it('wish a happy birthday two days late where the host was down for three nights, and not four days late', async () => {
    // The play means guests who bring more than most, so it is opened to all for once.
    await hotel.ask(
      'mutation { updateRetentionPlays(filter: { code: { eq: "BIRTHDAY" } }, data: { audienceSegments: [], holdoutPercent: 0 }) { id } }',
    );
    const soon = addDays(today(), 2);
    const guestBirthday = `1980${soon.slice(4)}`;
    const [missed, stale] = [
      await reachable({ guestBirthday }),
      await reachable({ guestBirthday: `1980${addDays(soon, -2).slice(4)}` }),
    ];
    await consent(missed, ['MARKETING']);
    await consent(stale, ['MARKETING']);
    await nextNight(4);
    const wishes = (touches: Touch[]) => touches.filter(({ play }) => play.code === 'BIRTHDAY');
    expect(wishes(await touchesOf(missed))).toMatchObject([{ plannedFor: soon, status: 'PLANNED' }]);
    expect(wishes(await touchesOf(stale))).toEqual([]);
  });

  it('are named in the language of the house, and a play that was thrown away stays away', async () => {
    const names = async (): Promise<string[]> =>
      (
        await hotel.ask<{ retentionPlays: { edges: { node: { name: string } }[] } }>(
          '{ retentionPlays(filter: { code: { in: ["BIRTHDAY", "WIN_BACK", "SURVEY"] } }) { edges { node { name } } } }',
        )
      ).retentionPlays.edges.map(({ node }) => node.name);
    expect(await names()).toContain('We miss you');
    await hotel.ask('mutation { destroyRetentionPlays(filter: { code: { neq: "NONE" } }) { id } }');
    await hotel.ask(
      'mutation { createHotelProperty(data: { name: "西湖", code: "A", language: ZH_CN, timeZone: "UTC" }) { id } }',
    );
    await nextNight();
    expect((await names()).toSorted()).toEqual(['离店次日满意度调查', '我们想念您', '生日祝福'].toSorted());
    await hotel.ask('mutation { deleteRetentionPlays(filter: { code: { eq: "SURVEY" } }) { id } }');
    await nextNight();
    expect(await names()).toHaveLength(2);
  });

  it('give the last slot of a guest to what comes first, also where a night has more stays than a page', async () => {
    const id = await reachable();
    await consent(id, ['MARKETING']);
    await hotel.ask(
      'mutation { updateRetentionPlays(filter: { code: { in: ["CANCELLED", "FIRST_STAY"] } }, data: { holdoutPercent: 0 }) { id } }',
    );
    const { retentionPlays } = await hotel.ask<{ retentionPlays: { edges: { node: { id: string } }[] } }>(
      '{ retentionPlays(filter: { code: { eq: "WIN_BACK" } }) { edges { node { id } } } }',
    );
    const playId = retentionPlays.edges[0]!.node.id;
    const night = addDays(today(), 1);
    await hotel.askAsApp('mutation ($data: RetentionTouchCreateInput!) { createRetentionTouch(data: $data) { id } }', {
      data: {
        key: `O:${id}`,
        name: 'Lately',
        personId: id,
        playId,
        status: 'SENT',
        occasion: 'o',
        plannedFor: addDays(night, -9),
      },
    });
    const others = (await Promise.all(Array.from({ length: 6 }, () => people(200)))).flat();
    const first = { id: '00000000-0000-4000-8000-000000000001', guestId: id, ...from(0) };
    const cancelled = { id: 'ffffffff-ffff-4fff-8fff-ffffffffffff', guestId: id, ...from(0), status: 'CANCELLED' };
    await book([
      { ...first, arrivalOn: addDays(night, -12), departureOn: addDays(night, -10) },
      { ...cancelled, cancelledAt: `${addDays(night, -2)}T09:00:00Z` },
    ]);
    for (let at = 0; at < others.length; at += 200)
      await book(
        others.slice(at, at + 200).map((guestId) => ({
          guestId,
          status: 'CONFIRMED',
          arrivalOn: addDays(night, 2),
          departureOn: addDays(night, 3),
        })),
      );
    await nextNight();
    const planned = (await touchesOf(id)).map(({ play, heldBackBy }) => [play.code, heldBackBy]);
    expect(planned).toContainEqual(['CANCELLED', null]);
    expect(planned).toContainEqual(['FIRST_STAY', 'CAP_REACHED']);
  });

  it('count who was planned and then stopped among those they touched: who books meanwhile is among the held out, too', async () => {
    const playId = '00000000-0000-4000-8000-0000000000bb';
    await hotel.ask('mutation ($data: RetentionPlayCreateInput!) { createRetentionPlay(data: $data) { id } }', {
      data: {
        id: playId,
        name: 'Ours',
        code: 'OURS',
        kind: 'WIN_BACK',
        channel: 'EMAIL',
        purpose: 'MARKETING',
        active: true,
        audienceLifecycles: ['LOST'],
        attributionDays: 30,
        holdoutPercent: 10,
      },
    });
    const guestIds = await people(3);
    const on = today();
    const touch = (index: number, fields: object) => ({
      key: `OURS:${guestIds[index]}`,
      name: 'Ours',
      personId: guestIds[index],
      playId,
      channel: 'EMAIL',
      occasion: 'once',
      plannedFor: on,
      ...fields,
    });
    await hotel.askAsApp(
      'mutation ($data: [RetentionTouchCreateInput!]!) { createRetentionTouches(data: $data) { id } }',
      {
        data: [
          touch(0, { status: 'SUPPRESSED', heldBackBy: 'STAY_BOOKED', notBefore: `${on}T09:00:00Z` }),
          touch(1, { status: 'SUPPRESSED', heldBackBy: 'HELD_OUT', isHoldout: true }),
          touch(2, { status: 'SUPPRESSED', heldBackBy: 'NO_CONSENT' }),
        ],
      },
    );
    await book(
      guestIds.map((guestId) => ({
        guestId,
        status: 'CONFIRMED',
        bookedAt: `${on}T08:00:00Z`,
        arrivalOn: addDays(on, 40),
        departureOn: addDays(on, 42),
      })),
    );
    await nextNight();
    const { retentionPlay } = await hotel.ask<{ retentionPlay: object }>(
      'query ($id: UUID!) { retentionPlay(filter: { id: { eq: $id } }) { touched touchedBooked heldOut heldOutBooked } }',
      { id: playId },
    );
    expect(retentionPlay).toEqual({ touched: 1, touchedBooked: 1, heldOut: 1, heldOutBooked: 1 });
  });
});
