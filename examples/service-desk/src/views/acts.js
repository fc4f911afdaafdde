// The acts other than the decision: take charge, ask, pass on, write, close. Each is a form with its legal ground.
import { html, nothing } from 'lit';
import { agent } from '../api.js';
import { input, problemSummary, radios, select, textarea, valuesOf } from '../fields.js';
import { directory, legalOf } from '../legal.js';
import { labelOf } from '../values.js';
import { refWords, timeLimits } from '../words.js';

const names = {
  take_charge: 'Prendre en charge',
  decide: 'Décider',
  request_items: 'Demander des éléments',
  message: 'Écrire à la personne',
  transfer: 'Transmettre à un autre service',
  close: 'Classer sans suite',
};
const order = ['take_charge', 'decide', 'request_items', 'message', 'transfer', 'close'];
const reasonsOfItems = [
  ['missing', 'Il manque'],
  ['incomplete', 'Il est incomplet'],
  ['incorrect', 'Il semble inexact'],
  ['outdated', 'Il n’est plus à jour'],
  ['unclear', 'Il est illisible'],
];

const refOf = (list, words) => list.find((ref) => refWords(ref) === words);
const refChoices = (list) => list.map((ref) => [refWords(ref), refWords(ref)]);

/** How the agent appears to the person (L111-2). */
export function disclosureOf(values, state, prefix = '/disclosure') {
  const service = state.case?.record.holder ?? state.service;
  const mode = values[`${prefix}/mode`];
  return mode === 'anonymised'
    ? {
        mode,
        reference: values[`${prefix}/reference`] ?? '',
        ground: values[`${prefix}/ground`] ?? '',
        service,
      }
    : {
        mode: 'named',
        name: values[`${prefix}/name`] ?? '',
        jobTitle: values[`${prefix}/jobTitle`] ?? '',
        service,
      };
}

/** The fields of it. */
export function disclosureFields(state, desk, prefix = '/disclosure') {
  const { failure, session, choices } = state;
  const held = state.case?.disclosure;
  const mode = choices[prefix] ?? held?.mode ?? 'named';
  const common = { failure };
  return html`
    ${radios({
      ...common,
      pointer: `${prefix}/mode`,
      label: 'Comment la personne vous connaîtra',
      value: mode,
      row: true,
      choices: [
        ['named', 'Par mon nom'],
        ['anonymised', 'Par une référence'],
      ],
      onChange: ({ target }) => desk.set({ choices: { ...choices, [prefix]: target.value } }),
    })}
    ${
      mode === 'named'
        ? html`${input({ ...common, pointer: `${prefix}/name`, label: 'Prénom et nom', value: held?.name ?? session.agent.name })}
          ${input({ ...common, pointer: `${prefix}/jobTitle`, label: 'Qualité', value: held?.jobTitle ?? session.agent.jobTitle, hint: 'Votre fonction, comme sur un courrier.' })}`
        : html`${input({ ...common, pointer: `${prefix}/reference`, label: 'Référence', value: held?.reference, hint: 'Exemple : A-17. Votre nom reste dans le journal du service.', short: true })}
          ${select({
            ...common,
            pointer: `${prefix}/ground`,
            label: 'Motif de l’anonymat (CRPA, article L111-2)',
            blank: 'Choisir',
            value: held?.ground,
            choices: [
              ['public_security', 'Sécurité publique'],
              ['safety_of_persons', 'Sécurité des personnes'],
            ],
          })}`
    }
  `;
}

