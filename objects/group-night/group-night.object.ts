import { computed, day, money, number, one, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('groupNight', 'groupNights', 'Block night', 'Block nights', {
    icon: 'IconLock',
    description: 'Rooms of a type that a group has on a night.',
  }),
  isSearchable: false,
  fields: [
    text('groupNight.name', 'Block night', { icon: 'IconAbc' }),
    text('groupNight.key', 'Key', { icon: 'IconKey', description: 'group:night:room type, unique.' }),
    one('groupNight.group', 'Group', 'opportunity.groupNights', { icon: 'IconUsersGroup', whenGone: 'DESTROY' }),
    one('groupNight.property', 'Property', 'hotelProperty.groupNights', { icon: 'IconBuildingSkyscraper' }),
    one('groupNight.roomType', 'Room type', 'roomType.groupNights', { icon: 'IconBed' }),
    day('groupNight.night', 'Night', { icon: 'IconMoon' }),
    number('groupNight.rooms', 'Rooms', { icon: 'IconDoor', description: 'Blocked.' }),
    money('groupNight.rate', 'Rate per night', { icon: 'IconCoin' }),
    computed(
      number('groupNight.pickedUp', 'Picked up', { icon: 'IconLockOpen', description: 'Rooms that are booked.' }),
      {
        rewritten: true,
      },
    ),
    computed(
      number('groupNight.held', 'Held', {
        icon: 'IconHourglass',
        description:
          'Rooms that are kept from sale for the group: what is not booked yet, by contract and until the cut-off.',
      }),
      { rewritten: true },
    ),
  ],
});
