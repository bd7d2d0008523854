import { RemoteElement, RemoteEvent } from '@remote-dom/core/elements';
import { customTag, ELEMENTS, EVENTS, type EventData } from './elements.ts';
import { createStyle } from './worker-style.ts';

const BOOLEANS = new Set([
  'disabled',
  'checked',
  'readOnly',
  'multiple',
  'selected',
  'open',
  'autoPlay',
  'loop',
  'muted',
  'controls',
  'required',
]);
/** React and Preact also write `class`, `for`, `stroke-width` and `tabindex`. */
const plainName = (attribute: string): string =>
  attribute === 'class' ? 'classname' : attribute === 'for' ? 'htmlfor' : attribute.replaceAll('-', '').toLowerCase();
const isPassedOn = (attribute: string): boolean => /^(aria|data)-/.test(attribute);

const styles = new WeakMap<object, object>();
const styleOf = (element: { updateRemoteProperty: (name: string, value: unknown) => void }): object => {
  const style = styles.get(element) ?? createStyle((text) => element.updateRemoteProperty('style', text));
  styles.set(element, style);
  return style;
};

/** Makes the event in the sandbox from what crossed over. It reaches only the element it was listened to on, as on the page. */
const eventFor = (type: string) =>
  function (this: Element, data: EventData): Event {
    for (const [name, value] of Object.entries(data.target)) Reflect.set(this, name, value);
    const event = new RemoteEvent(type, { detail: data.properties['detail'], bubbles: false });
    for (const [name, value] of Object.entries(data.properties))
      Object.defineProperty(event, name, { value, configurable: true });
    return event;
  };

const detachedStyleOf = (element: Element): object => {
  const style = styles.get(element) ?? createStyle(() => undefined);
  styles.set(element, style);
  return style;
};

const events = Object.fromEntries(
  Object.keys(EVENTS).map((type) => [type, { dispatchEvent: eventFor(type), bubbles: false }]),
);

/** One custom element for each tag that the page passes on. */
export const defineElements = (): void => {
  // React looks for CSS features and for frames on elements that never reach the page.
  Object.assign(globalThis, { HTMLIFrameElement: class extends HTMLElement {} });
  Reflect.set(window, 'HTMLIFrameElement', Reflect.get(globalThis, 'HTMLIFrameElement'));
  Object.defineProperty(Element.prototype, 'style', {
    configurable: true,
    get(this: Element) {
      return detachedStyleOf(this);
    },
  });
  for (const [tag, properties] of ELEMENTS) {
    const byPlainName = new Map(properties.map((property) => [property.toLowerCase(), property]));
    class PassedOnElement extends RemoteElement {
      static override readonly remoteProperties = properties as never;
      static override readonly remoteEvents = events as never;
      static override readonly remoteMethods = ['focus', 'blur'] as never;

      override setAttribute(name: string, value: string): void {
        const property = byPlainName.get(plainName(name));
        if (name === 'style') Reflect.set(this, 'style', value);
        else if (property !== undefined)
          Reflect.set(this, property, BOOLEANS.has(property) ? value !== 'false' : value);
        else {
          super.setAttribute(name, value);
          if (isPassedOn(name)) this.updateRemoteAttribute(name, String(value));
        }
      }
      override removeAttribute(name: string): void {
        const property = byPlainName.get(plainName(name));
        if (property !== undefined) Reflect.set(this, property, undefined);
        else {
          super.removeAttribute(name);
          if (isPassedOn(name)) this.updateRemoteAttribute(name);
        }
      }
    }
    Object.defineProperty(PassedOnElement.prototype, 'style', {
      get(this: PassedOnElement) {
        return styleOf(this);
      },
      set(this: PassedOnElement, text: string) {
        Reflect.set(styleOf(this), 'cssText', text);
      },
    });
    customElements.define(customTag(tag), PassedOnElement);
  }
};
