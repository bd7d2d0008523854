import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('person.bySegment', 'guests', 'Guests by segment', 'IconPyramid', 1),
);
