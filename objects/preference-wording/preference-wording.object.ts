import type { Polarity } from '../../plugin/domain/preferences/preference.ts';
import { type Choices, computed, select, text } from '../fields.ts';
import { allCategories } from '../preference-fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('preferenceWording', 'preferenceWordings', 'Wording of wishes', 'Wordings of wishes', {
    icon: 'IconQuote',
    description:
      'What guests of this hotel write for a wish, beside the English and Chinese that every hotel reads. In any language.',
  }),
  fields: [
    text('preferenceWording.name', 'What guests write', {
      icon: 'IconQuote',
      description: 'As it stands in remarks and special requests, such as: lighthouse side.',
    }),
    select('preferenceWording.category', 'Category', allCategories, { icon: 'IconCategory' }),
    text('preferenceWording.value', 'Value', {
      icon: 'IconHeart',
      description: 'What it means, in words that the hotel knows, such as: sea; or a word of the hotel’s own.',
    }),
    select(
      'preferenceWording.polarity',
      'Polarity',
      { WANTS: ['Wants', 'green'], AVOIDS: ['Avoids', 'red'] } satisfies Choices<Polarity>,
      { icon: 'IconPlusMinus', defaultValue: 'WANTS' },
    ),
    computed(
      text('preferenceWording.problem', 'Why it is not read', {
        icon: 'IconAlertTriangle',
        description: 'Empty: it is read.',
      }),
    ),
  ],
});
