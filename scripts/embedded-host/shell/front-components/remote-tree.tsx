import type { RemoteReceiver, RemoteReceiverElement, RemoteReceiverNode } from '@remote-dom/core/receivers';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ElementType,
  type ReactNode,
  type RefObject,
} from 'react';
import { ELEMENTS, EVENT_PROPERTIES, EVENTS, TARGET_PROPERTIES, tagOf, type EventData } from './elements.ts';

/** Follows one node of the sandbox: it is changed in place, so its version says that it did. */
const useVersion = (receiver: RemoteReceiver, node: { id: string }): number =>
  useSyncExternalStore(
    useCallback(
      (onChange: () => void) => {
        const stop = new AbortController();
        receiver.subscribe(node, onChange, { signal: stop.signal });
        return () => stop.abort();
      },
      [receiver, node],
    ),
    () => receiver.get<RemoteReceiverElement>(node)?.version ?? -1,
  );

/** All that a component has put into its sandbox, as elements of the page. */
export const RemoteTree = ({ receiver }: { receiver: RemoteReceiver }) => {
  useVersion(receiver, receiver.root);
  const [container] = receiver.root.children;
  return container === undefined || !('children' in container) ? (
    <Waiting />
  ) : (
    <Container receiver={receiver} container={container} />
  );
};

/** Stands for a component that has not drawn anything yet. */
export const Waiting = () => <span className="hidden-text" aria-busy="true" />;

const Container = ({ receiver, container }: { receiver: RemoteReceiver; container: RemoteReceiverElement }) => {
  useVersion(receiver, container);
  return container.children.length === 0 ? <Waiting /> : <RemoteNode receiver={receiver} node={container} />;
};

const RemoteNode = ({ receiver, node }: { receiver: RemoteReceiver; node: RemoteReceiverNode }): ReactNode => {
  useVersion(receiver, node);
  if (!('element' in node)) return 'data' in node && node.type === 3 ? node.data : null;
  const tag = tagOf.get(node.element);
  return tag === undefined ? null : <RemoteElement receiver={receiver} node={node} tag={tag} />;
};

const read = (from: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value: unknown = Reflect.get(from, name);
      return ['string', 'number', 'boolean'].includes(typeof value) ? [[name, value]] : [];
    }),
  );
const serialized = (type: string, event: Event & { nativeEvent?: Event }): EventData => ({
  type,
  properties: read(event.nativeEvent ?? event, EVENT_PROPERTIES),
  target: event.target === null ? {} : read(event.target, TARGET_PROPERTIES),
});

const isHarmful = (value: unknown): boolean =>
  typeof value === 'string' && /^\s*(javascript|vbscript|data:text\/html)/i.test(value);
const ADDRESSES = new Set(['href', 'src', 'action', 'srcDoc']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'col', 'source', 'track', 'wbr']);

const propsOf = (node: RemoteReceiverElement, tag: string): Record<string, unknown> => {
  const props: Record<string, unknown> = {};
  for (const name of ELEMENTS.get(tag) ?? []) {
    const value = node.properties[name];
    if (value !== undefined && !(ADDRESSES.has(name) && isHarmful(value))) props[name] = value;
  }
  for (const [name, value] of Object.entries(node.attributes)) if (/^(aria|data)-/.test(name)) props[name] = value;
  for (const [type, listener] of Object.entries(node.eventListeners)) {
    const name = EVENTS[type];
    if (name !== undefined)
      props[name] = (event: Event): void => {
        void (listener as (data: EventData) => unknown)(serialized(type, event));
      };
  }
  if (tag === 'iframe') props['sandbox'] = 'allow-scripts allow-forms allow-popups';
  if (tag === 'form') {
    const submit = props['onSubmit'];
    // The component's own preventDefault comes too late to keep the page where it is.
    props['onSubmit'] = (event: Event): void => {
      event.preventDefault();
      if (typeof submit === 'function') submit(event);
    };
  }
  return props;
};

const TYPED = new Set(['input', 'textarea', 'select']);

const RemoteElement = ({
  receiver,
  node,
  tag,
}: {
  receiver: RemoteReceiver;
  node: RemoteReceiverElement;
  tag: string;
}) => {
  const element = useRef<HTMLElement>(null);
  const style = node.properties['style'];
  useLayoutEffect(() => {
    if (element.current !== null) element.current.style.cssText = typeof style === 'string' ? style : '';
  }, [style]);
  useEffect(() => {
    receiver.implement(node, { focus: () => element.current?.focus(), blur: () => element.current?.blur() });
    return () => receiver.implement(node, null);
  }, [receiver, node]);
  const children =
    VOID.has(tag) || tag === 'textarea'
      ? []
      : node.children.map((child) => <RemoteNode key={child.id} receiver={receiver} node={child} />);
  // Every tag that is passed on is one that React knows.
  const Tag = tag as ElementType;
  const props = propsOf(node, tag);
  const content = children.length === 0 ? undefined : children;
  return TYPED.has(tag) ? (
    <TypedInto {...props} tag={Tag} ref={element}>
      {content}
    </TypedInto>
  ) : (
    <Tag {...props} ref={element}>
      {content}
    </Tag>
  );
};

type TypedProps = {
  tag: ElementType;
  ref: RefObject<HTMLElement | null>;
  value?: unknown;
  checked?: unknown;
  onInput?: (event: Event) => void;
  onChange?: (event: Event) => void;
} & Record<string, unknown>;

/** What was typed and has not come back yet; an input that the component leaves alone is never answered. */
const REMEMBERED = 100;

/**
 * Inputs keep what is typed while the sandbox catches up: a value that is only the echo of something typed before is
 * not written back, any other is.
 */
const TypedInto = ({ tag: Tag, ref, value, checked, onInput, onChange, ...props }: TypedProps) => {
  const told = useRef<unknown[]>([]);
  useLayoutEffect(() => {
    if (value === undefined || ref.current === null) return;
    const echoed = told.current.indexOf(value);
    if (echoed >= 0) told.current.splice(0, echoed + 1);
    else if (Reflect.get(ref.current, 'value') !== value) Reflect.set(ref.current, 'value', value);
  }, [ref, value]);
  useLayoutEffect(() => {
    if (ref.current instanceof HTMLInputElement && typeof checked === 'boolean') ref.current.checked = checked;
  }, [ref, checked]);
  const tell =
    (listener: ((event: Event) => void) | undefined) =>
    (event: Event): void => {
      if (event.target !== null)
        told.current = [...told.current, Reflect.get(event.target, 'value')].slice(-REMEMBERED);
      listener?.(event);
    };
  return (
    <Tag
      {...props}
      ref={ref}
      defaultValue={value}
      {...(checked === undefined ? {} : { defaultChecked: checked })}
      onInput={onInput === undefined ? undefined : tell(onInput)}
      onChange={onChange === undefined ? undefined : tell(onChange)}
    />
  );
};
