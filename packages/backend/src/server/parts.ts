/** What the settings ask for, opened: the database, the files, the way to recognise people. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore } from '../attachments/blob-store.ts';
import { createFolderBlobStore } from '../attachments/folder-blob-store.ts';
import { createS3BlobStore } from '../attachments/s3-blob-store.ts';
import type { Clock } from '../clock.ts';
import { createBearerIdentity } from '../identity/bearer-identity.ts';
import { bearerOrCookie } from '../identity/bearer-or-cookie.ts';
import { type CookieSessions, createCookieSessions } from '../identity/cookie-sessions.ts';
import type { Identity } from '../identity/identity.ts';
import { createFolderTransport } from '../mail/folder-transport.ts';
import { createSmtpTransport } from '../mail/smtp-transport.ts';
import type { MailOptions } from '../mail/transport.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import type { Settings } from './settings.ts';

/** PostgreSQL when there is a `DATABASE_URL`, else SQLite in the data folder. Brings the tables up to date. */
export async function openStore({ databaseUrl, dataDir }: Settings): Promise<Store> {
  if (databaseUrl !== undefined) return openPostgresStore(databaseUrl);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return openSqliteStore(join(dataDir, 'bonne-foi.sqlite'));
}

/** An S3-compatible store when there is one, else a folder of the data folder. */
export function openBlobs({ s3, dataDir }: Settings): BlobStore {
  return s3 === undefined ? createFolderBlobStore(join(dataDir, 'attachments')) : createS3BlobStore(s3);
}

/** Where the demonstration's mails are written. */
export function mailFolder({ dataDir }: Settings): string {
  return join(dataDir, 'mail');
}

/** The mail server of the settings, else the folder of mails; undefined when no mail is sent. */
export function openMail(settings: Settings): MailOptions | undefined {
  const { mail } = settings;
  if (mail === undefined) return undefined;
  const { from, fromName, smtpUrl } = mail;
  return {
    from,
    ...(fromName !== undefined && { fromName }),
    transport:
      smtpUrl === undefined
        ? createFolderTransport(mailFolder(settings))
        : createSmtpTransport({ url: smtpUrl }),
  };
}

/** What is said of mail when the service starts. */
export function aboutMail(settings: Settings): string {
  if (settings.mail === undefined) return 'No e-mail is sent: set SMTP_URL and MAIL_FROM.';
  if (settings.mail.smtpUrl !== undefined) return 'E-mails are sent.';
  return `E-mails are not sent: each is a file of ${mailFolder(settings)}, to be opened with a mail program.`;
}

export interface SignIn {
  readonly identity: Identity;
  /** Sessions of sample people, in the demonstration only. */
  readonly sessions?: CookieSessions;
}

/** Tokens of the issuer, sessions of the demonstration, or both. */
export function openSignIn({ oidc, demo, publicOrigin }: Settings, clock: Clock): SignIn {
  const bearer = oidc === undefined ? undefined : createBearerIdentity({ ...oidc, clock });
  const secure = publicOrigin?.startsWith('https://') === true;
  const sessions = demo ? createCookieSessions({ clock, secure, loginUrl: '/' }) : undefined;
  if (sessions === undefined) {
    if (bearer === undefined) throw new RangeError('The settings name no way to sign in.');
    return { identity: bearer };
  }
  const identity = bearer === undefined ? sessions.identity : bearerOrCookie(bearer, sessions.identity);
  return { identity, sessions };
}