const forms = {
  take_charge(state, desk) {
    const isOther = state.case.assignment.state === 'other';
    return {
      note:
        state.case.correction.status === 'registered'
          ? 'L’accusé de réception part en même temps, avec la date de réception de l’envoi.'
          : undefined,
      fields: html`${disclosureFields(state, desk)}
      ${isOther ? html`<label class="bf-choice"><input type="checkbox" name="/takeOver" value="true" /><span>Je reprends ce dossier à ${state.case.assignment.agent?.name ?? 'un collègue'}</span></label>` : nothing}`,
      button: 'Prendre en charge ce dossier',
      perform: (values) => (id, when) =>
        agent.cases.takeCharge(
          id,
          { disclosure: disclosureOf(values, state), ...(values['/takeOver'] && { takeOver: true }) },
          when,
        ),
      said: 'Vous suivez ce dossier. La personne est prévenue.',
    };
  },
  request_items(state, desk) {
    const { failure, items } = state;
    const { record, correction } = state.case;
    const { itemGrounds } = legalOf(record.procedure);
    const paths = Object.keys(correction.changes).map((path) => [path, labelOf(record, path)]);
    return {
      note: 'Une seule demande à la fois. Le délai de réponse de l’administration, s’il y en a un, est suspendu. Passé la date, rien n’est refusé : l’examen reprend.',
      fields: html`
        ${textarea({ failure, pointer: '/message', label: 'Message à la personne', hint: 'Elle lira ce texte tel quel. Exemple : pour vérifier ce montant, il manque le bulletin de paie d’août.' })}
        ${radios({
          failure,
          pointer: '/nature',
          label: 'De quoi s’agit-il ?',
          value: 'incomplete_file',
          choices: [
            ['incomplete_file', 'Il manque un élément', 'CRPA, article L114-5'],
            ['formal_defect', 'Un vice de forme à réparer', 'CRPA, article L114-6'],
          ],
        })}
        ${items.map(
          (key, index) =>
            html`<fieldset class="desk-item">
              <legend class="bf-subheading">Élément ${index + 1}</legend>
              ${input({ failure, pointer: `/items/${index}/label`, label: 'Ce qu’il faut envoyer', hint: 'Exemple : bulletin de paie d’août 2026.' })}
              ${select({ failure, pointer: `/items/${index}/reason`, label: 'Pourquoi', value: 'missing', choices: reasonsOfItems })}
              ${select({ failure, pointer: `/items/${index}/legalBasis`, label: 'Texte qui l’exige', blank: 'Choisir', choices: refChoices(itemGrounds) })}
              ${select({ failure, pointer: `/items/${index}/path`, label: 'Correction concernée', blank: 'Tout le dossier', optional: true, choices: paths })}
              ${textarea({ failure, pointer: `/items/${index}/notHeldBecause`, label: 'Pourquoi l’administration ne peut pas l’obtenir elle-même', optional: true, hint: 'CRPA, article L113-12 : on ne demande pas ce qu’une administration détient.' })}
              ${items.length > 1 ? html`<button type="button" class="bf-button bf-button--quiet" @click=${() => desk.set({ items: items.filter((one) => one !== key) })}>Retirer l’élément ${index + 1}</button>` : nothing}
            </fieldset>`,
        )}
        <div class="bf-actions">
          <button
            type="button"
            class="bf-button"
            @click=${() => desk.set({ items: [...items, Math.max(...items) + 1] })}
          >
            Ajouter un élément
          </button>
        </div>
        ${select({ failure, pointer: '/timeLimit', label: 'Délai pour répondre', value: 'P30D', choices: timeLimits })}
        ${textarea({ failure, pointer: '/continues', label: 'Ce qui continue pendant ce temps', optional: true, hint: 'CRPA, article L114-5-1 : un élément manquant n’arrête pas l’examen, sauf s’il est indispensable.', value: 'L’examen du reste de votre correction continue.' })}
      `,
      button: 'Envoyer la demande',
      perform: (values) => (id, when) =>
        agent.cases.requestItems(
          id,
          {
            message: values['/message'] ?? '',
            nature: values['/nature'],
            timeLimit: values['/timeLimit'],
            ...(values['/continues'] && { continues: values['/continues'] }),
            items: items.map((_, index) => {
              const at = (name) => values[`/items/${index}/${name}`];
              const ground = refOf(itemGrounds, at('legalBasis'));
              return {
                label: at('label') ?? '',
                reason: at('reason'),
                legalBasis: ground === undefined ? [] : [ground],
                ...(at('path') && { path: at('path') }),
                ...(at('notHeldBecause') && { notHeldBecause: at('notHeldBecause') }),
              };
            }),
          },
          when,
        ),
      said: 'La demande est envoyée. La personne est prévenue.',
    };
  },
  message({ failure }) {
    return {
      fields: html`
        ${radios({
          failure,
          pointer: '/internal',
          label: 'Qui lira ce texte ?',
          value: 'false',
          row: true,
          choices: [
            ['false', 'La personne'],
            ['true', 'Le service seulement (note)'],
          ],
        })}
        ${textarea({ failure, pointer: '/message', label: 'Texte' })}
      `,
      button: 'Enregistrer',
      perform: (values) => (id) =>
        agent.cases.message(id, {
          message: values['/message'] ?? '',
          ...(values['/internal'] === 'true' && { internal: true }),
        }),
      said: 'Votre texte est enregistré.',
    };
  },
  transfer({ failure, case: { record } }) {
    const others = directory.filter(({ name }) => name !== record.holder.name);
    return {
      note: 'CRPA, article L114-2. La personne est prévenue et n’a rien à renvoyer. La date de réception ne change pas.',
      fields: html`
        ${select({ failure, pointer: '/to', label: 'Service compétent', blank: 'Choisir', choices: others.map(({ name }) => [name, name]) })}
        ${textarea({ failure, pointer: '/reason', label: 'Pourquoi ce service', hint: 'La personne lira ce texte.' })}
      `,
      button: 'Transmettre le dossier',
      perform: (values) => (id, when) =>
        agent.cases.transfer(
          id,
          { to: others.find(({ name }) => name === values['/to']) ?? {}, reason: values['/reason'] ?? '' },
          when,
        ),
      said: 'Le dossier est transmis. La personne est prévenue.',
    };
  },
  close({ failure }) {
    return {
      note: 'Classer n’est pas refuser. Une demande appelle une décision : elle ne se classe que si elle est en double.',
      fields: html`
        ${select({
          failure,
          pointer: '/ground',
          label: 'Motif',
          blank: 'Choisir',
          choices: [
            ['duplicate', 'En double'],
            ['no_object', 'Sans objet'],
            ['already_correct', 'Déjà corrigé'],
            ['not_ours', 'Pas de notre ressort'],
          ],
        })}
        ${textarea({ failure, pointer: '/message', label: 'Explication pour la personne' })}
      `,
      button: 'Classer sans suite',
      perform: (values) => (id, when) =>
        agent.cases.close(id, { ground: values['/ground'] ?? '', message: values['/message'] ?? '' }, when),
      said: 'Le dossier est classé. La personne est prévenue.',
    };
  },
};

