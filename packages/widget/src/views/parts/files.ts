import type { Limits } from '@bonne-foi/contract';
import { named } from './blocks.ts';
import { button } from './confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileEntry, FileTarget } from '../../correction/draft.ts';
import { alert, done, file, icon, upload } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { formatsOf } from './record-words.ts';

/** What the files of one place are, and what the service takes. */
export interface FilesOptions {
  readonly target: FileTarget;
  readonly files: readonly FileEntry[];
  /** What the service takes. */
  readonly limits: Limits;
  /** What this field takes, when it says so. */
  readonly accept?: readonly string[] | undefined;
  /** Ids that describe the button: limits first, then error. */
  readonly describedBy: string;
  readonly id: string;
}

/** Files chosen, each with its state said, and the button that adds one. */
export const fileList = (context: ViewContext, options: FilesOptions): TemplateResult => {
  const { files, target, id } = options;
  const choose = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.files) return;
    context.attach(target, [...input.files]);
    input.value = '';
  };
  return html`${
      files.length
        ? html`<ul class="files" role="list">
            ${files.map((each) => fileRow(context, options, each))}
          </ul>`
        : nothing
    }
    <div class="actions">
      <label class="button pick" part="button"
        >${icon(upload)}<span>${context.words('upload.add')}</span
        ><input
          type="file"
          multiple
          id=${id}
          accept=${(options.accept ?? options.limits.accept)?.join(',') ?? nothing}
          aria-describedby=${options.describedBy}
          @change=${choose}
      /></label>
    </div>`;
};

const fileRow = (context: ViewContext, options: FilesOptions, each: FileEntry): TemplateResult => {
  const { words } = context;
  const { target, limits } = options;
  const isBad = each.state === 'refused' || each.state === 'failed' || each.state === 'bytes-lost';
  const shape = isBad ? alert : each.state === 'received' ? done : file;
  const style = isBad ? 'refused' : each.state === 'received' ? 'done' : '';
  const percent = each.size > 0 ? Math.floor((each.sent / each.size) * 100) : 0;
  return html`<li class="file ${style}" part="file">
    ${icon(shape)}
    <div>
      <p class="strong">${each.name}</p>
      ${
        each.state === 'sending'
          ? html`<progress max="100" .value=${percent} aria-label=${each.name}></progress>`
          : nothing
      }
      <p class="small">${stateOf(context, each, percent, limits)}</p>
    </div>
    ${button(
      'quiet',
      named(context, words(each.state === 'sending' ? 'upload.stop' : 'upload.remove'), each.name),
      () => context.send({ type: 'detach', target, fileId: each.id }),
    )}
  </li>`;
};

const stateOf = (context: ViewContext, each: FileEntry, percent: number, limits: Limits): string => {
  const { words } = context;
  const size = formatsOf(context).size(each.size);
  switch (each.state) {
    case 'waiting':
      return words('upload.waiting');
    case 'sending':
      return words('upload.sending', { percent: String(percent) });
    case 'checking':
      return words('upload.checking', { size });
    case 'received':
      return words('upload.ready', { size });
    case 'bytes-lost':
      return words('upload.again');
    case 'failed':
      return words('upload.failed');
    case 'refused':
      return refusal(context, each, limits);
  }
};

const refusal = (context: ViewContext, each: FileEntry, limits: Limits): string => {
  const { words } = context;
  const { size } = formatsOf(context);
  const { code = 'other', detail } = each.refusal ?? {};
  switch (code) {
    case 'attachment-too-large':
      return words('upload.too_large', { size: size(each.size), max: size(limits.maxAttachmentBytes ?? 0) });
    case 'attachment-type-not-accepted':
      return words('upload.wrong_type', { types: typeNames(limits.accept) });
    case 'too-many-attachments':
      return words('upload.too_many', { max: String(limits.maxAttachments ?? 0) });
    case 'attachment-empty':
      return words('upload.empty');
    default:
      return (
        words.find(`upload.rejected.${code}`) ??
        detail ??
        words.find('upload.rejected.other') ??
        words('upload.failed')
      );
  }
};

/** What the service takes, in words. Empty when it gave no limit. */
export const limitsText = (
  context: ViewContext,
  { accept, maxAttachmentBytes, maxAttachments }: Limits,
): string => {
  if (!accept?.length || maxAttachmentBytes === undefined || maxAttachments === undefined) return '';
  return context.words('proof.limits', {
    types: typeNames(accept),
    size: formatsOf(context).size(Math.max(Math.floor(maxAttachmentBytes / 1e6), 1) * 1e6),
    count: String(maxAttachments),
  });
};

/** `image/jpeg` → "JPEG". */
const typeNames = (types: readonly string[] = []): string =>
  types.map((type) => (type.split('/').pop() ?? type).toUpperCase()).join(', ');
