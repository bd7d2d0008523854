import { defineLogicFunction } from 'twenty-sdk/define';
import { groupFunction } from './group-function.ts';

export default defineLogicFunction(groupFunction('updated', 'A group was changed'));
