/** A mail as it leaves. Nothing in it but plain texts: the transport writes the message (RFC 5322). */
export interface OutgoingMail {
  /** Stable for one mail, whatever the number of attempts: a copy can be told from another mail. */
  readonly messageId: string;
  readonly from: { readonly address: string; readonly name?: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Languages of the words, first one first. */
  readonly languages: readonly string[];
  /** When it was written: the same at every attempt. */
  readonly date: Date;
}

/**
 * What became of a mail. `code` is a reply code of the server or the name of a failure, never its words: they may
 * repeat the address.
 * - `accepted`: the server has taken charge of it (RFC 5321, 4.1.1.4)
 * - `refused`: the server will never take it (5yz)
 * - `later`: the server does not take this one now (4yz)
 * - `down`: nothing can be sent now, whoever it is for
 */
export type Delivery =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused' | 'later' | 'down'; readonly code: string };

/** Hands mails over. */
export interface MailTransport {
  /** Most mails that are worth handing over at once. */
  readonly atOnce: number;
  /** Never rejects. */
  send(mail: OutgoingMail): Promise<Delivery>;
  close(): Promise<void>;
}

/** What is needed to send mails. */
export interface MailOptions {
  /** Address mails are sent from; also in the capabilities. */
  readonly from: string;
  /** Name beside it. @defaultValue the authority's */
  readonly fromName?: string;
  readonly transport: MailTransport;
}
