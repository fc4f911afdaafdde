import type { Limits } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileEntry, FileTarget } from '../../correction/draft.ts';
import { alert, done, file, icon, upload } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { actions, button, named, para, rows } from './blocks.ts';
import { formatsOf } from './record-words.ts';

/** What the files of one place are, and what the service takes. */
export interface FilesOptions {
  readonly target: FileTarget;
  readonly files: readonly FileEntry[];
  /** What the service takes. */
  readonly limits: Limits;
  /** What this field takes, when it says so. */
  readonly accept?: readonly string[] | undefined;
  readonly id: string;
  /** Id of an error that describes the button, before the limits. */
  readonly error?: string | undefined;
}

/** What the service takes, the files chosen, each with its state said, and the button that adds one. */
export const fileList = (context: ViewContext, options: FilesOptions): TemplateResult => {
  const { files, target, id, limits, accept = limits.accept, error } = options;
  const choose = (event: Event): void => {
    // Listened to on the input itself. Emptied after, so that the same file can be chosen again.
    const input = event.target as HTMLInputElement;
    context.attach(target, [...(input.files ?? [])]);
    input.value = '';
  };
  return html`<p class="hint" id="${id}-hint">${limitsText(context, limits)}</p>
    ${files.length ? rows(files.map((each) => fileRow(context, options, each))) : nothing}
    ${actions(
      html`<label class="button pick" part="button"
        >${icon(upload)}<span>${context.words('upload.add')}</span
        ><input
          type="file"
          multiple
          id=${id}
          accept=${accept?.join(',') ?? nothing}
          aria-describedby="${error ? `${error} ` : ''}${id}-hint"
          @change=${choose}
      /></label>`,
    )}`;
};

/** The drawing and the colour of a state; any other is on its way. */
const looks: Readonly<Partial<Record<FileEntry['state'], readonly [tone: string, shape: string]>>> = {
  received: ['positive', done],
  refused: ['critical', alert],
  failed: ['critical', alert],
  'bytes-lost': ['critical', alert],
};

const fileRow = (context: ViewContext, { target, limits }: FilesOptions, each: FileEntry): TemplateResult => {
  const { words } = context;
  const [tone, shape] = looks[each.state] ?? ['muted', file];
  const sending = each.state === 'sending';
  const percent = each.size > 0 ? Math.floor((each.sent / each.size) * 100) : 0;
  return html`<li class="file ${tone}" part="file">
    ${icon(shape)}
    <div>
      ${para(each.name, 'strong')}
      ${sending ? html`<progress max="100" .value=${percent} aria-label=${each.name}></progress>` : nothing}
      ${para(stateText(context, each, percent, limits), 'small')}
    </div>
    ${button(context, 'quiet', named(context, words(sending ? 'upload.stop' : 'upload.remove'), each.name), {
      type: 'detach',
      target,
      fileId: each.id,
    })}
  </li>`;
};

/** The state in words; why, for a file that was refused: the service's own sentence when the code is not known here. */
const stateText = (
  context: ViewContext,
  { state, size: bytes, refusal }: FileEntry,
  percent: number,
  limits: Limits,
): string => {
  const { words } = context;
  const { size } = formatsOf(context);
  const params = {
    size: size(bytes),
    percent: String(percent),
    max: size(limits.maxAttachmentBytes ?? 0),
    count: String(limits.maxAttachments ?? 0),
    types: typeNames(limits.accept),
  };
  return (
    words.find(`upload.${state === 'refused' ? (refusal?.code ?? '') : state}`, params) ??
    refusal?.detail ??
    words('upload.other')
  );
};

/** What the service takes, in words. Empty when it gave no limit. */
const limitsText = (context: ViewContext, { accept, maxAttachmentBytes, maxAttachments }: Limits): string =>
  accept?.length && maxAttachmentBytes !== undefined && maxAttachments !== undefined
    ? context.words('proof.limits', {
        types: typeNames(accept),
        size: formatsOf(context).size(Math.max(Math.floor(maxAttachmentBytes / 1e6), 1) * 1e6),
        count: String(maxAttachments),
      })
    : '';

/** `image/jpeg` → "JPEG". */
const typeNames = (types: readonly string[] = []): string =>
  types.map((type) => (type.split('/').pop() ?? type).toUpperCase()).join(', ');
