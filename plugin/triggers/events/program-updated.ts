import { defineLogicFunction } from 'twenty-sdk/define';
import { programFunction } from './program-function.ts';

export default defineLogicFunction(programFunction('updated', 'A loyalty program was changed'));
