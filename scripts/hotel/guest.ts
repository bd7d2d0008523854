import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import * as z from 'zod';
import { consentState } from '../../plugin/flows/guests/consents.ts';
import { exportGuest } from '../../plugin/flows/guests/export.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { peopleByGuestNumber } from '../../plugin/host/people.ts';
import { UsageError } from '../importers/usage-error.ts';
import { hostAddress, patience, withHostOptions } from './host-options.ts';

type Options = { url?: string; key?: string; out?: string; at?: string };
type Answer = { data: object } | { refused: object };

/** @throws UsageError when nobody has the number. */
const guestIdOf = async (host: Host, named: string): Promise<string> => {
  if (z.uuid().safeParse(named).success) return named;
  const guest = (await peopleByGuestNumber(host, [named])).get(named);
  if (guest === undefined) throw new UsageError(`There is no guest with the number ${named}.`);
  return guest.id;
};

/** @throws UsageError when the file is there already, or cannot be written. */
const writeNew = (file: string, text: string): void => {
  try {
    // Nobody else of this machine reads it, and nothing that is there is lost.
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`);
  }
};

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** @throws UsageError when it is no day and no instant. */
const instantOf = (at: string | undefined): string | undefined => {
  if (at === undefined || instant.safeParse(at).success) return at;
  throw new UsageError(`--at is a day such as 2026-03-01, or an instant such as 2026-03-01T12:00:00Z, not ${at}.`);
};

const told = async (
  named: string,
  { out, ...address }: Options,
  tell: (host: Host, guestId: string) => Promise<Answer>,
): Promise<void> => {
  const { url, key } = hostAddress(address);
  const host = connect({ url, token: key, ...patience });
  try {
    const answer = await tell(host, await guestIdOf(host, named));
    if ('refused' in answer) throw new UsageError(`There is no guest ${named}.`);
    const text = `${JSON.stringify(answer.data, null, 2)}\n`;
    if (out === undefined) process.stdout.write(text);
    else writeNew(out, text);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw Object.assign(
      new Error(error.kind === 'REFUSED' ? `${url}: the key may not see all of a guest.` : error.message),
      {
        exitCode: 3,
      },
    );
  }
};

/** The command `hotel guest`. */
export default (command: Command): void => {
  withHostOptions(
    command
      .command('export')
      .description('Everything that is kept of a guest, as JSON.')
      .argument('<guest>', 'the number that the hotel systems know the guest by, or the id in Twenty')
      .option('--out <file>', 'a file that is not there yet, instead of the screen'),
  ).action((named: string, options: Options) =>
    told(named, options, (host, guestId) => exportGuest({ asPerson: host }, { guestId }, new Date())),
  );
  withHostOptions(
    command
      .command('consents')
      .description('What a guest has consented to, and a receipt of it, as JSON.')
      .argument('<guest>', 'the number that the hotel systems know the guest by, or the id in Twenty')
      .option('--at <time>', 'a day, of which the beginning in UTC counts, or an instant, instead of now')
      .option('--out <file>', 'a file that is not there yet, instead of the screen'),
  ).action((named: string, options: Options) => {
    const at = instantOf(options.at);
    return told(named, options, (host, guestId) =>
      consentState({ asPerson: host }, { guestId, at }, { now: new Date(), language: 'en' }),
    );
  });
};
