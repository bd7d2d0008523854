import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(pageFields('matchKey', 'Match key', ['person']));
