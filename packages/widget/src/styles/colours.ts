/** Name of the token, in light, in dark. */
const colours = [
  ['surface', '#fff', '#17181a'],
  ['surface-subtle', '#f6f4f0', '#212326'],
  ['text', '#1f1d1a', '#eeece7'],
  ['text-muted', '#5a564e', '#b7b3aa'],
  ['line', '#dfdbd3', '#3a3d40'],
  ['line-control', '#7a756b', '#918e86'],
  ['accent', '#0f5a6b', '#86cbdc'],
  ['accent-on', '#fff', '#06252d'],
  ['accent-soft', '#e4f0f2', '#172b31'],
  ['positive', '#1c6440', '#8fd0a9'],
  ['positive-soft', '#e7f2eb', '#1a2c22'],
  ['caution', '#784800', '#eabf72'],
  ['caution-soft', '#fbf0da', '#2e2718'],
  ['critical', '#a0241c', '#ffa296'],
  ['critical-soft', '#fcebe8', '#382220'],
  ['advice', '#56408b', '#c6b5f3'],
  ['advice-soft', '#f2eef9', '#272436'],
  ['focus', '#14130f', '#fff'],
] as const;

/** The declarations of every private colour, each from its public token. */
export const declare = (pick: (light: string, dark: string) => string): string =>
  colours.map(([name, light, dark]) => `--_${name}:var(--bf-${name},${pick(light, dark)})`).join(';');
