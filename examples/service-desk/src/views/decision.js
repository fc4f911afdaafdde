// The decision: one answer per change, reasons of fact and of law for what is refused, a reading before it leaves.
import { html, nothing } from 'lit';
import { agent } from '../api.js';
import { input, problemSummary, radios, select, textarea, valuesOf } from '../fields.js';
import { legalOf } from '../legal.js';
import { labelOf } from '../values.js';
import { lengthWords, refWords } from '../words.js';
import { disclosureFields, disclosureOf } from './acts.js';

const results = [
  ['accepted', 'Accepter'],
  ['refused', 'Refuser'],
  ['no_change_needed', 'Rien à changer'],
  ['not_ours', 'Pas de notre ressort'],
];
const resultWords = {
  accepted: 'acceptée',
  refused: 'refusée',
  no_change_needed: 'rien à changer',
  not_ours: 'pas de notre ressort',
};
const pointerOf = (path) => `/changes/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What was typed, as the service wants it. */
function toDecision(values, state) {
  const { record, correction } = state.case;
  const { rules, remedies, algorithm } = legalOf(record.procedure);
  const changes = {};
  for (const path of Object.keys(correction.changes)) {
    const at = pointerOf(path);
    const result = values[`${at}/result`];
    if (result === undefined) continue;
    const fact = values[`${at}/reasons`];
    const law = rules.filter((ref) => refWords(ref) === values[`${at}/law`]);
    changes[path] = {
      result,
      ...(result === 'refused' && { reasons: fact && law.length > 0 ? [{ fact, law }] : [] }),
      ...(result === 'not_ours' && {
        routedTo: {
          owner: { name: values[`${at}/owner`] ?? '' },
          reason: values[`${at}/routing`] ?? '',
          transmitted: false,
        },
      }),
    };
  }
  const isAdverse =
    Object.values(changes).some(({ result }) => result === 'refused') || values['/principal'] === 'due';
  const label = values['/effect'];
  return {
    changes,
    signatory: disclosureOf(values, state, '/signatory'),
    ...(isAdverse && { remedies }),
    ...(label && {
      effects: [{ kind: values['/principal'] === 'due' ? 'payment_due' : 'amount_changed', label }],
    }),
    ...(algorithm &&
      values['/algorithmic/purpose'] && {
        algorithmic: { purpose: values['/algorithmic/purpose'], rights: values['/algorithmic/rights'] ?? '' },
      }),
  };
}

function review(state, desk) {
  const { changes, remedies, signatory, effects, algorithmic } = state.review;
  const { record } = state.case;
  const send = () =>
    desk.act(
      (id, when) => agent.cases.decide(id, state.review, when),
      'La décision est notifiée à la personne.',
    );
  return html`<section class="bf-receipt" aria-labelledby="review" data-act>
    <h3 class="bf-heading" id="review" tabindex="-1">Relisez : voici ce que la personne lira</h3>
    <ul class="bf-list">
      ${Object.entries(changes).map(
        ([path, { result, reasons = [], routedTo }]) =>
          html`<li>
            <strong>${labelOf(record, path)} : ${resultWords[result]}.</strong>
            ${reasons.map(({ fact, law }) => html`<br />${fact}<br /><span class="bf-small bf-muted">Règle : ${law.map(refWords).join(' ; ')}</span>`)}
            ${routedTo ? html`<br />${routedTo.owner.name} : ${routedTo.reason}` : nothing}
          </li>`,
      )}
    </ul>
    ${effects ? html`<p>${effects[0].label}</p>` : nothing}
    ${
      remedies
        ? html`<div>
            <h4 class="bf-subheading">Recours indiqués</h4>
            <ol class="bf-list">
              ${remedies.map(({ label, timeLimit }) => html`<li>${label}${timeLimit ? ` (${lengthWords(timeLimit)})` : ''}</li>`)}
            </ol>
          </div>`
        : nothing
    }
    ${algorithmic ? html`<p class="bf-small bf-muted">${algorithmic.purpose} ${algorithmic.rights}</p>` : nothing}
    <p>
      Signé :
      ${signatory.mode === 'named' ? `${signatory.name}, ${signatory.jobTitle}` : `agent ${signatory.reference}`},
      ${signatory.service.name}.
    </p>
    <p>La décision est notifiée tout de suite. Elle ne se modifie plus ici.</p>
    <div class="bf-actions">
      <button type="button" class="bf-button bf-button--primary" ?disabled=${state.busy} @click=${send}>
        Confirmer et notifier
      </button>
      <button type="button" class="bf-button" @click=${() => desk.set({ review: undefined })}>
        Modifier
      </button>
    </div>
  </section>`;
}

export const decision = {
  /** The answer to one change. */
  ofChange(path, at, state, desk) {
    const { failure, choices, case: file } = state;
    const chosen = choices[at];
    const { rules } = legalOf(file.record.procedure);
    return html`<div class="bf-decide" ?hidden=${state.review !== undefined}>
      ${radios({ failure: failure && { ...failure, errors: failure.errors?.filter(({ pointer }) => pointer === at) }, pointer: `${at}/result`, label: 'Votre réponse', row: true, value: chosen, choices: results, onChange: ({ target }) => desk.set({ choices: { ...choices, [at]: target.value } }) })}
      ${failure?.errors?.some(({ pointer }) => pointer === at) ? html`<p class="bf-error">Répondez à cette correction.</p>` : nothing}
      ${
        chosen === 'refused'
          ? html`${textarea({ failure, pointer: `${at}/reasons`, label: 'Les faits', hint: 'Écrivez à la personne. Elle lira ce texte tel quel (CRPA, articles L211-2 et L211-5).' })}
            ${select({ failure, pointer: `${at}/law`, label: 'La règle', blank: 'Choisir', choices: rules.map((ref) => [refWords(ref), refWords(ref)]) })}`
          : nothing
      }
      ${
        chosen === 'not_ours'
          ? html`${input({ failure, pointer: `${at}/owner`, label: 'Qui tient cette information' })}
            ${textarea({ failure, pointer: `${at}/routing`, label: 'Ce que la personne doit faire' })}`
          : nothing
      }
    </div>`;
  },
  /** What is said of the whole, and the signature. */
  form(state, desk) {
    const { failure, case: file } = state;
    const { algorithm } = legalOf(file.record.procedure);
    return html`<section class="bf-section desk-act" aria-labelledby="decide" data-act>
      <h3 class="bf-heading" id="decide" tabindex="-1">Décision</h3>
      ${problemSummary(failure)}
      <div class="bf-stack" ?hidden=${state.review !== undefined}>
        ${radios({
          failure,
          pointer: '/principal',
          label: 'Somme',
          value: 'none',
          row: true,
          choices: [
            ['none', 'Aucune, ou pas encore calculée'],
            ['due', 'À rembourser'],
            ['refund', 'À verser à la personne'],
          ],
        })}
        ${textarea({ failure, pointer: '/effect', label: 'Ce qui suit', optional: true, hint: 'Exemple : 84,00 € vous sont versés le 5 décembre.' })}
        ${
          algorithm
            ? html`${textarea({ failure, pointer: '/algorithmic/purpose', label: 'Part d’un programme dans la décision (CRPA, article L311-3-1)', value: algorithm.purpose })}
              ${textarea({ failure, pointer: '/algorithmic/rights', label: 'Droits de la personne sur ce programme', value: algorithm.rights })}`
            : nothing
        }
        ${disclosureFields(state, desk, '/signatory')}
        <div class="bf-actions">
          <button class="bf-button bf-button--primary">Relire la décision</button>
          <button type="button" class="bf-button" @click=${() => desk.choose('decide')}>
            Fermer sans décider
          </button>
        </div>
      </div>
      ${state.review === undefined ? nothing : review(state, desk)}
    </section>`;
  },
  /** Reads the form; what is left out is told by the service when it is sent. */
  submit(event, state, desk) {
    event.preventDefault();
    desk.set({ review: toDecision(valuesOf(event.target), state), failure: undefined });
    requestAnimationFrame(() => document.querySelector('#review')?.focus());
  },
};
