/**
 * What a component may put on the page: the tags that the host passes on, and the properties of each. What is not named
 * here vanishes, in the host and so in this shell (twenty-front-component-renderer, AllowedHtmlElements).
 */
const COMMON = ['id', 'className', 'title', 'tabIndex', 'role', 'draggable'];

const PLAIN =
  'div span section article header footer main nav aside p h1 h2 h3 h4 h5 h6 strong em small code pre blockquote ul ol li table thead tbody tfoot tr br hr b i u s mark sub sup abbr cite kbd samp var dfn bdi ruby rt rp dl dt dd figure figcaption summary address hgroup search caption legend datalist picture wbr menu defs';

const MEDIA = 'src controls autoPlay loop muted preload crossOrigin';
const WITH_PROPERTIES: Record<string, string> = {
  a: 'href target rel',
  img: 'src alt width height',
  form: 'action method',
  label: 'htmlFor',
  bdo: 'dir',
  data: 'value',
  del: 'cite dateTime',
  ins: 'cite dateTime',
  q: 'cite',
  time: 'dateTime',
  input:
    'type name value placeholder disabled checked readOnly accept multiple capture min max step required autoComplete autoFocus inputMode',
  textarea: 'name value placeholder disabled readOnly rows cols required',
  select: 'name value disabled multiple required',
  option: 'value disabled selected',
  button: 'type disabled',
  th: 'colSpan rowSpan scope',
  td: 'colSpan rowSpan',
  iframe: 'src name width height allow sandbox allowFullScreen loading referrerPolicy srcDoc',
  video: `${MEDIA} poster width height playsInline`,
  audio: MEDIA,
  source: 'src type media srcSet sizes width height',
  details: 'open',
  dialog: 'open',
  colgroup: 'span',
  col: 'span',
  fieldset: 'disabled name',
  output: 'name htmlFor',
  progress: 'value max',
  meter: 'value min max low high optimum',
  optgroup: 'label disabled',
  track: 'src kind srclang label default',
};

const DRAWN =
  'fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeLinecap strokeLinejoin strokeDasharray strokeDashoffset strokeMiterlimit opacity transform clipPath clipRule mask filter pointerEvents';
const SVG: Record<string, string> = {
  svg: `${DRAWN} viewBox xmlns width height preserveAspectRatio`,
  g: DRAWN,
  symbol: 'viewBox',
  use: 'href x y width height',
  clipPath: 'clipPathUnits',
  mask: 'maskUnits',
  circle: `${DRAWN} cx cy r`,
  ellipse: `${DRAWN} cx cy rx ry`,
  rect: `${DRAWN} x y width height rx ry`,
  line: `${DRAWN} x1 y1 x2 y2`,
  path: `${DRAWN} d`,
  polygon: `${DRAWN} points`,
  polyline: `${DRAWN} points`,
  text: `${DRAWN} x y dx dy textAnchor dominantBaseline`,
  tspan: `${DRAWN} x y dx dy`,
  linearGradient: 'x1 y1 x2 y2 gradientUnits gradientTransform',
  radialGradient: 'cx cy r fx fy gradientUnits gradientTransform',
  stop: 'offset stopColor stopOpacity',
  pattern: 'x y width height patternUnits patternTransform',
  image: 'href x y width height preserveAspectRatio',
  foreignObject: 'x y width height',
  marker: 'markerWidth markerHeight refX refY orient markerUnits',
};

/** Properties by tag, as in HTML and SVG: `clipPath`, not `clippath`. */
export const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...PLAIN.split(' ').map((tag): [string, string[]] => [tag, COMMON]),
  ...Object.entries({ ...WITH_PROPERTIES, ...SVG }).map(([tag, properties]): [string, string[]] => [
    tag,
    [...COMMON, ...properties.split(' ')],
  ]),
]);

/** The name under which a tag is made in the sandbox, where only custom elements are passed on. */
export const customTag = (tag: string): string => `html-${tag.toLowerCase()}`;
export const tagOf: ReadonlyMap<string, string> = new Map([...ELEMENTS.keys()].map((tag) => [customTag(tag), tag]));

/** Events that reach a component, with React's name for each. */
export const EVENTS: Record<string, string> = {
  click: 'onClick',
  dblclick: 'onDoubleClick',
  mousedown: 'onMouseDown',
  mouseup: 'onMouseUp',
  mousemove: 'onMouseMove',
  mouseover: 'onMouseOver',
  mouseout: 'onMouseOut',
  mouseenter: 'onMouseEnter',
  mouseleave: 'onMouseLeave',
  pointerdown: 'onPointerDown',
  pointerup: 'onPointerUp',
  pointermove: 'onPointerMove',
  pointerover: 'onPointerOver',
  pointerout: 'onPointerOut',
  pointerenter: 'onPointerEnter',
  pointerleave: 'onPointerLeave',
  pointercancel: 'onPointerCancel',
  keydown: 'onKeyDown',
  keyup: 'onKeyUp',
  keypress: 'onKeyPress',
  focus: 'onFocus',
  blur: 'onBlur',
  change: 'onChange',
  input: 'onInput',
  submit: 'onSubmit',
  scroll: 'onScroll',
  wheel: 'onWheel',
  contextmenu: 'onContextMenu',
  drag: 'onDrag',
};

/** What of an event crosses over; the rest of it stays in the page. */
export const EVENT_PROPERTIES = [
  'altKey',
  'ctrlKey',
  'metaKey',
  'shiftKey',
  'clientX',
  'clientY',
  'pageX',
  'pageY',
  'screenX',
  'screenY',
  'offsetX',
  'offsetY',
  'movementX',
  'movementY',
  'button',
  'buttons',
  'pointerId',
  'pointerType',
  'pressure',
  'width',
  'height',
  'isPrimary',
  'key',
  'code',
  'repeat',
  'deltaX',
  'deltaY',
  'deltaZ',
  'deltaMode',
] as const;
export const TARGET_PROPERTIES = ['value', 'checked', 'scrollTop', 'scrollLeft'] as const;
export type EventData = { type: string; properties: Record<string, unknown>; target: Record<string, unknown> };
