import type { Client } from '@bonne-foi/sdk';
import { stampOf, type World } from './clock.ts';
import type { FileEntry, FileTarget } from './draft.ts';
import type { Effect, EffectType } from './effect.ts';
import type { Act, Answer, Event } from './event.ts';
import { loadAdvice } from './load.ts';
import type { Memory } from './memory.ts';
import { perform, type Tools } from './perform.ts';
import { advance, isUnsent, park, startMachine } from './shelf.ts';
import type { Desk, Machine, State, Target } from './state.ts';
import { toFailure } from './to-failure.ts';

/** What a controller is made of. Everything that touches the world comes from here. */
export interface ControllerOptions {
  readonly client: Client;
  readonly procedure: string | undefined;
  readonly world: World;
  readonly memory: Memory;
  /** Language in which the person types. */
  readonly locale: () => string;
  /** What the browser says of its network. */
  readonly isOnline: () => boolean;
  /** Called after each change of state. */
  readonly changed: (after: State, before: State) => void;
}

/** What may be under way at once: a new effect stops the one before it in the same lane. */
type Lane = 'main' | 'receipt' | 'refresh' | 'upload' | 'detach' | 'download';

const lanes: Readonly<Record<EffectType, Lane>> = {
  load: 'main',
  compare: 'main',
  saveDraft: 'main',
  submit: 'main',
  discard: 'detach',
  withdraw: 'main',
  message: 'main',
  respond: 'main',
  loadReceipt: 'receipt',
  refresh: 'refresh',
  upload: 'upload',
  detach: 'detach',
  download: 'download',
};

/** Seconds between two looks at a correction, when the service does not say. */
const defaultRefreshSeconds = 60;

/** Performs what the machine asks for, and tells it what came of it: the only I/O of the journey. */
export class CorrectionController {
  readonly #options: ControllerOptions;
  readonly #files = new Map<string, File>();
  readonly #running = new Map<Lane, AbortController>();
  #machine: Machine;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #adviceOf: string | undefined;

  constructor(options: ControllerOptions, target: Target) {
    this.#options = options;
    this.#machine = startMachine(target, options.memory.read());
  }

  get state(): State {
    return this.#machine.state;
  }

  /** True when something typed here, or on a screen that was left, has not reached the service. */
  get isUnsent(): boolean {
    return isUnsent(this.#machine);
  }

  /** Loads the first screen. */
  start(): void {
    const { state } = this.#machine;
    if (state.screen === 'starting') this.#perform({ type: 'load', target: state.target });
  }

  /** What a person did. */
  send(act: Act): void {
    this.#advance(act);
  }

  /** Files that a person chose: their bytes stay here. */
  attach(target: FileTarget, files: Iterable<File>): void {
    const entries = Array.from(files, (file): FileEntry => {
      const id = this.#options.world.uuid();
      this.#files.set(id, file);
      const { name, size, type: mediaType } = file;
      return { id, name, size, mediaType, state: 'waiting', sent: 0 };
    });
    if (entries.length > 0) this.#advance({ type: 'attach', target, files: entries });
  }

  /** The network is back. */
  online(): void {
    this.#advance({ type: 'wentOnline' });
  }

  /** Stops waiting for the next look; with `all`, everything under way. The state stays. */
  pause(all = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (all) for (const running of this.#running.values()) running.abort();
  }

  /** Looks at what is followed again, in time. */
  resume(): void {
    this.#follow();
  }

  #advance(happening: Act | Answer): void {
    const { world, memory, locale, changed } = this.#options;
    const before = this.#machine;
    // The members of the act or of the answer, with the stamp: an event by definition.
    const event = { ...happening, stamp: stampOf(world, locale()) } as Event;
    const [after, effect] = advance(before, event);
    this.#machine = after;
    if (after !== before) {
      memory.write(park(after.shelf, after.state));
      changed(after.state, before.state);
      this.#follow();
      this.#advise();
    }
    if (effect !== undefined) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    const lane = lanes[effect.type];
    this.#running.get(lane)?.abort();
    const running = new AbortController();
    this.#running.set(lane, running);
    const { signal } = running;
    const tell = (answer: Answer): void => {
      if (!signal.aborted) this.#advance(answer);
    };
    const tools: Tools = {
      ...this.#options,
      options: { signal },
      bytesOf: (fileId) => this.#files.get(fileId),
      tell,
    };
    perform(tools, effect).then(tell, (error: unknown) => {
      const failure = toFailure(error, this.#options.isOnline());
      tell(
        effect.type === 'upload'
          ? { type: 'uploadFailed', fileId: effect.fileId, failure }
          : { type: 'failed', effect, failure },
      );
    });
  }

  /** While a correction is followed and in view, looks again at the pace that the service gives. */
  #follow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { state } = this;
    if (state.screen !== 'follow' || state.correction.phase === 'closed') return;
    const seconds = Math.max(5, state.correction.refreshAfterSeconds ?? defaultRefreshSeconds);
    this.#timer = setTimeout(() => this.send({ type: 'refresh' }), seconds * 1000);
  }

  /** Advice comes beside the record, never before it, and is not waited for. */
  #advise(): void {
    const desk = 'desk' in this.state ? this.state.desk : undefined;
    if (desk === undefined) {
      this.#adviceOf = undefined;
    } else if (this.#adviceOf !== desk.record.id) {
      this.#adviceOf = desk.record.id;
      void this.#loadAdvice(desk);
    }
  }

  async #loadAdvice({ service, record }: Desk): Promise<void> {
    const { client, procedure } = this.#options;
    try {
      this.#advance(await loadAdvice({ client, procedure, options: {} }, service, record.procedure));
    } catch {
      // Without advice the record can be corrected all the same.
    }
  }
}
