import { defineViewField } from '../sdk.ts';
import { columnOnStandardList } from '../views.ts';

export default defineViewField(columnOnStandardList('company', 'accountNextVisitOn', 25));
