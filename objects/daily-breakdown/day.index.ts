import { defineIndex } from '../sdk.ts';
import { ordered } from '../views.ts';

export default defineIndex(ordered('dailyBreakdown', 'day'));
