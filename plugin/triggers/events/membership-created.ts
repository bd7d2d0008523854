import { defineLogicFunction } from 'twenty-sdk/define';
import { membershipFunction } from './membership-function.ts';

export default defineLogicFunction(membershipFunction('created', 'A membership was created'));
