import { useLanguage } from '../language/language.tsx';
import type { FieldItem } from '../workspace/metadata.ts';

/** A coloured label, as for the value of a select. */
export const Tag = ({ color, children }: { color: string; children: string }) => (
  <span className="tag" style={{ background: `var(--t-tag-background-${color})`, color: `var(--t-tag-text-${color})` }}>{children}</span>
);

/** One value of a select by its option; a value that is no option any more is shown as it is. */
export const OptionTag = ({ field, value }: { field: FieldItem; value: string }) => {
  const { label } = useLanguage();
  const option = field.options?.find((candidate) => candidate.value === value);
  return <Tag color={option?.color ?? 'gray'}>{option === undefined ? value : label(option.label, 'option')}</Tag>;
};
