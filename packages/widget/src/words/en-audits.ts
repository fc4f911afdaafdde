import type { frAudits } from './fr-audits.ts';

/** The same in English. */
export const enAudits: Record<keyof typeof frAudits, string> = {
  'audit.title': 'Ask for a check of your situation',
  'audit.intro': 'In doubt? You can ask for a check that the law provides for, on specific points.',
  'audit.duty': 'False information still has to be reported, even when a check is asked for.',
  'audit.points_label': 'Points to check',
  'audit.points_help': 'Write each point on its own line. Your request covers these points only.',
  'audit.record_label': 'File concerned',
  'audit.record_none': 'None in particular',
  'audit.time': 'The service must act within a reasonable time.',
  'audit.may_refuse': 'It may refuse a request that is abusive, in bad faith, or would block the service.',
  'audit.finds_error':
    'If the check finds a mistake, you can correct it on the terms of the right to make mistakes.',
  'audit.confirm': 'I have read my request again and I want to send it.',
  'audit.send': 'Send my request for a check',
  'audit.new': 'Make a new request',
  'audit.list': 'Your requests for a check',
  'audit.yours': 'Your request for a check',
  'audit.see': 'See this request',
  'audit.asked': 'Request sent on {date}',
  'audit.points': 'Points asked about',
  'audit.scheduled': 'The check is planned for {date}.',
  'audit.status.registered': 'Request registered',
  'audit.status.acknowledged': 'Request received, waiting for an answer',
  'audit.status.scheduled': 'Check planned',
  'audit.status.under_way': 'Check under way',
  'audit.status.concluded': 'Check ended',
  'audit.status.refused': 'Request refused',
  'audit.status.deemed_refused': 'Refused for lack of an answer',
  'audit.refusal': 'Why the service refuses',
  'audit.conclusions': 'Conclusions of the service',
  'audit.issued': '{issuer}, {date}',
  'audit.scope': 'This conclusion covers only:',
  'audit.effect': 'The service is bound by this conclusion. Keep it.',
  'audit.limits':
    'It takes nothing from other people’s rights. Health, safety and environment rules still apply.',
  'audit.ends':
    'It no longer holds if the law or your situation changes on these points. A new check may replace it.',
  'audit.superseded': 'A newer conclusion has replaced it.',
  'audit.ended': 'It no longer holds. You can still read it.',
  'audit.breach':
    'The check found a difference. You can correct it on the terms of the right to make mistakes.',
  'audit.answer_invitation': 'Read and answer',
  'audit.all': 'See all my requests',
};
