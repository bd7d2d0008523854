import type { SourceTrouble, ReplayOutcome, ReplayRefusal } from '../../domain/intake/commands.ts';
import { hoursAllowed, isSilent, perDay, WATCHED_DAYS, type Came } from '../../domain/intake/silence.ts';
import type { IntakeSource } from '../../domain/intake/sources.ts';
import type { TakenMessage } from '../../domain/intake/taken.ts';
import { latestToday } from '../../domain/calendar-dates.ts';
import { KEY_FIELD, readRow } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import {
  changeMessages,
  messagesBySource,
  messageToRepair,
  rhythmOfSources,
  type MessageInTrouble,
  type PullState,
} from '../../host/intake.ts';
import { sayField, sayRowProblems } from '../../words/imports.ts';
import { INTAKE_WORDS, sayIntakeProblems, SOURCE_WORDS } from '../../words/intake.ts';
import type { Language } from '../../words/language.ts';
import { inWords } from '../../words/words.ts';
import { languageOfHotel } from '../properties/languages.ts';

/**
 * How a source does. STEADY comes as it does; SILENT should have come; PULL_FAILING cannot be asked; NEW is not known well enough;
 * ENDED has sent nothing for so long that nobody waits for it.
 */
export type SourceState = 'STEADY' | 'SILENT' | 'PULL_FAILING' | 'NEW' | 'ENDED';

const DAY = 86_400_000;
const watchedSince = (now: Date): Date => new Date(now.getTime() - WATCHED_DAYS * DAY);

const together = (all: readonly Came[]): Came => ({
  count: all.reduce((sum, { count }) => sum + count, 0),
  firstAt: all.map(({ firstAt }) => firstAt).toSorted()[0]!,
  lastAt: all
    .map(({ lastAt }) => lastAt)
    .toSorted()
    .at(-1)!,
});

/** What a pull is of, by the key of its run. */
const sourceOfPull = ({ key }: PullState): string => key.slice('pull:'.length).toUpperCase();
const isFailing = ({ status, problem }: PullState): boolean =>
  status === 'FAILED' || status === 'INTERRUPTED' || (status === 'RUNNING' && problem !== null);

const stateOf = (came: Came | null, pull: PullState | null, now: Date): SourceState => {
  // What is asked says nothing by being quiet.
  if (pull !== null && pull.status !== 'CANCELLED') return isFailing(pull) ? 'PULL_FAILING' : 'STEADY';
  if (came === null) return 'ENDED';
  if (hoursAllowed(came) === null) return 'NEW';
  return isSilent(came, now) ? 'SILENT' : 'STEADY';
};

/** How each source does that came within the days that are watched, or is pulled. One request. */
const watch = async (host: Host, now: Date) => {
  const { days, pulls } = await rhythmOfSources(host, watchedSince(now));
  const pullOf = new Map(pulls.map((pull) => [sourceOfPull(pull), pull]));
  const bySource = Map.groupBy(days, ({ source }) => source);
  const today = now.toISOString().slice(0, 10);
  return new Map(
    [...new Set([...bySource.keys(), ...pullOf.keys()])].map((source) => {
      const own = bySource.get(source) ?? [];
      const came = own.length === 0 ? null : together(own);
      const pull = pullOf.get(source) ?? null;
      const state = stateOf(came, pull, now);
      return [source, { state, came, pull, today: own.find(({ day }) => day === today)?.count ?? 0 }] as const;
    }),
  );
};

type Repaired = 'guests' | 'stays';

/** The record of a message that `of` names, as in `stays.0`; null for a cancellation, of which there is nothing to correct. */
const recordOf = (content: TakenMessage, of: string): { list: Repaired; place: number; row: object } | null => {
  const [, list, place] = /^(guests|stays)\.(\d{1,6})$/.exec(of) ?? [];
  const row = list === undefined ? undefined : content[list as Repaired][Number(place)]?.row;
  return row === undefined ? null : { list: list as Repaired, place: Number(place), row };
};

const whatIsWrong = ({ problems }: MessageInTrouble, language: Language): string =>
  problems === null
    ? ''
    : Array.isArray(problems)
      ? sayIntakeProblems(problems, language)
      : inWords(INTAKE_WORDS, problems, language);

/** The records of a message that something is wrong with, each with the fields that can be corrected. Values are not told. */
const repairsOf = ({ status, problems, content }: MessageInTrouble, language: Language) =>
  status !== 'REJECTED' || !Array.isArray(problems)
    ? []
    : [...new Set(problems.map(({ of }) => of))].flatMap((of) => {
        const record = recordOf(content, of);
        if (record === null) return [];
        const fields = Object.keys(record.row).filter(
          (field) => field !== KEY_FIELD[record.list] && field !== 'source',
        );
        return [{ of, fields: fields.map((field) => ({ field, name: sayField(field, language) })) }];
      });

/** A secret that is valid for a source, by its mark. */
export type ValidSecret = { source: IntakeSource; mark: string };

const WORST_FIRST: readonly SourceState[] = ['SILENT', 'PULL_FAILING', 'NEW', 'STEADY', 'ENDED'];

/**
 * How the systems do that send: of each its last message, how many come in a day, what waits and what is wrong; what could not be
 * applied or was refused, rows of imports that were, and since when secrets are in use. Two requests.
 */
