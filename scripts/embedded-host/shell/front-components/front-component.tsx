import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { FrontComponentExecutionContext } from 'twenty-sdk/front-component';
import * as z from 'zod';
import { Message } from '../frame/message.tsx';
import { useColorScheme } from '../frame/preferences.ts';
import { useLanguage } from '../language/language.tsx';
import type { FrontComponentItem, ObjectItem } from '../workspace/metadata.ts';
import { authorized } from '../workspace/session.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { createHostApi } from './host-api.ts';
import { RemoteTree, Waiting } from './remote-tree.tsx';
import { openSandbox, type Sandbox } from './sandbox.ts';

type Access = { token: string; variables: Record<string, string> };
const accessShape = z.object({ token: z.string(), variables: z.record(z.string(), z.string()).default({}) });

/** A token with which the app acts for the person at the screen. */
const fetchAccess = async (applicationId: string): Promise<Access> => {
  const response = await fetch(
    '/shell/application-token',
    authorized({ method: 'POST', body: JSON.stringify({ applicationId }) }),
  );
  if (!response.ok) throw new Error(`The host answered ${response.status}.`);
  return accessShape.parse(await response.json());
};

type Props = {
  componentId: string;
  recordIds: string[];
  object: ObjectItem | undefined;
  isHeadless?: boolean;
  onUnmount?: () => void;
  onProgress?: (progress: number) => void;
};

/** A built component of an app, in its sandbox. */
export const FrontComponent = (props: Props) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const component = workspace.component(props.componentId);
  const applicationId =
    component?.applicationUniversalIdentifier ?? workspace.applications[0]?.universalIdentifier ?? '';
  const { data: access, error } = useQuery({
    queryKey: ['access', applicationId],
    queryFn: () => fetchAccess(applicationId),
    staleTime: 10 * 60_000,
  });
  if (component === undefined) return <Message word="notFound" />;
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (access === undefined)
    return props.isHeadless === true ? null : (
      <p className="faint" role="status" aria-busy="true">
        {say('loading')}
      </p>
    );
  return <Mounted {...props} component={component} access={access} applicationId={applicationId} />;
};

const Mounted = ({
  recordIds,
  object,
  isHeadless = false,
  onUnmount,
  onProgress,
  component,
  access,
  applicationId,
}: Props & { component: FrontComponentItem; access: Access; applicationId: string }) => {
  const { locale, say } = useLanguage();
  const { currentUser } = useWorkspace();
  const colorScheme = useColorScheme();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [sandbox, setSandbox] = useState<Sandbox | null>(null);
  const [styles, setStyles] = useState<string[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const key = recordIds.join();
  const context = useMemo((): FrontComponentExecutionContext => {
    const selectedRecordIds = key === '' ? [] : key.split(',');
    return {
      frontComponentId: component.universalIdentifier,
      userId: currentUser?.userId ?? null,
      recordId: selectedRecordIds.length === 1 ? selectedRecordIds[0]! : null,
      selectedRecordIds,
      selectedObjectMetadata:
        object === undefined
          ? null
          : { id: object.id, nameSingular: object.nameSingular, namePlural: object.namePlural },
      timelineActivityId: null,
      colorScheme,
      locale,
    };
  }, [component, currentUser, key, object, colorScheme, locale]);
  // The sandbox lives as long as the component does; what changes meanwhile, a fresh token too, is no reason to start it anew.
  const latest = useRef({ context, access, navigate, onUnmount, onProgress, say });
  useEffect(() => {
    latest.current = { context, access, navigate, onUnmount, onProgress, say };
  });
  useEffect(() => {
    const api = createHostApi({
      navigate: (address, options) => latest.current.navigate(address, options),
      unmount: () => {
        latest.current.onUnmount?.();
        void client.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] !== 'access' && queryKey[0] !== 'metadata',
        });
      },
      setProgress: (progress) => latest.current.onProgress?.(progress),
      refreshToken: async () =>
        (
          await client.fetchQuery({
            queryKey: ['access', applicationId],
            queryFn: () => fetchAccess(applicationId),
            staleTime: 0,
          })
        ).token,
      say: (word) => latest.current.say(word),
    });
    const opened = openSandbox(
      { ...api, setStyles: async (next) => setStyles(next) },
      {
        componentUrl: new URL(component.url, location.origin).href,
        context: latest.current.context,
        environment: {
          TWENTY_API_URL: location.origin,
          TWENTY_FUNCTIONS_URL: `${location.origin}/s`,
          TWENTY_APP_ACCESS_TOKEN: latest.current.access.token,
          applicationVariables: JSON.stringify(latest.current.access.variables),
        },
      },
      setError,
    );
    setSandbox(opened);
    return () => {
      opened.close();
      setSandbox(null);
      setStyles([]);
      setError(null);
    };
  }, [component, applicationId, client]);
  useEffect(() => {
    sandbox?.updateContext(context).catch(() => undefined);
  }, [sandbox, context]);
  return (
    <div className={isHeadless ? 'hidden-text' : 'front-component'} data-component={component.name ?? ''}>
      {styles.map((style, index) => (
        <style key={index}>{style}</style>
      ))}
      {error === null ? null : <Message word="couldNotLoad" detail={error.message} />}
      {isHeadless || error !== null ? null : sandbox === null ? (
        <Waiting />
      ) : (
        <RemoteTree receiver={sandbox.receiver} />
      )}
    </div>
  );
};
