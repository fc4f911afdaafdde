import type { Client, TokenRequest } from '@bonne-foi/sdk';
import { LitElement, type PropertyValues } from 'lit';
import { parseConfig, type ParsedConfig } from './config.ts';
import { Learning } from './learning/learning.ts';

/** Properties whose change means another service, or another person. */
const clientSettings = ['api', 'auth', 'client', 'fetch', 'learn', 'procedure', 'remember'] as const;
/** Properties that say what to open. */
const targetSettings = ['record', 'correction', 'invitation'] as const;

/** What has to be done about a change of settings. */
export interface SettingsChange {
  readonly hasNewClient: boolean;
  readonly hasNewTarget: boolean;
}

/** The attributes and properties of `<bonne-foi>`, and the one door through which they are read. */
export abstract class SettingsElement extends LitElement {
  static override properties = {
    api: {},
    procedure: {},
    record: {},
    correction: {},
    invitation: {},
    auth: {},
    headingLevel: { attribute: 'heading-level' },
    remember: { type: Boolean },
    learn: { type: Boolean },
    getToken: { attribute: false },
    words: { attribute: false },
    fetch: { attribute: false },
    client: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the service, ending in `/v1`. A path is taken from the page's origin. */
  declare api: string | null;
  /** Key of one procedure: only its records are shown. */
  declare procedure: string | null;
  /** Identifier of a record to open. */
  declare record: string | null;
  /** Identifier of a correction to follow. */
  declare correction: string | null;
  /** Identifier of an invitation to answer. */
  declare invitation: string | null;
  /** How the person is known to the service: `cookie` (default), `bearer` (default with `getToken`) or `none`. */
  declare auth: string | null;
  /** Level of the title of each screen, 1 to 6. Default 2. */
  declare headingLevel: string | null;
  /** Keeps what is typed in this tab (`sessionStorage`) over a reload. Never on shared computers. */
  declare remember: boolean;
  /**
   * Counts the mistakes made here and what becomes of the advice, and sends the sums to the service: names of fields and
   * codes only, without value, cookie or identifier. Off unless it is written.
   */
  declare learn: boolean;
  /** Gives the person's token, for `auth="bearer"`. Asked again when one is refused. */
  declare getToken: ((request: TokenRequest) => Promise<string | null>) | undefined;
  /** The host's own words, by key. One that does not fit is reported in the console and left out. */
  declare words: Readonly<Record<string, string>> | undefined;
  /** Transport of the host's own, in place of the page's `fetch`. */
  declare fetch: typeof globalThis.fetch | undefined;
  /** A client of the host's own: `api`, `auth`, `getToken` and `fetch` are then not read. */
  declare client: Client | undefined;

  protected readonly learning = new Learning(this);

  constructor() {
    super();
    this.api = this.procedure = this.record = this.correction = this.invitation = null;
    this.auth = this.headingLevel = null;
    this.remember = this.learn = false;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate('lang', old);
  }

  /** New settings, right or wrong; then what has to be done about them. */
  protected abstract configured(parsed: ParsedConfig, change: SettingsChange): void;
  /** Another language, or other words. */
  protected abstract reworded(): void;

  protected override willUpdate(changed: PropertyValues): void {
    const has = (names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (!this.hasUpdated || has(['lang', 'words'])) this.reworded();
    const hasNewClient = !this.hasUpdated || has(clientSettings);
    const hasNewTarget = has(targetSettings);
    if (!hasNewClient && !hasNewTarget && !has(['getToken', 'headingLevel'])) return;
    const { api, procedure, record, correction, invitation, auth, headingLevel, remember } = this;
    const parsed = parseConfig({
      ...{ api, procedure, record, correction, invitation, auth, headingLevel, remember },
      hasGetToken: this.getToken !== undefined,
      hasClient: this.client !== undefined,
      base: document.baseURI,
    });
    this.configured(parsed, { hasNewClient, hasNewTarget });
  }
}
