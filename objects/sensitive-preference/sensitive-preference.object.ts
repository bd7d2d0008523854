import { confidential, one } from '../fields.ts';
import { allCategories, preferenceFields } from '../preference-fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

/**
 * Diet, accessibility and allergies are data on health or belief (GDPR art. 9). They are an object of their own because
 * a right on an object is the only one that holds everywhere: the name of a record stays readable whatever the rights on
 * its fields, and row-level rights are not on every plan of the host.
 */
export default defineObject({
  ...named('sensitivePreference', 'sensitivePreferences', 'Sensitive preference', 'Sensitive preferences', {
    icon: 'IconShieldHeart',
    description:
      'A preference that says something about health or belief: diet, accessibility, allergies. Kept for those who serve it; never for marketing.',
  }),
  fields: [
    ...preferenceFields('sensitivePreference', allCategories).map(confidential),
    one('sensitivePreference.person', 'Guest', 'person.guestSensitivePreferences', {
      icon: 'IconUser',
      whenGone: 'DESTROY',
    }),
  ],
});
