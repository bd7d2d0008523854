import { InvalidArgumentError, Option, type Command } from 'commander';
import { dayNumber, fromDayNumber, isCalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { calibrate } from '../../plugin/domain/retention/calibration.ts';
import { guestBase } from '../../plugin/domain/retention/guest-base.ts';
import { knownOn, type GuestHistory, type TimeUnit } from '../../plugin/domain/retention/guest-history.ts';
import { fitRetention, type RetentionModel } from '../../plugin/domain/retention/retention-model.ts';
import { scorer } from '../../plugin/domain/retention/score.ts';
import type { Language } from '../../plugin/words/language.ts';
import { MODEL_WORDS, SCORE_WORDS } from '../../plugin/words/retention.ts';
import { inWords } from '../../plugin/words/words.ts';
import { writeLine } from './json-lines.ts';
import { languageOption } from './language-option.ts';
import { historiesOn, readModel, readPurchases, readSummaries, type RefusedRow } from './retention-input.ts';

const day = (text: string): number => {
  if (!isCalendarDate(text)) throw new InvalidArgumentError(`"${text}" is not a calendar date (YYYY-MM-DD).`);
  return dayNumber(text);
};
const days = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) === 0)
    throw new InvalidArgumentError('It must be a whole number of days from 1 to 99999.');
  return Number(text);
};
const rate = (text: string): number => {
  if (!/^\d*\.?\d+$/.test(text) || Number(text) >= 1)
    throw new InvalidArgumentError('It must be at least 0 and below 1.');
  return Number(text);
};

type FitOptions = { unit?: TimeUnit; until?: number; language: Language };
type ScoreOptions = {
  asOf: number;
  horizonDays: number;
  discountRate: number;
  model?: string;
  unit?: TimeUnit;
  language: Language;
};
type CalibrateOptions = FitOptions & { split: number; fixedIntervalDays?: number };

const TODAY = Math.floor(Date.now() / 86_400_000);

/** Stays in the file of a customer, as known on a day. */
const read = async (file: string | undefined) => {
  const { customers, lastDay } = await readPurchases(file, fromDayNumber(TODAY), refuse);
  return {
    on: (asOf: number) => historiesOn(customers, fromDayNumber(asOf), refuse),
    /** The last day that can count: bookings of days to come are no stays. */
    lastDay: lastDay && Math.min(dayNumber(lastDay), TODAY),
  };
};

const notesOf = ({ limits }: RetentionModel, language: Language): string[] =>
  limits.map((limit) => inWords(MODEL_WORDS, limit, language));

/** A refused row is answered on standard output and turns the exit code to 1. */
const refuse = async (refused: RefusedRow): Promise<void> => {
  process.exitCode = 1;
  await writeLine(process.stdout, refused);
};

/** The model of the options' file, or one fitted to the guests as known on the day; with the guest base of one or the other. */
const modelFor = (guests: readonly GuestHistory[], { model: file, unit, asOf }: ScoreOptions) => {
  if (file === undefined) return fitRetention(guests, { until: asOf, unit: unit ?? 'week' });
  const model: RetentionModel = readModel(file);
  if (unit !== undefined && unit !== model.unit)
    throw new Error(`${file} is fitted in units of a ${model.unit}, not a ${unit}`);
  return { ...model, guestBase: model.guestBase ?? guestBase(guests, asOf, model.unit) };
};

const printScores = async (
  guests: readonly { customer: string; known: GuestHistory; scored: GuestHistory }[],
  options: ScoreOptions,
): Promise<void> => {
  const score = scorer(
    modelFor(
      guests.map(({ known }) => known),
      options,
    ),
    options,
  );
  for (const { customer, scored } of guests) {
    const { reasons, ...figures } = score(scored);
    await writeLine(process.stdout, {
      customer,
      ...figures,
      reasons: reasons().map((reason) => inWords(SCORE_WORDS, reason, options.language)),
    });
  }
};

const unitOption = (): Option =>
  new Option('--unit <unit>', 'unit of time of the model (default: week)').choices(['week', 'day']);

