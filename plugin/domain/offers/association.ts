import type { Segment } from '../retention/customer-pyramid.ts';

/** Who travels together, as far as the booking says. */
export const PARTIES = ['SOLO', 'COUPLE', 'FAMILY', 'SEVERAL'] as const;
export type Party = (typeof PARTIES)[number];

/** The party of a booking; whoever booked without saying for how many is taken for one. */
export const partyOf = (adults: number | null, children: number | null): Party => {
  if ((children ?? 0) > 0) return 'FAMILY';
  const grown = adults ?? 1;
  return grown <= 1 ? 'SOLO' : grown === 2 ? 'COUPLE' : 'SEVERAL';
};

/** What makes stays alike: who travels, what for (the market segment), and what the guest is worth to the house. */
export type Profile = { party: Party; purpose: string; segment: Segment | null };

/** How alike the stays are that something is told of. */
export const ALIKE = ['PARTY_PURPOSE_SEGMENT', 'PARTY_PURPOSE', 'PARTY'] as const;
export type Alike = (typeof ALIKE)[number];

/** Stays of one profile that are the same in what is asked about them. */
export type Counted<Row> = Row & Profile & { stays: number };

/**
 * Of `of` stays that are alike `taken` had it, a share of them; `lift` is that share against the share of all stays,
 * and `tells` what of it is more than chance.
 */
export type Association = {
  alike: Alike;
  taken: number;
  of: number;
  share: number;
  lift: number;
  tells: 'MORE' | 'AS_OTHERS' | 'LESS';
};

/** Fewer stays that are alike say nothing, and neither do fewer that had it, or had it not (Cochran, Biometrics 10, 1954: 5). */
export const LEAST_ALIKE = 30;
export const LEAST_EXPECTED = 5;

/** Beyond so many standard errors a share is not that of all stays: 95 % on one side. */
export const BEYOND_CHANCE = 1.645;

const isAlike: Record<Alike, (one: Profile, other: Profile) => boolean> = {
  PARTY_PURPOSE_SEGMENT: (one, other) =>
    one.segment !== null &&
    one.purpose !== '' &&
    one.party === other.party &&
    one.purpose === other.purpose &&
    one.segment === other.segment,
  PARTY_PURPOSE: (one, other) => one.purpose !== '' && one.party === other.party && one.purpose === other.purpose,
  PARTY: (one, other) => one.party === other.party,
};

const staysIn = (rows: readonly { stays: number }[]): number => rows.reduce((sum, { stays }) => sum + stays, 0);

/**
 * What stays that are alike had, against all stays: support, confidence and lift of a plain association rule (Agrawal,
 * Imieliński and Swami, SIGMOD 1993; Brin et al., SIGMOD 1997). The closest likeness that has enough stays is told of.
 * @param rows stays of the property that count, `had` which of them had it
 * @returns null where there are too few to tell
 */
export const associationOf = <Row>(
  rows: readonly Counted<Row>[],
  profile: Profile,
  had: (row: Row) => boolean,
): Association | null => {
  const all = staysIn(rows);
  const usual = all === 0 ? 0 : staysIn(rows.filter(had)) / all;
  for (const alike of ALIKE) {
    const similar = rows.filter((row) => isAlike[alike](profile, row));
    const of = staysIn(similar);
    if (of < LEAST_ALIKE || Math.min(usual, 1 - usual) * of < LEAST_EXPECTED) continue;
    const taken = staysIn(similar.filter(had));
    const share = taken / of;
    const beyond = (share - usual) / Math.sqrt((usual * (1 - usual)) / of);
    return {
      alike,
      taken,
      of,
      share,
      lift: share / usual,
      tells: beyond >= BEYOND_CHANCE ? 'MORE' : beyond <= -BEYOND_CHANCE ? 'LESS' : 'AS_OTHERS',
    };
  }
  return null;
};
