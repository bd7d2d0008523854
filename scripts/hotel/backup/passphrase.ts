import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../../importers/usage-error.ts';

export const withPassphraseOption = (command: Command): Command =>
  command.option(
    '--passphrase-file <file>',
    'a file whose first line is the passphrase that encrypts the backup (or HOTEL_BACKUP_PASSPHRASE)',
  );

const SHORTEST = 12;

/** The passphrase that is given, if any; never by an argument, which other users of the machine would see. @throws UsageError */
export const passphraseGiven = ({ passphraseFile }: { passphraseFile?: string }): string | undefined => {
  const given =
    passphraseFile === undefined
      ? process.env['HOTEL_BACKUP_PASSPHRASE']
      : readFileSync(passphraseFile, 'utf8').split(/\r?\n/, 1)[0];
  if (given === undefined) return undefined;
  if (given.length < SHORTEST) throw new UsageError(`A passphrase has at least ${SHORTEST} characters.`);
  return given;
};
