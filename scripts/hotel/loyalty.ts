import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { daysBetween } from '../../plugin/domain/calendar-dates.ts';
import { accountant, type AccountStay } from '../../plugin/domain/loyalty/account.ts';
import { earn, staySchema } from '../../plugin/domain/loyalty/earn.ts';
import { caseSchema, evaluator, type Step } from '../../plugin/domain/loyalty/evaluate.ts';
import { entrySchema } from '../../plugin/domain/loyalty/entry.ts';
import { foldLedger } from '../../plugin/domain/loyalty/ledger.ts';
import { daySchema } from '../../plugin/domain/loyalty/measure-schemas.ts';
import { PRESETS, presetProgram } from '../../plugin/domain/loyalty/presets.ts';
import { asMessage, problemsOf, type Problem, type ProblemReason } from '../../plugin/domain/loyalty/problems.ts';
import type { LoyaltyRefusal } from '../../plugin/domain/loyalty/reasons.ts';
import { readRuleFile, ruleFileJsonSchema, type Program } from '../../plugin/domain/loyalty/rule-file.ts';
import { rankOf, rulesOf, type Rules } from '../../plugin/domain/loyalty/rules.ts';
import { simulation } from '../../plugin/domain/loyalty/simulate.ts';
import { micros } from '../../plugin/domain/money.ts';
import { Refusal } from '../../plugin/domain/reasons.ts';
import type { Language } from '../../plugin/words/language.ts';
import {
  blockInWords,
  EARN_WORDS,
  ENTRY_WORDS,
  LEDGER_WORDS,
  LOYALTY_REFUSAL_WORDS,
  PROBLEM_WORDS,
  TIER_WORDS,
} from '../../plugin/words/loyalty.ts';
import { inWords } from '../../plugin/words/words.ts';
import { answerLines, sentence, writeLine } from './json-lines.ts';
import { languageOption } from './language-option.ts';
import { reasonOptions, written, type ReasonOptions } from './reason-options.ts';
import { readTextSync } from './text-input.ts';

const inOneSentence = (problems: readonly Problem[], language: Language): string =>
  problems
    .map(({ path, reason }) => `${path === '' ? '' : `${path}: `}${inWords(PROBLEM_WORDS, reason, language)}`)
    .join('; ');

const refusal = (reason: ProblemReason) => ({ kind: 'refused' as const, problems: [{ path: '', reason }] });

const readFile = (path: string, folder = '.'): ReturnType<typeof readRuleFile> => {
  let text: string;
  try {
    text = readTextSync(resolve(folder, path));
  } catch {
    return refusal({ code: 'FILE_UNREADABLE' });
  }
  try {
    // Every JSON text is a YAML text, so one parser reads both.
    return readRuleFile(parse(text));
  } catch (error) {
    if (error instanceof YAMLParseError)
      return refusal({ code: 'NOT_JSON_OR_YAML', detail: sentence(error).split('\n')[0]! });
    throw error;
  }
};

const programOf = (presetOrFile: string, language: Language, folder = '.'): Program => {
  const preset = presetProgram(presetOrFile);
  if (preset) return preset;
  const read = readFile(presetOrFile, folder);
  if (read.kind === 'program') return read.program;
  const presets = PRESETS.map(({ code }) => code).join(', ');
  throw new Error(
    `${presetOrFile} is neither a preset (${presets}) nor a rule file that can be used: ${inOneSentence(read.problems, language)}`,
  );
};

const rulesFrom = (presetOrFile: string, language: Language): Rules => {
  const program = programOf(presetOrFile, language);
  return rulesOf(
    program,
    program.supersedes === undefined ? undefined : programOf(program.supersedes, language, dirname(presetOrFile)),
  );
};

const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown, language: Language): z.output<Schema> => {
  const read = schema.safeParse(value, { reportInput: true });
  if (!read.success) throw new Error(inOneSentence(problemsOf(read.error), language));
  return read.data;
};

const labelled = z.looseObject({ case: z.unknown().optional() });
const labelOf = (value: unknown): object => {
  const line = labelled.safeParse(value);
  return line.success && 'case' in line.data ? { case: line.data.case } : {};
};

