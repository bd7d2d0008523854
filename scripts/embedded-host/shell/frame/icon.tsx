import { useQuery } from '@tanstack/react-query';
import { createElement } from 'react';

type IconNodes = Record<string, [tag: string, attributes: Record<string, string>][] | undefined>;

const fetchIcons = async (): Promise<IconNodes> => (await (await fetch('/icons.json')).json()) as IconNodes;

/** `IconCalendarDown` → `calendar-down`, `Icon123` → `123`. */
const fileName = (name: string): string =>
  name
    .replace(/^Icon/, '')
    .replace(/([a-z])([A-Z0-9])|([0-9])([A-Z])/g, '$1$3-$2$4')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** An icon of the set that Twenty draws with, by the name that metadata gives it. It is decoration: labels stand beside it. */
export const Icon = ({ name, size = 16 }: { name: string | null | undefined; size?: number }) => {
  const { data } = useQuery({ queryKey: ['icons'], queryFn: fetchIcons, staleTime: Infinity });
  const nodes = data?.[fileName(name ?? '')] ?? data?.['square'] ?? [];
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {nodes.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
};
