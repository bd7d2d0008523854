import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from '../../plugin/host/client.ts';
import { readRow } from '../../plugin/domain/imports/rows.ts';
import { latestToday } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { withoutUndefined } from '../../plugin/flows/imports/write-rows.ts';
import { upsertStays, type StayWrite } from '../../plugin/host/stays.ts';
import { hostAddress, patience, type HostAddress } from '../hotel/host-options.ts';
import { mapper } from '../importers/apply-mapping.ts';
import { columnsOf, mappingOfFormat } from '../importers/mapping.ts';
import { openFile } from '../importers/read-file.ts';
import { ownHost } from './kit/own-host.ts';
import { progress, report, timed, type BenchOptions } from './kit/report.ts';

const root = join(import.meta.dirname, '../..');
const FILE = join(root, '../shared/data/hotel_bookings.csv.gz');
const ROWS_ONE_BY_ONE = 2_000;

/** The rows of the file as records of a source of their own, so that each way of writing writes new ones. */
const recordsAs = async (source: string) => {
  const mapping = mappingOfFormat('hotel-booking-demand');
  const { header, lines } = await openFile(FILE, mapping, columnsOf(mapping));
  const today = latestToday(new Date());
  const map = mapper(mapping, header, { today, zoneOf: () => undefined });
  const records: StayWrite[] = [];
  for await (const line of lines) {
    const mapped = 'broken' in line ? undefined : map(line);
    const read = mapped?.ok ? readRow('stays', mapped.values[0], today) : undefined;
    if (!read?.ok) continue;
    const {
      confirmationNumber,
      status,
      arrivalOn,
      departureOn,
      adults,
      channel,
      marketSegment,
      guestCountry,
      guarantee,
      rate,
      roomRevenue,
    } = read.row;
    records.push(
      withoutUndefined<StayWrite>({
        key: `${source}:${String(confirmationNumber)}`,
        name: confirmationNumber,
        source,
        confirmationNumber,
        status,
        arrivalOn,
        departureOn,
        adults,
        channel,
        marketSegment,
        guestCountry,
        guarantee,
        rate: rate === undefined ? undefined : { amountMicros: rate, currencyCode: 'EUR' },
        roomRevenue: { amountMicros: roomRevenue ?? micros(0), currencyCode: 'EUR' },
      }),
    );
  }
  return records;
};

/** One import in a process of its own, with the setting that `npm run hotel` has. */
const importOnce = async ({
  url,
  key,
}: HostAddress): Promise<{
  read: number;
  written: number;
  unchanged: number;
  seconds: number;
  mutations: number;
  megabytes: number;
}> => {
  const importer = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      '--max-old-space-size=1900',
      join(root, 'scripts/bench/import/importer-process.ts'),
      FILE,
      url,
      key,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: importer.stdout })) return JSON.parse(line);
  throw new Error('The import did not end.');
};

/**
 * The bookings file imported into a host, again, and beside it the same rows through a bare loop of 200-record upserts
 * and one by one. Without `--url` on an embedded host of its own, where the loops write with the app's token.
 */
export default async ({ url, key }: BenchOptions): Promise<void> => {
  if (!existsSync(FILE)) return progress('Left out: the bookings file is not beside the project.');
  const data = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const own = url === undefined ? await ownHost(data) : undefined;
  const address =
    own?.address ?? hostAddress({ ...(url === undefined ? {} : { url }), ...(key === undefined ? {} : { key }) });
  try {
    const first = await importOnce(address);
    const again = await importOnce(address);
    report({
      name: 'import: memory resident at most',
      value: Math.max(first.megabytes, again.megabytes),
      unit: 'MB',
      against: '300 MB',
      ratio: Math.max(first.megabytes, again.megabytes) / 300,
    });

    const app = connect({ url: address.url, token: own?.appToken ?? address.key, ...patience });
    progress('A bare loop of 200-record upserts');
    const records = own ? await recordsAs('BARE-LOOP') : (await recordsAs('BARE-LOOP')).slice(0, 10_000);
    const bare = await timed(() => upsertStays(app, records));
    progress('One by one');
    const few = (await recordsAs('ONE-BY-ONE')).slice(0, own ? ROWS_ONE_BY_ONE : 100);
    const single = await timed(async () => {
      for (const record of few) await upsertStays(app, [record]);
    });

    const rate = first.read / first.seconds;
    const bareRate = records.length / bare.seconds;
    const singleRate = few.length / single.seconds;
    report({
      name: 'import',
      value: Math.round(rate),
      unit: 'records/s',
      against: 'bare loop of 200-record upserts',
      ratio: rate / bareRate,
    });
    report({
      name: 'import: wall time',
      value: first.seconds,
      unit: 's',
      against: 'bare loop, same rows',
      ratio: bareRate / rate,
    });
    report({
      name: 'import',
      value: Math.round(rate),
      unit: 'records/s',
      against: 'one by one',
      ratio: rate / singleRate,
    });
    report({ name: 'import: records a mutation', value: first.written / first.mutations, unit: 'records' });
    report({ name: 'import: written', value: first.written, unit: 'records' });
    report({
      name: 'import again: wall time',
      value: again.seconds,
      unit: 's',
      against: 'first time',
      ratio: again.seconds / first.seconds,
    });
    report({ name: 'import again: written', value: again.written, unit: 'records' });
    report({ name: 'import again: mutations', value: again.mutations, unit: 'requests' });
    report({ name: 'import again: unchanged', value: again.unchanged, unit: 'records' });
  } finally {
    await own?.stop();
    rmSync(data, { recursive: true, force: true });
  }
};
