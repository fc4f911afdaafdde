// Requests to be audited (L124-1): a date, a refusal on a ground of the law, or findings that bind on stated points.
import { html, nothing } from 'lit';
import { agent } from '../api.js';
import { input, problemSummary, radios, select, textarea, valuesOf } from '../fields.js';
import { auditGround, auditRefusals, legalOf } from '../legal.js';
import { dayWords, deadlineWords, instantWords } from '../words.js';

const states = {
  acknowledged: 'À répondre',
  scheduled: 'Contrôle prévu',
  concluded: 'Conclusions rendues',
  refused: 'Refusée',
  deemed_refused: 'Refusée par absence de réponse : une réponse reste possible',
};

const outcomesOf = {
  acknowledged: ['accepted', 'concluded', 'refused'],
  scheduled: ['accepted', 'concluded'],
  deemed_refused: ['accepted', 'concluded'],
  concluded: ['concluded'],
  refused: [],
};
const outcomeWords = {
  accepted: ['Donner une date'],
  concluded: [
    'Rendre des conclusions',
    'Elles engagent l’administration, sur les points écrits seulement (L124-2).',
  ],
  refused: ['Refuser', 'Pour un motif de l’article L124-1 seulement.'],
};

const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words.trim() }] }));

function toAnswer(values, { procedure, findings }) {
  const outcome = values['/outcome'];
  if (outcome === 'accepted') return { outcome, scheduledFor: values['/scheduledFor'] ?? '' };
  if (outcome === 'refused') {
    const fact = values['/reasons'];
    return {
      outcome,
      ...(values['/refusalGround'] && { refusalGround: values['/refusalGround'] }),
      reasons: fact ? [{ fact, law: [auditGround] }] : [],
      remedies: legalOf(procedure).remedies,
    };
  }
  const last = findings.findLast(({ binding }) => binding);
  return {
    outcome,
    findings: {
      scope: (values['/findings/scope'] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      conclusions: paragraphs(values['/findings/conclusions'] ?? ''),
      compliant: values['/findings/compliant'] === 'true',
      ...(values['/findings/reserves'] && { reserves: values['/findings/reserves'] }),
      ...(last !== undefined && { supersedes: last.id }),
    },
  };
}

function answerForm(one, state, desk) {
  const { failure, choices } = state;
  const outcome = choices['/outcome'];
  const submit = async (event) => {
    event.preventDefault();
    const body = toAnswer(valuesOf(event.target), { ...one, procedure: state.session.procedures[0] });
    const answered = await desk.send(
      () => agent.auditRequests.answer(one.id, body, { ifMatch: one.version }),
      'La réponse est notifiée à la personne.',
    );
    if (answered)
      desk.set({
        audits: state.audits.map((each) => (each.id === one.id ? answered : each)),
        act: undefined,
        choices: {},
      });
  };
  return html`<form class="bf-stack desk-act" novalidate data-act @submit=${submit}>
    <h3 class="bf-subheading" tabindex="-1">Répondre</h3>
    ${problemSummary(failure)}
    ${radios({ failure, pointer: '/outcome', label: 'Votre réponse', value: outcome, choices: outcomesOf[one.status].map((name) => [name, ...outcomeWords[name]]), onChange: ({ target }) => desk.set({ choices: { ...choices, '/outcome': target.value } }) })}
    ${outcome === 'accepted' ? input({ failure, pointer: '/scheduledFor', label: 'Date du contrôle', type: 'date', short: true }) : nothing}
    ${
      outcome === 'refused'
        ? html`${select({ failure, pointer: '/refusalGround', label: 'Motif (article L124-1)', blank: 'Choisir', choices: auditRefusals })}
          ${textarea({ failure, pointer: '/reasons', label: 'Les faits', hint: 'La personne lira ce texte. Les recours sont joints.' })}`
        : nothing
    }
    ${
      outcome === 'concluded'
        ? html`${textarea({ failure, pointer: '/findings/scope', label: 'Points contrôlés, un par ligne', hint: 'Les conclusions n’engagent que sur ces points.', value: one.points.map(({ label }) => label).join('\n') })}
          ${textarea({ failure, pointer: '/findings/conclusions', label: 'Conclusions' })}
          ${radios({
            failure,
            pointer: '/findings/compliant',
            label: 'Sur ces points',
            value: 'true',
            row: true,
            choices: [
              ['true', 'La situation est conforme'],
              ['false', 'Une règle n’est pas respectée : la personne peut régulariser'],
            ],
          })}
          ${input({ failure, pointer: '/findings/reserves', label: 'Réserves', optional: true, value: 'Sous réserve des droits des tiers.' })}`
        : nothing
    }
    <div class="bf-actions">
      <button class="bf-button bf-button--primary" ?disabled=${state.busy || outcome === undefined}>
        Notifier la réponse
      </button>
      <button type="button" class="bf-button" @click=${() => desk.choose(one.id)}>
        Fermer sans répondre
      </button>
    </div>
  </form>`;
}

function request(one, state, desk) {
  const deadline = one.clock?.deemedOn;
  const isOpen = state.act === one.id;
  return html`<li class="bf-check">
    <h2 class="bf-heading">${one.points[0].label}</h2>
    ${
      one.points.length > 1
        ? html`<ul class="bf-list">
            ${one.points.slice(1).map(({ label }) => html`<li>${label}</li>`)}
          </ul>`
        : nothing
    }
    ${one.comment ? html`<p class="desk-quote">« ${one.comment} »</p>` : nothing}
    <p>
      Reçue le ${instantWords(one.createdAt)}.
      <strong>${states[one.status] ?? one.status}.</strong>
      ${deadline && one.phase !== 'closed' ? `Sans réponse à la fin du ${deadlineWords(deadline, state.today).words}, le silence vaut refus (CRPA, article L231-4).` : nothing}
      ${one.scheduledFor && one.status === 'scheduled' ? `Prévu le ${dayWords(one.scheduledFor)}.` : nothing}
    </p>
    ${one.findings.map(
      (finding) =>
        html`<div class="bf-facts">
          <p>
            <strong>${finding.binding ? 'Conclusions qui engagent' : 'Conclusions remplacées'}</strong>, du
            ${dayWords(finding.issuedOn)} : ${finding.scope.join(' ; ')}.
          </p>
          ${finding.conclusions.map(({ content = [] }) => html`<p>${content.map(({ text }) => text)}</p>`)}
        </div>`,
    )}
    ${
      outcomesOf[one.status]?.length > 0
        ? isOpen
          ? answerForm(one, state, desk)
          : html`<div class="bf-actions">
              <button type="button" class="bf-button" @click=${() => desk.choose(one.id)}>
                ${one.status === 'concluded' ? 'Remplacer les conclusions' : 'Répondre'}<span
                  class="bf-unseen"
                >
                  à : ${one.points[0].label}</span
                >
              </button>
            </div>`
        : nothing
    }
  </li>`;
}

/** Requests to be audited, oldest first. */
export function audits(state, desk) {
  return html`
    <div class="bf-stack bf-stack--tight">
      <h1 class="bf-title" tabindex="-1">Demandes de contrôle</h1>
      <p class="bf-lead">
        Toute personne peut demander un contrôle sur des points précis. Vos conclusions engagent
        l’administration (CRPA, articles L124-1 et L124-2).
      </p>
    </div>
    ${
      state.audits.length === 0
        ? html`<p>Aucune demande.</p>`
        : html`<ul role="list">
            ${state.audits.map((one) => request(one, state, desk))}
          </ul>`
    }
  `;
}
