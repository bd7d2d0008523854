import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followStayDays } from '../../flows/management/day-figures.ts';
import { followDestroyedStays, followStayEvents } from '../../flows/stays/follow-events.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/**
 * The fields of a stay that something follows from, and those that the app works out: what a person or another app writes
 * into these is put right. A write of the app itself comes back as one event, which finds nothing to do.
 */
const FOLLOWED_FIELDS = [
  'status',
  'guestId',
  'groupId',
  'companyId',
  'travelAgentId',
  'propertyId',
  'ratePlanId',
  'channel',
  'marketSegment',
  'guestCountry',
  'bookedAt',
  'cancelledAt',
  'key',
  'confirmationNumber',
  'roomNumber',
  'roomTypeId',
  'bookedRoomTypeId',
  'specialRequests',
  'arrivalOn',
  'departureOn',
  'checkedInAt',
  'checkedOutAt',
  'adults',
  'children',
  'infants',
  'rate',
  'commissionPercent',
  'commissionHeldBecause',
  'roomRevenue',
  'foodRevenue',
  'otherRevenue',
  'name',
  'nights',
  'memberTier',
  'memberBenefits',
  'preferenceFit',
  'preferenceFitReasons',
  'totalRevenue',
  'toCorrect',
  'problem',
  'problems',
];

type StayEvent = 'created' | 'updated' | 'deleted' | 'restored' | 'destroyed';

/** The function that follows one kind of event of stays. `when` says in a few words what happened. */
export const stayFunction = (event: StayEvent, when: string): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:stay-${event}`),
  name: `stay-${event}`,
  description: `${when}: its name, nights, total and what is to correct, the totals of the guest, what a member earns, how well the room suits, and the figures of its days.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `stay.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: async (payload: unknown) => {
    const host = triggeredHost({ asApplication: true });
    const now = new Date();
    const written = await (event === 'destroyed' ? followDestroyedStays : followStayEvents)(host, payload, now);
    await followStayDays(host, payload, now);
    return written;
  },
});
