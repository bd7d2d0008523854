import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { Word } from '../language/words.ts';

/** What stands in place of content: while it loads, when there is none, when it failed. */
export const Message = ({
  word,
  values,
  detail,
  children,
}: {
  word: Word;
  values?: Record<string, string>;
  detail?: string;
  children?: ReactNode;
}) => {
  const { say } = useLanguage();
  return (
    <div className="message" role="status" data-word={word} aria-busy={word === 'loading'}>
      <p className="message-title">{say(word, values)}</p>
      {detail === undefined ? null : <p>{detail}</p>}
      {children}
    </div>
  );
};
