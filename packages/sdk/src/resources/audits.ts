import type { AuditRequest, AuditRequestCreate, AuditRequestPage, Receipt } from '@bonne-foi/contract';
import type { Call } from '../call.ts';
import type { Caller, Get, PageQuery } from '../client.ts';
import { AuditRequestPageShape, AuditRequestShape } from '../generated/audit-shapes.ts';
import { ReceiptShape } from '../generated/person-shapes.ts';
import type { CallOptions } from '../options.ts';
import type { Paged } from '../paged.ts';
import { methodsOf } from './method.ts';

/** The right to be audited (CRPA L124-1). Feature `auditRequests`. */
export interface Audits {
  /** Newest first. */
  list(query?: PageQuery, options?: CallOptions): Paged<AuditRequest, AuditRequestPage>;
  get: Get<AuditRequest>;
  /** Sent at once: the answer holds its receipt. */
  create(body: AuditRequestCreate, options?: CallOptions): Call<AuditRequest>;
  receipt(id: string, receiptId: string, options?: CallOptions): Call<Receipt>;
  receiptHtml(id: string, receiptId: string, options?: CallOptions): Call<string>;
  /** Feature `receiptPdf`. */
  receiptPdf(id: string, receiptId: string, options?: CallOptions): Call<Blob>;
}

/** Requests to be audited, on any client: few pages need them, and they are no part of `createClient`. */
export function audits(caller: Caller): Audits {
  const { one, list } = methodsOf(caller);
  return {
    list: list('/audit-requests', AuditRequestPageShape),
    get: one('GET /audit-requests/{}', AuditRequestShape),
    create: one('POST /audit-requests', AuditRequestShape),
    receipt: one('GET /audit-requests/{}/receipts/{}', ReceiptShape),
    receiptHtml: one('GET /audit-requests/{}/receipts/{}', 'text', { accept: 'text/html' }),
    receiptPdf: one('GET /audit-requests/{}/receipts/{}', 'blob', { accept: 'application/pdf' }),
  };
}
