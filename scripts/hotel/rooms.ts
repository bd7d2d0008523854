import type { Command } from 'commander';
import * as z from 'zod';
import {
  type AssignmentSummary,
  type Assignment,
  assignFirstCome,
  assignTogether,
  assignmentSummary,
} from '../../plugin/domain/preferences/assignment.ts';
import { holdConnectingRooms } from '../../plugin/domain/preferences/connecting-rooms.ts';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { type ReadArrival, readDayOfArrivals } from '../../plugin/domain/preferences/day-of-arrivals.ts';
import { phraseTable } from '../../plugin/domain/preferences/phrase-table.ts';
import type { Preference } from '../../plugin/domain/preferences/preference.ts';
import { preparationsFor } from '../../plugin/domain/preferences/preparation.ts';
import { readStatements } from '../../plugin/domain/preferences/remarks.ts';
import { isForStaff } from '../../plugin/domain/preferences/room.ts';
import { fitReasons } from '../../plugin/domain/preferences/room-fit.ts';
import { Refusal } from '../../plugin/domain/reasons.ts';
import type { DocumentRefusal } from '../../plugin/domain/preferences/reasons.ts';
import {
  ARRIVAL_PROBLEM_WORDS,
  contradictionInWords,
  DOCUMENT_REFUSAL_WORDS,
  FIT_WORDS,
  TASK_WORDS,
  UNHOUSED_WORDS,
} from '../../plugin/words/preferences.ts';
import { inWords } from '../../plugin/words/words.ts';
import { answerLines, sentence, writeLine } from './json-lines.ts';
import { reasonOptions, written, type ReasonOptions } from './reason-options.ts';
import { readText } from './text-input.ts';

const wish = ({ category, value, polarity, strength, sensitive }: Preference) => ({
  category,
  value,
  polarity,
  strength,
  ...(sensitive && { sensitive }),
});

const lineOf = (
  arrival: Extract<ReadArrival, { kind: 'ARRIVAL' }>,
  { stay, fit }: Assignment,
  roomsLeft: boolean,
  options: ReasonOptions,
) => {
  const about = { id: arrival.id, ...(arrival.guest !== null && { guest: arrival.guest }) };
  const contradictions = arrival.contradictions.map((each) => contradictionInWords(each, options.language));
  if (fit === null) {
    const asked = stay.preferences.map(({ preference }) => preference).filter((preference) => !isForStaff(preference));
    return {
      ...about,
      room: null,
      roomType: null,
      mustsMet: false,
      score: 0,
      met: [],
      unmet: asked.map(wish),
      unknown: [],
      prepare: [],
      contradictions,
      reasons: written(
        UNHOUSED_WORDS,
        [{ code: 'NO_ROOM_LEFT', party: roomsLeft ? stay.adults + stay.children : null }],
        options,
      ),
    };
  }
  return {
    ...about,
    room: fit.room.number,
    roomType: fit.room.roomType,
    mustsMet: fit.mustsMet,
    score: fit.score,
    met: fit.met.map(wish),
    unmet: fit.unmet.map(wish),
    unknown: fit.unknown.map(wish),
    prepare: preparationsFor(stay, fit).map(({ what, ...preparation }) => ({
      ...preparation,
      what: written(TASK_WORDS, [what], options)[0],
    })),
    contradictions,
    reasons: written(FIT_WORDS, fitReasons(stay, fit), options),
  };
};

const share = ({ shareOfWishesMet, wishesMet, wishes }: AssignmentSummary): string =>
  shareOfWishesMet === null
    ? 'no wishes'
    : `${(100 * shareOfWishesMet).toFixed(1)} % of wishes (${wishesMet} of ${wishes})`;

const summaryOf = (name: string, summary: AssignmentSummary): string =>
  `${name}: ${summary.housed} of ${summary.arrivals} arrivals housed, ${summary.allMustsMet} with all their musts, ${share(summary)} met\n`;

const remarkSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const unusable = (message: string): Error => Object.assign(new Error(message), { exitCode: 2 });

const documentFrom = async (file: string | undefined): Promise<unknown> => {
  let json: string;
  try {
    json = await readText(file);
  } catch {
    throw unusable(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(json);
  } catch {
    throw unusable(`${file ?? 'Standard input'} is not a JSON document {"rooms":[…],"arrivals":[…]}.`);
  }
};

const assign = async (file: string | undefined, options: ReasonOptions): Promise<void> => {
  const document = await documentFrom(file);
  let day;
  try {
    day = readDayOfArrivals(document, calendarDate(new Date().toISOString().slice(0, 10)));
  } catch (error) {
    throw unusable(
      error instanceof Refusal
        ? inWords(DOCUMENT_REFUSAL_WORDS, error.reason as DocumentRefusal, options.language)
        : sentence(error, options.language),
    );
  }
  const { rooms, floors, policy } = day;
  const stays = day.arrivals.flatMap((arrival) => (arrival.kind === 'ARRIVAL' ? [arrival.stay] : []));
  const held = holdConnectingRooms(day.connecting, rooms, floors, policy, day.held);
  const together = assignTogether(stays, rooms, floors, policy, held);
  const assignmentOf = new Map(together.map((assignment) => [assignment.stay, assignment]));
  const roomsLeft = together.filter(({ fit }) => fit !== null).length < rooms.length;
  for (const arrival of day.arrivals) {
    if (arrival.kind === 'ARRIVAL')
      await writeLine(process.stdout, lineOf(arrival, assignmentOf.get(arrival.stay)!, roomsLeft, options));
    else {
      process.exitCode = 1;
      const { id, problems } = arrival;
      const sentences = problems.map((problem) => inWords(ARRIVAL_PROBLEM_WORDS, problem, options.language));
      await writeLine(process.stdout, { id, error: sentences.join('; ') });
    }
  }
  process.stderr.write(summaryOf('Together', assignmentSummary(together)));
  process.stderr.write(
    summaryOf('First come, first served', assignmentSummary(assignFirstCome(stays, rooms, floors, policy, held))),
  );
};

export default (command: Command): void => {
  reasonOptions(command.command('assign'))
    .description(
      'Assign the free rooms to a day of arrivals. Prints one JSON line an arrival, in the order of the document.',
    )
    .argument('[file]', 'the document {"rooms":[…],"arrivals":[…]}; standard input when left out')
    .addHelpText(
      'after',
      '\nThe fields are described in plugin/domain/preferences/README.md; an example is plugin/domain/preferences/example.json.',
    )
    .action(assign);
  command
    .command('remarks')
    .description(
      'Read preferences from remarks: JSON lines {"id":"…","text":"…"} in, {"id":"…","preferences":[…]} out.',
    )
    .action(async () => {
      const table = phraseTable();
      process.exitCode = await answerLines(
        (value) => {
          const { id, text: remark } = remarkSchema.parse(value);
          return { id, preferences: readStatements(remark, table) };
        },
        { label: 'id' },
      );
    });
};
