import type { ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { Button } from './button.tsx';
import type { Answer } from './use-answer.ts';

/** Stands where content will be, in its place and about as high. */
export const Loading = ({ lines = 3 }: { lines?: number }) => {
  const { t } = useTranslate();
  return (
    <div className="hotel-waiting" role="status" aria-busy="true">
      <span className="hotel-hidden">{t('Loading…')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="hotel-waiting-bar" />
      ))}
    </div>
  );
};

/** Nothing is here yet: says what will be, and offers the way to it. */
export const Empty = ({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) => (
  <div className="hotel-state">
    <p className="hotel-state-title">{title}</p>
    {hint !== undefined && <p className="hotel-muted">{hint}</p>}
    {action}
  </div>
);

const Trouble = ({ title, detail, again }: { title: string; detail?: string; again?: () => void }) => {
  const { t } = useTranslate();
  return (
    <div className="hotel-state hotel-state-trouble" role="alert">
      <p className="hotel-state-title">{title}</p>
      {detail !== undefined && <p>{detail}</p>}
      {again !== undefined && <Button onPress={again}>{t('Try again')}</Button>}
    </div>
  );
};

/** Something did not work; `detail` is what the host said. */
export const Failed = ({ detail, again }: { detail?: string; again?: () => void }) => {
  const { t } = useTranslate();
  return (
    <Trouble
      title={t('This could not be loaded.')}
      {...(detail === undefined ? {} : { detail })}
      {...(again === undefined ? {} : { again })}
    />
  );
};

/** Nothing answered: most often the reader's own connection. */
export const Offline = ({ again }: { again?: () => void }) => {
  const { t } = useTranslate();
  return (
    <Trouble
      title={t('No connection')}
      detail={t('Twenty cannot be reached right now. What you see may be out of date.')}
      {...(again === undefined ? {} : { again })}
    />
  );
};

/** The reader's role does not show this. */
export const NoPermission = () => {
  const { t } = useTranslate();
  return (
    <Empty title={t('Your role does not show this')} hint={t('Whoever administers Twenty can open it to your role.')} />
  );
};

/** One of the states above for as long as there is no answer, and then what `children` makes of it. */
export const Answered = <Result,>({
  answer,
  lines,
  children,
}: {
  answer: Answer<Result>;
  lines?: number;
  children: (result: Result) => ReactNode;
}) => {
  switch (answer.state) {
    case 'loading':
      return <Loading {...(lines === undefined ? {} : { lines })} />;
    case 'no-permission':
      return <NoPermission />;
    case 'offline':
      return <Offline again={answer.again} />;
    case 'error':
      return <Failed detail={answer.message} again={answer.again} />;
    default:
      return children(answer.result);
  }
};
