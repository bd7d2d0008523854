import { instant, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('erasedNumber', 'erasedNumbers', 'Erased number', 'Erased numbers', {
    icon: 'IconEraser',
    description:
      'The digest of a number under which a guest was erased, so that a late message does not bring the data back.',
  }),
  ...appendedByTheApp,
  isSearchable: false,
  fields: [
    text('erasedNumber.name', 'Erased', { icon: 'IconAbc' }),
    text('erasedNumber.key', 'Digest', { icon: 'IconKey', description: 'SHA-256 of the number, unique.' }),
    instant('erasedNumber.erasedAt', 'Erased at', { icon: 'IconClock' }),
  ],
});
