import type { Command } from 'commander';
import * as z from 'zod';
import { calendarDate, fromDayNumber, isCalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { cleanse, type CleansedProfile } from '../../plugin/domain/identity/cleanse/cleanse.ts';
import { DEFAULT_THRESHOLDS } from '../../plugin/domain/identity/decide/decision.ts';
import { RELAY_DOMAINS } from '../../plugin/domain/identity/cleanse/emails.ts';
import { matchProfiles, type RememberedDecision } from '../../plugin/domain/identity/decide/match.ts';
import { guestProfile } from '../../plugin/domain/identity/cleanse/profile.ts';
import { MATCH_WORDS } from '../../plugin/words/identity.ts';
import { LANGUAGES } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { languageOption } from './language-option.ts';
import { jsonLines, sentence, writeLine } from './json-lines.ts';
import { readTextSync } from './text-input.ts';

const share = z.coerce.number().min(0).max(1);
const options = z.object({
  same: share.default(DEFAULT_THRESHOLDS.same),
  review: share.default(DEFAULT_THRESHOLDS.review),
  decisions: z.string().optional(),
  relay: z.array(z.string()).default([]),
  asOf: z
    .string()
    .refine(isCalendarDate, 'is not a calendar date (YYYY-MM-DD)')
    .transform(calendarDate)
    .default(() => fromDayNumber(Date.now() / 86_400_000)),
  language: z.enum(LANGUAGES),
});

const decision = z.object({ a: z.coerce.string(), b: z.coerce.string(), status: z.enum(['SAME', 'DIFFERENT']) });

const readDecisions = (file: string): RememberedDecision[] =>
  readTextSync(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return decision.parse(JSON.parse(line));
      } catch (error) {
        throw new Error(`${file}, line ${index + 1}: ${sentence(error)}`, { cause: error });
      }
    });

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value.id ?? null) : null;

/** Reads profiles, answers lines that are none, and writes the pairs, each with its reasons. */
const run = async (input: unknown): Promise<void> => {
  const { same, review, decisions, relay, asOf, language } = options.parse(input);
  if (review > same) throw new Error(`The review threshold ${review} is above the one for the same guest, ${same}.`);
  const remembered = decisions === undefined ? [] : readDecisions(decisions);
  const relayDomains = [...RELAY_DOMAINS, ...relay];
  const profiles: CleansedProfile[] = [];
  const ids = new Set<string>();
  const unread = new Set<string>();
  for await (const line of jsonLines(process.stdin)) {
    try {
      if ('error' in line) throw new Error(line.error);
      const profile = guestProfile.parse(line.value);
      if (ids.has(profile.id)) throw new Error(`the id ${profile.id} has come before`);
      ids.add(profile.id);
      for (const field of Object.keys(line.value as object)) if (!(field in guestProfile.shape)) unread.add(field);
      profiles.push(cleanse(profile, asOf, relayDomains));
    } catch (error) {
      process.exitCode = 1;
      await writeLine(process.stdout, {
        id: 'value' in line ? idOf(line.value) : null,
        error: sentence(error, language),
      });
    }
  }
  if (unread.size > 0) process.stderr.write(`These fields are not read: ${[...unread].toSorted().join(', ')}.\n`);
  const { matches, reasons } = matchProfiles(profiles, { thresholds: { same, review }, remembered });
  for (const match of matches)
    await writeLine(process.stdout, {
      ...match,
      reasons: reasons(match).map((reason) => inWords(MATCH_WORDS, reason, language)),
    });
};

export default (command: Command): void => {
  command
    .summary('Find the profiles that belong to one guest.')
    .option('--same <score>', 'two profiles are one guest from this score on', String(DEFAULT_THRESHOLDS.same))
    .option('--review <score>', 'a person looks at two profiles from this score on', String(DEFAULT_THRESHOLDS.review))
    .option('--decisions <file>', 'what staff decided, JSON lines {"a":"1","b":"2","status":"SAME|DIFFERENT"}')
    .option('--relay <domain...>', 'further domains under which channels hide guests’ addresses')
    .option('--as-of <date>', 'the day of the look, after which nobody is born (default: today)')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Reads profiles as JSON lines on standard input, all but the id may be missing:
  {"id":"1","firstName":"Ana","lastName":"Silva","emails":["ana@sapo.pt"],"phones":["912 345 678"],"birthday":"1980-02-01","nationality":"PRT",
   "address":{"street":"Rua Augusta 5","city":"Lisboa","postcode":"1100-048","country":"PT"},"documentHash":"…","loyaltyNumber":"…"}
Fields of other names are not read, and named on standard error.
Answers each line that is no profile by {"id":…,"error":"…"}, in the order of the lines; the exit code is then 1.
Prints each pair from the review score on, in the order of ids:
  {"a":"1","b":"2","score":0.9912,"decision":"SAME","reasons":["Surname: the same (+8.1)", …]}`,
    )
    .action(run);
};
