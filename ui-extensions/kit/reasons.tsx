import { useTranslate } from 'twenty-sdk/front-component';
import type { Reason } from '../../plugin/domain/reasons.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords, type Words } from '../../plugin/words/words.ts';

/**
 * Why something is as it is: opens to the reasons of an engine, in the reader's language. Nothing is shown where there is
 * none. `isOpen` where the reasons are what the reader came for.
 */
export const Reasons = <AnyReason extends Reason>({
  words,
  reasons,
  title,
  isOpen = false,
}: {
  words: Words<AnyReason>;
  reasons: readonly AnyReason[];
  title?: string;
  isOpen?: boolean;
}) => {
  const { t, locale } = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <details className="hotel-reasons" open={isOpen}>
      <summary>{title ?? t('Why?')}</summary>
      <ul>
        {reasons.map((reason, index) => (
          <li key={index}>{inWords(words, reason, languageOf(locale))}</li>
        ))}
      </ul>
    </details>
  );
};
