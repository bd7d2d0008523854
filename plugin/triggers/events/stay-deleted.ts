import { defineLogicFunction } from 'twenty-sdk/define';
import { stayFunction } from './stay-function.ts';

export default defineLogicFunction(stayFunction('deleted', 'A stay was deleted'));
