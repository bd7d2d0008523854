import { defineViewField } from 'twenty-sdk/define';
import { columnOnStandardList } from '../views.ts';

export default defineViewField(columnOnStandardList('company', 'accountType', 20));
