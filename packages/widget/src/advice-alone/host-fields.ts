/** A control of the page that a person fills. */
export type HostControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Which control is which field: by path, the `name` of the control, or the control itself. */
export type FieldMap = Readonly<Record<string, string | Element>>;

const CONTROLS = 'input, select, textarea';
const NEVER = /^(hidden|submit|reset|button|image|password)$/;

/** Whether a node is a control that advice may be tied to. Passwords are never looked at. */
export function isControl(node: unknown): node is HostControl {
  return node instanceof Element && node.matches(CONTROLS) && !NEVER.test((node as HTMLInputElement).type);
}

/** The controls of a form, those of open shadow roots inside and those that name it by `form` included. */
export function controlsIn(form: Element, roots: Set<Node>): readonly HostControl[] {
  const found: HostControl[] = [];
  const walk = (root: Element | ShadowRoot): void => {
    for (const node of root.querySelectorAll('*')) {
      if (isControl(node)) found.push(node);
      if (node.shadowRoot !== null && !node.localName.startsWith('bonne-foi')) {
        roots.add(node.shadowRoot);
        walk(node.shadowRoot);
      }
    }
  };
  walk(form);
  if (form instanceof HTMLFormElement) {
    for (const node of form.elements) if (isControl(node) && !form.contains(node)) found.push(node);
  }
  return found;
}

/**
 * The path of the field that a control is: what the mapping says of it, else the nearest `data-bf-field` on it or around
 * it (across shadow roots, up to the form), else what the mapping says of its name, else its name.
 */
export function pathOf(control: HostControl, form: Element, map: FieldMap): string | undefined {
  const entries = Object.entries(map);
  const mapped = entries.find(([, target]) => target === control)?.[0];
  if (mapped !== undefined) return mapped;
  for (let at: Element | null = control; at !== null && at !== form; at = parentOf(at)) {
    const named = at.getAttribute('data-bf-field');
    if (named !== null && named !== '') return named;
    const known = entries.find(([, target]) => target === at)?.[0];
    if (known !== undefined) return known;
  }
  const { name } = control;
  if (name === '') return undefined;
  // « months[0][amount] » and « months.0.amount », as many frameworks write them, are one path.
  return (
    entries.find(([, target]) => target === name)?.[0] ?? name.replace(/[[\].]+/g, '/').replace(/\/$/, '')
  );
}

/** The element around, also across shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * After what a note goes, so that it stands in the flow under its field: the control, or what wraps it while that is a
 * label, a line of text or a row. In a group of choices, the last of them.
 */
export function anchorOf(control: HostControl, form: Element): Element {
  let anchor: Element = control;
  if (/^(radio|checkbox)$/.test(control.type) && control.name !== '') {
    const root = control.getRootNode();
    const group = (root instanceof Document || root instanceof ShadowRoot ? root : form).querySelectorAll(
      `[name="${CSS.escape(control.name)}"]`,
    );
    anchor = Array.from(group).at(-1) ?? control;
  }
  for (let at = parentOf(anchor); at !== null && at !== form; at = parentOf(at)) {
    const { display, flexDirection } = getComputedStyle(at);
    const isRow = display.includes('flex') && flexDirection.startsWith('row');
    const isInside = anchor.getRootNode() !== at.getRootNode();
    if (!isInside && !isRow && at.localName !== 'label' && !/^inline|^contents/.test(display)) break;
    anchor = at;
  }
  return anchor;
}
