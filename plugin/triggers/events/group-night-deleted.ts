import { defineLogicFunction } from 'twenty-sdk/define';
import { groupNightFunction } from './group-night-function.ts';

export default defineLogicFunction(groupNightFunction('deleted', 'A night of a block was deleted'));
