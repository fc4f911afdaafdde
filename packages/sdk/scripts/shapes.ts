/**
 * Writes `src/generated/*.ts`: the shapes of the answers, from the contract's schemas.
 * Run by `npm run generate`; a test says when the result is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { clientView, readSchemas, refName, type Schema } from './client-view.ts';

const folder = new URL('../../contract/schemas/', import.meta.url);

/** What a page reads before anything is corrected. */
const firstRoots = [
  ...['Problem', 'Capabilities', 'Session', 'RecordPage', 'Record', 'AdvicePage'],
  ...['CorrectionPage', 'InvitationPage'],
];
/** What it reads once a correction is under way. In a file of its own, so that a page may load it then. */
const personRoots = [
  ...['Correction', 'Event', 'EventPage', 'Receipt', 'Attachment', 'Invitation'],
  ...['FrequentErrorPage', 'ErrorSignalReceipt', 'ItemsRequest', 'SanctionDecision'],
];
/** What a request to be audited answers: few pages read it. */
const auditRoots = ['AuditRequestPage', 'AuditRequest'];
const agentRoots = [
  ...[
    'AgentSession',
    'CasePage',
    'Case',
    'ItemsRequest',
    'SanctionDecision',
    'JournalPage',
    'InvitationBatch',
  ],
];
/** TypeScript's own names, and those of `@bonne-foi/contract`, differ from the contract's here. */
const typeNames: Readonly<Record<string, string>> = { Record: 'HeldRecord' };

const kinds: Readonly<Record<string, string>> = {
  string: '1',
  number: '2',
  integer: '3',
  boolean: '4',
  object: '5',
  null: 'null',
};

/** TypeScript of a rule. */
export function ruleOf(schema: Schema, visit: (name: string) => string): string {
  if (schema['$ref'] !== undefined) return visit(refName(schema['$ref']));
  if (Array.isArray(schema['anyOf'])) {
    return `[${schema['anyOf'].map((part: Schema) => ruleOf(part, visit)).join(', ')}]`;
  }
  if (schema['const'] !== undefined) return constantOf([schema['const']]);
  if (Array.isArray(schema['enum'])) return constantOf(schema['enum']);
  const type = schema['type'];
  if (Array.isArray(type)) {
    if (type.some((one) => one === 'array')) throw new Error('a union with a list is not known here');
    return `[${type.map((one: string) => kinds[one]).join(', ')}]`;
  }
  if (type === undefined && Object.keys(schema).length === 0) return '0';
  if (type === 'string' && typeof schema['pattern'] === 'string') return patternOf(schema['pattern']);
  if (type === 'array') return `[${ruleOf(schema['items'] as Schema, visit)}]`;
  if (type === 'object' && Object.keys(schema).length > 1) return objectOf(schema, visit);
  const kind = typeof type === 'string' ? kinds[type] : undefined;
  if (kind === undefined) throw new Error(`cannot make a rule of ${JSON.stringify(schema)}`);
  return kind;
}

/** The same pattern, written shortly: `[A-Za-z0-9_]` is `\w`. */
function patternOf(pattern: string): string {
  return String(new RegExp(pattern.replaceAll('A-Za-z0-9_', '\\w')));
}

