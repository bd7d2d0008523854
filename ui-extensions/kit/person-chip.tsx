import { useTranslate } from 'twenty-sdk/front-component';
import { avatarColour, initialsOf } from './avatar.ts';
import { RecordLink } from './record-link.tsx';
import { tagStyle } from './tag.tsx';

/** A person's initials on a colour of their own; says nothing to those who hear the page, the name stands beside it. */
export const Avatar = ({ id, name }: { id: string; name: string }) => (
  <span className="hotel-avatar" aria-hidden="true" style={tagStyle(avatarColour(id))}>
    {initialsOf(name)}
  </span>
);

/** A guest by name, with the way to the guest's page. */
export const PersonChip = ({ id, name }: { id: string; name: string }) => {
  const { t } = useTranslate();
  return (
    <span className="hotel-person">
      <Avatar id={id} name={name} />
      <RecordLink object="person" id={id}>
        {name === '' ? t('Guest without a name') : name}
      </RecordLink>
    </span>
  );
};
