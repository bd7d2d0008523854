import { defineLogicFunction } from 'twenty-sdk/define';
import { groupNightFunction } from './group-night-function.ts';

export default defineLogicFunction(groupNightFunction('restored', 'A night of a block was restored'));
