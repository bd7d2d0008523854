import type { Origin, Polarity, PreferenceCategory, Strength } from '../plugin/domain/preferences/preference.ts';
import { type Choices, type ObjectField, computed, day, select, share, text, words } from './fields.ts';

/** What a preference is about, apart from health and belief. */
export const everydayCategories = {
  ROOM_TYPE: ['Room type', 'blue'],
  BED: ['Bed', 'sky'],
  FLOOR: ['Floor', 'turquoise'],
  VIEW: ['View', 'green'],
  SMOKING: ['Smoking', 'gray'],
  LOCATION: ['Location', 'yellow'],
  PILLOW: ['Pillow', 'orange'],
  TEMPERATURE: ['Temperature', 'red'],
  AMENITY: ['Amenity', 'pink'],
  SERVICE: ['Service', 'purple'],
  NEWSPAPER: ['Newspaper', 'gray'],
  LANGUAGE: ['Language', 'blue'],
  OTHER: ['Other', 'gray'],
} satisfies Choices<Exclude<PreferenceCategory, 'DIETARY' | 'ACCESSIBILITY'>>;

/** Every category: a sensitive preference can be of any, as an allergy to feather pillows is. */
export const allCategories = {
  DIETARY: ['Dietary', 'orange'],
  ACCESSIBILITY: ['Accessibility', 'blue'],
  ...everydayCategories,
} satisfies Choices<PreferenceCategory>;

/** What everyday and sensitive preferences have in common, all but the guest. */
export const preferenceFields = (object: string, categories: Choices): ObjectField[] => [
  text(`${object}.name`, 'Preference', { icon: 'IconAbc' }),
  text(`${object}.key`, 'Key', { icon: 'IconKey', description: 'guest:category:value, unique.' }),
  select(`${object}.category`, 'Category', categories, { icon: 'IconCategory' }),
  text(`${object}.value`, 'Value', {
    icon: 'IconHeart',
    description: 'A word of the hotel’s vocabulary in capitals, such as HIGH or NEAR_ELEVATOR.',
  }),
  select(
    `${object}.polarity`,
    'Polarity',
    { WANTS: ['Wants', 'green'], AVOIDS: ['Avoids', 'red'] } satisfies Choices<Polarity>,
    { icon: 'IconPlusMinus', defaultValue: 'WANTS' },
  ),
  select(
    `${object}.strength`,
    'Strength',
    { MUST: ['Must', 'red'], PREFERS: ['Prefers', 'blue'] } satisfies Choices<Strength>,
    { icon: 'IconBarbell', defaultValue: 'PREFERS' },
  ),
  select(
    `${object}.origin`,
    'Origin',
    {
      DECLARED: ['Declared', 'green'],
      OBSERVED: ['Observed', 'blue'],
      ONE_OFF: ['One-off', 'gray'],
    } satisfies Choices<Origin>,
    {
      icon: 'IconEye',
      defaultValue: 'DECLARED',
      description: 'Said by the guest, seen in how he stayed, or for one stay only.',
    },
  ),
  computed(
    share(`${object}.confidence`, 'Confidence', {
      icon: 'IconGauge',
      description: 'How sure it is that the guest means it.',
    }),
  ),
  words(`${object}.evidenceStays`, 'Stays it was seen in', { icon: 'IconCalendarStats' }),
  day(`${object}.lastConfirmedOn`, 'Last confirmed', { icon: 'IconCalendarCheck' }),
  day(`${object}.validUntil`, 'Valid until', { icon: 'IconCalendarOff' }),
];
