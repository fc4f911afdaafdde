import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { toMessage } from './message.ts';
import type { MailTransport } from './transport.ts';

/**
 * Writes mails as files that any mail program opens (`.eml`), for somebody who tries the service: nothing leaves the
 * machine. A mail written twice is one file.
 */
export function createFolderTransport(folder: string): MailTransport {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    atOnce: 1,
    async send(mail) {
      try {
        const { message } = await composer.sendMail(toMessage(mail));
        const name = `${mail.date.toISOString().replace(/[:.]/g, '-')}-${mail.messageId.replace(/@.*|[^\w-]/g, '')}`;
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const beside = join(folder, `.${name}.part`);
        await writeFile(beside, message, { mode: 0o600 });
        await rename(beside, join(folder, `${name}.eml`));
        return { outcome: 'accepted' };
      } catch (error) {
        // A file system says what is wrong by a code; its words hold the path.
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unwritable';
        return { outcome: 'down', code };
      }
    },
    close: async () => undefined,
  };
}
