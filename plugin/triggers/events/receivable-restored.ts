import { defineLogicFunction } from 'twenty-sdk/define';
import { receivableFunction } from './receivable-function.ts';

export default defineLogicFunction(receivableFunction('restored', 'A receivable was restored'));
