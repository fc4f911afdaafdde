import { html, nothing } from 'lit';
import { problemSummary } from '../fields.js';
import { audits } from './audits.js';
import { caseFile } from './case.js';
import { invitations } from './invitations.js';
import { queue } from './queue.js';

const places = { queue, case: caseFile, invitations, audits };

const menu = [
  ['queue', '#/file/review', 'Corrections'],
  ['invitations', '#/invitations', 'Inviter à corriger'],
  ['audits', '#/controles', 'Demandes de contrôle'],
];

/** The whole page: who is here, where to go, and the place one is in. */
export function page(state, desk) {
  const { session, route, failure, loading, done } = state;
  if (session === undefined) {
    return html`<div class="bf-page bf-page--wide">
      <h1 class="bf-title" tabindex="-1">Guichet</h1>
      ${failure === undefined ? html`<p role="status">Chargement…</p>` : problemSummary(failure)}
      <p><a href="/?retour=/guichet">Choisir un agent d’exemple</a></p>
    </div>`;
  }
  const { name, jobTitle, service } = session.agent;
  const here = route.name === 'case' ? 'queue' : route.name;
  const isReady = !loading;
  return html`<div class="bf-page bf-page--wide">
    <header class="desk-top">
      <p class="desk-who">
        <strong>${service}</strong><br /><span class="bf-muted"
          >${name}${jobTitle ? `, ${jobTitle.toLowerCase()}` : ''}</span
        >
      </p>
      <nav class="bf-tabs" aria-label="Guichet">
        ${menu.map(([key, href, words]) => html`<a href=${href} aria-current=${key === here ? 'page' : nothing}>${words}</a>`)}
      </nav>
    </header>
    ${done === undefined ? nothing : html`<div class="bf-notice bf-notice--positive"><p class="bf-notice__body desk-wide">${done}</p></div>`}
    ${failure !== undefined && (loading || route.name === 'queue') ? problemSummary(failure) : nothing}
    ${
      isReady
        ? places[route.name](state, desk)
        : html`<h1 class="bf-title" tabindex="-1">Guichet</h1>
            <p>Chargement…</p>`
    }
  </div>`;
}
