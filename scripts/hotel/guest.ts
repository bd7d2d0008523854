import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import * as z from 'zod';
import { consentState } from '../../plugin/flows/guests/consents.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { peopleByGuestNumber } from '../../plugin/host/people.ts';
import type { Language } from '../../plugin/words/language.ts';
import { postRoute } from '../importers/send-slice.ts';
import { UsageError } from '../importers/usage-error.ts';
import { exportPage } from '../../plugin/triggers/routes/export-page.ts';
import { hostAddress, patience, withHostOptions, type HostAddress } from './host-options.ts';
import { languageOption } from './language-option.ts';

type Options = { url?: string; key?: string; out?: string; at?: string };
type ErasureOptions = { url?: string; key?: string; forGood?: boolean; json?: boolean };
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
  tell: (host: Host, guestId: string, address: HostAddress) => Promise<Answer>,
  asText = async (data: object): Promise<string> => `${JSON.stringify(data, null, 2)}\n`,
): Promise<void> => {
  const { url, key } = hostAddress(address);
  const host = connect({ url, token: key, ...patience });
  try {
    const answer = await tell(host, await guestIdOf(host, named), { url, key });
    if ('refused' in answer) throw new UsageError(`There is no guest ${named}.`);
    const text = await asText(answer.data);
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

const erasureAnswer = z.object({
  message: z.string(),
  goes: z.array(z.object({ records: z.number(), what: z.string() })),
  stays: z.array(z.string()),
  refusals: z.array(z.object({ error: z.string() })),
});
const refusedAnswer = z.object({ error: z.string() });

/** What a route of the app answers. @throws Error with its sentence: code 1 where something is in the way, otherwise 3. */
const askedOf = async (address: HostAddress, path: `/hotel/${string}/${string}`, body: object): Promise<object> => {
  const { status, body: answer } = await postRoute(address, path, body);
  const refused = refusedAnswer.safeParse(answer).data;
  if (refused !== undefined) throw Object.assign(new Error(refused.error), { exitCode: status === 409 ? 1 : 3 });
  return answer as object;
};

/** What is said of an erasure on the screen. */
const erasureInLines = ({ message, goes, stays, refusals }: z.infer<typeof erasureAnswer>, forGood: boolean): string =>
  [
    ...(message === '' ? [] : [message]),
    ...(forGood || refusals.length > 0 ? [] : ['Run the command again with --for-good to do it. It cannot be undone.']),
    ...(goes.length === 0 ? [] : ['', forGood ? 'What went:' : 'What would go:']),
    ...goes.map(({ records, what }) => `  ${String(records).padStart(5)}  ${what}`),
    '',
    'What stays:',
    ...stays.map((one) => `  ${one}`),
    '',
  ].join('\n');

/** Erases a guest through the app, or tells what that would do. Ends with code 1 where something is in the way. */
const eraseThere = async (
  named: string,
  { forGood = false, json = false, ...address }: ErasureOptions,
): Promise<void> => {
  const { url, key } = hostAddress(address);
  const guestId = await guestIdOf(connect({ url, token: key, ...patience }), named);
  const body = await askedOf({ url, key }, '/hotel/identity/erase', { guestId, forGood });
  const answer = erasureAnswer.parse(body);
  process.stdout.write(json ? `${JSON.stringify(body, null, 2)}\n` : erasureInLines(answer, forGood));
  if (answer.refusals.length > 0) process.exitCode = 1;
};

/** The command `hotel guest`. */
export default (command: Command): void => {
  withHostOptions(
    command
      .command('export')
      .description('Everything that is kept of a guest, as JSON or as a page. That it was given out is recorded.')
      .argument('<guest>', 'the number that the hotel systems know the guest by, or the id in Twenty')
      .option('--out <file>', 'a file that is not there yet, instead of the screen')
      .option('--html', 'a page that people can read, instead of JSON')
      .addOption(languageOption()),
  ).action((named: string, options: Options & { html?: boolean; language: Language }) =>
    told(
      named,
      options,
      async (_, guestId, address) => ({ data: await askedOf(address, '/hotel/identity/export', { guestId }) }),
      options.html ? async (data) => exportPage(data, options.language) : undefined,
    ),
  );
  withHostOptions(
    command
      .command('erase')
      .description(
        'Erases a guest: without --for-good it tells what would go, what stays, and what is in the way, and changes nothing.',
      )
      .argument('<guest>', 'the number that the hotel systems know the guest by, or the id in Twenty')
      .option('--for-good', 'erase; it cannot be undone')
      .option('--json', 'the answer as JSON'),
  ).action((named: string, options: ErasureOptions) => eraseThere(named, options));
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