const earnLine = z.object({ tier: z.string().optional(), tierAtDeparture: z.string().optional(), stay: staySchema });
const ledgerLine = z.object({ tier: z.string().optional(), asOf: daySchema, entries: z.array(entrySchema) });
const simulateLine = caseSchema.extend({ points: z.number().nonnegative().default(0) });

const units = z.number().nonnegative().default(0).transform(micros);
const accountStaySchema = z
  .object({
    key: z.string().min(1),
    propertyId: z.string().nullable().default(null),
    property: z.string().nullable().default(null),
    brand: z.string().nullable().default(null),
    arrivalOn: daySchema,
    departureOn: daySchema,
    nights: z.int().nonnegative().optional(),
    rooms: z.int().positive().default(1),
    roomRevenue: units,
    extrasRevenue: units,
    tax: units,
    currency: z.string().nullable().default(null),
    exchangeRate: z.number().positive().nullable().default(null),
    channel: z.string().nullable().default(null),
    rate: z.string().nullable().default(null),
    ownStay: z.boolean().default(true),
    settled: z.boolean().default(true),
  })
  .superRefine(({ arrivalOn, departureOn }, context) => {
    if (departureOn < arrivalOn)
      context.addIssue({
        code: 'custom',
        path: ['departureOn'],
        message: asMessage({ code: 'ENDS_BEFORE', start: 'arrivalOn' }),
      });
  })
  .transform(({ currency, ...stay }): AccountStay => ({
    ...stay,
    nights: stay.nights ?? daysBetween(stay.arrivalOn, stay.departureOn),
    currencyCode: currency,
  }));
const accountLine = z.object({
  asOf: daySchema,
  number: z.string().min(1),
  enrolledOn: daySchema,
  stays: z.array(accountStaySchema),
  entries: z.array(entrySchema).default([]),
  override: z
    .object({ tier: z.string(), from: daySchema, until: daySchema.nullable().default(null) })
    .nullable()
    .default(null),
});

/** Answers each line, and puts into words why the engine refuses one. */
const answerAll = async (answer: (line: unknown) => object, language: Language): Promise<void> => {
  process.exitCode = await answerLines(
    (line) => {
      try {
        return { ...labelOf(line), ...answer(line) };
      } catch (error) {
        if (error instanceof Refusal)
          throw new Error(inWords(LOYALTY_REFUSAL_WORDS, error.reason as LoyaltyRefusal, language), { cause: error });
        throw error;
      }
    },
    { label: 'case', language },
  );
};

const stepsWritten = (steps: readonly Step[], { language, codes = false }: ReasonOptions): object[] =>
  steps.map(({ blockedBy, ...step }) => ({
    ...step,
    ...(blockedBy && { blockedBy: codes ? blockedBy : blockedBy.map((block) => blockInWords(block, language)) }),
  }));

const validate = async (file: string, { language }: { language: Language }): Promise<void> => {
  const read = readFile(file);
  if (read.kind === 'program') {
    const { code, name, tiers } = read.program;
    await writeLine(process.stdout, { file, valid: true, code, name, tiers: tiers.map((tier) => tier.code) });
    return;
  }
  const problems = read.problems.map(({ path, reason }) => ({ path, error: inWords(PROBLEM_WORDS, reason, language) }));
  await writeLine(process.stdout, { file, valid: false, problems });
  process.stderr.write(`${file} cannot be used: ${inOneSentence(read.problems, language)}\n`);
  process.exitCode = 2;
};

type ProgramOptions = ReasonOptions & { program: string };

const PROGRAM_OPTION = ['--program <preset-or-file>', 'a preset, or a rule file in JSON or YAML'] as const;

