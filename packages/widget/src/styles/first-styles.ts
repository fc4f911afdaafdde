import type { CSSResult } from 'lit';
import { actionStyles } from './actions.ts';
import { fieldStyles } from './fields.ts';
import { groundStyles } from './ground.ts';
import { modeStyles } from './modes.ts';
import { noticeStyles } from './notices.ts';
import { rowStyles } from './rows.ts';
import { tokenStyles } from './tokens.ts';

/** Every sheet of the first screens, in cascade order: give them to `static styles` of the element. */
export const firstStyles: readonly CSSResult[] = [
  tokenStyles,
  groundStyles,
  actionStyles,
  noticeStyles,
  rowStyles,
  fieldStyles,
  modeStyles,
];
