/** The declarations of a manifest that are elements. */
const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter((each) => each.customElement && each.tagName),
  );

/** Attributes that an integrator sets. */
export const attributesOf = (element) => element.attributes ?? [];

/** Properties that are no attribute: set from JavaScript. */
export const propertiesOf = (element) => {
  const reflected = new Set(attributesOf(element).map(({ fieldName, name }) => fieldName ?? name));
  return (element.members ?? []).filter(
    (member) =>
      member.kind === 'field' &&
      !member.static &&
      !member.privacy &&
      !member.readonly &&
      !member.name.startsWith('#') &&
      !reflected.has(member.name),
  );
};

/** Custom data of VS Code: tags and attributes with their descriptions. */
export function toHtmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map((element) => ({
      name: element.tagName,
      description: element.description,
      attributes: attributesOf(element).map(({ name, description = '', type }) => ({
        name,
        description,
        ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      })),
    })),
  };
}

/** Typings for JSX (React 19, Preact, Solid): attributes, properties and events, by tag. */
export function toJsxTypes(manifest) {
  const lines = elementsOf(manifest).flatMap((element) => [
    `  /** ${(element.description ?? '').split('\n')[0]} */`,
    `  '${element.tagName}': BonneFoiAttributes;`,
  ]);
  const [element] = elementsOf(manifest);
  const members = [
    ...attributesOf(element).map(({ name, description = '', type }) => [
      description || 'Language of the element (BCP 47), when it is not that of the page.',
      /^[a-z]+$/.test(name) ? name : `'${name}'`,
      type?.text === 'boolean' ? 'boolean' : 'string',
    ]),
    ...propertiesOf(element).map(({ name, description = '' }) => [
      description,
      name,
      `BonneFoiElement['${name}']`,
    ]),
    ...(element.events ?? [])
      .filter(({ name }) => name)
      .map(({ name, description = '' }) => [
        description,
        `'on${name}'`,
        `(event: BonneFoiEventMap['${name}']) => void`,
      ]),
  ];
  return `// Made by scripts/typings.mjs from custom-elements.json. Import it once: import '@bonne-foi/widget/jsx';
import type { BonneFoiElement, BonneFoiEventMap } from './index.js';

export interface BonneFoiAttributes {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  hidden?: boolean;
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
${members.map(([text, name, type]) => `  /** ${text.split('\n')[0]} */\n  ${name}?: ${type} | undefined;`).join('\n')}
}

interface BonneFoiTags {
${lines.join('\n')}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends BonneFoiTags {}
  }
}
`;
}
