import { one } from '../fields.ts';
import { everydayCategories, preferenceFields } from '../preference-fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('roomPreference', 'roomPreferences', 'Room preference', 'Room preferences', {
    icon: 'IconHeart',
    description:
      'What a guest wants or avoids, stay after stay. What says something about health or belief is a sensitive preference.',
  }),
  fields: [
    ...preferenceFields('roomPreference', everydayCategories),
    one('roomPreference.person', 'Guest', 'person.guestPreferences', { icon: 'IconUser', whenGone: 'DESTROY' }),
  ],
});
