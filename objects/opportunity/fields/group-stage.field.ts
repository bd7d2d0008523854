import type { GroupStage } from '../../../plugin/domain/sales/groups/stages.ts';
import { onStandard, select, type Choices } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    select(
      'opportunity.groupStage',
      'Group stage',
      {
        INQUIRY: ['Inquiry', 'gray'],
        PROPOSED: ['Proposed', 'blue'],
        TENTATIVE: ['Tentative', 'yellow'],
        DEFINITE: ['Definite', 'green'],
        IN_HOUSE: ['In house', 'turquoise'],
        CLOSED: ['Closed', 'purple'],
        LOST: ['Lost', 'red'],
        REFUSED: ['Refused', 'orange'],
      } satisfies Choices<GroupStage>,
      { icon: 'IconProgress' },
    ),
  ),
);
