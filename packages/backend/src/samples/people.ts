/** The sample people and the sample public servants. All of them are plainly made up. */

export interface SamplePerson {
  /** Subject of the session. */
  readonly subject: string;
  readonly displayName: string;
  readonly email: string;
  /** What this person is there to show, for the page that lets one choose. */
  readonly about: string;
}

export interface SampleAgent {
  readonly subject: string;
  readonly displayName: string;
  readonly jobTitle: string;
  /** Keys of the procedures the agent's service handles. */
  readonly services: readonly string[];
  /** Whether the agent may record a sanction. */
  readonly maySanction: boolean;
  readonly about: string;
}

export const camille: SamplePerson = {
  subject: 'person_camille',
  displayName: 'Camille Exemple',
  email: 'camille@exemple.example',
  about: 'Deux enfants à la cantine. La Caf l’invite à vérifier un montant.',
};

export const sacha: SamplePerson = {
  subject: 'person_sacha',
  displayName: 'Sacha Modèle',
  email: 'sacha@exemple.example',
  about: 'Une correction a reçu sa réponse. Une autre attend un document.',
};

export const dominique: SamplePerson = {
  subject: 'person_dominique',
  displayName: 'Dominique Échantillon',
  email: 'dominique@exemple.example',
  about: 'Emploie trois personnes dans une société d’exemple.',
};

export const samplePeople: readonly SamplePerson[] = [camille, sacha, dominique];

export const townAgent: SampleAgent = {
  subject: 'agent_mairie',
  displayName: 'Andrea Spécimen',
  jobTitle: 'Responsable des inscriptions',
  services: ['mairie-ecole-cantine'],
  maySanction: false,
  about: 'Service Éducation de la mairie.',
};

export const benefitsAgent: SampleAgent = {
  subject: 'agent_caf',
  displayName: 'Noa Gabarit',
  jobTitle: 'Conseil aux allocataires',
  services: ['caf-ressources-trimestrielles'],
  maySanction: true,
  about: 'Service Ressources de la Caf.',
};

export const sampleAgents: readonly SampleAgent[] = [townAgent, benefitsAgent];
