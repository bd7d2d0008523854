import type { MembershipRow } from '../../domain/imports/rows.ts';
import { units } from '../../domain/money.ts';
import {
  loadPrograms,
  membershipsByNumber,
  upsertMemberships,
  type ImportedMembership,
  type ProgramRecord,
  type TierRecord,
} from '../../host/loyalty.ts';
import { languageOfProperty, type Language } from '../../words/language.ts';
import { BROUGHT_TIER_WORDS } from '../../words/loyalty.ts';
import { inWords } from '../../words/words.ts';
import { resolveGuests } from './references.ts';
import { RowRefused, withoutUndefined, type KindOfImport } from './write-rows.ts';

type StoredMembership =
  Awaited<ReturnType<typeof membershipsByNumber>> extends Map<string, infer Stored> ? Stored : never;

const programOf = (programs: readonly ProgramRecord[], { programCode }: MembershipRow): ProgramRecord => {
  const active = programs.filter(({ isActive }) => isActive);
  const named = programCode === undefined ? active : active.filter(({ code }) => code === programCode);
  const [program] = named;
  if (program === undefined || named.length > 1)
    throw new RowRefused({ field: 'programCode', code: 'UNKNOWN_PROGRAM' });
  return program;
};

const tierOf = (tiers: readonly TierRecord[], programId: string, code: string | undefined): TierRecord | undefined => {
  if (code === undefined) return undefined;
  const plain = (name: string): string => name.trim().toLowerCase();
  const tier = tiers.find(
    (one) => one.programId === programId && [one.code, one.name].map(plain).includes(plain(code)),
  );
  if (tier === undefined) throw new RowRefused({ field: 'tierCode', code: 'UNKNOWN_TIER' });
  return tier;
};

const recordOf = (
  row: MembershipRow,
  {
    program,
    tier,
    personId,
    language,
  }: { program: ProgramRecord; tier: TierRecord | undefined; personId: string | undefined; language: Language },
  fingerprint: string,
): ImportedMembership =>
  withoutUndefined<ImportedMembership>({
    number: row.memberNumber,
    personId,
    programId: program.id,
    enrolledOn: row.enrolledOn ?? row.standOn,
    ...(tier === undefined
      ? {}
      : {
          tierOverrideId: tier.id,
          tierOverrideFrom: row.standOn,
          tierOverrideUntil: row.tierUntil,
          tierOverrideReason: inWords(
            BROUGHT_TIER_WORDS,
            { code: 'TIER_BROUGHT_ALONG', tier: tier.name, on: row.standOn },
            language,
          ),
        }),
    opening: {
      on: row.standOn,
      points: row.points ?? 0,
      expiresOn: row.pointsExpireOn ?? null,
      qualifying: {
        nights: row.qualifyingNights ?? 0,
        stays: row.qualifyingStays ?? 0,
        basePoints: row.qualifyingPoints ?? 0,
        spend: row.qualifyingSpend === undefined ? 0 : units(row.qualifyingSpend),
      },
    },
    importFingerprint: fingerprint,
  });

/** Memberships are matched by their number, guests by theirs; the ledger follows from what is written here. */
export const membershipsImport: KindOfImport<'memberships', StoredMembership, ImportedMembership> = {
  kind: 'memberships',
  stored: membershipsByNumber,
  prepare: async (host, rows, { dryRun }) => {
    const { programs, tiers, hotel } = await loadPrograms(host);
    const language = languageOfProperty(hotel.language);
    const { guests, erased } = await resolveGuests(
      host,
      rows.map(({ guestNumber }) => guestNumber),
      { dryRun },
    );
    return (row, fingerprint, stored) => {
      if (erased.has(row.guestNumber)) throw new RowRefused({ field: 'guestNumber', code: 'ERASED' });
      const program = programOf(programs, row);
      const tier = tierOf(tiers, program.id, row.tierCode);
      const personId = guests.get(row.guestNumber)?.id;
      if (stored !== undefined && stored.personId !== null && stored.personId !== personId)
        throw new RowRefused({ field: 'memberNumber', code: 'OTHER_GUESTS_NUMBER' });
      return recordOf(row, { program, tier, personId, language }, fingerprint);
    };
  },
  write: upsertMemberships,
};
