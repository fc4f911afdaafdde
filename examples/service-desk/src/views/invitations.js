// Invite to correct: what does not fit, one or several people at once, a time, an effect. No accusation.
import { html, nothing } from 'lit';
import { agent, all } from '../api.js';
import { input, problemSummary, select, textarea, valuesOf } from '../fields.js';
import { dayWords, deadlineWords, plural, timeLimits } from '../words.js';
import { disclosureFields, disclosureOf } from './acts.js';

const states = {
  open: 'Sans réponse',
  overdue: 'Délai passé, réponse encore possible',
  answered: 'Réponse reçue',
  cancelled: 'Annulée',
};

const sentences = {
  title: 'Une information à vérifier',
  reason: 'Deux informations ne correspondent pas. Les deux peuvent être justes : vérifiez, puis répondez.',
  effect:
    'Si vous corrigez dans ce délai et que la bonne foi est retenue, la loi peut écarter la sanction. Vous pourrez encore répondre après.',
};

function found(state, desk) {
  const { failure, choices } = state;
  if (state.found.length === 0) return html`<p>Aucune incohérence n’est signalée.</p>`;
  const service = state.found[0].service;
  const submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const values = valuesOf(form);
    const chosen = new FormData(form)
      .getAll('recipient')
      .map((key) => state.found.find((one) => one.key === key));
    if (chosen.length === 0) {
      desk.set({ failure: { title: 'Choisissez au moins une personne.', errors: [] } });
      return;
    }
    const body = {
      procedure: chosen[0].procedure,
      title: values['/title'] ?? '',
      reason: values['/reason'] ?? '',
      timeLimit: values['/timeLimit'] ?? '',
      effect: values['/effect'] ?? '',
      source: chosen[0].source,
      recipients: chosen.map(({ recordId, path, reason }) => ({ recordId, paths: [path], reason })),
      disclosure: disclosureOf(values, { ...state, service }, '/disclosure'),
    };
    const batch = await desk.send(
      () => agent.invitations.create(body),
      `${plural(chosen.length, 'personne est invitée', 'personnes sont invitées')} à vérifier.`,
    );
    if (batch === undefined) return;
    const failed = batch.failed.length;
    desk.set({
      batch,
      sent: await all(agent.invitations.list()),
      done:
        failed === 0
          ? `${plural(batch.created.length, 'invitation envoyée.', 'invitations envoyées.')}`
          : `${plural(batch.created.length, 'invitation envoyée', 'invitations envoyées')}, ${plural(failed, 'non envoyée', 'non envoyées')}.`,
    });
    form.reset();
  };
  const choose = (checked) => (event) => {
    for (const box of event.target.closest('form').querySelectorAll('[name=recipient]'))
      box.checked = checked;
  };
  return html`<form class="bf-stack" novalidate @submit=${submit}>
    ${state.act === undefined ? problemSummary(failure) : nothing}
    <fieldset>
      <legend class="bf-label">Qui inviter ?</legend>
      <div class="bf-actions">
        <button type="button" class="bf-button bf-button--quiet" @click=${choose(true)}>Tout choisir</button
        ><button type="button" class="bf-button bf-button--quiet" @click=${choose(false)}>
          Ne rien choisir
        </button>
      </div>
      <ul role="list" class="bf-rows">
        ${state.found.map(
          (one) =>
            html`<li class="desk-found">
              <label class="bf-choice"
                ><input type="checkbox" name="recipient" value=${one.key} /><span
                  ><strong>${one.person}</strong>, ${one.label}
                  <span class="desk-sides"
                    ><span><span class="bf-diff__name">Déclaré</span> ${one.held}</span
                    ><span><span class="bf-diff__name">${one.source}</span> ${one.other}</span></span
                  ></span
                ></label
              >
            </li>`,
        )}
      </ul>
    </fieldset>
    ${input({ failure, pointer: '/title', label: 'Objet', value: sentences.title })}
    ${textarea({ failure, pointer: '/reason', label: 'Ce qui semble ne pas correspondre', value: sentences.reason, hint: 'Chaque personne lit aussi ses propres montants. N’accusez pas : les deux informations peuvent être justes.' })}
    ${select({ failure, pointer: '/timeLimit', label: 'Délai pour répondre', value: 'P30D', choices: timeLimits })}
    ${textarea({ failure, pointer: '/effect', label: 'Ce qu’apporte une réponse dans ce délai', value: sentences.effect })}
    ${disclosureFields({ ...state, case: undefined, choices }, desk, '/disclosure')}
    <div class="bf-actions">
      <button class="bf-button bf-button--primary" ?disabled=${state.busy}>Envoyer les invitations</button>
    </div>
  </form>`;
}

