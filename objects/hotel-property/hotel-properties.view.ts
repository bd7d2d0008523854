import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('hotelProperty.all', {
    name: 'Properties',
    icon: 'IconBuildingSkyscraper',
    position: 1,
    columns: [
      'name',
      'code',
      'brand',
      'city',
      'country',
      'timeZone',
      'currencyCode',
      'roomCount',
      'starRating',
      'active',
    ],
  }),
);
