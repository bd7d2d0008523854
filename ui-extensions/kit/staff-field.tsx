import { useTranslate } from 'twenty-sdk/front-component';
import { SelectField } from './fields.tsx';
import type { Whose } from './staff.ts';

/** Whose work a page shows. */
export const StaffField = ({
  label,
  value,
  onChange,
  members,
}: {
  label: string;
  value: Whose;
  onChange: (whose: Whose) => void;
  members: readonly { memberId: string; name: string }[];
}) => {
  const { t } = useTranslate();
  return (
    <SelectField
      label={label}
      value={typeof value === 'string' ? value : value.memberId}
      onChange={(chosen) => onChange(chosen === 'EVERYBODY' || chosen === 'NOBODY' ? chosen : { memberId: chosen })}
      choices={[
        { value: 'EVERYBODY', label: t('Everybody') },
        { value: 'NOBODY', label: t('Nobody yet') },
        ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
      ]}
    />
  );
};