const responses = {
  regularise: 'La personne a corrigé',
  confirm_exact: 'La personne répond : c’est exact',
  contest: 'La personne n’est pas d’accord',
};

function cancelForm(one, state, desk) {
  const { failure } = state;
  const submit = async (event) => {
    event.preventDefault();
    const message = valuesOf(event.target)['/message'] ?? '';
    const done = await desk.send(
      () => agent.invitations.cancel(one.id, { message }, { ifMatch: one.version }),
      'L’invitation est annulée. La personne est prévenue.',
    );
    if (done) desk.set({ sent: await all(agent.invitations.list()), act: undefined });
  };
  return html`<form class="bf-stack" novalidate data-act @submit=${submit}>
    <h3 class="bf-subheading" tabindex="-1">Annuler cette invitation</h3>
    ${problemSummary(failure)}
    ${textarea({ failure, pointer: '/message', label: 'Explication pour la personne' })}
    <div class="bf-actions">
      <button class="bf-button" ?disabled=${state.busy}>Annuler l’invitation</button>
      <button type="button" class="bf-button" @click=${() => desk.choose(one.id)}>Fermer</button>
    </div>
  </form>`;
}

function sentRow(one, state, desk) {
  const isOpen = one.status === 'open';
  const { tone, words } = deadlineWords(one.deadline, state.today);
  const status = responses[one.response] ?? states[one.status] ?? one.status;
  return html`<tr>
    <th scope="row">${one.title}<br /><span class="bf-small bf-muted">${one.person ?? ''}</span></th>
    <td data-label="État"><span>${status}</span></td>
    <td data-label="Répondre avant">
      <span class="bf-status bf-status--${isOpen ? tone : 'muted'}"
        >${isOpen ? words : dayWords(one.deadline)}</span
      >
    </td>
    <td data-label="Acte">
      ${
        isOpen && state.act === one.id
          ? cancelForm(one, state, desk)
          : isOpen
            ? html`<button
                type="button"
                class="bf-button bf-button--quiet"
                @click=${() => desk.choose(one.id)}
              >
                Annuler<span class="bf-unseen"> : ${one.title}, ${one.person}</span>
              </button>`
            : html`<span class="bf-muted">Aucun</span>`
      }
    </td>
  </tr>`;
}

/** Detected inconsistencies, the invitation form, and what was sent. */
export function invitations(state, desk) {
  return html`
    <div class="bf-stack bf-stack--tight">
      <h1 class="bf-title" tabindex="-1">Inviter à corriger</h1>
      <p class="bf-lead">
        Une invitation laisse un délai. Répondre « c’est exact » est une vraie réponse, avec son accusé (CRPA,
        article L123-1).
      </p>
    </div>
    <section class="bf-section" aria-labelledby="found">
      <h2 class="bf-heading" id="found">Incohérences repérées</h2>
      ${found(state, desk)}
      ${
        state.batch?.failed.length > 0
          ? html`<div class="bf-notice bf-notice--caution">
              <div class="bf-notice__body desk-wide">
                <p class="bf-notice__title">Non envoyées</p>
                <ul class="bf-list">
                  ${state.batch.failed.map(({ recordId, problem }) => html`<li>${state.found.find((one) => one.recordId === recordId)?.person ?? recordId} : ${problem.title}</li>`)}
                </ul>
              </div>
            </div>`
          : nothing
      }
    </section>
    <section class="bf-section" aria-labelledby="sent">
      <h2 class="bf-heading" id="sent">Invitations envoyées</h2>
      ${
        state.sent.length === 0
          ? html`<p>Aucune.</p>`
          : html`<table class="bf-table">
              <caption class="bf-unseen">
                Invitations envoyées, les plus récentes d’abord
              </caption>
              <thead>
                <tr>
                  <th scope="col">Objet</th>
                  <th scope="col">État</th>
                  <th scope="col">Répondre avant</th>
                  <th scope="col">Acte</th>
                </tr>
              </thead>
              <tbody>
                ${state.sent.map((one) => sentRow(one, state, desk))}
              </tbody>
            </table>`
      }
    </section>
  `;
}
