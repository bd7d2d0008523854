import type { GroupOnItsWay } from '../../../plugin/domain/sales/groups/stages.ts';
import { computed, onStandard, select, type Choices } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    computed(
      select(
        'opportunity.groupReached',
        'Stage reached',
        {
          INQUIRY: ['Inquiry', 'gray'],
          PROPOSED: ['Proposed', 'blue'],
          TENTATIVE: ['Tentative', 'yellow'],
          DEFINITE: ['Definite', 'green'],
          IN_HOUSE: ['In house', 'turquoise'],
          CLOSED: ['Closed', 'purple'],
        } satisfies Choices<GroupOnItsWay>,
        { icon: 'IconFlag', description: 'The last stage of its way that the group was at.' },
      ),
      { rewritten: true },
    ),
  ),
);
