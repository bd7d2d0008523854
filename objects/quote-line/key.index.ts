import { defineIndex } from '../sdk.ts';
import { unique } from '../views.ts';

export default defineIndex(unique('quoteLine', 'key'));
