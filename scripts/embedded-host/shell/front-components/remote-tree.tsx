import type { RemoteReceiver, RemoteReceiverElement, RemoteReceiverNode } from '@remote-dom/core/receivers';
import { createElement, useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { ELEMENTS, EVENT_PROPERTIES, EVENTS, TARGET_PROPERTIES, tagOf, type EventData } from './elements.ts';

/** Follows one node of the sandbox: it is changed in place, so its version says that it did. */
const useVersion = (receiver: RemoteReceiver, node: { id: string }): number =>
  useSyncExternalStore(
    useCallback((onChange: () => void) => {
      const stop = new AbortController();
      receiver.subscribe(node, onChange, { signal: stop.signal });
      return () => stop.abort();
    }, [receiver, node]),
    () => receiver.get<RemoteReceiverElement>(node)?.version ?? -1,
  );

/** All that a component has put into its sandbox, as elements of the page. */
export const RemoteTree = ({ receiver }: { receiver: RemoteReceiver }) => {
  useVersion(receiver, receiver.root);
  return receiver.root.children.map((node) => <RemoteNode key={node.id} receiver={receiver} node={node} />);
};

const RemoteNode = ({ receiver, node }: { receiver: RemoteReceiver; node: RemoteReceiverNode }): ReactNode => {
  useVersion(receiver, node);
  if (!('element' in node)) return 'data' in node && node.type === 3 ? node.data : null;
  const tag = tagOf.get(node.element);
  return tag === undefined ? null : <RemoteElement receiver={receiver} node={node} tag={tag} />;
};

const serialized = (type: string, event: Event & { nativeEvent?: Event }): EventData => {
  const read = (from: object, names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(names.flatMap((name) => { const value: unknown = Reflect.get(from, name); return ['string', 'number', 'boolean'].includes(typeof value) ? [[name, value]] : []; }));
  return { type, properties: read(event.nativeEvent ?? event, EVENT_PROPERTIES), target: event.target === null ? {} : read(event.target, TARGET_PROPERTIES) };
};

const isHarmful = (value: unknown): boolean => typeof value === 'string' && /^\s*(javascript|vbscript|data:text\/html)/i.test(value);
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
    if (name !== undefined) props[name] = (event: Event): void => { void (listener as (data: EventData) => unknown)(serialized(type, event)); };
  }
  if (tag === 'iframe') props['sandbox'] = 'allow-scripts allow-forms allow-popups';
  if (tag === 'form') {
    const submit = props['onSubmit'];
    // The component's own preventDefault comes too late to keep the page where it is.
    props['onSubmit'] = (event: Event): void => { event.preventDefault(); if (typeof submit === 'function') submit(event); };
  }
  return props;
};

const RemoteElement = ({ receiver, node, tag }: { receiver: RemoteReceiver; node: RemoteReceiverElement; tag: string }) => {
  const element = useRef<HTMLElement>(null);
  const style = node.properties['style'];
  useLayoutEffect(() => {
    if (element.current !== null) element.current.style.cssText = typeof style === 'string' ? style : '';
  }, [style]);
  useEffect(() => {
    receiver.implement(node, { focus: () => element.current?.focus(), blur: () => element.current?.blur() });
    return () => receiver.implement(node, null);
  }, [receiver, node]);
  const props = propsOf(node, tag);
  const isTyped = ['input', 'textarea', 'select'].includes(tag);
  const typing = useTyped(element, isTyped ? props : {});
  const children = VOID.has(tag) || tag === 'textarea' ? [] : node.children.map((child) => <RemoteNode key={child.id} receiver={receiver} node={child} />);
  return createElement(tag, { ...props, ...(isTyped ? typing : {}), ref: element }, ...children);
};

/**
 * Inputs keep what is typed while the sandbox catches up: a value that is only the echo of something typed before is
 * not written back, any other is.
 */
const useTyped = (element: React.RefObject<HTMLElement | null>, props: Record<string, unknown>): Record<string, unknown> => {
  const told = useRef<unknown[]>([]);
  const { value, checked } = props;
  useLayoutEffect(() => {
    const input = element.current;
    if (input === null || value === undefined || !('value' in input)) return;
    const echoed = told.current.indexOf(value);
    if (echoed >= 0) told.current.splice(0, echoed + 1);
    else if (input.value !== value) input.value = value;
  }, [element, value]);
  useLayoutEffect(() => {
    if (element.current instanceof HTMLInputElement && typeof checked === 'boolean') element.current.checked = checked;
  }, [element, checked]);
  const tell = (name: string) => (event: Event): void => {
    const listener = props[name];
    if (event.target !== null && 'value' in event.target) told.current.push(event.target.value);
    if (typeof listener === 'function') listener(event);
  };
  return { value: undefined, checked: undefined, defaultValue: value, defaultChecked: checked, onInput: tell('onInput'), onChange: tell('onChange') };
};
