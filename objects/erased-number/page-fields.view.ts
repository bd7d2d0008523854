import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(pageFields('erasedNumber', 'Erased number', ['erasedAt']));
