import { defineLogicFunction } from 'twenty-sdk/define';
import { groupNightFunction } from './group-night-function.ts';

export default defineLogicFunction(groupNightFunction('created', 'A night of a block was made'));
