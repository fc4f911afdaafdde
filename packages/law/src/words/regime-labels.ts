import type { RegimeId } from '../regimes.ts';

/** Each regime in plain words. */
export const regimeLabels: { readonly [Id in RegimeId]: { readonly fr: string; readonly en: string } } = {
  crpa: { fr: 'Règle générale du droit à l’erreur', en: 'General rule on the right to make mistakes' },
  css_contributions: { fr: 'Règle des cotisations sociales', en: 'Rule for social contributions' },
  tax: { fr: 'Règle des impôts', en: 'Tax rule' },
  customs: { fr: 'Règle de la douane', en: 'Customs rule' },
  css_family_benefits: { fr: 'Règle des prestations familiales', en: 'Rule for family benefits' },
  css_old_age_benefits: { fr: 'Règle des retraites', en: 'Rule for pensions' },
  css_health_insurance: { fr: 'Règle de l’Assurance maladie', en: 'Health insurance rule' },
  css_sick_leave: { fr: 'Règle de l’avis d’arrêt de travail', en: 'Rule on sick-leave notices' },
  css_overpayment: { fr: 'Règle du trop-perçu de prestations', en: 'Rule on benefit overpayments' },
  penal: { fr: 'Amende pénale', en: 'Criminal fine' },
  none: { fr: 'Règle pas encore connue', en: 'Rule not known yet' },
};
