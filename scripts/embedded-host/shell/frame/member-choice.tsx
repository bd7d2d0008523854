import { useLanguage } from '../language/language.tsx';
import { signIn, type Member } from '../workspace/session.ts';
import { Avatar } from '../fields/record-chip.tsx';
import { showError } from './toasts.tsx';

export const MemberChoice = ({ members }: { members: Member[] }) => {
  const { say, label } = useLanguage();
  return (
    <main className="entrance">
      <h1>{say('chooseMember')}</h1>
      <ul className="options">
        {members.map(({ id, firstName, lastName, roleLabel }) => (
          <li key={id}>
            <button
              type="button"
              className="option"
              onClick={() => {
                signIn(id).catch(showError);
              }}
            >
              <Avatar id={id} label={firstName} isRound size={24} />
              <span data-value="">
                {firstName} {lastName}
              </span>
              <span className="faint">{label(roleLabel)}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
};
