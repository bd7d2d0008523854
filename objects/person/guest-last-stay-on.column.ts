import { defineViewField } from 'twenty-sdk/define';
import { columnOnStandardList } from '../views.ts';

export default defineViewField(columnOnStandardList('person', 'guestLastStayOn', 23));
