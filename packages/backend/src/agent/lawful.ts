/** Acts that the law does not allow, told by their article before anything else is said of the body. */
import type { FieldError, LegalRef } from '@bonne-foi/contract';
import { problems } from '@bonne-foi/contract/problems';
import type { ProblemCode } from '@bonne-foi/contract/problems';
import type { Dossier } from '../corrections/dossier.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { ProblemError } from '../http/problem.ts';
import type { ProblemDetails } from '../http/problem.ts';
import type { Held } from '../records/held.ts';

type Json = { readonly [name: string]: unknown };

/** A value as a map from name to anything: empty when it is not one. */
export function toJson(value: unknown): Json {
  // An object read as a map; each member is looked at before it is trusted.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A list as it came: empty when it is not one. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The articles that a problem of the catalogue cites. */
function articlesOf(code: ProblemCode): LegalRef[] {
  const cited: string = 'article' in problems[code] ? problems[code].article : '';
  return cited.split(';').flatMap((part) => {
    const [text = '', ...articles] = part.trim().split(' ');
    return articles.map((article) => ({ text, article: article.replace(',', '') }));
  });
}

/** An act that the law does not allow, with its articles and what is missing. */
export function unlawful(
  code: ProblemCode,
  errors: readonly FieldError[],
  more: ProblemDetails = {},
): ProblemError {
  return new ProblemError(code, { legalBasis: articlesOf(code), errors, ...more });
}

/** An error at a place of the body. */
export function at(pointer: string, code: FieldError['code'] = 'required'): FieldError {
  return { pointer, code, detail: fieldErrorDetail(code) };
}

/** A name with a quality, or a reference with a ground (L111-2). @throws ProblemError `disclosure-required`. */
export function requireDisclosure(body: unknown, member: string): void {
  if (!isDisclosure(toJson(body)[member])) throw unlawful('disclosure-required', [at(`/${member}`)]);
}

/** Whether someone is named, or stands behind a reference for a ground. */
export function isDisclosure(value: unknown): boolean {
  const { mode, name, jobTitle, reference, ground } = toJson(value);
  if (mode === 'named') return isText(name) && isText(jobTitle);
  return mode === 'anonymised' && isText(reference) && isText(ground);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

const faulty = new Set(['incorrect', 'outdated', 'unclear', 'incomplete']);

/**
 * A text for each item, and nothing that the administration holds already (L114-5, L113-12).
 * @throws ProblemError `legal-ground-required`, `once-only`.
 */
export function requireGrounds(body: unknown, { row }: Dossier, held: Held): void {
  const items = toList(toJson(body)['items']).map(toJson);
  const groundless = items.flatMap((item, index) =>
    toList(item['legalBasis']).length === 0 ? [at(`/items/${index}/legalBasis`)] : [],
  );
  if (groundless.length > 0) throw unlawful('legal-ground-required', groundless);
  const known = items.flatMap((item, index) => {
    const { path, reason, documentKind, notHeldBecause } = item;
    const value =
      typeof path === 'string' && Object.hasOwn(held.values, path) ? held.values[path] : undefined;
    const isHeld =
      value !== undefined && value.state !== 'missing' && row.changes[String(path)] === undefined;
    const isExcused =
      notHeldBecause !== undefined || documentKind !== undefined || faulty.has(String(reason));
    return isHeld && !isExcused ? [at(`/items/${index}`, 'not-correctable')] : [];
  });
  if (known.length > 0) throw unlawful('once-only', known);
}
