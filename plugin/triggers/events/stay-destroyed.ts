import { defineLogicFunction } from 'twenty-sdk/define';
import { stayFunction } from './stay-function.ts';

export default defineLogicFunction(stayFunction('destroyed', 'A stay was destroyed'));
