import type { Preference } from './preference.ts';
import { type Task, named } from './reasons.ts';
import type { RoomFit, StayToHouse } from './room-fit.ts';

export type Department = 'HOUSEKEEPING' | 'KITCHEN' | 'FRONT_DESK' | 'ENGINEERING';

/** Something to do before the guest arrives. `sensitive` says who may see it: only the department named. */
export type Preparation = { department: Department; what: Task; must: boolean; sensitive: boolean };

const departmentOf = ({ category, value }: Preference): Department => {
  switch (category) {
    case 'DIETARY':
      return 'KITCHEN';
    case 'TEMPERATURE':
      return 'ENGINEERING';
    case 'PILLOW':
    case 'AMENITY':
    case 'ACCESSIBILITY':
      return 'HOUSEKEEPING';
    case 'SERVICE':
      return ['BABY_COT', 'EXTRA_BED', 'TURNDOWN', 'LATE_CLEANING'].includes(value) ? 'HOUSEKEEPING' : 'FRONT_DESK';
    case 'ROOM_TYPE':
    case 'BED':
    case 'FLOOR':
    case 'VIEW':
    case 'SMOKING':
    case 'LOCATION':
    case 'NEWSPAPER':
    case 'LANGUAGE':
    case 'OTHER':
      return 'FRONT_DESK';
    default:
      return category satisfies never;
  }
};

const BENEFITS: Record<string, { department: Department; what: Task }> = {
  WELCOME_GIFT: { department: 'HOUSEKEEPING', what: { code: 'WELCOME_GIFT' } },
  LATE_CHECKOUT: { department: 'FRONT_DESK', what: { code: 'LATE_CHECKOUT' } },
  BREAKFAST: { department: 'KITCHEN', what: { code: 'BREAKFAST' } },
  LOUNGE: { department: 'FRONT_DESK', what: { code: 'LOUNGE' } },
};

/**
 * What to prepare for a stay whatever the room: the wishes that staff see to, a cot for each infant, the benefits of the
 * tier, and an apology for every must that the room breaks.
 */
export const preparationsFor = (stay: StayToHouse, fit: RoomFit): Preparation[] => {
  const wishes = fit.staff.map((preference) => ({
    department: departmentOf(preference),
    what: { code: 'SEE_TO' as const, preference: named(preference) },
    must: preference.strength === 'MUST',
    sensitive: preference.sensitive,
  }));
  const cots = stay.preferences.some(({ preference }) => preference.value === 'BABY_COT') ? 0 : stay.infants;
  const broken = fit.unmet.filter(({ strength }) => strength === 'MUST');
  return [
    ...wishes,
    ...(cots > 0
      ? [
          {
            department: 'HOUSEKEEPING' as const,
            what: { code: 'BABY_COTS' as const, cots },
            must: true,
            sensitive: false,
          },
        ]
      : []),
    ...stay.benefits.flatMap((benefit) => {
      const preparation = BENEFITS[benefit];
      return preparation ? [{ ...preparation, must: true, sensitive: false }] : [];
    }),
    ...broken.map((preference) => ({
      department: 'FRONT_DESK' as const,
      what: { code: 'TELL_BEFORE_ARRIVAL' as const, preference: named(preference) },
      must: true,
      sensitive: preference.sensitive,
    })),
  ];
};
