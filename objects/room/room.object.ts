import type { Housekeeping } from '../../plugin/domain/stays/at-desk.ts';
import { multiSelect, number, one, select, text, words, yesNo, type Choices } from '../fields.ts';
import { bedTypes, roomFeatures } from '../room-features.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('room', 'rooms', 'Room', 'Rooms', {
    icon: 'IconDoor',
    description:
      'A room of a property, and whether a guest can have it. What it does not say of itself it has from its type.',
    labelledBy: 'number',
  }),
  fields: [
    text('room.number', 'Room', { icon: 'IconDoor', description: 'The number on the door.' }),
    text('room.key', 'Key', { icon: 'IconKey', description: 'property:number, unique.' }),
    one('room.property', 'Property', 'hotelProperty.rooms', { icon: 'IconBuildingSkyscraper' }),
    one('room.roomType', 'Room type', 'roomType.roomList', { icon: 'IconBed' }),
    select(
      'room.housekeeping',
      'Housekeeping',
      {
        INSPECTED: ['Inspected', 'turquoise'],
        CLEAN: ['Clean', 'green'],
        DIRTY: ['Dirty', 'orange'],
        OUT_OF_ORDER: ['Out of order', 'red'],
      } satisfies Choices<Housekeeping>,
      { icon: 'IconSparkles', defaultValue: 'CLEAN' },
    ),
    text('room.housekeepingNote', 'Note', { icon: 'IconNote' }),
    number('room.floor', 'Floor', { icon: 'IconStairs' }),
    select('room.bedType', 'Bed', bedTypes, { icon: 'IconBed' }),
    text('room.view', 'View', { icon: 'IconMountain' }),
    yesNo('room.smoking', 'Smoking', { icon: 'IconSmoking' }),
    number('room.maxOccupancy', 'Sleeps', { icon: 'IconUsers' }),
    multiSelect('room.features', 'Features', roomFeatures, { icon: 'IconSparkles' }),
    words('room.connecting', 'Connecting rooms', {
      icon: 'IconDoorEnter',
      description: 'Numbers of the rooms with a door to this one.',
    }),
  ],
});
