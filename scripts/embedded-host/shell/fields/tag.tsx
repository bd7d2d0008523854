import { useLanguage } from '../language/language.tsx';
import { capitalised } from '../records/record.ts';
import type { FieldItem } from '../workspace/metadata.ts';

/** The host's own tag colours fall short of the contrast that small text needs (4.5 to 1); a part of the text colour makes up for it. */
export const tagColors = (color: string): { background: string; color: string } => ({
  background: `var(--t-tag-background-${color})`,
  color: `color-mix(in srgb, var(--t-tag-text-${color}) 70%, var(--t-font-color-primary))`,
});

/** A coloured label, as for the value of a select. */
export const Tag = ({ color, children }: { color: string; children: string }) => (
  <span className="tag" style={tagColors(color)}>
    {children}
  </span>
);

/** A value that is no option any more, in words: `OLD_NAME` → `Old name`. */
export const readable = (value: string): string => capitalised(value.toLowerCase().replaceAll('_', ' '));

/** One value of a select by its option. */
export const OptionTag = ({ field, value }: { field: FieldItem; value: string }) => {
  const { say, label } = useLanguage();
  if (value === '') return <Tag color="gray">{say('noValue')}</Tag>;
  const option = field.options?.find((candidate) => candidate.value === value);
  return (
    <Tag color={option?.color ?? 'gray'}>{option === undefined ? readable(value) : label(option.label, 'option')}</Tag>
  );
};