const scoringOptions = (command: Command): Command =>
  command
    .option('--horizon-days <days>', 'days ahead that stays and value are expected for', days, 364)
    .option('--discount-rate <rate>', 'taken off the value for each 30 days, such as 0.01', rate, 0)
    .option('--model <file>', 'a model as `retention fit` prints it; without it the model is fitted to the input')
    .addOption(unitOption())
    .addOption(languageOption());

/** `hotel retention`: fits, scores and checks the retention model on CSV, without any host. */
export default (command: Command): void => {
  command
    .command('fit')
    .description('Fit the model to CSV customer,date,amount[,arrival][,property] and print it as one JSON object.')
    .argument('[file]', 'CSV file (default: standard input)')
    .addOption(unitOption())
    .option('--until <date>', 'last day that counts (default: the last in the input)', day)
    .addOption(languageOption())
    .action(async (file: string | undefined, { unit = 'week', until, language }: FitOptions) => {
      const stays = await read(file);
      const last = until ?? stays.lastDay;
      if (last === undefined) throw new Error('there is no usable row, so there is no last day: give one with --until');
      const guests = await stays.on(last);
      const model = fitRetention(
        guests.map(({ stays: known }) => known),
        { until: last, unit },
      );
      await writeLine(process.stdout, { ...model, notes: notesOf(model, language) });
    });

  scoringOptions(command.command('score'))
    .description(
      'Score each customer of CSV customer,date,amount[,arrival][,property] as known on a day; rows of later days are bookings.',
    )
    .argument('[file]', 'CSV file (default: standard input)')
    .requiredOption('--as-of <date>', 'the day of the look', day)
    .option('--no-bookings', 'leave rows of later days out instead of taking them as bookings')
    .action(async (file: string | undefined, options: ScoreOptions & { bookings: boolean }) => {
      const guests = await (await read(file)).on(options.asOf);
      const seen = guests.map(({ customer, stays }) => {
        const known = knownOn(stays, options.asOf);
        return { customer, known, scored: options.bookings ? stays : known };
      });
      await printScores(options.bookings ? seen : seen.filter(({ known }) => known.days.length > 0), options);
    });

  scoringOptions(command.command('summary'))
    .description('Score each customer of CSV customer,frequency,recency,age,value, times in the unit of the model.')
    .argument('[file]', 'CSV file (default: standard input)')
    .option('--as-of <date>', 'the day up to which age is counted (default: today)', day)
    .action(
      async (
        file: string | undefined,
        { asOf = TODAY, ...options }: Omit<ScoreOptions, 'asOf'> & { asOf?: number },
      ) => {
        const guests = await readSummaries(file, refuse);
        await printScores(
          guests.map(({ customer, summary }) => ({ customer, known: summary, scored: summary })),
          { ...options, asOf },
        );
      },
    );

  command
    .command('calibrate')
    .description(
      'Fit up to a day, then set expected against actual stays after it, and the ranking beside RFM and a fixed interval.',
    )
    .argument('[file]', 'CSV file (default: standard input)')
    .requiredOption('--split <date>', 'last day of the first period', day)
    .option('--until <date>', 'last day of the second period (default: the last in the input)', day)
    .option(
      '--fixed-interval-days <days>',
      "days after which a fixed rule gives a guest up (default: the 80th percentile of the hotel's intervals)",
      days,
    )
    .addOption(unitOption())
    .addOption(languageOption())
    .action(
      async (
        file: string | undefined,
        { split, until: wanted, unit = 'week', fixedIntervalDays, language }: CalibrateOptions,
      ) => {
        const stays = await read(file);
        const until = wanted ?? stays.lastDay ?? split;
        if (until <= split)
          throw new Error(`the second period is empty: it ends on ${fromDayNumber(until)}, not after the split`);
        const histories = (await stays.on(until)).map((guest) => guest.stays);
        const model = fitRetention(
          histories.map((history) => knownOn(history, split)),
          { until: split, unit },
        );
        const fixed = fixedIntervalDays ?? Math.ceil(model.guestBase.hotelRhythm.atRisk);
        await writeLine(process.stdout, {
          split: fromDayNumber(split),
          until: fromDayNumber(until),
          ...calibrate(histories, model, { split, until, fixedIntervalDays: fixed }),
          fixedIntervalDays: fixed,
          notes: notesOf(model, language),
        });
      },
    );
};
