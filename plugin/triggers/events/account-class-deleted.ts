import { defineLogicFunction } from 'twenty-sdk/define';
import { accountClassFunction } from './account-class-function.ts';

export default defineLogicFunction(accountClassFunction('deleted'));
