import { formatNumber } from '../fields/format.ts';
import { useLanguage } from '../language/language.tsx';

type Props = {
  /** Records that are on the screen, and records that there are by the host's count. */
  shown: number;
  total: number | null;
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
};

/** Says how much more there is, and gives it. */
export const LoadMore = ({ shown, total, hasMore, isLoading, onMore }: Props) => {
  const { say, locale } = useLanguage();
  if (!hasMore) return null;
  return (
    <p className="load-more">
      <button type="button" className="text-button" disabled={isLoading} onClick={onMore}>
        {say(isLoading ? 'loading' : 'more')}
      </button>
      {total === null ? null : (
        <span className="faint">
          {say('shownOf', { shown: formatNumber(shown, locale), total: formatNumber(total, locale) })}
        </span>
      )}
    </p>
  );
};