function form(name, state, desk) {
  const { note, fields, button, perform, said } = forms[name](state, desk);
  const submit = (event) => {
    event.preventDefault();
    desk.act(perform(valuesOf(event.target)), said);
  };
  return html`<form class="bf-stack desk-act" novalidate data-act @submit=${submit}>
    <h3 class="bf-subheading" tabindex="-1">${names[name]}</h3>
    ${note ? html`<p class="bf-small bf-muted bf-measure">${note}</p>` : nothing}
    ${problemSummary(state.failure)} ${fields}
    <div class="bf-actions">
      <button class="bf-button bf-button--primary" ?disabled=${state.busy}>${button}</button>
      <button type="button" class="bf-button" @click=${() => desk.choose(name)}>Fermer sans envoyer</button>
    </div>
  </form>`;
}

export const acts = {
  cancel: (id, requestId, when) => agent.cases.cancelItemsRequest(id, requestId, when),
  /** The acts that are possible now, and the form of the one that was chosen. */
  panel(state, desk) {
    const possible = order.filter((name) => state.case.actions.includes(name));
    if (possible.length === 0) return nothing;
    const first =
      possible.includes('take_charge') && state.case.assignment.state !== 'mine' ? 'take_charge' : 'decide';
    return html`<section class="bf-section" aria-labelledby="acts">
      <h2 class="bf-heading" id="acts">Que faire ?</h2>
      <div class="bf-actions">
        ${possible.map((name) => html`<button type="button" class="bf-button ${name === first && state.act === undefined ? 'bf-button--primary' : ''}" aria-expanded=${state.act === name} @click=${() => desk.choose(name)}>${name === 'take_charge' && state.case.assignment.state === 'mine' ? 'Changer mon nom affiché' : names[name]}</button>`)}
      </div>
      ${state.act !== undefined && forms[state.act] ? form(state.act, state, desk) : nothing}
      ${state.act === undefined && state.failure !== undefined ? problemSummary(state.failure) : nothing}
    </section>`;
  },
};
