import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(recordPage('preferenceWording', 'Wording of wishes page', { beside: {} }));
