import type { FirstClient } from '@bonne-foi/sdk/resources';
import { nextStage, stageOfEvent, stageOfScreen } from '../stages/stage.ts';
import type { Stages } from '../stages/stages.ts';
import { dayInParis, stampOf, type World } from './clock.ts';
import type { FileEntry, FileTarget } from './draft.ts';
import type { Effect } from './effect.ts';
import type { Act, Answer, Event } from './event.ts';
import type { Failure } from './failure.ts';
import { loadAdvice, loadHome, loadRecord } from './load.ts';
import type { Memory } from './memory.ts';
import type { Tools } from './perform.ts';
import { advance, isUnsent, park, startMachine } from './shelf.ts';
import type { Desk, Machine, State, Target } from './state.ts';

/** What a controller is made of. Everything that touches the world comes from here. */
export interface ControllerOptions {
  readonly client: FirstClient;
  readonly procedure: string | undefined;
  readonly world: World;
  /** Where drafts outlive a reload; nowhere when there is none. */
  readonly memory: Memory | undefined;
  /** The parts of the journey. The language in which the person types is theirs. */
  readonly stages: Pick<Stages, 'rules' | 'locale' | 'has' | 'load'>;
  /** What the browser says of its network. */
  readonly isOnline: () => boolean;
  /** Called after each change of state. */
  readonly changed: (after: State, before: State) => void;
}

/** What may be under way beside the main act: a new effect stops the one before it in the same lane. */
const lanes: Readonly<Partial<Record<Effect['type'], string>>> = {
  loadReceipt: 'receipt',
  refresh: 'refresh',
  upload: 'upload',
  discard: 'detach',
  detach: 'detach',
  download: 'download',
};

/** Seconds between two looks at a correction, when the service does not say. */
const defaultRefreshSeconds = 60;

/** Performs what the machine asks for, and tells it what came of it: the only I/O of the journey. */
export class CorrectionController {
  readonly #options: ControllerOptions;
  readonly #files = new Map<string, File>();
  readonly #running = new Map<string, AbortController>();
  /** Keys of what was tried, and whose answer was lost: the service may have done it. */
  readonly #lost = new Set<string>();
  /** What happened and could not be taken in yet, for lack of a part of the journey. In order. */
  readonly #waiting: (Act | Answer)[] = [];
  #isLoading = false;
  #machine: Machine;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #adviceOf: string | undefined;

  constructor(options: ControllerOptions, target: Target) {
    this.#options = options;
    this.#machine = startMachine(target, options.memory?.read());
  }

  get state(): State {
    return this.#machine.state;
  }

  /** True when something typed here, or on a screen that was left, has not reached the service. */
  get isUnsent(): boolean {
    return isUnsent(this.#machine);
  }

  /** True when something that happened could not be taken in, because a part of the journey could not be loaded. */
  get isStalled(): boolean {
    return this.#waiting.length > 0 && !this.#isLoading;
  }

  /** Loads the first screen. */
  start(): void {
    const { state } = this.#machine;
    if (state.screen === 'starting') this.#perform({ type: 'load', target: state.target });
  }

  /** What a person did. "Try again" also loads what could not be loaded. */
  send(act: Act): void {
    const stage = stageOfScreen[this.state.screen];
    if (act.type === 'retry' && stage !== undefined) void this.#options.stages.load(stage);
    if (act.type === 'retry' && this.isStalled) void this.#takeIn();
    else this.#happen(act);
  }

  /** Files that a person chose: their bytes stay here. */
  attach(target: FileTarget, files: Iterable<File>): void {
    const entries = Array.from(files, (file): FileEntry => {
      const id = this.#options.world.uuid();
      this.#files.set(id, file);
      const { name, size, type: mediaType } = file;
      return { id, name, size, mediaType, state: 'waiting', sent: 0 };
    });
    if (entries.length > 0) this.#happen({ type: 'attach', target, files: entries });
  }

  /** The network is back. */
  online(): void {
    this.#happen({ type: 'wentOnline' });
  }

  /** Stops waiting for the next look; with `all`, everything under way. The state stays. */
  pause(all = false): void {
    clearTimeout(this.#timer);
    if (all) for (const running of this.#running.values()) running.abort();
  }

  /** While a correction is followed and in view, looks again at the pace that the service gives. */
  resume(): void {
    clearTimeout(this.#timer);
    const { state } = this;
    if (state.screen !== 'follow' || state.correction.phase === 'closed') return;
    const seconds = Math.max(5, state.correction.refreshAfterSeconds ?? defaultRefreshSeconds);
    this.#timer = setTimeout(() => this.send({ type: 'refresh' }), seconds * 1000);
  }

  #happen(happening: Act | Answer): void {
    this.#waiting.push(happening);
    void this.#takeIn();
  }

  /** Takes in what happened, in order; what needs a part of the journey waits for it, and loses nothing if it does not come. */
  async #takeIn(): Promise<void> {
    if (this.#isLoading) return;
    const { stages } = this.#options;
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined) return;
      const stage = stageOfEvent[next.type];
      if (stage !== undefined && !stages.has(stage)) {
        this.#isLoading = true;
        const isThere = await stages.load(stage);
        this.#isLoading = false;
        if (!isThere) return;
      }
      this.#waiting.shift();
      this.#advance(next);
    }
  }

  #advance(happening: Act | Answer): void {
    const { world, memory, stages, changed } = this.#options;
    const before = this.#machine;
    // The members of the act or of the answer, with the stamp: an event by definition.
    const event = { ...happening, stamp: stampOf(world, stages.locale) } as Event;
    const [after, effect] = advance(stages.rules, before, event);
    this.#machine = after;
    if (after !== before) {
      memory?.write(park(after.shelf, after.state));
      this.#prefetch();
      changed(after.state, before.state);
      this.resume();
      this.#advise();
    }
    if (effect !== undefined) this.#perform(effect);
  }

