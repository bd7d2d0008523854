import { useLocale } from 'twenty-sdk/front-component';
import { writingFor, type Writing } from './writing.ts';

/** How values are written for the person at the screen. */
export const useWriting = (): Writing => writingFor(useLocale());
