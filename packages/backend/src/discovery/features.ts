import type { Features } from '@bonne-foi/contract';
import type { OperationInfo } from '@bonne-foi/contract/operations';
import type { BackendOptions } from '../options.ts';

/** What this backend announces: all of it works, the rest answers 404 `feature-not-supported`. */
export type AnnouncedFeatures = Features;

/** Threshold under which a count is never shown. */
export const minCellSize = 11;

/** Features that follow from what the backend was given. */
export function announceFeatures(options: BackendOptions): AnnouncedFeatures {
  const hasAdvice = (options.advice?.cards ?? []).length > 0;
  return {
    withdrawal: true,
    messages: true,
    invitations: true,
    ...(options.agents !== false && { auditRequests: true }),
    statistics: { minCellSize },
    errorSignals: true,
    ...(options.blobs !== undefined && { attachments: { resumable: true } }),
    ...(options.receiptSigner !== undefined && { signedReceipts: true, receiptVerification: true }),
    ...(options.receiptPdf !== undefined && { receiptPdf: true }),
    ...(hasAdvice && { advice: true, adviceFeedback: true }),
    ...(options.agents !== false && { agent: true }),
  };
}

/** Profiles kept whole. */
export function announceProfiles(features: AnnouncedFeatures): string[] {
  return [
    'core',
    'follow',
    ...(features.attachments === undefined ? [] : ['attachments']),
    'invitations',
    ...(features.auditRequests === undefined ? [] : ['audit']),
    ...(features.advice === undefined ? [] : ['advice']),
    'statistics',
    ...(features.agent === undefined ? [] : ['agent']),
  ];
}

/** Whether an operation belongs to what is announced. A dotted feature is a member of another. */
export function isAnnounced(features: AnnouncedFeatures, operation: OperationInfo): boolean {
  if (operation.feature === undefined) return true;
  let held: unknown = features;
  for (const name of operation.feature.split('.')) {
    // Each step goes into an object read from the features, by a name of the contract.
    held = typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[name] : undefined;
  }
  return held !== undefined && held !== false;
}
