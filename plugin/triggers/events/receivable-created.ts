import { defineLogicFunction } from 'twenty-sdk/define';
import { receivableFunction } from './receivable-function.ts';

export default defineLogicFunction(receivableFunction('created', 'A receivable was entered'));
