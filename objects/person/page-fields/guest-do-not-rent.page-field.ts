import { defineViewField } from '../../sdk.ts';
import { fieldOnStandardPage } from '../../views.ts';

export default defineViewField(fieldOnStandardPage('person', 'guestDoNotRent', 33));
