import type { AdviceWords } from './words.ts';

/** What the element says in English. */
export const english: AdviceWords = {
  mistake: 'A common mistake: ',
  doubt: 'Please check: ',
  ask: 'Your answer looks like this mistake. If it is right, keep it.',
  keep: 'Keep my answer',
  kept: 'Your answer is kept.',
  more: 'Find out more',
  others: 'Another common mistake here: ',
  warning: 'Please note: ',
  checked: 'Advice checked on {date}.',
  stale: 'This advice dates from {date}. The rule may have changed: check with the service.',
  source: 'Source: ',
  useful: 'Was this useful?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you for your answer.',
  title: 'Common mistakes, and how to avoid them',
  lead: 'Anyone can make a mistake. Here is what happens most often, and what to do.',
  search: 'Search for a word',
  filter: 'Filter by life event',
  all: 'All',
  none: 'No advice found. Try another word, or another life event.',
  one: '1 piece of advice',
  many: '{count} pieces of advice',
};
