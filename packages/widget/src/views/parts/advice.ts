import type { AdviceCard } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { advice, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { folded, link, notice, para, their } from './blocks.ts';
import { lawLine, lowerFirst } from './people.ts';
import { formatsOf } from './record-words.ts';
import { richText } from './rich-text.ts';

/** Cards of the day, best first. A card past its `validUntil`, or not yet valid, is not shown. */
export const currentCards = (cards: readonly AdviceCard[], today: string): AdviceCard[] =>
  cards
    .filter((card) => card.validFrom <= today && (card.validUntil === undefined || card.validUntil >= today))
    .sort((one, other) => (other.rank ?? 0) - (one.rank ?? 0));

/** Cards about one path, best first. */
export const cardsFor = (cards: readonly AdviceCard[], path: string, today: string): AdviceCard[] =>
  currentCards(cards, today).filter((card) => card.fields?.some((pattern) => reaches(pattern, path)));

const reaches = (pattern: string, path: string): boolean => {
  const steps = path.split('/');
  const wanted = (pattern.split('#')[0] ?? '').split('/');
  return wanted.length === steps.length && wanted.every((step, at) => step === '*' || step === steps[at]);
};

/** The mistake others make here, before the field it concerns; what to do in one paragraph, the rest folded. */
export const adviceNotice = (context: ViewContext, card: AdviceCard): TemplateResult => {
  const { words } = context;
  const [first, ...rest] = card.advice;
  return notice(
    'advice',
    icon(advice),
    html`${para([words('advice.field', { error: '' }), their(context, lowerFirst(card.error))], 'notice-title')}
    ${first && richText(context, [first])} ${folded(words('advice.more'), adviceText(context, card, rest))}`,
  );
};

/** What to do, then the warnings, the age and the sources of a card: an old one says so. */
export const adviceText = (context: ViewContext, card: AdviceCard, advised = card.advice): TemplateResult => {
  const { words } = context;
  const date = formatsOf(context).date(card.lastCheckedAt);
  return html`${richText(context, advised)}
    ${card.warnings?.map((warning) => [para(words('advice.warning'), 'strong'), richText(context, warning)])}
    ${lawLine(context, card.legalBasis)}
    <p class="muted">
      ${card.reviewBy < context.today ? words('advice.stale', { date }) : words('advice.checked', { date })}
      ${card.source.urls.map((url) =>
        url.startsWith('https:')
          ? html`${words('advice.source', { source: '' })}${link(context, new URL(url).hostname, url)} `
          : nothing,
      )}
    </p>`;
};
