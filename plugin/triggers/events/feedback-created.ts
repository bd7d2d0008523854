import { defineLogicFunction } from 'twenty-sdk/define';
import { feedbackFunction } from './feedback-function.ts';

export default defineLogicFunction(feedbackFunction('created', 'Feedback came in'));
