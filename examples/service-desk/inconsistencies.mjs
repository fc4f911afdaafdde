// What the sample services' own comparisons found. A real service reads this from its checks; the contract has no part in it.

const caf = {
  name: 'Service Ressources',
  phone: '+33536490012',
  email: 'ressources@caf-valmorin.example',
  postalAddress: 'Caf de Valmorin\n8 rue des Arts\n99000 Valmorin',
};
const town = {
  name: 'Mairie de Valmorin, service Éducation',
  phone: '+33536490030',
  email: 'education@valmorin.example',
  postalAddress: 'Mairie de Valmorin\n1 place du Marché\n99000 Valmorin',
};

const found = [
  {
    key: 'caf-1',
    procedure: 'caf-ressources-trimestrielles',
    service: caf,
    recordId: 'rec_camille_caf',
    path: 'months/m_1/netSocialAmount',
    person: 'Camille Exemple',
    label: 'montant net social du premier mois',
    held: '1 412,00 €',
    other: '1 398,20 €',
    source: 'Déclaration de l’employeur',
    reason:
      'Pour le premier mois, vous avez déclaré 1 412,00 €. Votre employeur indique 1 398,20 €. Les deux peuvent être justes : vérifiez le bulletin de paie.',
  },
  {
    key: 'caf-2',
    procedure: 'caf-ressources-trimestrielles',
    service: caf,
    recordId: 'rec_sacha_caf',
    path: 'months/m_2/netSocialAmount',
    person: 'Sacha Modèle',
    label: 'montant net social du deuxième mois',
    held: '1 448,10 €',
    other: '1 402,00 €',
    source: 'Déclaration de l’employeur',
    reason:
      'Pour le deuxième mois, vous avez déclaré 1 448,10 €. Votre employeur indique 1 402,00 €. Les deux peuvent être justes : vérifiez le bulletin de paie.',
  },
  {
    key: 'town-1',
    procedure: 'mairie-ecole-cantine',
    service: town,
    recordId: 'rec_camille_cantine',
    path: 'familyQuotient',
    person: 'Camille Exemple',
    label: 'quotient familial',
    held: '742',
    other: '651',
    source: 'Caf',
    reason:
      'La Ville a enregistré un quotient familial de 742. La Caf indique 651. Les deux peuvent être justes, à des dates différentes : vérifiez.',
  },
  {
    key: 'town-2',
    procedure: 'mairie-ecole-cantine',
    service: town,
    recordId: 'rec_sacha_cantine',
    path: 'familyQuotient',
    person: 'Sacha Modèle',
    label: 'quotient familial',
    held: '910',
    other: '790',
    source: 'Caf',
    reason:
      'La Ville a enregistré un quotient familial de 910. La Caf indique 790. Les deux peuvent être justes, à des dates différentes : vérifiez.',
  },
];

/** Those of the procedures that an agent handles. */
export const inconsistenciesFor = (procedures) =>
  found.filter(({ procedure }) => procedures.includes(procedure));
