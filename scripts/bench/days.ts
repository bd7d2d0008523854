import { addDays, calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { dayFigures } from '../../plugin/flows/management/day-figures.ts';
import { loadFigures } from '../../plugin/flows/management/figures.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { buildApp } from '../build-app.ts';
import { installBuiltApp } from '../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../embedded-host/host.ts';
import { bulkInsert } from '../embedded-host/storage/bulk-insert.ts';
import { below, pick, seededRandom } from '../generators/random.ts';
import { patience } from '../hotel/host-options.ts';
import { progress, report, timed } from './kit/report.ts';

const STAYS = 400_000;
const PROPERTIES = 2;
const FIRST = calendarDate('2025-01-01');
const YEAR_DAYS = 365;
const NOW = '2026-01-01T12:00:00Z';
const MOST_SECONDS = 60;
const MOST_REQUESTS = 300;
const PAGE_SECONDS = 1;
const CHANNELS = ['DIRECT_WEB', 'PHONE', 'EMAIL', 'OTA', 'TRAVEL_AGENT', 'CORPORATE', 'GDS'];
const SEGMENTS = ['Leisure', 'Corporate', 'Groups', 'Contracts', 'Conferences', 'Direct'];
const COUNTRIES = 'PRT ESP FRA DEU GBR USA ITA NLD BEL BRA CHN JPN KOR CHE AUT POL IRL SWE NOR DNK'.split(' ');

const uuid = (kind: number, index: number): string =>
  `00000000-0000-4000-8${kind}00-${index.toString(16).padStart(12, '0')}`;
const rooms = STAYS / PROPERTIES / 100;

const stays = function* (): Generator<object> {
  const random = seededRandom(1);
  for (let index = 0; index < STAYS; index += 1) {
    const arrivalOn = addDays(FIRST, below(random, YEAR_DAYS - 4));
    const nights = 1 + below(random, 4);
    const isCancelled = random() < 0.2;
    const bookedOn = addDays(arrivalOn, -below(random, 120));
    const revenue = { amountMicros: 100_000_000 * nights, currencyCode: 'EUR' };
    const instant = (on: CalendarDate): string => `${on}T10:00:00.000Z`;
    yield {
      id: uuid(3, index),
      key: `BENCH:${index}`,
      name: `${index}`,
      propertyId: uuid(1, index % PROPERTIES),
      roomTypeId: uuid(2, 8 * (index % PROPERTIES) + below(random, 8)),
      status: isCancelled ? 'CANCELLED' : 'CHECKED_OUT',
      arrivalOn,
      departureOn: addDays(arrivalOn, nights),
      nights,
      bookedAt: instant(bookedOn),
      cancelledAt: isCancelled ? instant(addDays(bookedOn, below(random, 5))) : null,
      channel: pick(random, CHANNELS),
      marketSegment: pick(random, SEGMENTS),
      guestCountry: pick(random, COUNTRIES),
      roomRevenue: revenue,
      totalRevenue: revenue,
      toCorrect: false,
    };
  }
};

/**
 * Counts a year of days of two properties with 400,000 stays in an embedded host, as the run does it, and once more when nothing
 * changed; then asks for the page over them.
 */
export default async (): Promise<void> => {
  await buildApp();
  const host = await startEmbeddedHost({ time: NOW });
  try {
    const applicationId = await installBuiltApp(host);
    progress(`Loading ${STAYS} stays`);
    await bulkInsert(host.workspace, { kind: 'application', applicationId, name: 'Hotel' }, [
      {
        object: 'hotelProperty',
        records: Array.from({ length: PROPERTIES }, (_, index) => ({
          id: uuid(1, index),
          code: `H${index}`,
          name: `Hotel ${index}`,
          timeZone: 'Europe/Lisbon',
          currencyCode: 'EUR',
          roomCount: rooms,
        })),
      },
      {
        object: 'roomType',
        records: Array.from({ length: 8 * PROPERTIES }, (_, index) => ({
          id: uuid(2, index),
          key: `T${index}`,
          name: `Type ${index % 8}`,
          propertyId: uuid(1, Math.floor(index / 8)),
        })),
      },
      { object: 'stay', records: stays() },
    ]);
    const api = connect({ url: host.url, token: await host.applicationToken(applicationId), ...patience });
    let requests = 0;
    const counted: Host = {
      request: (document, variables) => {
        requests += 1;
        return api.request(document, variables);
      },
    };
    for (const [name, first] of [
      ['days of a year of two properties with 400,000 stays', dayFigures.first(null, new Date(NOW))],
      ['the same where nothing changed', dayFigures.first(null, new Date(NOW))],
    ] as const) {
      requests = 0;
      progress(`Counting the ${name}`);
      const { seconds } = await timed(async () => {
        for (let cursor: unknown = first; cursor !== null;)
          cursor = (await dayFigures.step(counted, cursor, () => new Date(NOW))).next;
      });
      report({ name, value: seconds, unit: 's', against: `${MOST_SECONDS} s`, ratio: seconds / MOST_SECONDS });
      report({
        name,
        value: requests,
        unit: 'requests',
        against: `${MOST_REQUESTS}`,
        ratio: requests / MOST_REQUESTS,
      });
    }
    requests = 0;
    const { seconds } = await timed(() => loadFigures(counted, {}, new Date(NOW), 'en'));
    const page = { name: 'page of performance', against: `${PAGE_SECONDS} s`, ratio: seconds / PAGE_SECONDS };
    report({ ...page, value: seconds, unit: 's' });
    report({ name: 'page of performance', value: requests, unit: 'requests' });
  } finally {
    await host.stop();
  }
};
