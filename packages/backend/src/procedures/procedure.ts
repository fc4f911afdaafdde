/**
 * A procedure as data: all that the reference backend has to know of an administration's procedure.
 * No code inside: a town that adds its own writes one more constant of this type.
 */
import type {
  Authority,
  Duration,
  Effect,
  Field,
  InterestFinding,
  LegalRef,
  Link,
  PrincipalFinding,
  Qualification,
  Remedy,
  RightAndDutyNotice,
  ServiceContact,
  Told,
} from '@bonne-foi/contract';
import type { ClockRule, Facts, Matter } from '@bonne-foi/law';

/** One procedure, with its form, its law and its service. */
export interface Procedure {
  /** Key on the wire (`procedure`), stable for ever; lower-case kebab. */
  readonly key: string;
  /** Name of the procedure, for the person. */
  readonly title: string;
  /** Does the right to error bear on it, as in an advice card: `crpa`, `special`, `delay`, `penal`, `none`. */
  readonly cover: string;
  /** Who it is for. */
  readonly audience: 'individual' | 'professional';
  /** The administration that holds the data and answers for them; `key` as in advice; receipts name its `url`. */
  readonly authority: Authority & { readonly url: string };
  /** The service in charge, with address and telephone (CRPA R112-11-1, 2°). */
  readonly holder: ServiceContact;
  /** Version of the field definitions: it changes whenever `fields` does. */
  readonly formVersion: string;
  /** Definitions, in the order of display. */
  readonly fields: readonly Field[];
  /** Texts that found the processing. */
  readonly legalBasis: readonly LegalRef[];
  /** How long a record is kept. */
  readonly retention: Duration;
  /** How long after it was made a record stays correctable here; always when absent. */
  readonly correctableFor?: Duration;
  /** What a send is in law. Said by the procedure, never by the software. */
  readonly qualification: readonly Qualification[];
  /** What silence means, by a text. */
  readonly clock: ClockRule;
  /** True only where a text asks for an attestation on honour with the send (CRPA L113-13). */
  readonly swornStatement: boolean;
  /** Ways to challenge a refusal, express or implied. Deadlines are counted by the server from `timeLimit`. */
  readonly remedies: readonly Remedy[];
  /** The right and the duty, and the texts of the duty. */
  readonly notice: ProcedureNotice;
  /** What the law package needs to say what the right to error gives here: three axes, never merged. */
  readonly rightToError: ProcedureLaw;
  /** What goes on, or is suspended, while a correction is examined. */
  readonly effects: readonly Effect[];
  /** Other bodies, and whether a correction here reaches them (by default it does not). */
  readonly told: readonly Told[];
  /** Kinds of document that the proof rules of `fields` name, in words. */
  readonly proofKinds: readonly ProofKind[];
  /** How a correction is handled, in words. */
  readonly handling: Handling;
  /** Places to go. */
  readonly links: readonly Link[];
}

/** The law of a procedure: the regime, what is known of any of its cases, and what its own texts say of money. */
export interface ProcedureLaw {
  /** Facts true of every case. `matter` chooses the regime; what is absent is not known. */
  readonly facts: Partial<Facts> & { readonly matter: Matter };
  /** Said of the sum as long as the regime cannot tell: the tariff of a town, for example. */
  readonly principal?: PrincipalFinding;
  /** Said of interest as long as the regime cannot tell. */
  readonly interest?: InterestFinding;
}

/** The notice of commitment 1 (right and duty together), with the procedure's own texts for the duty. */
export interface ProcedureNotice extends RightAndDutyNotice {
  /** Texts that set the duty; empty where none was found: no text is then shown. */
  readonly dutyBasis: readonly LegalRef[];
}

/** A kind of supporting document. */
export interface ProofKind {
  readonly kind: string;
  readonly label: string;
}

/** What the person is told about what follows. */
export interface Handling {
  /** Sentences for the receipt: what happens next. */
  readonly whatHappensNext: readonly string[];
  /** Calendar days within which the service announces an answer. */
  readonly answerWithinDays: number;
  /** True when an algorithm has a part in the decisions: each of them then carries its notice (CRPA L311-3-1). */
  readonly algorithm?: boolean;
  /**
   * Who acknowledges a send: the backend at once, or the service within ten working days, after a registration receipt
   * issued at once (CRPA R112-11-2). @defaultValue `at_once`
   */
  readonly acknowledgement?: 'at_once' | 'by_service';
  /** What goes on when items are asked for (CRPA L114-5-1), if anything. */
  readonly continuesMeanwhile?: string;
}
