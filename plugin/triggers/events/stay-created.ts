import { defineLogicFunction } from 'twenty-sdk/define';
import { stayFunction } from './stay-function.ts';

export default defineLogicFunction(stayFunction('created', 'A stay was created'));
