import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ConfirmationDialog } from './frame/confirmation.tsx';
import { Frame } from './frame/frame.tsx';
import { Message } from './frame/message.tsx';
import { Toasts } from './frame/toasts.tsx';
import { LanguageProvider } from './language/language.tsx';
import { PageLayoutPage } from './record-page/standalone-page.tsx';
import { RecordPage } from './record-page/record-page.tsx';
import { ViewPage } from './views/view-page.tsx';
import { fetchMetadata } from './workspace/metadata.ts';
import { fetchMembers, signIn, useSession } from './workspace/session.ts';
import { openWorkspace, WorkspaceContext } from './workspace/workspace.ts';
import { MemberChoice } from './frame/member-choice.tsx';

export const App = () => {
  const token = useSession((session) => session.token);
  return token === null ? (
    <LanguageProvider>
      <Entrance />
    </LanguageProvider>
  ) : (
    <SignedIn key={token} token={token} />
  );
};

/** Someone who comes for the first time is let in as the administrator; who has switched person chooses. */
const Entrance = () => {
  const { data: members, error } = useQuery({ queryKey: ['members'], queryFn: fetchMembers });
  const isFirstVisit = !sessionStorage.getItem('hotel-shell.choosing');
  const [first] = members ?? [];
  useEffect(() => {
    if (isFirstVisit && first !== undefined) void signIn(first.id);
  }, [isFirstVisit, first]);
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  return members === undefined || isFirstVisit ? <Message word="loading" /> : <MemberChoice members={members} />;
};

const SignedIn = ({ token }: { token: string }) => {
  const { data, error } = useQuery({ queryKey: ['metadata', token], queryFn: fetchMetadata, staleTime: Infinity });
  const workspace = useMemo(() => (data === undefined ? null : openWorkspace(data)), [data]);
  return (
    <LanguageProvider {...(data === undefined ? {} : { translations: data.translations })}>
      {workspace === null ? (
        <Message
          word={error === null ? 'loading' : 'couldNotLoad'}
          {...(error === null ? {} : { detail: error.message })}
        />
      ) : (
        <WorkspaceContext.Provider value={workspace}>
          <Frame>
            <Routes>
              <Route path="/objects/:objectNamePlural" element={<ViewPage />} />
              <Route path="/object/:objectNameSingular/:objectRecordId" element={<RecordPage />} />
              <Route path="/page/:pageLayoutId" element={<PageLayoutPage />} />
              <Route path="/" element={<Navigate to="/objects/people" replace />} />
              <Route path="*" element={<Message word="notFound" />} />
            </Routes>
          </Frame>
          <ConfirmationDialog />
        </WorkspaceContext.Provider>
      )}
      <Toasts />
    </LanguageProvider>
  );
};
