import type { Desk, Sworn } from './state.ts';

/** An attestation on honour is asked for before the send, where the service says that a text wants it (CRPA L113-13). */
export const swornOf = ({ service, record }: Desk): Sworn =>
  service.capabilities.procedures?.find(({ key }) => key === record.procedure)?.swornStatement
    ? 'asked'
    : 'not-asked';
