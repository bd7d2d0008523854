import { defineViewField } from '../../sdk.ts';
import { fieldOnStandardPage } from '../../views.ts';

export default defineViewField(fieldOnStandardPage('company', 'accountCreditTerms', 38));
