/** Numbers that CSS takes without a unit. */
const UNITLESS =
  /^(animationIterationCount|aspectRatio|columnCount|columns|fillOpacity|flex|flexGrow|flexShrink|fontWeight|gridArea|gridColumn|gridColumnEnd|gridColumnStart|gridRow|gridRowEnd|gridRowStart|lineClamp|lineHeight|opacity|order|orphans|scale|stopOpacity|strokeDasharray|strokeDashoffset|strokeMiterlimit|strokeOpacity|strokeWidth|tabSize|widows|zIndex|zoom)$/;

const cssName = (property: string): string =>
  property.startsWith('--') ? property : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The `style` of an element in the sandbox, where there is no CSS: it keeps the declarations and passes their text on. */
export const createStyle = (pass: (text: string) => void): object => {
  const declarations = new Map<string, string>();
  const text = (): string => [...declarations].map(([name, value]) => `${name}:${value}`).join(';');
  const set = (name: string, value: unknown): void => {
    if (value === null || value === undefined || value === '') declarations.delete(name);
    else declarations.set(name, String(value));
    pass(text());
  };
  const methods: Record<string, unknown> = {
    setProperty: set,
    removeProperty: (name: string) => set(name, ''),
    getPropertyValue: (name: string) => declarations.get(name) ?? '',
  };
  return new Proxy(
    {},
    {
      get: (_target, property) => {
        if (typeof property !== 'string') return undefined;
        return property === 'cssText' ? text() : (methods[property] ?? declarations.get(cssName(property)) ?? '');
      },
      set: (_target, property, value: unknown) => {
        if (typeof property !== 'string') return false;
        if (property !== 'cssText')
          set(
            cssName(property),
            typeof value === 'number' && value !== 0 && !UNITLESS.test(property) && !property.startsWith('--')
              ? `${value}px`
              : value,
          );
        else {
          declarations.clear();
          for (const declaration of String(value).split(';')) {
            const colon = declaration.indexOf(':');
            if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
          }
          pass(text());
        }
        return true;
      },
    },
  );
};
