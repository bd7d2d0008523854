import { computed, onStandard, select } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      select(
        'person.guestRfmGroup',
        'RFM group',
        {
          CHAMPIONS: ['Champions', 'purple'],
          LOYAL: ['Loyal', 'blue'],
          POTENTIAL_LOYALISTS: ['Potential loyalists', 'sky'],
          NEW: ['New', 'turquoise'],
          PROMISING: ['Promising', 'green'],
          NEEDING_ATTENTION: ['Needing attention', 'yellow'],
          ABOUT_TO_SLEEP: ['About to sleep', 'orange'],
          AT_RISK: ['At risk', 'red'],
          CANT_LOSE_THEM: ['Cannot lose them', 'pink'],
          HIBERNATING: ['Hibernating', 'gray'],
          LOST: ['Lost', 'gray'],
        },
        { icon: 'IconChartDots' },
      ),
      { rewritten: true },
    ),
  ),
);
