import type { CorrectionSummary, HeldRecord, InvitationSummary } from '@bonne-foi/contract';
import type { CallOptions, Paged } from '@bonne-foi/sdk';
import type { FirstClient } from '@bonne-foi/sdk/resources';
import type { Answer } from './event.ts';
import type { Home, Service } from './state.ts';

/** Most items of a list that a page shows. */
const mostItems = 200;

/** What loading needs: the client, the procedure the tag is about, and a way to be stopped. */
export interface Loading {
  readonly client: FirstClient;
  readonly procedure: string | undefined;
  readonly options: CallOptions;
  /** Day in Europe/Paris. */
  readonly today: string;
}

export async function loadService({ client, procedure, options }: Loading): Promise<Service> {
  const [capabilities, session] = await Promise.all([client.capabilities(options), client.session(options)]);
  const { authority, procedures } = capabilities;
  const own = procedures?.find(({ key }) => key === procedure);
  return { capabilities, session, contact: own?.holder ?? authority.contact };
}

/** Everything held, what is being followed, what is asked. Rejects with `SdkError`. */
export async function loadHome(loading: Loading, direct = false): Promise<Answer> {
  const { client, procedure, options } = loading;
  const [service, records, corrections] = await Promise.all([
    loadService(loading),
    all(client.records.list(procedure === undefined ? {} : { procedure }, options)),
    all(client.corrections.list({}, options)),
  ]);
  const invitations = await loadInvitations(loading, service);
  const isOurs = ({ recordId }: CorrectionSummary | InvitationSummary): boolean =>
    procedure === undefined || recordId === undefined || records.some((record) => record.id === recordId);
  const home: Home = {
    records,
    corrections: corrections.filter(isOurs),
    invitations: invitations.filter(isOurs),
  };
  const [only, second] = records;
  const isAlone = procedure !== undefined && second === undefined && home.invitations.length === 0;
  if (direct && isAlone && only !== undefined && home.corrections.every(({ phase }) => phase === 'closed')) {
    const record = await client.records.get(only.id, options);
    return { type: 'recordReceived', service, record, hidden: await hiddenIn(record, loading), home };
  }
  return { type: 'homeReceived', service, home };
}

async function loadInvitations({ client, options }: Loading, service: Service): Promise<InvitationSummary[]> {
  return announces(service, 'invitations') ? all(client.invitations.list({}, options)) : [];
}

/** One record. Rejects with `SdkError`. */
export async function loadRecord(loading: Loading, id: string): Promise<Answer> {
  const { client, options } = loading;
  const [service, record, corrections] = await Promise.all([
    loadService(loading),
    client.records.get(id, options),
    all(client.corrections.list({ recordId: id }, options)),
  ]);
  const invitations = await loadInvitations(loading, service);
  const home: Home = {
    records: [],
    corrections,
    invitations: invitations.filter(({ recordId }) => recordId === id),
  };
  return { type: 'recordReceived', service, record, hidden: await hiddenIn(record, loading), home };
}

/** The advice of a procedure; none when the service announces none. */
export async function loadAdvice(
  { client, options }: Pick<Loading, 'client' | 'options'>,
  service: Service,
  procedure: string,
): Promise<Answer> {
  const cards = announces(service, 'advice')
    ? await all(client.advice.list({ procedure, limit: 100 }, options))
    : [];
  return { type: 'adviceReceived', procedure, cards };
}

/** True when the service announces a feature, or the profile of that name. */
export function announces({ capabilities }: Service, feature: string): boolean {
  const announced = capabilities.features[feature];
  return announced === undefined ? capabilities.contract.profiles.includes(feature) : announced !== false;
}

/** Paths of the fields that are not shown. Without what reads conditions, everything is: nothing is hidden by mistake. */
export async function hiddenIn(record: HeldRecord, { today }: Loading): Promise<readonly string[]> {
  const hasConditions = record.fields.some(
    ({ visibleIf, fields }) => visibleIf ?? fields?.some((field) => field.visibleIf),
  );
  if (!hasConditions) return [];
  const conditions = await import('./hidden-fields.ts').catch(() => undefined);
  return conditions?.hiddenFields(record, today) ?? [];
}

/** The items of a list, up to what a page shows. */
export async function all<T>(list: Paged<T, { items: T[]; nextCursor: string | null }>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) {
    items.push(item);
    if (items.length >= mostItems) break;
  }
  return items;
}