export const stateOfSources = async (host: Host, secrets: readonly ValidSecret[], now: Date, language: Language) => {
  const [{ groups, inTrouble, rejects }, watched] = await Promise.all([
    messagesBySource(host, watchedSince(now)),
    watch(host, now),
  ]);
  const bySource = Map.groupBy(groups, ({ source }) => source);
  const sources = [...new Set([...bySource.keys(), ...watched.keys()])].map((source) => {
    const own = bySource.get(source) ?? [];
    const counted = (status: string): number =>
      own.filter((group) => group.status === status).reduce((sum, { count }) => sum + count, 0);
    const taken = own.filter(({ status }) => status !== 'REFUSED');
    const { state, came, pull, today } = watched.get(source) ?? {
      state: 'ENDED' as const,
      came: null,
      pull: null,
      today: 0,
    };
    return {
      source,
      state,
      lastAt: taken.length === 0 ? null : together(taken).lastAt,
      today,
      perDay: came === null ? null : perDay(came),
      waiting: counted('WAITING'),
      rejected: counted('REJECTED'),
      refused: counted('REFUSED'),
      pulledAt: pull?.finishedAt ?? pull?.startedAt ?? null,
      trouble:
        state === 'PULL_FAILING'
          ? inWords(SOURCE_WORDS, { code: 'PULL_FAILING', source, problem: pull?.problem ?? null }, language)
          : '',
    };
  });
  return {
    sources: sources.toSorted(
      (one, other) =>
        WORST_FIRST.indexOf(one.state) - WORST_FIRST.indexOf(other.state) || one.source.localeCompare(other.source),
    ),
    secrets: secrets.map(({ source, mark }) => {
      const used = groups.filter(({ signedBy }) => signedBy === mark);
      const of = used.length === 0 ? null : together(used);
      return { address: source, mark, firstAt: of?.firstAt ?? null, lastAt: of?.lastAt ?? null };
    }),
    troubleTotal: inTrouble.total,
    messages: inTrouble.messages.map((message) => ({
      id: message.id,
      source: message.source,
      at: message.receivedAt,
      status: message.status,
      problem: whatIsWrong(message, language),
      excerpt: message.excerpt,
      repairs: repairsOf(message, language),
    })),
    rejectTotal: rejects.total,
    rejects: rejects.rows.map(({ id, rowNumber, sourceLine, problems, run }) => ({
      id,
      row: rowNumber,
      line: sourceLine,
      problem: sayRowProblems(problems, language),
      run: run?.name ?? '',
    })),
  };
};

/** What is not right with the systems that send, by their names. One request. */
const troubleOfSources = async (host: Host, now: Date): Promise<SourceTrouble[]> =>
  [...(await watch(host, now))]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([source, { state, came, pull }]): SourceTrouble[] => {
      if (state === 'PULL_FAILING') return [{ code: 'PULL_FAILING', source, problem: pull?.problem ?? null }];
      return state === 'SILENT' && came !== null
        ? [{ code: 'SOURCE_SILENT', source, last: came.lastAt, perDay: perDay(came) ?? 0 }]
        : [];
    });

/** What the host shows of the app's health, in the language of the hotel. */
export const healthOfSources = async (
  host: Host,
  now: Date,
): Promise<{ status: 'OK' } | { status: 'WARNING'; title: string; description: string }> => {
  const troubles = await troubleOfSources(host, now);
  if (troubles.length === 0) return { status: 'OK' };
  const language = await languageOfHotel(host);
  const sentences = troubles.map((trouble) => inWords(SOURCE_WORDS, trouble, language));
  return {
    status: 'WARNING',
    title: sentences[0]!,
    description: sentences.slice(1).join(language === 'en' ? ' ' : ''),
  };
};

type Replayed = { said: [ReplayOutcome]; data: { messageIds: string[] } } | { refused: ReplayRefusal };

/** Puts messages up to be applied again that could not be applied, as the person whose `asPerson` it is. */
export const replayMessages = async (asPerson: Host, { messageIds }: { messageIds: string[] }): Promise<Replayed> => {
  const replayed = await changeMessages(asPerson, messageIds, ['REJECTED'], { status: 'WAITING' });
  return replayed.length === 0
    ? { refused: { code: 'NOTHING_TO_REPLAY' } }
    : { said: [{ code: 'MESSAGES_REPLAYED', messages: replayed.length }], data: { messageIds: replayed } };
};

/**
 * Corrects one value of a message that could not be applied, or leaves it out, and puts the message up to be applied again. The
 * person takes the message out first, so that the roles of the host decide and nothing applies it meanwhile.
 */
export const repairMessage = async (
  { asPerson, host }: { asPerson: Host; host: Host },
  { messageId, of, field, value }: { messageId: string; of: string; field: string; value: string | number | null },
  now: Date,
): Promise<Replayed> => {
  const content = await messageToRepair(asPerson, messageId);
  const record = content === null ? null : recordOf(content, of);
  if (content === null || record === null || !Object.hasOwn(record.row, field) || field === KEY_FIELD[record.list])
    return { refused: { code: 'NOTHING_TO_REPAIR' } };
  const { [field]: before, ...rest } = record.row as Record<string, unknown>;
  const corrected =
    value === null ? rest : { ...rest, [field]: typeof before === 'number' ? Number(value) : String(value) };
  const read = readRow(record.list, corrected, latestToday(now));
  const problems = read.ok ? read.leftOut : read.problems;
  if (!read.ok || problems.length > 0) return { refused: { code: 'STILL_WRONG', problems } };
  const [taken] = await changeMessages(asPerson, [messageId], ['REJECTED'], { status: 'IGNORED' });
  if (taken === undefined) return { refused: { code: 'NOTHING_TO_REPAIR' } };
  const replaced = content[record.list].map((item, place) =>
    place === record.place ? { ...item, row: read.row } : item,
  );
  await changeMessages(host, [messageId], ['IGNORED'], {
    status: 'WAITING',
    content: { ...content, [record.list]: replaced },
  });
  return { said: [{ code: 'MESSAGES_REPLAYED', messages: 1 }], data: { messageIds: [messageId] } };
};
