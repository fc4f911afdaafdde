import type { FirstClient } from '@bonne-foi/sdk/resources';
import { html, type TemplateResult } from 'lit';
import type { Config, ParsedConfig } from './config.ts';
import { announcementOf } from './correction/announcements.ts';
import { realWorld } from './correction/clock.ts';
import { CorrectionController } from './correction/correction-controller.ts';
import type { Act } from './correction/event.ts';
import { focusGoalOf, mayTakeFocus, moveFocus, type FocusGoal } from './correction/focus.ts';
import { safeHref } from './correction/links.ts';
import { announce, liveRegions } from './correction/live-regions.ts';
import { outcomesOf } from './correction/outcomes.ts';
import { PageWatch } from './correction/page-watch.ts';
import { SignIn } from './correction/sign-in.ts';
import type { Screen, State, UnusableState } from './correction/state.ts';
import { reportSetting } from './errors/report.ts';
import type { SettingError } from './errors/setting-error.ts';
import { BfErrorEvent } from './events.ts';
import { clientOf } from './host-client.ts';
import { languageOf } from './language.ts';
import { SettingsElement, type SettingsChange } from './settings-element.ts';
import { Stages } from './stages/stages.ts';
import { firstStyles } from './styles/first-styles.ts';
import type { ViewContext } from './views/context.ts';
import { makeContext } from './views/make-context.ts';
import { screenView } from './views/screen.ts';
import type { Words } from './words/words.ts';

/**
 * The French right to error on any page: what is held, corrected, proved, sent against a receipt, and followed.
 *
 * What is written between the tags is shown while the script is not there, and when the tag is wrongly set.
 *
 * @tagname bonne-foi
 * @slot - Fallback: a link, a telephone number. Shown until the script runs, when a setting is wrong, and as help while
 *   the service has not said whom to call.
 * @fires bf-ready - The first screen is there.
 * @fires bf-navigated - Another screen was opened.
 * @fires bf-correction-submitted - The service has given its receipt.
 * @fires bf-error - Something did not work; the person is told on the screen.
 * @fires bf-sign-in-requested - The person asks to sign in again. Cancelable.
 * @csspart page - The whole of a screen.
 * @csspart title - Title of a screen.
 * @csspart heading - Heading of a section.
 * @csspart subheading - Heading of an item.
 * @csspart section - Section of a screen.
 * @csspart row - One line: label, value, source, actions.
 * @csspart row-label - Label of a line.
 * @csspart edit - One item being corrected.
 * @csspart field - One field: label, hint, error, control.
 * @csspart error - Error beside a field.
 * @csspart error-summary - Summary of the errors.
 * @csspart notice - Tinted block that speaks to the person.
 * @csspart steps - Where one stands in the three steps.
 * @csspart change - One change on the check page, before and after.
 * @csspart file - One file and its state.
 * @csspart bar - Bar of actions under a form.
 * @csspart help - Whom to call.
 * @csspart questions - The three questions: sanction, what is due, interest.
 * @csspart invitation - An invitation to check something.
 * @csspart record - A record in the list.
 * @csspart receipt - The receipt.
 * @csspart reference - Number of the receipt.
 * @csspart moment - A moment of the timeline.
 * @csspart version - One of the values to choose from in a conflict.
 * @csspart button - Any button.
 * @csspart primary-button - The one filled button of a screen.
 * @cssprop --bf-accent - Colour of actions and links.
 * @cssprop --bf-accent-on - Text on the accent colour.
 * @cssprop --bf-accent-soft - Quiet ground of the accent colour.
 * @cssprop --bf-surface - Ground.
 * @cssprop --bf-surface-subtle - Quiet ground.
 * @cssprop --bf-text - Text.
 * @cssprop --bf-text-muted - Labels and provenance.
 * @cssprop --bf-line - Hairlines.
 * @cssprop --bf-line-control - Edges of fields and buttons.
 * @cssprop --bf-positive - Received, accepted.
 * @cssprop --bf-positive-soft - Its ground.
 * @cssprop --bf-caution - A date is near, a doubt.
 * @cssprop --bf-caution-soft - Its ground.
 * @cssprop --bf-critical - What blocks, what was refused.
 * @cssprop --bf-critical-soft - Its ground.
 * @cssprop --bf-advice - Advice on frequent mistakes.
 * @cssprop --bf-advice-soft - Its ground.
 * @cssprop --bf-focus - Focus ring.
 * @cssprop --bf-radius - Roundness of corners.
 * @cssprop --bf-space - Unit of spacing.
 * @cssprop --bf-control-height - Height of fields and buttons.
 * @cssprop --bf-measure - Longest line of text.
 * @cssprop --bf-font - Font family.
 * @cssprop --bf-text-size - Size of text.
 * @cssprop --bf-line-height - Height of a line of text.
 * @cssprop --bf-heading-weight - Weight of headings.
 * @cssprop --bf-motion - Length of movements.
 */
export class BonneFoiElement extends SettingsElement {
  static override styles = [...firstStyles];

  #config: Config | undefined;
  #problem: UnusableState | undefined;
  #client: FirstClient | undefined;
  #controller: CorrectionController | undefined;
  #focusGoal: FocusGoal | undefined;
  #hasOpened = false;
  #isDrawn = false;
  readonly #stages = new Stages(() => this.#partsChanged());
  readonly #signIn = new SignIn(this, () => this.#controller?.send({ type: 'retry' }));

