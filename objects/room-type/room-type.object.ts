import { defineObject } from '../sdk.ts';
import { many, money, multiSelect, number, one, select, text, yesNo } from '../fields.ts';
import { bedTypes, roomFeatures } from '../room-features.ts';
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
    select('roomType.bedType', 'Bed', bedTypes, { icon: 'IconBed' }),
    number('roomType.sizeSquareMetres', 'Size m²', { icon: 'IconRuler', decimals: 1 }),
    number('roomType.maxOccupancy', 'Sleeps', { icon: 'IconUsers' }),
    text('roomType.view', 'View', { icon: 'IconMountain' }),
    yesNo('roomType.smoking', 'Smoking', { icon: 'IconSmoking' }),
    multiSelect('roomType.features', 'Features', roomFeatures, { icon: 'IconSparkles' }),
    number('roomType.rooms', 'Rooms', { icon: 'IconDoor', description: 'How many of them the property has.' }),
    money('roomType.baseRate', 'Base rate', { icon: 'IconCoin' }),
    many('roomType.roomList', 'Rooms of the type', 'room.roomType', { icon: 'IconDoor' }),
    many('roomType.feedback', 'Feedback', 'guestFeedback.roomType', { icon: 'IconMessageStar' }),
    many('roomType.groupNights', 'Block nights', 'groupNight.roomType', { icon: 'IconLock' }),
    many('roomType.quoteLines', 'Quote lines', 'quoteLine.roomType', { icon: 'IconList' }),
    many('roomType.offers', 'Offers', 'stayOffer.roomType', { icon: 'IconSparkles' }),
    many('roomType.stays', 'Stays', 'stay.roomType', { icon: 'IconBed' }),
    many('roomType.bookedStays', 'Stays booked', 'stay.bookedRoomType', { icon: 'IconBookmark' }),
    many('roomType.upgradedStays', 'Stays upgraded from it', 'stay.upgradedFrom', { icon: 'IconArrowUp' }),
  ],
});
