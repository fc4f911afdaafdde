/** The procedures of the demonstration. A service brings its own, of the same type. */
import { antsCertificatImmatriculation } from './ants-certificat-immatriculation.ts';
import { cafRessourcesTrimestrielles } from './caf-ressources-trimestrielles.ts';
import { dgfipDeclarationRevenus } from './dgfip-declaration-revenus.ts';
import { mairieEcoleCantine } from './mairie-ecole-cantine.ts';
import type { Procedure } from './procedure.ts';
import { urssafDsn } from './urssaf-dsn.ts';

export const procedures: readonly Procedure[] = [
  mairieEcoleCantine,
  cafRessourcesTrimestrielles,
  dgfipDeclarationRevenus,
  antsCertificatImmatriculation,
  urssafDsn,
];