  constructor() {
    super();
    new PageWatch(this, {
      online: () => this.#controller?.online(),
      shown: () => {
        this.#signIn.returned();
        this.#controller?.resume();
      },
      hidden: () => this.#controller?.pause(),
      hasUnsent: () => this.#controller?.isUnsent === true && this.#config?.remember !== true,
    });
  }

  /** The screen that is shown now, by name. */
  get screen(): Screen {
    return this.#state.screen;
  }

  /** Goes on after the host has signed the person in again: what was under way is tried once more. */
  resume(): void {
    this.#signIn.done();
  }

  get #state(): State {
    return this.#problem ?? this.#controller?.state ?? { screen: 'starting', target: { kind: 'home' } };
  }

  protected override configured(parsed: ParsedConfig, { hasNewClient, hasNewTarget }: SettingsChange): void {
    if (!parsed.ok) {
      this.#refuse(parsed.error);
      return;
    }
    const { config } = parsed;
    const hasSameAuth = config.auth === this.#config?.auth;
    this.#problem = undefined;
    this.#config = config;
    for (const warning of config.warnings) void reportSetting(warning, this.#stages.locale);
    if (hasNewClient || !hasSameAuth || this.#controller === undefined) void this.#restart(config);
    else if (hasNewTarget) this.#controller.send({ type: 'go', target: config.target });
  }

  /** Says to the integrator what is wrong, in the page and in the console. */
  #refuse(error: SettingError): void {
    this.#controller?.pause(true);
    this.#controller = undefined;
    const problem = (this.#problem = { screen: 'unusable', code: error.code, message: '' } as const);
    this.dispatchEvent(new BfErrorEvent(error.code, 'setting'));
    void reportSetting(error, this.#stages.locale).then((message) => {
      if (this.#problem !== problem) return;
      this.#problem = { ...problem, message };
      this.requestUpdate();
    });
  }

  async #restart(config: Config): Promise<void> {
    this.#controller?.pause(true);
    this.#controller = undefined;
    const client = (this.#client = this.learning.start(clientOf(this, config, () => this.#stages.locale)));
    const { procedure, remember, target, api } = config;
    const keeper = remember ? await import('./correction/memory.ts').catch(() => undefined) : undefined;
    if (config !== this.#config) return;
    const controller: CorrectionController = new CorrectionController(
      {
        client,
        procedure,
        world: realWorld,
        memory: keeper?.sessionMemory(() => sessionStorage, `bonne-foi ${api}`),
        stages: this.#stages,
        isOnline: () => navigator.onLine,
        changed: (after, before) => {
          if (controller === this.#controller) this.#changed(after, before);
        },
      },
      target,
    );
    this.#controller = controller;
    this.#hasOpened = false;
    controller.start();
  }

  protected override reworded(): void {
    void this.#stages.speak(languageOf(this), this.words);
  }

  /** A part of the journey, or other words, have come: its sheets are adopted with it. */
  #partsChanged(): void {
    const root = this.renderRoot;
    if (root instanceof ShadowRoot) this.#stages.dress(root);
    this.requestUpdate();
  }

  #changed(after: State, before: State): void {
    if (this.#client !== undefined) void this.#signIn.watch(after, this.#client);
    // The first screen opens where the reader is, not where the script would like them to be.
    if (this.#hasOpened) this.#focusGoal = focusGoalOf(after, before) ?? this.#focusGoal;
    this.#hasOpened ||= after.screen !== 'starting';
    this.requestUpdate();
    this.learning.watch(after, before);
    const { words } = this.#stages;
    if (words !== undefined) announce(this.renderRoot, announcementOf(after, before, words));
    for (const event of outcomesOf(after, before)) this.dispatchEvent(event);
  }

  #send(act: Act): void {
    if (!this.#signIn.takes(act, this.#state)) this.#controller?.send(act);
  }

  #context(words: Words): ViewContext {
    return makeContext(words, this.#state, {
      headingLevel: this.#config?.headingLevel ?? 2,
      doubts: this.#stages.doubts,
      send: (act) => this.#send(act),
      attach: (target, files) => this.#controller?.attach(target, files),
      href: ({ href }) => safeHref(href, this.#client?.baseUrl ?? ''),
    });
  }

  protected override updated(): void {
    const goal = this.#focusGoal;
    if (goal === undefined || !mayTakeFocus(this)) return;
    if (!this.#isDrawn && !this.#stages.isMissing(this.#state.screen)) return;
    this.#focusGoal = undefined;
    if (this.renderRoot instanceof ShadowRoot) moveFocus(this.renderRoot, goal);
  }

  protected override render(): TemplateResult {
    const { words } = this.#stages;
    return html`${liveRegions()}
    ${words === undefined ? this.#problem && html`<slot></slot>` : this.#screen(this.#context(words))}`;
  }

  #screen(context: ViewContext): TemplateResult {
    const state = this.#state;
    const drawn = this.#stages.draw(state, context);
    const isMissing = drawn === undefined && this.#stages.isMissing(state.screen);
    this.#isDrawn = drawn !== undefined;
    return screenView(state, context, { drawn, isMissing, isStalled: this.#controller?.isStalled === true });
  }
}
