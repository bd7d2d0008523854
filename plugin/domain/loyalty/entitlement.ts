import type { StayStatus } from '../stays/status.ts';
import { knownBenefits, type Benefit } from './benefits.ts';

/** What a stay says of the guest's tier, for those who prepare it. */
export type Entitlement = { memberTier: string; memberBenefits: readonly Benefit[] };

export const NO_ENTITLEMENT: Entitlement = { memberTier: '', memberBenefits: [] };

/** Whether a stay is yet to be prepared; what was told of it at departure stays. */
export const isAhead = (status: StayStatus): boolean => status !== 'CHECKED_OUT' && !ENDED.has(status);
const ENDED: ReadonlySet<StayStatus> = new Set(['CANCELLED', 'NO_SHOW', 'RELOCATED']);

/** What the tiers of a guest entitle to, those of several programs together. */
export const entitlementOf = (tiers: readonly { name: string; benefits: readonly string[] }[]): Entitlement => ({
  memberTier: tiers.map(({ name }) => name).join(', '),
  memberBenefits: knownBenefits(tiers.flatMap(({ benefits }) => benefits)),
});
