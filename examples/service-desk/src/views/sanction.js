// A sanction: impossible against a first error in good faith. The form asks for the ground that lifts the protection.
import { html, nothing } from 'lit';
import { agent } from '../api.js';
import { input, problemSummary, select, textarea, valuesOf } from '../fields.js';
import { legalOf, sanctionKinds, shieldGrounds } from '../legal.js';
import { refWords } from '../words.js';
import { disclosureFields, disclosureOf } from './acts.js';

const needsInvitation = new Set(['deadline_missed', 'not_regularised']);

/** The id of an earlier case, from the number of its receipt. */
async function earlierCase(number) {
  if (number === undefined) return [];
  const { items } = await agent.cases.list({ q: number }).first();
  return items.map(({ id }) => id);
}

async function toSanction(values, state) {
  const { procedure } = state.case.record;
  const { sanctionGrounds, rules, remedies } = legalOf(procedure);
  const [, , article] = shieldGrounds.find(([ground]) => ground === values['/shieldLiftedBy/ground']) ?? [];
  const law = rules.filter((ref) => refWords(ref) === values['/law']);
  const reasons = values['/reasons'] && law.length > 0 ? [{ fact: values['/reasons'], law }] : [];
  const ground = values['/shieldLiftedBy/ground'];
  const earlierCaseIds =
    ground === 'not_first_time' ? await earlierCase(values['/shieldLiftedBy/earlierCaseIds']) : [];
  return {
    kind: values['/kind'],
    label: values['/label'] ?? '',
    ...(values['/amount'] && {
      amount: { amount: values['/amount'].replace(',', '.').replaceAll(/\s/g, ''), currency: 'EUR' },
    }),
    legalBasis: sanctionGrounds.filter((ref) => refWords(ref) === values['/legalBasis']),
    shieldLiftedBy: {
      ...(ground !== undefined && { ground }),
      ...(article !== undefined && { article }),
      reasons: values['/shieldLiftedBy/reasons']
        ? [{ fact: values['/shieldLiftedBy/reasons'], law: [article ?? { text: 'CRPA', article: 'L123-1' }] }]
        : [],
      ...(needsInvitation.has(ground) && {
        invitationId: values['/shieldLiftedBy/invitationId'] ?? 'inv_none',
      }),
      ...(earlierCaseIds.length > 0 && { earlierCaseIds }),
    },
    hearing: {
      grievancesNotifiedAt: values['/hearing/grievancesNotifiedAt']
        ? `${values['/hearing/grievancesNotifiedAt']}T08:00:00Z`
        : '',
      observationsUntil: values['/hearing/observationsUntil'] ?? '',
      fileAccessOffered: true,
    },
    reasons,
    remedies,
    signatory: disclosureOf(values, state, '/signatory'),
  };
}

/** The protection in words, and the form behind it. */
export function sanction(state, desk) {
  const { case: file, failure, choices, session } = state;
  if (!session.scopes.includes('agent:sanction') || !file.actions.includes('sanction')) return nothing;
  const { sanctionGrounds, rules } = legalOf(file.record.procedure);
  if (sanctionGrounds.length === 0) return nothing;
  const isOpen = state.act === 'sanction';
  const ground = choices['/shieldLiftedBy/ground'];
  const [, , , hint] = shieldGrounds.find(([name]) => name === ground) ?? [];
  const submit = async (event) => {
    event.preventDefault();
    const body = await toSanction(valuesOf(event.target), state);
    desk.act(
      (id, when) => agent.cases.sanction(id, body, when),
      'La sanction est enregistrée, avec le motif qui lève la protection.',
    );
  };
  return html`<section class="bf-section" aria-labelledby="sanction">
    <h2 class="bf-heading" id="sanction">Sanction</h2>
    <p class="bf-measure">
      Une première erreur de bonne foi, corrigée ou qui peut l’être, ne se sanctionne pas (CRPA, article
      L123-1). Pour enregistrer une sanction, il faut le motif qui lève cette protection, et que la personne
      ait été entendue.
    </p>
    ${
      isOpen
        ? html`<form class="bf-stack desk-act" novalidate data-act @submit=${submit}>
            <h3 class="bf-subheading" tabindex="-1">Enregistrer une sanction</h3>
            ${problemSummary(failure)}
            ${select({ failure, pointer: '/shieldLiftedBy/ground', label: 'Motif qui lève la protection', blank: 'Aucun', value: ground, choices: shieldGrounds.map(([name, words, ref]) => [name, `${words} (${refWords(ref)})`]), hint, onChange: ({ target }) => desk.set({ choices: { ...choices, '/shieldLiftedBy/ground': target.value } }) })}
            ${textarea({ failure, pointer: '/shieldLiftedBy/reasons', label: 'Les faits qui établissent ce motif' })}
            ${ground === 'not_first_time' ? input({ failure, pointer: '/shieldLiftedBy/earlierCaseIds', label: 'Numéro d’accusé du dossier antérieur', hint: 'Exemple : AE-2026-000001.', short: true }) : nothing}
            ${needsInvitation.has(ground) ? input({ failure, pointer: '/shieldLiftedBy/invitationId', label: 'Référence de l’invitation', value: file.correction.invitationId }) : nothing}
            ${select({ failure, pointer: '/kind', label: 'Nature', value: 'penalty', choices: sanctionKinds })}
            ${input({ failure, pointer: '/label', label: 'La sanction, en mots simples', hint: 'Exemple : pénalité de 50 euros.' })}
            ${input({ failure, pointer: '/amount', label: 'Montant en euros', optional: true, inputmode: 'decimal', short: true })}
            ${select({ failure, pointer: '/legalBasis', label: 'Texte qui prévoit la sanction', blank: 'Choisir', choices: sanctionGrounds.map((ref) => [refWords(ref), refWords(ref)]) })}
            ${textarea({ failure, pointer: '/reasons', label: 'Les faits reprochés', hint: 'La personne lira ce texte.' })}
            ${select({ failure, pointer: '/law', label: 'La règle', blank: 'Choisir', choices: rules.map((ref) => [refWords(ref), refWords(ref)]) })}
            ${input({ failure, pointer: '/hearing/grievancesNotifiedAt', label: 'Griefs notifiés le', type: 'date', short: true, hint: 'CRPA, articles L121-1, L122-1 et L122-2 : la personne est entendue avant.' })}
            ${input({ failure, pointer: '/hearing/observationsUntil', label: 'Observations possibles jusqu’au', type: 'date', short: true })}
            ${disclosureFields(state, desk, '/signatory')}
            <div class="bf-actions">
              <button class="bf-button" ?disabled=${state.busy}>Enregistrer la sanction</button>
              <button type="button" class="bf-button" @click=${() => desk.choose('sanction')}>
                Fermer sans enregistrer
              </button>
            </div>
          </form>`
        : html`<div class="bf-actions">
            <button
              type="button"
              class="bf-button"
              aria-expanded="false"
              @click=${() => desk.choose('sanction')}
            >
              Un motif lève la protection…
            </button>
          </div>`
    }
  </section>`;
}
