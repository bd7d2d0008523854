import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { useLanguage } from '../language/language.tsx';

type Question = {
  title: string;
  subtitle: string;
  confirmText: string | undefined;
  accent: 'default' | 'blue' | 'danger';
  answer: (isConfirmed: boolean) => void;
};
const useQuestion = create<{ question: Question | null }>(() => ({ question: null }));

/** Asks before something is done. @returns whether the person said yes. */
export const confirm = (
  title: string,
  subtitle: string,
  more: { confirmText?: string | undefined; accent?: Question['accent'] } = {},
): Promise<boolean> =>
  new Promise((resolve) => {
    useQuestion.getState().question?.answer(false);
    useQuestion.setState({
      question: { title, subtitle, confirmText: more.confirmText, accent: more.accent ?? 'danger', answer: resolve },
    });
  });

export const ConfirmationDialog = () => {
  const { say } = useLanguage();
  const question = useQuestion((state) => state.question);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [question]);
  if (question === null) return null;
  const answer = (isConfirmed: boolean): void => {
    useQuestion.setState({ question: null });
    question.answer(isConfirmed);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="confirmation-title"
      aria-describedby="confirmation-text"
      onCancel={() => answer(false)}
    >
      <h2 id="confirmation-title">{question.title}</h2>
      <p id="confirmation-text">{question.subtitle}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => answer(false)}>
          {say('cancel')}
        </button>
        <button type="button" className={`button button-${question.accent}`} onClick={() => answer(true)}>
          {question.confirmText ?? say('confirm')}
        </button>
      </div>
    </dialog>
  );
};
