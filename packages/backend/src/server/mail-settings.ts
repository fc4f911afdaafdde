import { isMailAddress } from '../mail/address.ts';

/** Mails go to a server, or are written in a folder for somebody who tries the service. */
export interface MailSettings {
  readonly from: string;
  readonly fromName?: string;
  /** `smtp://` or `smtps://`; absent when mails are written in the folder `mail` of the data folder. */
  readonly smtpUrl?: string;
}

/** How settings are read: a text, one that must be right, and what is wrong. */
interface Reader {
  readonly text: (name: string) => string | undefined;
  readonly checked: (
    name: string,
    isRight: (value: string) => boolean,
    sentence: string,
  ) => string | undefined;
  readonly problems: string[];
  readonly demo: boolean;
}

/** Sender of the demonstration's mails, which leave this machine only if an SMTP server is set. */
const demoSender = 'ne-pas-repondre@valmorin.example';

/** The settings of mail; undefined when none is sent. Adds what is wrong to `problems`. */
export function readMailSettings({ text, checked, problems, demo }: Reader): MailSettings | undefined {
  const smtpUrl = checked(
    'SMTP_URL',
    isSmtp,
    'begins with smtp:// or smtps://, and names a server, such as smtps://user:password@mail.exemple.fr.',
  );
  const toFolder = checked('MAIL_TO_FOLDER', (value) => value === '0' || value === '1', 'is 0 or 1.');
  const from = checked(
    'MAIL_FROM',
    isMailAddress,
    'is an address, such as ne-pas-repondre@exemple.fr, without a name.',
  );
  const fromName = checked(
    'MAIL_FROM_NAME',
    (value) => value.length <= 100 && !/[\p{Cc}<>"]/u.test(value),
    'is a name of at most 100 characters, without < > or ".',
  );
  const isSmtpSet = text('SMTP_URL') !== undefined;
  if (isSmtpSet && toFolder === '1') {
    problems.push('SMTP_URL and MAIL_TO_FOLDER=1 exclude one another: mails go to a server, or to a folder.');
  }
  const isSent = isSmtpSet || (toFolder === undefined ? demo : toFolder === '1');
  if (!isSent) return undefined;
  if (!demo && text('MAIL_FROM') === undefined) {
    problems.push('MAIL_FROM is missing: the address that mails are sent from.');
  }
  return {
    from: from ?? demoSender,
    ...(fromName !== undefined && { fromName }),
    ...(smtpUrl !== undefined && { smtpUrl }),
  };
}

function isSmtp(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== '';
}