function constantOf(values: readonly unknown[]): string {
  if (values.length === 1 && values[0] === true) return 'true';
  if (!values.every((value) => typeof value === 'string'))
    throw new Error(`constant ${JSON.stringify(values)}`);
  return patternOf(`^(${values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
}

function objectOf(schema: Schema, visit: (name: string) => string): string {
  const required = new Set((schema['required'] as string[] | undefined) ?? []);
  const members = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {});
  for (const name of required) {
    const part = members.find(([key]) => key === name)?.[1];
    if (!part || ruleOf(part, visit) === '0')
      throw new Error(`"${name}" is required, but nothing says what it is`);
  }
  const list = (some: typeof members): string =>
    `{ ${some.map(([key, part]) => `${key}: ${ruleOf(part, visit)}`).join(', ')} }`;
  const parts: string[] = [];
  const must = members.filter(([key]) => required.has(key));
  // A member that may be anything needs no check when it may also be absent.
  const may = members.filter(([key, part]) => !required.has(key) && ruleOf(part, visit) !== '0');
  if (must.length) parts.push(`r: ${list(must)}`);
  if (may.length) parts.push(`o: ${list(may)}`);
  const each = schema['additionalProperties'];
  if (each !== undefined) parts.push(`m: ${ruleOf(each as Schema, visit)}`);
  const key = schema['propertyNames'];
  if (key !== undefined) {
    const rule = ruleOf(key as Schema, visit);
    if (rule !== '0' && rule !== '1') parts.push(`k: ${rule}`);
  }
  return parts.length ? `{ ${parts.join(', ')} }` : '5';
}

export interface ShapesFile {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** The text of a file of shapes; those of `known` are imported, each from its file. */
export function shapesFile(
  roots: readonly string[],
  all: ReadonlyMap<string, Schema>,
  known: ReadonlyMap<string, string> = new Map(),
): ShapesFile {
  const lines: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const imported = new Map<string, string[]>();
  const visit = (name: string): string => {
    const schema = all.get(name);
    if (!schema) throw new Error(`the contract has no schema ${name}`);
    const view = clientView(name, schema, all);
    // A plain string or number costs less where it stands than behind a name.
    if (view['$ref'] === undefined && (view['type'] !== 'object' || Object.keys(view).length === 1)) {
      const rule = ruleOf(view, visit);
      if (rule.length < 3) return rule;
    }
    const home = known.get(name);
    if (home !== undefined) {
      const names = imported.get(home) ?? [];
      if (!names.includes(name)) imported.set(home, [...names, name]);
      return `${name}Shape`;
    }
    if (open.includes(name)) return `() => ${name}Shape`;
    if (done.has(name)) return `${name}Shape`;
    open.push(name);
    const rule = ruleOf(view, visit);
    open.pop();
    done.add(name);
    const type = roots.includes(name)
      ? `Shape<${typeNames[name] ?? name}>`
      : rule.startsWith('/')
        ? 'RegExp'
        : 'Rule';
    lines.push(`export const ${name}Shape: ${type} = ${rule};`);
    return `${name}Shape`;
  };
  for (const root of roots) visit(root);
  const header = [
    '// Made by scripts/shapes.ts from the contract: change that, then `npm run generate`.',
    `import type { ${roots.map((root) => typeNames[root] ?? root).join(', ')} } from '@bonne-foi/contract';`,
    `import type { ${lines.some((line) => line.includes(': Rule =')) ? 'Rule, ' : ''}Shape } from '../shape.ts';`,
    ...[...imported].map(
      ([home, names]) => `import { ${names.map((name) => `${name}Shape`).join(', ')} } from './${home}';`,
    ),
  ];
  return { text: `${header.join('\n')}\n\n${lines.join('\n')}\n`, names: done };
}

const files: Readonly<Record<string, readonly string[]>> = {
  'first-shapes.ts': firstRoots,
  'person-shapes.ts': personRoots,
  'audit-shapes.ts': auditRoots,
  'agent-shapes.ts': agentRoots,
};

/** Every file, by name. */
export function makeShapes(): ReadonlyMap<string, string> {
  const all = readSchemas(folder);
  const homes = new Map<string, string>();
  return new Map(
    Object.entries(files).map(([file, roots]) => {
      const { text, names } = shapesFile(roots, all, homes);
      for (const name of names) homes.set(name, file);
      return [file, text];
    }),
  );
}

if (import.meta.main) {
  for (const [name, text] of makeShapes()) {
    const file = new URL(`../src/generated/${name}`, import.meta.url);
    let before = '';
    try {
      before = readFileSync(file, 'utf8');
    } catch {
      // The first time there is none.
    }
    if (before !== text) writeFileSync(file, text);
  }
}
