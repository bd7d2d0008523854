import { defineLogicFunction } from 'twenty-sdk/define';
import { groupNightFunction } from './group-night-function.ts';

export default defineLogicFunction(groupNightFunction('updated', 'A night of a block was changed'));