  /** The part that draws the screen, now; the one that follows, while the person reads. */
  #prefetch(): void {
    const { stages } = this.#options;
    const { screen } = this.state;
    const now = stageOfScreen[screen];
    const next = nextStage[screen];
    if (now !== undefined) void stages.load(now);
    if (next !== undefined) whenIdle(() => void stages.load(next));
  }

  #perform(effect: Effect): void {
    const lane = lanes[effect.type] ?? 'main';
    this.#running.get(lane)?.abort();
    const running = new AbortController();
    this.#running.set(lane, running);
    const { signal } = running;
    const tell = (answer: Answer): void => {
      if (!signal.aborted) this.#happen(answer);
    };
    const tools: Tools = {
      ...this.#options,
      options: { signal },
      today: dayInParis(this.#options.world.now()),
      bytesOf: (fileId) => this.#files.get(fileId),
      tell,
    };
    const { isOnline } = this.#options;
    const wasOnline = isOnline();
    performed(tools, effect).then(tell, async (error: unknown) => {
      const online = isOnline();
      const key = 'key' in effect ? effect.key : effect.type;
      const failure = await failureOf(error, online, !wasOnline && !online && !this.#lost.has(key));
      if (failure.cause === 'lost') this.#lost.add(key);
      // What draws a failure, and its words, come first: it is never said with those of another.
      await this.#options.stages.load('sending');
      tell(
        effect.type === 'upload'
          ? { type: 'uploadFailed', fileId: effect.fileId, failure }
          : { type: 'failed', effect, failure },
      );
    });
  }

  /** Advice comes beside the record, never before it, and is not waited for. */
  #advise(): void {
    const desk = 'desk' in this.state ? this.state.desk : undefined;
    const about = desk?.record.id;
    const isNew = about !== this.#adviceOf;
    this.#adviceOf = about;
    if (desk !== undefined && isNew) void this.#loadAdvice(desk);
  }

  async #loadAdvice({ service, record }: Desk): Promise<void> {
    const { client } = this.#options;
    try {
      this.#happen(await loadAdvice({ client, options: {} }, service, record.procedure));
    } catch {
      // Without advice the record can be corrected all the same.
    }
  }
}

/** What is held is read with what the page has; everything else with a part that is loaded by then, or is now. */
async function performed(tools: Tools, effect: Effect): Promise<Answer> {
  if (effect.type !== 'load') return (await import('./perform.ts')).perform(tools, effect);
  const { target } = effect;
  if (target.kind === 'home') return loadHome(tools, target.direct);
  if (target.kind === 'record') return loadRecord(tools, target.id);
  return (await import('./perform.ts')).perform(tools, { type: 'load', target });
}

/** What an error means, as well as can be said when even that part of the page could not be loaded. */
async function failureOf(error: unknown, isOnline: boolean, neverLeft: boolean): Promise<Failure> {
  try {
    return (await import('./to-failure.ts')).toFailure(error, isOnline, neverLeft);
  } catch {
    return { cause: isOnline ? 'down' : 'offline', code: 'unexpected', issues: [] };
  }
}

/** Runs something when the page has nothing better to do. (Safari has no idle callback.) */
const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 300);
};
