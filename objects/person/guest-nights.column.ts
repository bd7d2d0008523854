import { defineViewField } from '../sdk.ts';
import { columnOnStandardList } from '../views.ts';

export default defineViewField(columnOnStandardList('person', 'guestNights', 23));
