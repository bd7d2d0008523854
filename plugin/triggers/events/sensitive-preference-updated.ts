import { defineLogicFunction } from 'twenty-sdk/define';
import { preferenceFunction } from './preference-function.ts';

export default defineLogicFunction(preferenceFunction('sensitivePreference', 'updated'));
