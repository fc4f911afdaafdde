import { html, nothing } from 'lit';
import { arrowIcon } from '../fields.js';
import { cardsFor, labelOf, sidesOf, sourceOf } from '../values.js';
import {
  bytes,
  dayWords,
  deadlineWords,
  instantWords,
  origins,
  plural,
  refWords,
  statuses,
} from '../words.js';
import { acts } from './acts.js';
import { aside } from './aside.js';
import { decision } from './decision.js';
import { sanction } from './sanction.js';

const pointer = (path) => path.replaceAll('~', '~0').replaceAll('/', '~1');
const kinds = { correction: 'Erreur', circumstanceChange: 'Changement de situation' };
const results = {
  accepted: 'Acceptée',
  refused: 'Refusée',
  no_change_needed: 'Rien à changer',
  not_ours: 'Pas de notre ressort',
};
const noDocument = {
  later: 'l’enverra plus tard',
  lost: 'l’a perdu',
  never_issued: 'ne l’a jamais reçu',
  awaiting_issuer: 'l’attend',
  held_by_administration: 'une administration l’a déjà',
};

function approximate(text) {
  const [year, month, day] = text.split('-');
  if (day) return dayWords(text);
  if (!month) return year;
  return new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${text}-01T00:00:00Z`),
  );
}

function facts(record, path, change) {
  const { kind, wrongSince, effectiveDate, comment, noDocumentReason } = change;
  const source = sourceOf(record, path);
  return html`<div class="bf-facts">
    ${kind ? html`<p>${kinds[kind] ?? kind}${wrongSince ? `, depuis ${approximate(wrongSince)}` : ''}${effectiveDate ? `, à partir du ${dayWords(effectiveDate)}` : ''}.</p>` : nothing}
    ${source ? html`<p>La valeur d’aujourd’hui vient de : ${source}.</p>` : nothing}
    ${comment ? html`<p class="desk-quote">La personne écrit : « ${comment} »</p>` : nothing}
    ${noDocumentReason ? html`<p>Pas de justificatif : la personne ${noDocument[noDocumentReason.code] ?? 'n’en a pas'}${noDocumentReason.text ? ` (« ${noDocumentReason.text} »)` : ''}.</p>` : nothing}
  </div>`;
}

function fileLine(file, state, desk) {
  if (file.state !== 'ready') return html`<li>${file.name}, ${bytes(file.size)} : en cours de réception</li>`;
  const isShown = state.preview?.id === file.id;
  return html`<li>
    <span class="desk-file">${file.name}, ${bytes(file.size)}</span>
    <span class="desk-buttons"
      ><button type="button" class="bf-button bf-button--quiet" @click=${() => desk.download(file)}>
        Télécharger<span class="bf-unseen"> ${file.name}</span>
      </button>
      ${/^image\/(png|jpeg|webp)$/.test(file.mediaType) ? html`<button type="button" class="bf-button bf-button--quiet" @click=${() => desk.preview(file)}>Voir<span class="bf-unseen"> ${file.name}</span></button>` : nothing}</span
    >
    ${isShown ? html`<img class="desk-preview" src=${state.preview.url} alt="Fichier ${file.name}, envoyé par la personne" />` : nothing}
  </li>`;
}

function files(ids, state, desk) {
  const found = state.case.correction.attachments.filter(({ id }) => ids.includes(id));
  return found.length === 0
    ? nothing
    : html`<ul role="list" class="desk-files">
        ${found.map((file) => fileLine(file, state, desk))}
      </ul>`;
}

function adviceFor(state, path) {
  const cards = cardsFor(state.advice.cards, path).slice(0, 2);
  if (cards.length === 0) return nothing;
  return html`<details class="bf-more">
    <summary>
      ${plural(cards.length, 'erreur fréquente sur ce point', 'erreurs fréquentes sur ce point')}
    </summary>
    <ul class="bf-list bf-more__text">
      ${cards.map(({ error }) => html`<li>« ${error} »</li>`)}
    </ul>
  </details>`;
}

function outcome({ outcome: made }) {
  if (made === undefined || made.result === 'pending') return nothing;
  return html`<div class="bf-facts">
    <p>
      <strong>${results[made.result] ?? made.result}</strong
      >${made.decidedAt ? `, le ${instantWords(made.decidedAt)}` : ''}.
    </p>
    ${(made.reasons ?? []).map(({ fact, law }) => html`<p>${fact} (${law.map(refWords).join(' ; ')})</p>`)}
  </div>`;
}

function change(path, state, desk) {
  const { correction, record } = state.case;
  const asked = correction.changes[path];
  const { before, after } = sidesOf(record, path, asked);
  return html`<li class="bf-check">
    <h3 class="bf-subheading">${labelOf(record, path)}</h3>
    <div class="bf-diff">
      <p class="bf-diff__side">
        <span class="bf-diff__name">${asked.outcome?.appliedAt ? 'Avant' : 'Aujourd’hui'}</span
        ><span class="bf-diff__before">${before}</span>
      </p>
      ${arrowIcon}
      <p class="bf-diff__side">
        <span class="bf-diff__name">Demandé</span><span class="bf-diff__after">${after}</span>
      </p>
    </div>
    ${facts(record, path, asked)} ${files(asked.attachments ?? [], state, desk)} ${adviceFor(state, path)}
    ${outcome(asked)}
    ${state.act === 'decide' ? decision.ofChange(path, `/changes/${pointer(path)}`, state, desk) : nothing}
  </li>`;
}

function itemsRequest(state, desk) {
  const { itemsRequest: request, answers = {} } = state.case.correction;
  if (request === undefined) return nothing;
  const ends = {
    answered: 'La personne a répondu',
    cancelled: 'Demande annulée',
    deadline_passed: 'Le délai est passé : rien n’est refusé pour cela',
    decided: 'Une décision a été prise',
  };
  return html`<section class="bf-section" aria-labelledby="asked">
    <h2 class="bf-heading" id="asked">Éléments demandés</h2>
    <p>${request.message}</p>
    <p class="bf-small bf-muted">
      ${request.resolvedAt ? `${ends[request.resolution] ?? request.resolution}, le ${instantWords(request.resolvedAt)}.` : `Réponse attendue avant la fin du ${deadlineWords(request.deadline, state.today).words}.`}
      ${request.clockEffect === 'suspended' ? 'Le délai de réponse est suspendu pendant ce temps (CRPA, article L114-5).' : nothing}
    </p>
    <ul class="bf-list">
      ${request.items.map((item) => {
        const answer = answers[item.id];
        return html`<li>
          ${item.label}
          <span class="bf-small bf-muted">(${item.legalBasis.map(refWords).join(' ; ')})</span>
          ${answer === undefined ? nothing : html`<br />Réponse : ${answer.comment ? `« ${answer.comment} »` : answer.noDocumentReason ? `la personne ${noDocument[answer.noDocumentReason.code] ?? 'n’a pas ce document'}` : 'document envoyé'}. ${files(answer.attachments ?? [], state, desk)}`}
        </li>`;
      })}
    </ul>
    ${
      state.case.actions.includes('cancel_items_request') && !request.resolvedAt
        ? html`<div class="bf-actions">
            <button
              type="button"
              class="bf-button"
              ?disabled=${state.busy}
              @click=${() => desk.act((id, when) => acts.cancel(id, request.id, when), 'La demande d’éléments est annulée. La personne est prévenue.')}
            >
              Annuler cette demande
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

function timeline(events) {
  return html`<section class="bf-section" aria-labelledby="timeline">
    <h2 class="bf-heading" id="timeline">Ce que lit la personne</h2>
    <ol role="list" class="bf-timeline">
      ${events.map(
        (event) =>
          html`<li class="bf-moment bf-moment--done">
            <span class="bf-moment__mark" aria-hidden="true"></span>
            <div class="bf-moment__body">
              <p class="bf-moment__title">
                ${
                  event.byUser
                    ? event.title
                        .replace(/^Vous avez/, 'La personne a')
                        .replace('votre correction', 'sa correction')
                        .replace(/^Votre/, 'Message de la personne :')
                    : event.title
                }
              </p>
              ${event.message ? html`<p>${event.message}</p>` : nothing}
              <p class="bf-small bf-muted">
                ${instantWords(event.at)}${event.by?.name ? `, ${event.by.name}` : event.by?.reference ? `, agent ${event.by.reference}` : ''}
              </p>
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** One case: what was held and what is asked, the acts, the time, the journal. */
export function caseFile(state, desk) {
  const { correction, record, person } = state.case;
  const paths = Object.keys(correction.changes);
  const number = correction.receipts[0]?.number;
  return html`
    <p><a href="#/file/review">Revenir aux corrections</a></p>
    <header class="bf-stack bf-stack--tight">
      <p class="bf-eyebrow bf-number">${number}</p>
      <h1 class="bf-title" tabindex="-1">${person}</h1>
      <p class="bf-lead">
        ${record.title}. Reçue le ${instantWords(correction.submittedAt)}.
        ${origins[correction.origin] ?? correction.origin}.
      </p>
      <p>
        <strong>${statuses[correction.status] ?? correction.status}.</strong
        >${correction.answerExpectedOn ? ` Réponse annoncée pour le ${dayWords(correction.answerExpectedOn)}.` : ''}
      </p>
    </header>
    <div class="bf-split">
      <div class="bf-stack bf-stack--loose">
        <form
          class="bf-stack bf-stack--loose"
          novalidate
          id="decision"
          @submit=${(event) => decision.submit(event, state, desk)}
        >
          <section class="bf-section" aria-labelledby="changes">
            <h2 class="bf-heading" id="changes" tabindex="-1">
              ${plural(paths.length, 'correction demandée', 'corrections demandées')}
            </h2>
            ${correction.comment ? html`<p class="desk-quote">« ${correction.comment} »</p>` : nothing}
            <ul role="list">
              ${paths.map((path) => change(path, state, desk))}
            </ul>
          </section>
          ${state.act === 'decide' ? decision.form(state, desk) : nothing}
        </form>
        ${acts.panel(state, desk)} ${itemsRequest(state, desk)} ${sanction(state, desk)}
        ${timeline(state.events)}
      </div>
      ${aside(state)}
    </div>
  `;
}
