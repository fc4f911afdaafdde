import type { AuditRequestCreate } from '@bonne-foi/contract';
import { actFailed, withoutActing } from './acting.ts';
import { goTo } from './arriving.ts';
import type { AuditState } from './audit-state.ts';
import type { Issue } from './draft.ts';
import type { StartingState } from './state.ts';
import type { Handlers } from './step.ts';
import { latestReceipt, toReceipt, withoutReceipt } from './to-receipt.ts';

/** Most points of a request, and most characters of one (contract, `AuditRequestCreate`). */
const mostPoints = 20;
const mostCharacters = 500;

/** One point a line: the lines that say something. */
export const pointsOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What stands in the way of sending. */
function issuesOf({ points: typed, confirmed }: AuditState): readonly Issue[] {
  const points = pointsOf(typed);
  const issue = (code: Issue['code'], max?: number): Issue => ({
    path: 'points',
    part: 'value',
    code,
    ...(max !== undefined && { params: { max } }),
  });
  const issues: Issue[] = [];
  if (points.length === 0) issues.push(issue('required'));
  if (points.length > mostPoints) issues.push(issue('too-many', mostPoints));
  if (points.some(({ length }) => length > mostCharacters)) issues.push(issue('max-length', mostCharacters));
  if (!confirmed) issues.push({ path: '', part: 'confirmed', code: 'not-confirmed' });
  return issues;
}

const bodyOf = ({ points, recordId }: AuditState): AuditRequestCreate => ({
  points: pointsOf(points).map((label) => ({ label, ...(recordId !== '' && { recordId }) })),
  confirmed: true,
});

/** The screen opens from a blank page. */
export const startingAudit: Handlers<StartingState> = {
  auditsReceived: (_state, { service, requests, records, at }) => [
    {
      screen: 'audit',
      service,
      requests,
      records,
      ...(at === undefined ? { panel: requests.length === 0 ? 'ask' : 'list' } : { panel: 'one', at }),
      points: '',
      recordId: '',
      confirmed: false,
      issues: [],
    },
  ],
};

/** Asking to be audited, and reading what came of it. Nothing typed is lost by looking at another request. */
export const auditing: Handlers<AuditState> = {
  failed: actFailed,
  gaveUp: (state) => [withoutActing(state)],
  openAudit: (state, { panel, at }) =>
    state.acting === undefined ? [{ ...state, panel, issues: [], ...(at !== undefined && { at }) }] : [state],
  auditText: (state, { part, text }) => [{ ...state, [part]: text, issues: [] }],
  confirm: (state, { confirmed }) => [{ ...state, confirmed, issues: [] }],
  askAudit(state, { stamp }) {
    if (state.acting !== undefined) return [state];
    const issues = issuesOf(state);
    if (issues.length > 0) return [{ ...state, issues }];
    return [
      { ...state, issues: [], acting: { what: 'audit', key: stamp.uuid, lost: 0 } },
      { type: 'askAudit', key: stamp.uuid, body: bodyOf(state) },
    ];
  },
  auditAsked(state, { request }) {
    if (state.acting === undefined) return [state];
    const summary = latestReceipt(request.receipts);
    return summary === undefined
      ? [withoutReceipt(withoutActing(state), 'createAuditRequest')]
      : toReceipt(state.service, { kind: 'audit', request }, summary, true);
  },
  showReceipt(state, { receiptId }) {
    const request = state.requests.find(({ receipts }) => receipts.some(({ id }) => id === receiptId));
    const summary = request?.receipts.find(({ id }) => id === receiptId);
    if (request === undefined || summary === undefined) return [state];
    return toReceipt(state.service, { kind: 'audit', request }, summary, false);
  },
  back: (state) =>
    state.panel === 'list' || state.requests.length === 0
      ? goTo({ kind: 'home' })
      : [{ ...state, panel: 'list', issues: [] }],
};
