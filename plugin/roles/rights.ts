import { fieldIdentifier, objectIdentifier } from '../../objects/fields.ts';
import type { defineRole } from '../../objects/sdk.ts';

type Role = Parameters<typeof defineRole>[0];

/** What the rights of a role are stated by; every object that the app adds or extends stands in one group. */
const objectGroups = {
  setUp: ['hotelProperty', 'roomType', 'ratePlan', 'casePolicy', 'preferenceWording', 'accountClassRule'],
  guests: ['person'],
  preferences: ['roomPreference'],
  sensitivePreferences: ['sensitivePreference'],
  sourceRecords: ['guestProfile'],
  duplicates: ['matchCandidate'],
  matchKeys: ['matchKey'],
  merges: ['guestMerge'],
  consents: ['consentEvent'],
  dataRequests: ['dataRequest', 'erasedNumber'],
  stays: ['stay'],
  rooms: ['room'],
  bookingHistory: ['stayChange'],
  offers: ['stayOffer'],
  bills: ['folioCharge'],
  memberships: ['loyaltyMembership', 'rewardRedemption'],
  pointsLedger: ['pointsEntry'],
  programs: ['loyaltyProgram', 'loyaltyTier', 'reward'],
  feedback: ['guestFeedback'],
  cases: ['serviceCase'],
  plays: ['retentionPlay'],
  models: ['retentionModel'],
  touches: ['retentionTouch'],
  accounts: ['company'],
  groups: ['opportunity', 'groupNight', 'quote', 'quoteLine'],
  performance: ['dailyPerformance', 'dailyBreakdown'],
  budgets: ['monthlyBudget'],
  reviews: ['quarterlyReview'],
  campaigns: ['campaign'],
  competition: ['competitorRate'],
  salesCosts: ['salesCost'],
  commissions: ['commissionStatement'],
  receivables: ['receivable'],
  receipts: ['receipt'],
  running: ['hotelRun', 'importReject', 'intakeMessage'],
  tasksAndNotes: ['task', 'note'],
} as const;

/** Changing includes creating. Deleting means putting into the bin, from where a record can be restored. */
export type Right = 'NOTHING' | 'SEES' | 'CHANGES' | 'CHANGES_AND_DELETES';

/** A field is seen as its object is, unless it is hidden or locked. */
type FieldRights = { hidden?: readonly string[]; locked?: readonly string[] };

/** The object and field rights of a role, for `defineRole`. No person destroys records for good. */
export const rights = (
  byGroup: Record<keyof typeof objectGroups, Right>,
  { hidden = [], locked = [] }: FieldRights = {},
): Pick<Role, 'objectPermissions' | 'fieldPermissions'> => ({
  objectPermissions: Object.entries(objectGroups).flatMap(([group, objects]) => {
    const right = byGroup[group as keyof typeof objectGroups];
    return objects.map((object) => ({
      objectUniversalIdentifier: objectIdentifier(object),
      canReadObjectRecords: right !== 'NOTHING',
      canUpdateObjectRecords: right === 'CHANGES' || right === 'CHANGES_AND_DELETES',
      canSoftDeleteObjectRecords: right === 'CHANGES_AND_DELETES',
      canDestroyObjectRecords: false,
    }));
  }),
  fieldPermissions: [
    ...hidden.map((path) => ({ ...fieldOf(path), canReadFieldValue: false, canUpdateFieldValue: false })),
    ...locked.map((path) => ({ ...fieldOf(path), canUpdateFieldValue: false })),
  ],
});

const fieldOf = (path: string) => ({
  objectUniversalIdentifier: objectIdentifier(path.split('.')[0]!),
  fieldUniversalIdentifier: fieldIdentifier(path),
});

/** A role starts from nothing and is given to people only, unless it says otherwise. */
export const deniedByDefault = {
  canReadAllObjectRecords: false,
  canUpdateAllObjectRecords: false,
  canSoftDeleteAllObjectRecords: false,
  canDestroyAllObjectRecords: false,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  canBeAssignedToUsers: true,
  canBeAssignedToAgents: false,
  canBeAssignedToApiKeys: false,
} satisfies Partial<Role>;
