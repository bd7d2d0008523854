import { defineIndex } from 'twenty-sdk/define';
import { unique } from '../views.ts';

export default defineIndex(unique('stay', 'key'));
