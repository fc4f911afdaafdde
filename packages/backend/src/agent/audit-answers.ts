import type { AuditAnswer, Decision, ExpressFindings, LegalRef } from '@bonne-foi/contract';
import { datedRemedies, parisDay, toTimestamp } from '@bonne-foi/law';
import { auditTransitions, auditVersion, projectAudit } from '../audits/audit-row.ts';
import type { AuditOutcome, AuditRow } from '../audits/audit-row.ts';
import { openedAudit, requireAudit, saveAudit } from '../audits/audit-store.ts';
import type { FoundAudit } from '../audits/audit-store.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPage } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { tellAuditAnswer } from '../mail/write-mail.ts';
import { crpa } from '../procedures/law.ts';
import { isServed } from './case-store.ts';
import { at, toJson, toList, unlawful } from './lawful.ts';

/** Requests to be audited that the agent's services received, oldest first. */
export const listCaseAuditRequests = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const wanted = call.query.get('status');
    const page = await listPage<AuditRow>(call, {
      kind: 'audits',
      query: { scopes: [...(call.principal.services ?? [])], order: 'oldest' },
      filters: { status: wanted },
      async read(found) {
        const { row } = await openedAudit(call, found);
        const isWanted = wanted === null || wanted.split(',').includes(row.status);
        return isWanted ? projectAudit(row, call.service.procedure(row.procedure)) : undefined;
      },
    });
    return { status: 200, body: page };
  },
});

/** Accepts with a date, refuses on a ground of L124-1, or concludes with findings limited to their points (L124-2). */
export const answerAuditRequest = define({
  body: 'AuditAnswer',
  find: (call: Call) => requireAudit(call, (row) => isServed(call, row.procedure)),
  version: ({ row }) => auditVersion(row),
  view: async (found, call) => view(found, call),
  async state(found, call) {
    if (Object.keys(auditTransitions[found.row.status]).length === 0) refuseTransition(found, call);
  },
  async check(body, _found, call) {
    requireLawfulAnswer(body);
    const { scheduledFor } = toJson(body);
    const isPast = typeof scheduledFor === 'string' && scheduledFor < parisDay(call.now);
    return isPast ? [at('/scheduledFor', 'min')] : [];
  },
  async run(found, body, call) {
    const status = auditTransitions[found.row.status][body.outcome];
    if (status === undefined) return refuseTransition(found, call);
    const findings = await findingsOf(found, body, call);
    const { clock: _stopped, ...row } = found.row;
    const saved = await saveAudit(
      call,
      {
        ...found,
        row: {
          ...row,
          status,
          revision: row.revision + 1,
          findings,
          ...(body.scheduledFor !== undefined && { scheduledFor: body.scheduledFor }),
          ...decisionOf(found, body, call),
        },
      },
      [
        {
          actor: {
            kind: 'agent',
            ...(call.principal.displayName !== undefined && { name: call.principal.displayName }),
            service: call.service.procedure(row.procedure).holder.name,
          },
          act: acts[body.outcome],
          old: row.status,
          new: status,
          ground: [body.outcome === 'concluded' ? crpa.l1242 : crpa.l1241],
          ...(body.refusalGround !== undefined && { note: body.refusalGround }),
        },
      ],
    );
    await tellAuditAnswer(call, saved.row);
    return {
      status: 200,
      headers: { ETag: auditVersion(saved.row) },
      body: view(saved, call),
    };
  },
});

const acts: { readonly [outcome in AuditOutcome]: string } = {
  accepted: 'audit_scheduled',
  refused: 'audit_refused',
  concluded: 'findings_issued',
};

function view({ row }: FoundAudit, { service }: Call): ReturnType<typeof projectAudit> {
  return projectAudit(row, service.procedure(row.procedure));
}

function refuseTransition(found: FoundAudit, call: Call): never {
  throw new ProblemError('invalid-transition', { current: view(found, call) });
}

/** What the law wants of each answer, told by its article. */
function requireLawfulAnswer(body: unknown): void {
  const { outcome, refusalGround, reasons, remedies, findings } = toJson(body);
  if (outcome === 'refused') {
    if (refusalGround === undefined) throw unlawful('refusal-ground-required', [at('/refusalGround')]);
    if (toList(reasons).length === 0) throw unlawful('reasons-required', [at('/reasons')]);
    if (toList(remedies).length === 0) throw unlawful('remedies-required', [at('/remedies')]);
  }
  if (outcome === 'concluded' && toList(toJson(findings)['scope']).length === 0) {
    throw unlawful('findings-scope-required', [at('/findings/scope')]);
  }
}

function decisionOf({ row }: FoundAudit, body: AuditAnswer, call: Call): { readonly decision?: Decision } {
  if (body.outcome === 'concluded') return {};
  const { holder } = call.service.procedure(row.procedure);
  const decidedAt = toTimestamp(call.now);
  const common = {
    express: true,
    decidedAt,
    notifiedAt: decidedAt,
    by: { kind: 'service', service: holder.name },
  };
  if (body.outcome === 'accepted') return { decision: { ...common, outcome: 'accepted' } };
  return {
    decision: {
      ...common,
      outcome: 'refused',
      ...(body.reasons !== undefined && { reasons: body.reasons }),
      ...(body.remedies !== undefined && { remedies: datedRemedies(body.remedies, parisDay(call.now)) }),
    },
  };
}

/** The findings with the new ones; those they take the place of stay readable, and bind no more (AUD-3). */
async function findingsOf(found: FoundAudit, body: AuditAnswer, call: Call): Promise<ExpressFindings[]> {
  const { row } = found;
  if (body.outcome !== 'concluded' || body.findings === undefined) return [...row.findings];
  const { supersedes, ...stated } = body.findings;
  const procedure = call.service.procedure(row.procedure);
  const issuedOn = parisDay(call.now);
  const created: ExpressFindings = {
    id: `fnd_${call.service.createId()}`,
    issuer: procedure.holder.organisation ?? { name: procedure.holder.name },
    issuedOn,
    ...stated,
    binding: true,
  };
  const ceased = (one: ExpressFindings): ExpressFindings =>
    one.id === supersedes
      ? { ...one, binding: false, ceasedOn: issuedOn, ceasedBecause: 'superseded', supersededBy: created.id }
      : one;
  if (supersedes !== undefined && !row.findings.some(({ id }) => id === supersedes)) {
    await supersedeElsewhere(found, supersedes, ceased, call);
  }
  return [...row.findings.map(ceased), created];
}

/** Findings of another audit of the same person. @throws ProblemError `validation-failed` when there are none. */
async function supersedeElsewhere(
  { row }: FoundAudit,
  supersedes: string,
  ceased: (one: ExpressFindings) => ExpressFindings,
  call: Call,
): Promise<void> {
  const others = await call.tx.list<AuditRow>('audits', { owner: row.owner, order: 'newest', limit: 200 });
  const holder = others.find(
    ({ body }) => body.procedure === row.procedure && body.findings.some(({ id }) => id === supersedes),
  );
  if (holder === undefined) {
    throw new ProblemError('validation-failed', { errors: [at('/findings/supersedes', 'unknown-field')] });
  }
  const ground: LegalRef[] = [crpa.l1242];
  await saveAudit(
    call,
    {
      sort: holder.sort,
      row: {
        ...holder.body,
        revision: holder.body.revision + 1,
        findings: holder.body.findings.map(ceased),
      },
    },
    [{ actor: { kind: 'system' }, act: 'findings_superseded', ground }],
  );
}
