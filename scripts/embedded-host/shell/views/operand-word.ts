import { useLanguage } from '../language/language.tsx';
import { words, type Word } from '../language/words.ts';

const isWord = (word: string): word is Word => Object.hasOwn(words, word);
/** The words for what a filter does: `IS_IN_PAST` → `is in the past`. */
export const useOperandWord = (): ((operand: string) => string) => {
  const { say } = useLanguage();
  return (operand) => {
    const word = `operand_${operand}`;
    return isWord(word) ? say(word) : operand;
  };
};
