import { defineLogicFunction } from 'twenty-sdk/define';
import { programFunction } from './program-function.ts';

export default defineLogicFunction(programFunction('created', 'A loyalty program was created'));
