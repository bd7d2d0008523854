import { Command } from 'commander';
import { sentence } from './hotel/json-lines.ts';

/** Exit codes: 0 done, 1 some rows rejected, 2 unusable arguments or input, 3 host unreachable or refused. */
const commands: Record<string, { about: string; load: () => Promise<{ default: (command: Command) => void }> }> = {
  match: { about: 'Find the profiles that belong to one guest.', load: () => import('./hotel/match.ts') },
  import: {
    about: 'Brings a CSV of stays, guests, companies or members into the host.',
    load: () => import('./hotel/import.ts'),
  },
  guest: { about: 'Export everything that is kept of a guest.', load: () => import('./hotel/guest.ts') },
  rooms: { about: 'Assign rooms to arrivals and read wishes from remarks.', load: () => import('./hotel/rooms.ts') },
  loyalty: {
    about: 'Evaluate tiers, earn points, fold ledgers and simulate rule files.',
    load: () => import('./hotel/loyalty.ts'),
  },
  backup: {
    about: 'Saves all records of the hotel to a file.',
    load: () => import('./hotel/backup.ts'),
  },
  restore: {
    about: 'Puts the records of a backup back, or tells what is different.',
    load: () => import('./hotel/restore.ts'),
  },
  doctor: {
    about: 'Looks whether the app does well on a host, and says what to do where it does not.',
    load: () => import('./hotel/doctor.ts'),
  },
  'check-upgrade': {
    about: 'Tells whether installing this version would drop anything on a host that holds data.',
    load: () => import('./hotel/check-upgrade.ts'),
  },
  retention: { about: 'Fit, score and check the retention model on CSV.', load: () => import('./hotel/retention.ts') },
};

// A reader that has seen enough, such as `head`, closes the pipe: there is nobody left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('hotel').description('The command line of the hotel CRM.').exitOverride();
const wanted = process.argv[2];
for (const [name, { about, load }] of Object.entries(commands)) {
  const command = program.command(name).description(about).exitOverride();
  if (name === wanted) (await load()).default(command);
}

try {
  await program.parseAsync();
} catch (error) {
  const code = (error as { code?: string }).code ?? '';
  if (!code.startsWith('commander.')) process.stderr.write(`${sentence(error)}\n`);
  const exitCode = (error as { exitCode?: number }).exitCode ?? 2;
  process.exitCode = code.startsWith('commander.') && exitCode !== 0 ? 2 : exitCode;
}
