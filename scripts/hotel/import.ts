import { basename, resolve } from 'node:path';
import { SingleBar, Presets } from 'cli-progress';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { IMPORT_ROWS, type ImportKind } from '../../plugin/domain/imports/rows.ts';
import { connect } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { findRun } from '../../plugin/host/runs.ts';
import { settingsOfProperties } from '../../plugin/host/set-up.ts';
import type { Language } from '../../plugin/words/language.ts';
import { importFile, type ImportSummary } from '../importers/import-file.ts';
import { mappingJsonSchema, mappingOfFormat, readMapping } from '../importers/mapping.ts';
import { notInstalled, sliceSender } from '../importers/send-slice.ts';
import { suggestMapping } from '../importers/suggest-mapping.ts';
import { UsageError } from '../importers/usage-error.ts';
import { hostAddress, patience, withHostOptions } from './host-options.ts';
import { writeLine } from './json-lines.ts';
import { languageOption } from './language-option.ts';

type Options = {
  format?: string;
  mapping?: string;
  url?: string;
  key?: string;
  rejects?: string;
  dryRun?: boolean;
  resume?: boolean;
  stopAbove: number;
  language: Language;
  json?: boolean;
};

const number = new Intl.NumberFormat('en-US');

const inWords = (summary: ImportSummary, dryRun: boolean): string =>
  [
    `${number.format(summary.read)} ${summary.read === 1 ? 'row' : 'rows'} read`,
    `${number.format(summary.written)} ${dryRun ? 'would be written' : 'written'}`,
    `${number.format(summary.unchanged)} unchanged`,
    `${number.format(summary.rejected)} rejected`,
    ...(summary.skipped > 0 ? [`${number.format(summary.skipped)} skipped`] : []),
    ...(summary.noted > 0 ? [`${number.format(summary.noted)} came in with a note`] : []),
  ].join(', ') +
  (summary.resumedAt > 0 ? `; resumed after row ${number.format(summary.resumedAt)}` : '') +
  (summary.rejectsFile === null ? '.' : `; these rows and the reasons are in ${summary.rejectsFile}.`);

const percent = (written: string): number => {
  const value = Number(written);
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('It is a number from 0 to 100.');
  return value;
};

const mappingOf = ({ format, mapping }: Options) => {
  if ((format === undefined) === (mapping === undefined))
    throw new UsageError('Say how the file is to be read: --format NAME or --mapping FILE.');
  return mapping === undefined ? mappingOfFormat(format!) : readMapping(mapping);
};

const run = async (file: string, options: Options): Promise<void> => {
  const mapping = mappingOf(options);
  const address = hostAddress(options);
  const host = connect({ url: address.url, token: address.key, ...patience });
  const dryRun = options.dryRun ?? false;
  const rejects =
    options.rejects ??
    `${basename(file)
      .replace(/\.gz$/, '')
      .replace(/\.csv$/, '')}.rejects.csv`;
  if (resolve(rejects) === resolve(file))
    throw new UsageError('The rejects file must be another than the file to import.');
  const bar =
    process.stderr.isTTY && !options.json
      ? new SingleBar(
          {
            stream: process.stderr,
            format: '{bar} {percentage} %  {value}/{total} rows  {rate} rows/s  {eta_formatted} left',
            etaBuffer: 20,
          },
          Presets.shades_classic,
        )
      : undefined;
  const started = performance.now();
  /** What only a host answers that has the app. */
  const ofApp = async <Result>(answer: Promise<Result>): Promise<Result> => {
    try {
      return await answer;
    } catch (error) {
      throw error instanceof HostError && error.kind === 'INVALID' ? notInstalled(address.url) : error;
    }
  };
  try {
    const summary = await importFile({
      file,
      mapping,
      rejects,
      language: options.language,
      dryRun,
      stopAbove: options.stopAbove / 100,
      resume: async (key) => (options.resume ? ofApp(findRun(host, key)) : null),
      timeZones: async () =>
        new Map([...(await ofApp(settingsOfProperties(host)))].map(([code, { timeZone }]) => [code, timeZone])),
      send: sliceSender(address, patience),
      now: new Date(),
      onProgress: (counts, total) => {
        const rate = Math.round(counts.read / ((performance.now() - started) / 1000));
        if (bar && !bar.isActive) bar.start(total, counts.read, { rate });
        bar?.update(counts.read, { rate });
        if (options.json) void writeLine(process.stdout, { event: 'progress', total, ...counts });
      },
    });
    bar?.stop();
    if (options.json) await writeLine(process.stdout, { event: 'done', dryRun, ...summary });
    else process.stdout.write(`${inWords(summary, dryRun)}\n`);
    process.exitCode = summary.rejected > 0 ? 1 : 0;
  } catch (error) {
    bar?.stop();
    if (!(error instanceof HostError)) throw error;
    throw Object.assign(
      new Error(
        dryRun
          ? error.message
          : `${error.message} What has been imported stays; run the same command with --resume to go on.`,
      ),
      { exitCode: 3 },
    );
  }
};

/** `hotel import`: brings a CSV of stays, guests, companies or members into the host. */
export default (command: Command): void => {
  withHostOptions(command)
    .argument('[file]', 'the CSV file, plain or packed with gzip')
    .option('--format <name>', 'a format that the importer knows: hotel-booking-demand')
    .option('--mapping <file>', 'a mapping file (YAML or JSON) that says how the columns become fields')
    .option('--rejects <file>', 'where rejected rows go, with field and reason')
    .option('--dry-run', 'read, check and compare, but write nothing')
    .option('--resume', 'go on where an earlier import of the same file was cut off')
    .option('--stop-above <percent>', 'stop when more of the rows are rejected, once 1,000 have been read', percent, 50)
    .addOption(languageOption())
    .option('--json', 'print JSON lines')
    .option('--suggest', 'read the start of the file, print a first mapping for it and stop')
    .addOption(
      new Option('--kind <kind>', 'with --suggest: what the mapping is to bring of a file that holds several').choices(
        Object.keys(IMPORT_ROWS),
      ),
    )
    .option('--print-schema', 'print the JSON Schema of mapping files and stop')
    .action(
      async (
        file: string | undefined,
        options: Options & { printSchema?: boolean; suggest?: boolean; kind?: ImportKind },
      ) => {
        if (options.printSchema) return void process.stdout.write(`${JSON.stringify(mappingJsonSchema(), null, 2)}\n`);
        if (file === undefined) throw new UsageError('Name the file to import.');
        if (options.suggest) return void process.stdout.write(await suggestMapping(file, options.kind));
        await run(file, options);
      },
    );
};
