import { defineObject } from '../sdk.ts';
import { json, number, one, select, text } from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('importReject', 'importRejects', 'Import reject', 'Import rejects', {
    icon: 'IconFileX',
    description: 'A row that an import could not take, or of which there is something to say, with the reason.',
  }),
  fields: [
    text('importReject.name', 'Row', { icon: 'IconAbc' }),
    text('importReject.key', 'Key', { icon: 'IconKey', description: 'run:row, unique.' }),
    one('importReject.run', 'Run', 'hotelRun.rejects', { icon: 'IconPlayerPlay', whenGone: 'DESTROY' }),
    number('importReject.rowNumber', 'Row number', { icon: 'IconHash' }),
    text('importReject.sourceLine', 'Source line', { icon: 'IconFileText', description: 'With personal data masked.' }),
    text('importReject.reasons', 'Reasons', { icon: 'IconAlertTriangle' }),
    json('importReject.problems', 'Problems', {
      icon: 'IconListDetails',
      description: 'The reasons as codes and values.',
    }),
    select(
      'importReject.status',
      'Status',
      {
        OPEN: ['Open', 'orange'],
        NOTED: ['Noted', 'yellow'],
        REPAIRED: ['Repaired', 'green'],
        IGNORED: ['Ignored', 'gray'],
      },
      { icon: 'IconProgress', defaultValue: 'OPEN' },
    ),
  ],
});
