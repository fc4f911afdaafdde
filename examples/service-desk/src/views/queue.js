import { html, nothing } from 'lit';
import { clockIcon, warningIcon } from '../fields.js';
import { legalOf } from '../legal.js';
import { daysBetween, deadlineWords, origins, parisDay, plural, statuses } from '../words.js';

const tabs = [
  ['review', 'À examiner'],
  ['mine', 'Mes dossiers'],
  ['waiting', 'Éléments attendus'],
  ['closed', 'Terminés'],
];

/** The day before which something must be done, and what. */
function dueOf({ status, acknowledgeBy, deemedOn, phase }) {
  if (phase === 'closed') return undefined;
  const dues = [
    status === 'registered' && acknowledgeBy && { day: acknowledgeBy, what: 'accusé de réception' },
    deemedOn && { day: deemedOn, what: 'fin du délai de réponse' },
  ].filter(Boolean);
  return dues.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0];
}

const far = { day: '9999-12-31' };

/** What is urgent first; what is over stays in the order of the service. */
function inOrder(items) {
  return items.toSorted((one, other) => {
    const [a, b] = [dueOf(one) ?? far, dueOf(other) ?? far];
    return a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
  });
}

function lead(items, today, { tab, q }) {
  if (q) return plural(items.length, 'dossier trouvé.', 'dossiers trouvés.');
  if (items.length === 0) return 'Aucun dossier ici.';
  if (tab === 'closed') return plural(items.length, 'dossier terminé.', 'dossiers terminés.');
  const soon = items.filter((item) => {
    const due = dueOf(item);
    return due !== undefined && daysBetween(today, due.day) <= 2;
  }).length;
  const count = plural(items.length, 'dossier', 'dossiers');
  return soon === 0
    ? `${count}. Aucun n’arrive à sa date limite dans les deux jours.`
    : `${count}. ${soon === 1 ? '1 arrive à sa date limite' : `${soon} arrivent à leur date limite`} dans les deux jours, ou l’a dépassée.`;
}

function dueCell(item, today) {
  const due = dueOf(item);
  if (due === undefined)
    return html`<span class="bf-muted">${item.phase === 'closed' ? 'Terminé' : 'Pas de date limite'}</span>`;
  const { tone, words } = deadlineWords(due.day, today);
  return html`<span class="desk-due"
    ><span class="bf-status bf-status--${tone}"
      >${tone === 'critical' ? warningIcon : clockIcon}<span>${words}</span></span
    ><span class="bf-small bf-muted">${due.what}</span></span
  >`;
}

function whoCell({ assignment }) {
  if (assignment.state === 'mine') return 'Vous';
  return assignment.agent?.name ?? 'Personne';
}

function row(item, today) {
  return html`<tr>
    <th scope="row">
      <a href="#/dossiers/${item.id}">${item.person ?? 'Sans nom'}</a><br /><span
        class="bf-small bf-muted bf-number"
        >${item.number}</span
      >
    </th>
    <td data-label="Démarche">
      <span
        >${item.title}<br /><span class="bf-small bf-muted"
          >${plural(item.changeCount ?? 0, 'correction', 'corrections')}</span
        ></span
      >
    </td>
    <td data-label="État">
      <span
        >${statuses[item.status] ?? item.status}<br /><span class="bf-small bf-muted"
          >${origins[item.origin] ?? item.origin}</span
        ></span
      >
    </td>
    <td data-label="Reçue">
      <span>${deadlineWords(parisDay(item.submittedAt), today).words.split(',')[0]}</span>
    </td>
    <td data-label="À traiter avant">${dueCell(item, today)}</td>
    <td data-label="Suivi par"><span>${whoCell(item)}</span></td>
  </tr>`;
}

/** The queue: filters, search by number, what is urgent first. */
export function queue({ queue: items = [], nextCursor, route, today, session }, desk) {
  const { filters } = route;
  const search = (event) => {
    event.preventDefault();
    desk.filter({ q: new FormData(event.target).get('q').trim() || undefined });
  };
  return html`
    <div class="bf-stack bf-stack--tight">
      <h1 class="bf-title" tabindex="-1">Corrections à traiter</h1>
      <p class="bf-lead" role="status">${lead(items, today, filters)}</p>
    </div>
    <div class="bf-stack">
      <form class="desk-filters" role="search" @submit=${search}>
        <div class="bf-field">
          <label class="bf-label" for="q">Numéro d’accusé</label>
          <input
            class="bf-input"
            id="q"
            name="q"
            .defaultValue=${filters.q ?? ''}
            aria-describedby="q-hint"
            autocomplete="off"
          />
          <p class="bf-hint" id="q-hint">Exemple : AE-2026-000001. Jamais un nom.</p>
        </div>
        <div class="bf-field">
          <label class="bf-label" for="origin">Origine</label>
          <select
            class="bf-select"
            id="origin"
            @change=${({ target }) => desk.filter({ origin: target.value || undefined })}
          >
            <option value="" ?selected=${!filters.origin}>Toutes</option>
            ${Object.entries(origins).map(([value, words]) => html`<option value=${value} ?selected=${filters.origin === value}>${words}</option>`)}
          </select>
        </div>
        ${
          session.procedures.length > 1
            ? html`<div class="bf-field">
                <label class="bf-label" for="procedure">Démarche</label>
                <select
                  class="bf-select"
                  id="procedure"
                  @change=${({ target }) => desk.filter({ procedure: target.value || undefined })}
                >
                  <option value="">Toutes</option>
                  ${session.procedures.map((key) => html`<option value=${key} ?selected=${filters.procedure === key}>${legalOf(key).title}</option>`)}
                </select>
              </div>`
            : nothing
        }
        <div class="desk-buttons">
          <button class="bf-button">Chercher</button>
          ${filters.q ? html`<button type="button" class="bf-button bf-button--quiet" @click=${() => desk.filter({ q: undefined })}>Effacer</button>` : nothing}
        </div>
      </form>
      <nav class="bf-tabs" aria-label="Files">
        ${tabs.map(([key, words]) => html`<a href="#/file/${key}" aria-current=${!filters.q && key === (filters.tab ?? 'review') ? 'page' : nothing}>${words}</a>`)}
      </nav>
      ${
        items.length === 0
          ? nothing
          : html`<table class="bf-table">
              <caption class="bf-unseen">
                Corrections, par date limite
              </caption>
              <thead>
                <tr>
                  <th scope="col">Personne</th>
                  <th scope="col">Démarche</th>
                  <th scope="col">État</th>
                  <th scope="col">Reçue</th>
                  <th scope="col">À traiter avant</th>
                  <th scope="col">Suivi par</th>
                </tr>
              </thead>
              <tbody>
                ${inOrder(items).map((item) => row(item, today))}
              </tbody>
            </table>`
      }
      ${nextCursor ? html`<div class="bf-actions"><button type="button" class="bf-button" @click=${desk.more}>Voir les suivants</button></div>` : nothing}
    </div>
  `;
}
