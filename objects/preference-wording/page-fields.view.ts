import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('preferenceWording', 'Wording of wishes', ['category', 'value', 'polarity', 'problem']),
);