export default (command: Command): void => {
  command
    .command('validate')
    .description('Says whether a rule file can be used, and if not where it is wrong.')
    .argument('<file>', 'rule file in JSON or YAML')
    .addOption(languageOption())
    .action(validate);

  reasonOptions(command.command('evaluate'))
    .description('Tier, end of tier, counters and the way to the next tier, for each member on standard input.')
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program, ...options }: ProgramOptions) => {
      const { language } = options;
      const evaluate = evaluator(rulesFrom(program, language));
      await answerAll((line) => {
        const evaluation = evaluate(parsed(caseSchema, line, language));
        return {
          ...evaluation,
          toNext: stepsWritten(evaluation.toNext, options),
          toKeep: stepsWritten(evaluation.toKeep, options),
          reasons: written(TIER_WORDS, evaluation.reasons, options),
        };
      }, language);
    });

  reasonOptions(command.command('earn'))
    .description('Base points, bonus and night credits, for each stay on standard input.')
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program, ...options }: ProgramOptions) => {
      const { language } = options;
      const chosen = programOf(program, language);
      await answerAll((line) => {
        const earned = earn(chosen, parsed(earnLine, line, language));
        return { ...earned, reasons: written(EARN_WORDS, earned.reasons, options) };
      }, language);
    });

  reasonOptions(command.command('ledger'))
    .description('Balance, expired points and next expiry, for each ledger on standard input.')
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program, ...options }: ProgramOptions) => {
      const { language } = options;
      const rules = rulesFrom(program, language);
      await answerAll((line) => {
        const { tier = rules.program.tiers[0]!.code, asOf, entries } = parsed(ledgerLine, line, language);
        rankOf(rules, tier);
        const balance = foldLedger(entries, { expiry: rules.program.expiry, tier, asOf });
        const { reasons, expiring: _, ...sums } = balance;
        return { tier, ...sums, reasons: written(LEDGER_WORDS, reasons, options) };
      }, language);
    });

  reasonOptions(command.command('account'))
    .description(
      'What a member’s ledger lacks and his tier, from all stays and entries, for each member on standard input.',
    )
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program, ...options }: ProgramOptions) => {
      const { language } = options;
      const account = accountant(rulesFrom(program, language));
      await answerAll((line) => {
        const { asOf, ...history } = parsed(accountLine, line, language);
        const {
          entries,
          balance,
          evaluation,
          grounds,
          refused,
          stays: _,
          reviewed: __,
          ...standing
        } = account(history, asOf);
        return {
          ...standing,
          entries: entries.map(({ reasons, ...entry }) => ({
            ...entry,
            reasons: written(ENTRY_WORDS, reasons, options),
          })),
          balance: balance.balance,
          owed: balance.owed,
          nextExpiry: balance.nextExpiry,
          counters: evaluation.counters,
          toNext: stepsWritten(evaluation.toNext, options),
          reasons: written(TIER_WORDS, grounds, options),
          refused: refused.map(({ stay, reason }) => ({
            stay,
            reason: written(LOYALTY_REFUSAL_WORDS, [reason], options)[0],
          })),
        };
      }, language);
    });

  command
    .command('simulate')
    .description(
      'Who moves where if the rules change, for each member on standard input, and at the end what it costs.',
    )
    .requiredOption('--program <preset-or-file>', 'the new rules')
    .requiredOption('--against <preset-or-file>', 'the rules of today')
    .addOption(languageOption())
    .action(async ({ program, against, language }: { program: string; against: string; language: Language }) => {
      const compared = simulation(rulesFrom(program, language), rulesFrom(against, language));
      await answerAll((line) => {
        const { points, ...member } = parsed(simulateLine, line, language);
        return compared.add(member, points);
      }, language);
      await writeLine(process.stdout, { summary: compared.result() });
    });

  command
    .command('schema')
    .description('The JSON Schema of a rule file, for editors.')
    .action(() => writeLine(process.stdout, ruleFileJsonSchema()));

  command
    .command('presets')
    .description('The rule files that come with the app; with a name the whole file, to start your own from.')
    .argument('[name]')
    .action(async (name: string | undefined) => {
      if (name === undefined) {
        for (const { code, name: title, year, source, unsure, tiers } of PRESETS)
          await writeLine(process.stdout, {
            code,
            name: title,
            year,
            tiers: tiers.map((tier) => tier.code),
            source,
            unsure,
          });
        return;
      }
      const file = PRESETS.find(({ code }) => code === name);
      if (!file)
        throw new Error(`There is no preset "${name}"; there are ${PRESETS.map(({ code }) => code).join(', ')}.`);
      await writeLine(process.stdout, file);
    });
};
