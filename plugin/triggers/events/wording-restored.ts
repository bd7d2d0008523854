import { defineLogicFunction } from 'twenty-sdk/define';
import { wordingFunction } from './wording-function.ts';

export default defineLogicFunction(wordingFunction('restored'));
