import { intake } from '../intake/apply.ts';
import { erasure } from '../identity/erase.ts';
import { matching } from '../identity/matching.ts';
import { periodsOver } from '../identity/periods.ts';
import { loyaltyReconciliation, loyaltyReview } from '../loyalty/review.ts';
import { loyaltySimulation } from '../loyalty/simulation.ts';
import { retentionActing } from '../retention/acting.ts';
import { retentionFit } from '../retention/fit.ts';
import { dayFigures } from '../management/day-figures.ts';
import { overbookingReview } from '../stays/overbooking.ts';
import { touchPlanning } from '../retention/planning.ts';
import { playProof } from '../retention/proof.ts';
import { retentionScoring } from '../retention/scoring.ts';
import { accountReview } from '../sales/accounts.ts';
import { campaignRun } from '../sales/campaigns.ts';
import { commissionReview } from '../sales/commissions/review.ts';
import { creditReview } from '../sales/credit/review.ts';
import { groupReview } from '../sales/groups/review.ts';
import { handover } from '../sales/handover.ts';
import { recalculation } from '../totals/recalculation.ts';
import { reconciliation } from '../totals/reconciliation.ts';
import type { PulledKinds } from './run.ts';

/** Kinds of which a run can be started with nothing but the name. */
export const PLAIN_KINDS: PulledKinds = [
  recalculation,
  reconciliation,
  loyaltyReview,
  loyaltyReconciliation,
  retentionActing,
  matching,
  retentionFit,
  retentionScoring,
  touchPlanning,
  playProof,
  intake,
  erasure,
  periodsOver,
  dayFigures,
  accountReview,
  groupReview,
  commissionReview,
  creditReview,
  overbookingReview,
];

/** Every kind of long work that goes on by itself. An import is the one that its sender pushes, see `beginSlice`. */
export const KINDS: PulledKinds = [...PLAIN_KINDS, loyaltySimulation, handover, campaignRun];
