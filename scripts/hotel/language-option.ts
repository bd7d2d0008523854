import { Option } from 'commander';
import { LANGUAGES } from '../../plugin/words/language.ts';

/** The language that a command's reasons are worded in: English unless told. */
export const languageOption = (): Option =>
  new Option('--language <language>', 'language of the reasons').choices(LANGUAGES).default('en');
