import { loyaltyReconciliation, loyaltyReview } from '../loyalty/review.ts';
import { recalculation } from '../totals/recalculation.ts';
import { reconciliation } from '../totals/reconciliation.ts';
import type { PulledKinds } from './run.ts';

/** Every kind of long work that goes on by itself. An import is the one that its sender pushes, see `beginSlice`. */
export const KINDS: PulledKinds = [recalculation, reconciliation, loyaltyReview, loyaltyReconciliation];
