import { defineLogicFunction } from 'twenty-sdk/define';
import { caseFunction } from './case-function.ts';

export default defineLogicFunction(caseFunction('deleted', 'A case was deleted'));
