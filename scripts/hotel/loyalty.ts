import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { earn, staySchema } from '../../plugin/domain/loyalty/earn.ts';
import { caseSchema, evaluator } from '../../plugin/domain/loyalty/evaluate.ts';
import { entrySchema, foldLedger } from '../../plugin/domain/loyalty/ledger.ts';
import { daySchema } from '../../plugin/domain/loyalty/measures.ts';
import { PRESETS, presetProgram } from '../../plugin/domain/loyalty/presets.ts';
import { problemsOf, type Problem } from '../../plugin/domain/loyalty/problems.ts';
import { readRuleFile, ruleFileJsonSchema, type Program } from '../../plugin/domain/loyalty/rule-file.ts';
import { rankOf, rulesOf, type Rules } from '../../plugin/domain/loyalty/rules.ts';
import { simulation } from '../../plugin/domain/loyalty/simulate.ts';
import { answerLines, sentence, writeLine } from './json-lines.ts';

const inOneSentence = (problems: readonly Problem[]): string =>
  problems.map(({ path, error }) => (path === '' ? error : `${path}: ${error}`)).join('; ');

const refused = (error: string) => ({ kind: 'refused' as const, problems: [{ path: '', error }] });

const readFile = (path: string, folder = '.'): ReturnType<typeof readRuleFile> => {
  let text: string;
  try {
    text = readFileSync(resolve(folder, path), 'utf8');
  } catch {
    return refused('there is no such file, or it cannot be read');
  }
  try {
    // Every JSON text is a YAML text, so one parser reads both.
    return readRuleFile(parse(text));
  } catch (error) {
    if (error instanceof YAMLParseError) return refused(`neither JSON nor YAML: ${sentence(error).split('\n')[0]}`);
    throw error;
  }
};

const programOf = (presetOrFile: string, folder = '.'): Program => {
  const preset = presetProgram(presetOrFile);
  if (preset) return preset;
  const read = readFile(presetOrFile, folder);
  if (read.kind === 'program') return read.program;
  const presets = PRESETS.map(({ code }) => code).join(', ');
  throw new Error(
    `${presetOrFile} is neither a preset (${presets}) nor a rule file that can be used: ${inOneSentence(read.problems)}`,
  );
};

const rulesFrom = (presetOrFile: string): Rules => {
  const program = programOf(presetOrFile);
  return rulesOf(
    program,
    program.supersedes === undefined ? undefined : programOf(program.supersedes, dirname(presetOrFile)),
  );
};

const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const read = schema.safeParse(value, { reportInput: true });
  if (!read.success) throw new Error(inOneSentence(problemsOf(read.error)));
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

const validate = async (file: string): Promise<void> => {
  const read = readFile(file);
  if (read.kind === 'program') {
    const { code, name, tiers } = read.program;
    await writeLine(process.stdout, { file, valid: true, code, name, tiers: tiers.map((tier) => tier.code) });
    return;
  }
  await writeLine(process.stdout, { file, valid: false, problems: read.problems });
  process.stderr.write(`${file} cannot be used: ${inOneSentence(read.problems)}\n`);
  process.exitCode = 2;
};

const PROGRAM_OPTION = ['--program <preset-or-file>', 'a preset, or a rule file in JSON or YAML'] as const;

export default (command: Command): void => {
  command
    .command('validate')
    .description('Says whether a rule file can be used, and if not where it is wrong.')
    .argument('<file>', 'rule file in JSON or YAML')
    .action(validate);

  command
    .command('evaluate')
    .description('Tier, end of tier, counters and the way to the next tier, for each member on standard input.')
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program }: { program: string }) => {
      const evaluate = evaluator(rulesFrom(program));
      process.exitCode = await answerLines((line) => ({ ...labelOf(line), ...evaluate(parsed(caseSchema, line)) }), {
        label: 'case',
      });
    });

  command
    .command('earn')
    .description('Base points, bonus and night credits, for each stay on standard input.')
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program }: { program: string }) => {
      const chosen = programOf(program);
      process.exitCode = await answerLines((line) => ({ ...labelOf(line), ...earn(chosen, parsed(earnLine, line)) }), {
        label: 'case',
      });
    });

  command
    .command('ledger')
    .description('Balance, expired points and next expiry, for each ledger on standard input.')
    .requiredOption(...PROGRAM_OPTION)
    .action(async ({ program }: { program: string }) => {
      const rules = rulesFrom(program);
      process.exitCode = await answerLines(
        (line) => {
          const { tier = rules.program.tiers[0]!.code, asOf, entries } = parsed(ledgerLine, line);
          rankOf(rules, tier);
          return { ...labelOf(line), tier, ...foldLedger(entries, { expiry: rules.program.expiry, tier, asOf }) };
        },
        { label: 'case' },
      );
    });

  command
    .command('simulate')
    .description(
      'Who moves where if the rules change, for each member on standard input, and at the end what it costs.',
    )
    .requiredOption('--program <preset-or-file>', 'the new rules')
    .requiredOption('--against <preset-or-file>', 'the rules of today')
    .action(async ({ program, against }: { program: string; against: string }) => {
      const compared = simulation(rulesFrom(program), rulesFrom(against));
      process.exitCode = await answerLines(
        (line) => {
          const { points, ...member } = parsed(simulateLine, line);
          return { ...labelOf(line), ...compared.add(member, points) };
        },
        { label: 'case' },
      );
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
