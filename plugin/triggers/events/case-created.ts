import { defineLogicFunction } from 'twenty-sdk/define';
import { caseFunction } from './case-function.ts';

export default defineLogicFunction(caseFunction('created', 'A case was opened'));
