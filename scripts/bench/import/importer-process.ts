import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patience } from '../../hotel/host-options.ts';
import { importFile } from '../../importers/import-file.ts';
import { mappingOfFormat } from '../../importers/mapping.ts';
import { sliceSender } from '../../importers/send-slice.ts';
import { progress, timed } from '../kit/report.ts';

// One import of the bookings file in a process of its own, so that the memory is the importer's alone: it prints what it took.
const [file, url, key] = process.argv.slice(2) as [string, string, string];
const send = sliceSender({ url, key }, patience);
let mutations = 0;
const { seconds, result } = await timed(() =>
  importFile({
    file,
    mapping: mappingOfFormat('hotel-booking-demand'),
    rejects: join(tmpdir(), 'bench-import.rejects.csv'),
    language: 'en',
    dryRun: false,
    stopAbove: 1,
    resume: async () => null,
    timeZones: async () => new Map(),
    send: async (request) => {
      const slice = await send(request);
      mutations += slice.mutations;
      return slice;
    },
    now: new Date(),
    onProgress: ({ read }, total) => progress(`${read} of ${total}`),
  }),
);
process.stdout.write(
  `${JSON.stringify({ ...result, seconds, mutations, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
);
