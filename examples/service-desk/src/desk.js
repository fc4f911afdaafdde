// The desk: what is shown, and what is asked of the service. Views are functions of this state.
import { render } from 'lit';
import { adviceOf, agent, all, inconsistencies } from './api.js';
import { toFailure } from './failure.js';
import { page } from './views/page.js';
import { parisDay } from './words.js';

const root = document.querySelector('#guichet');
const live = document.querySelector('#annonce');

const state = {
  route: { name: 'queue', filters: {} },
  session: undefined,
  today: parisDay(new Date()),
  failure: undefined,
  loading: true,
};

/** Changes the state and shows it. */
export function set(changes) {
  Object.assign(state, changes);
  draw();
}

function draw() {
  render(page(state, desk), root);
}

const announce = (words) => {
  live.textContent = '';
  setTimeout(() => (live.textContent = words), 50);
};

function focusTitle() {
  requestAnimationFrame(() => {
    const title = root.querySelector('h1');
    title?.focus({ preventScroll: true });
    scrollTo(0, 0);
    if (title) document.title = `${title.textContent.trim()} – Guichet`;
  });
}

function focusProblem() {
  requestAnimationFrame(() => root.querySelector('[data-problem]')?.focus());
}

async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    set({ failure: toFailure(error), loading: false });
    return undefined;
  }
}

/** The time of the service: of the demonstration, it may have been moved. */
async function readToday() {
  const answer = await fetch('/demo/clock').catch(() => undefined);
  if (answer?.ok) state.today = parisDay((await answer.json()).now);
}

const queueQuery = ({ tab = 'review', origin, procedure, q }) => ({
  ...(q ? { q } : {}),
  ...(!q && tab === 'review' && { phase: ['with_administration'] }),
  ...(!q && tab === 'mine' && { assignment: 'mine', phase: ['with_administration', 'with_user'] }),
  ...(!q && tab === 'waiting' && { phase: ['with_user'] }),
  ...(!q && tab === 'closed' && { phase: ['closed'], sort: 'newest' }),
  ...(origin && { origin }),
  ...(procedure && { procedure }),
  limit: 50,
});

const loaders = {
  async queue({ filters }) {
    const { items, nextCursor } = await agent.cases.list(queueQuery(filters)).first();
    return { queue: items, nextCursor };
  },
  case: async ({ id }) => readCase(id),
  async invitations() {
    const [found, sent] = await Promise.all([inconsistencies(), all(agent.invitations.list())]);
    return { found, sent, batch: undefined };
  },
  async audits() {
    return { audits: await all(agent.auditRequests.list()) };
  },
};

async function readCase(id) {
  const { scopes } = state.session;
  const [file, events, journal] = await Promise.all([
    agent.cases.get(id),
    all(agent.cases.events(id)),
    scopes.includes('agent:journal') ? all(agent.cases.journal(id)) : [],
  ]);
  const { procedure } = file.record;
  const advice =
    state.advice?.procedure === procedure ? state.advice : { procedure, cards: await adviceOf(procedure) };
  return { case: file, events, journal, advice };
}

/** Reads what a place of the desk shows, and goes there. */
async function open(route) {
  set({
    route,
    failure: undefined,
    loading: true,
    act: undefined,
    review: undefined,
    choices: {},
    items: [0],
    done: undefined,
  });
  await guarded(async () => {
    await readToday();
    const read = await loaders[route.name](route);
    if (state.route === route) set({ ...read, loading: false });
  });
  focusTitle();
}

const routes = [
  [/^#\/dossiers\/([\w-]+)$/, ([, id]) => ({ name: 'case', id })],
  [/^#\/invitations$/, () => ({ name: 'invitations' })],
  [/^#\/controles$/, () => ({ name: 'audits' })],
  [/^#\/file\/(review|mine|waiting|closed)$/, ([, tab]) => ({ name: 'queue', filters: { tab } })],
];

function readHash() {
  for (const [pattern, toRoute] of routes) {
    const match = pattern.exec(location.hash);
    if (match) return toRoute(match);
  }
  return { name: 'queue', filters: { tab: 'review' } };
}

/** What the views may ask for. */
export const desk = {
  set,
  /** Other filters of the same queue. */
  filter: (changes) => open({ name: 'queue', filters: { ...state.route.filters, ...changes } }),
  async more() {
    await guarded(async () => {
      const query = { ...queueQuery(state.route.filters), cursor: state.nextCursor };
      const { items, nextCursor } = await agent.cases.list(query).first();
      set({ queue: [...state.queue, ...items], nextCursor });
    });
  },
  /** Opens the form of an act, or closes it. */
  choose(act) {
    set({ act: state.act === act ? undefined : act, failure: undefined, review: undefined, done: undefined });
    if (state.act) {
      const title = state.act === 'decide' ? '#changes' : '[data-act] h3';
      requestAnimationFrame(() => root.querySelector(title)?.focus());
    }
  },
  /**
   * Performs an act on the case, then reads it again. What the service refuses stays beside the form, as typed.
   * @param {(id: string, when: { ifMatch: string }) => PromiseLike<unknown>} perform
   */
  async act(perform, said) {
    const { id } = state.route;
    set({ busy: true, failure: undefined });
    try {
      await perform(id, { ifMatch: state.case.version });
      set({
        ...(await readCase(id)),
        busy: false,
        act: undefined,
        review: undefined,
        choices: {},
        items: [0],
        done: said,
      });
      announce(said);
      focusTitle();
    } catch (error) {
      const failure = toFailure(error);
      const isMoved = ['stale-version', 'invalid-transition', 'case-assigned-to-other'].includes(
        failure.code,
      );
      const fresh =
        isMoved || failure.code === 'shield-not-lifted' ? await readCase(id).catch(() => ({})) : {};
      set({ ...fresh, busy: false, failure, review: undefined });
      focusProblem();
    }
  },
  /** Anything else that is sent. */
  async send(perform, said) {
    set({ busy: true, failure: undefined });
    try {
      const result = await perform();
      set({ busy: false, done: said });
      announce(said);
      return result;
    } catch (error) {
      set({ busy: false, failure: toFailure(error) });
      focusProblem();
      return undefined;
    }
  },
  reload: () => open(state.route),
  async download(file) {
    await guarded(async () => {
      const blob = await agent.cases.attachment(state.route.id, file.id);
      const link = Object.assign(document.createElement('a'), {
        href: URL.createObjectURL(blob),
        download: file.name,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    });
  },
  async preview(file) {
    await guarded(async () => {
      const blob = await agent.cases.attachment(state.route.id, file.id);
      set({
        preview: {
          id: file.id,
          name: file.name,
          url: URL.createObjectURL(new Blob([blob], { type: file.mediaType })),
        },
      });
    });
  },
};

addEventListener('hashchange', () => open(readHash()));
await guarded(async () => {
  state.session = await agent.session();
  await open(readHash());
});
