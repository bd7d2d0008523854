import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('retentionPlay.all', 'retention', 'Plays', 'IconTargetArrow', 12));
