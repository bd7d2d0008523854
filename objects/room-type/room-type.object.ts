import { defineObject } from '../sdk.ts';
import { many, money, multiSelect, number, one, select, text, yesNo } from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('roomType', 'roomTypes', 'Room type', 'Room types', {
    icon: 'IconBed',
    description: 'A class of rooms that a property sells.',
  }),
  fields: [
    text('roomType.name', 'Name', { icon: 'IconAbc' }),
    text('roomType.key', 'Key', { icon: 'IconKey', description: 'property:code, unique.' }),
    text('roomType.code', 'Code', { icon: 'IconHash' }),
    one('roomType.property', 'Property', 'hotelProperty.roomTypes', { icon: 'IconBuildingSkyscraper' }),
    number('roomType.roomClass', 'Class', {
      icon: 'IconStairsUp',
      description: 'Rank of the room: 1 is the simplest.',
    }),
    select(
      'roomType.bedType',
      'Bed',
      {
        KING: ['King', 'blue'],
        QUEEN: ['Queen', 'sky'],
        TWIN: ['Twin', 'turquoise'],
        DOUBLE: ['Double', 'green'],
        SINGLE: ['Single', 'gray'],
        SOFA: ['Sofa bed', 'orange'],
      },
      { icon: 'IconBed' },
    ),
    number('roomType.sizeSquareMetres', 'Size m²', { icon: 'IconRuler', decimals: 1 }),
    number('roomType.maxOccupancy', 'Sleeps', { icon: 'IconUsers' }),
    text('roomType.view', 'View', { icon: 'IconMountain' }),
    yesNo('roomType.smoking', 'Smoking', { icon: 'IconSmoking' }),
    multiSelect(
      'roomType.features',
      'Features',
      {
        BALCONY: ['Balcony', 'green'],
        BATHTUB: ['Bathtub', 'sky'],
        WALK_IN_SHOWER: ['Walk-in shower', 'turquoise'],
        KITCHENETTE: ['Kitchenette', 'orange'],
        WORK_DESK: ['Work desk', 'gray'],
        LOUNGE_ACCESS: ['Lounge access', 'purple'],
        ACCESSIBLE: ['Accessible', 'blue'],
        CONNECTING: ['Connecting', 'yellow'],
        HIGH_FLOOR: ['High floor', 'pink'],
        QUIET: ['Quiet side', 'gray'],
        SEA_VIEW: ['Sea view', 'blue'],
        CITY_VIEW: ['City view', 'purple'],
      },
      { icon: 'IconSparkles' },
    ),
    number('roomType.rooms', 'Rooms', { icon: 'IconDoor', description: 'How many of them the property has.' }),
    money('roomType.baseRate', 'Base rate', { icon: 'IconCoin' }),
    many('roomType.stays', 'Stays', 'stay.roomType', { icon: 'IconBed' }),
    many('roomType.bookedStays', 'Stays booked', 'stay.bookedRoomType', { icon: 'IconBookmark' }),
    many('roomType.upgradedStays', 'Stays upgraded from it', 'stay.upgradedFrom', { icon: 'IconArrowUp' }),
  ],
});
