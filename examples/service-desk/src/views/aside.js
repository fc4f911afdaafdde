import { html, nothing } from 'lit';
import { acts, dayWords, deadlineWords, instantWords, refWords } from '../words.js';

const firstTime = {
  true: 'Première erreur enregistrée dans cette démarche.',
  false: 'Une erreur antérieure est enregistrée dans cette démarche.',
  undefined: 'On ne sait pas si c’est la première fois : ce doute ne compte jamais contre la personne.',
};

function clockWords(clock, today) {
  if (clock === undefined || clock.kind === 'none')
    return html`<p>C’est une déclaration : le silence ne décide rien.</p>`;
  const effect = clock.kind === 'silence_means_acceptance' ? 'une acceptation' : 'un refus';
  const texts = (clock.legalBasis ?? []).map(refWords).join(' ; ');
  if (clock.suspendedAt !== undefined) {
    return html`<p>
      Suspendu depuis le
      ${instantWords(clock.suspendedAt)}${clock.suspendedUntil ? `, au plus tard jusqu’à la fin du ${dayWords(clock.suspendedUntil)}` : ''}
      (CRPA, article L114-5).
    </p>`;
  }
  if (clock.deemedOn === undefined)
    return html`<p>Le délai n’a pas commencé : le dossier n’est pas complet (CRPA, article L114-5).</p>`;
  return html`<p>
      Sans réponse à la fin du <strong>${deadlineWords(clock.deemedOn, today).words}</strong>, le silence vaut
      ${effect}.
    </p>
    <p class="bf-small bf-muted">Commencé le ${instantWords(clock.startedAt)}. ${texts}.</p>`;
}

const value = (one) => (typeof one === 'object' && one !== null ? JSON.stringify(one) : String(one));

function line(entry) {
  const who =
    entry.actor.name ??
    { user: 'la personne', agent: 'un agent', system: 'le système' }[entry.actor.kind] ??
    entry.actor.kind;
  return html`<li>
    <strong>${acts[entry.act] ?? entry.act}</strong>, ${who}<br />
    <span class="bf-muted">${instantWords(entry.at)}</span>
    ${entry.path && entry.new !== undefined ? html`<br />${entry.path} : ${entry.old === undefined ? 'rien' : value(entry.old)} → ${value(entry.new)}` : nothing}
    ${entry.ground ? html`<br />${entry.ground.map(refWords).join(' ; ')}` : nothing}
  </li>`;
}

/** What stands beside a case: the person, good faith, the clock, who is in charge, the journal. */
export function aside({ case: file, journal, today, session }) {
  const { correction, facts, person, assignment, disclosure } = file;
  const { sanction } = correction.rightToError;
  const handler = assignment.state === 'mine' ? 'Vous' : (assignment.agent?.name ?? 'Personne');
  return html`<aside class="bf-aside" aria-label="Repères">
    <section class="bf-stack bf-stack--tight">
      <h2 class="bf-subheading">Délai de réponse</h2>
      ${clockWords(correction.clock, today)}
    </section>
    <section class="bf-stack bf-stack--tight">
      <h2 class="bf-subheading">La personne</h2>
      <p>
        ${person}${correction.onBehalfOf ? html`<br /><span class="bf-muted">pour ${correction.onBehalfOf.name}</span>` : nothing}
      </p>
    </section>
    <section class="bf-stack bf-stack--tight">
      <h2 class="bf-subheading">Bonne foi</h2>
      <p>Présumée. La prouver n’est pas à sa charge (CRPA, article L123-2).</p>
      <p>${firstTime[facts.firstOccurrence]}</p>
      ${sanction.explanation ? html`<p class="bf-small bf-muted">${sanction.explanation} (${sanction.sources.map(refWords).join(' ; ')})</p>` : nothing}
    </section>
    <section class="bf-stack bf-stack--tight">
      <h2 class="bf-subheading">Suivi par</h2>
      <p>${handler}</p>
      ${disclosure ? html`<p class="bf-small bf-muted">La personne lit : ${disclosure.mode === 'named' ? `${disclosure.name}, ${disclosure.jobTitle}` : `agent ${disclosure.reference}`}.</p>` : nothing}
    </section>
    ${
      file.internalNotes?.length > 0
        ? html`<section class="bf-stack bf-stack--tight">
            <h2 class="bf-subheading">Notes du service</h2>
            <ul role="list" class="bf-stack bf-stack--tight bf-small">
              ${file.internalNotes.map((note) => html`<li>${note.text}<br /><span class="bf-muted">${note.by.name}, ${instantWords(note.at)}</span></li>`)}
            </ul>
          </section>`
        : nothing
    }
    <section class="bf-stack bf-stack--tight">
      <h2 class="bf-subheading">Accusés</h2>
      <ul role="list" class="bf-stack bf-stack--tight bf-small">
        ${correction.receipts.map(({ kind, number, issuedAt }) => html`<li>${kind === 'registration' ? 'Accusé d’enregistrement' : 'Accusé de réception'} <span class="bf-number">${number}</span><br /><span class="bf-muted">${instantWords(issuedAt)}</span></li>`)}
      </ul>
    </section>
    ${
      session.scopes.includes('agent:journal')
        ? html`<section class="bf-stack bf-stack--tight">
            <h2 class="bf-subheading">Journal</h2>
            <details class="bf-more">
              <summary>${journal.length} lignes</summary>
              <ul role="list" class="bf-stack bf-stack--tight bf-small">
                ${journal.toReversed().map(line)}
              </ul>
            </details>
          </section>`
        : nothing
    }
  </aside>`;
}
