// Made from catalogue/fr.yaml by `npm run generate`. Do not edit.
import type { AdvicePage } from '@bonne-foi/contract';

export const frenchCatalogue: AdvicePage = {
 "items": [
  {
   "id": "caf-vie-de-couple",
   "lang": "fr",
   "error": "Je vis en couple, mais je ne le dis pas à ma Caf, faute de mariage ou de pacs.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Pour la Caf, une vie commune stable suffit, sans mariage ni pacs. Je la déclare dès qu’elle commence, avec sa date de début."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "couple"
   ],
   "administration": "caf",
   "fields": [
    "maritalStatus",
    "cohabitationStartDate"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R115-7",
     "id": "LEGIARTI000049451861",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049451861",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "CSS",
     "article": "R846-5",
     "id": "LEGIARTI000031676151",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031676151",
     "inForceFrom": "2016-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.caf.fr/allocataires/aides-et-demarches/ma-situation/vie-personnelle/je-vis-maintenant-en-couple",
     "https://www.caf.fr/allocataires/caf-de-la-haute-garonne/actualites-departementales/seule-ou-en-couple-comment-declarer-mon-changement"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "field": "cohabitationStartDate",
    "op": "inPeriod",
    "unit": "day",
    "from": 0,
    "to": 0
   }
  },
  {
   "id": "caf-separation",
   "lang": "fr",
   "error": "Je me sépare et je tarde à le dire à ma Caf.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale la séparation tout de suite, avec sa date. Les revenus de mon ancien conjoint ne comptent plus. Mes droits peuvent augmenter."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "separation"
   ],
   "administration": "caf",
   "fields": [
    "maritalStatus",
    "separationDate"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R115-7",
     "id": "LEGIARTI000049451861",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049451861",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://caf.fr/allocataires/caf-de-la-drome/offre-de-service/thematique-libre/votre-vie-evolue-pensez-signaler-vos-changements"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "field": "separationDate",
    "op": "inPeriod",
    "unit": "day",
    "from": 0,
    "to": 0
   }
  },
  {
   "id": "caf-demenagement",
   "lang": "fr",
   "error": "Je déménage sans prévenir ma Caf.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je donne ma nouvelle adresse et la date du déménagement dans Mon compte. Si je change de département, la Caf transfère elle-même mon dossier."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving"
   ],
   "administration": "caf",
   "fields": [
    "address",
    "moveDate",
    "rent",
    "landlord"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R115-7",
     "id": "LEGIARTI000049451861",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049451861",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F827",
     "https://caf.fr/allocataires/caf-de-la-drome/offre-de-service/thematique-libre/votre-vie-evolue-pensez-signaler-vos-changements"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F827"
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "address",
      "op": "present"
     },
     {
      "op": "not",
      "condition": {
       "field": "address",
       "op": "sameAs",
       "other": "address",
       "otherSide": "held"
      }
     },
     {
      "field": "moveDate",
      "op": "absent"
     }
    ]
   }
  },
  {
   "id": "caf-enfant-a-charge",
   "lang": "fr",
   "error": "Mon enfant part ou commence à travailler, et je ne modifie pas sa situation.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale chaque changement pour un enfant à charge, avec sa date :"
      }
     ]
    },
    {
     "type": "list",
     "items": [
      [
       {
        "type": "text",
        "text": "un départ ou un retour ;"
       }
      ],
      [
       {
        "type": "text",
        "text": "un stage, un apprentissage, un emploi ;"
       }
      ],
      [
       {
        "type": "text",
        "text": "la fin des études."
       }
      ]
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "family"
   ],
   "administration": "caf",
   "fields": [
    "dependentChildren",
    "childActivity",
    "childDepartureDate"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "L583-3",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://caf.fr/allocataires/caf-de-la-drome/offre-de-service/thematique-libre/votre-vie-evolue-pensez-signaler-vos-changements"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "caf-activite",
   "lang": "fr",
   "error": "Je reprends ou j’arrête de travailler sans le signaler.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale tout changement d’activité, pour moi et pour mon conjoint :"
      }
     ]
    },
    {
     "type": "list",
     "items": [
      [
       {
        "type": "text",
        "text": "une reprise ou un arrêt de travail ;"
       }
      ],
      [
       {
        "type": "text",
        "text": "le chômage ;"
       }
      ],
      [
       {
        "type": "text",
        "text": "une longue maladie ;"
       }
      ],
      [
       {
        "type": "text",
        "text": "la retraite."
       }
      ]
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "employment"
   ],
   "administration": "caf",
   "fields": [
    "employmentStatus",
    "employmentStartDate",
    "spouseEmploymentStatus"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R846-5",
     "id": "LEGIARTI000031676151",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031676151",
     "inForceFrom": "2016-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://caf.fr/allocataires/caf-de-la-drome/offre-de-service/thematique-libre/votre-vie-evolue-pensez-signaler-vos-changements"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "caf-attendre-trimestre",
   "lang": "fr",
   "error": "J’attends ma déclaration trimestrielle pour signaler un changement.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale le changement tout de suite dans Mon compte. La déclaration trimestrielle ne le remplace pas."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "lowIncome"
   ],
   "administration": "caf",
   "fields": [
    "changeDate"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R846-5",
     "id": "LEGIARTI000031676151",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031676151",
     "inForceFrom": "2016-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.caf.fr/allocataires/caf-de-l-herault/actualites-departementales/ma-vie-evolue-ma-declaration-aussi"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "caf-un-seul-organisme",
   "lang": "fr",
   "error": "Je crois qu’il suffit de prévenir les impôts ou France Travail.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je préviens chaque organisme. Je déclare donc aussi le changement à ma Caf, le même jour."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving"
   ],
   "administration": "caf",
   "fields": [
    "notifiedBodies"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.caf.fr/allocataires/caf-de-l-herault/actualites-departementales/ma-vie-evolue-ma-declaration-aussi",
     "https://caf.fr/allocataires/caf-de-la-drome/offre-de-service/thematique-libre/votre-vie-evolue-pensez-signaler-vos-changements"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "caf-prerempli-mauvais-mois",
   "lang": "fr",
   "error": "Je change les montants préremplis, car je crois voir mes trois derniers mois.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je regarde d’abord les mois affichés. Ce sont les 4e, 3e et 2e mois avant la déclaration. Je corrige seulement si le montant de ces mois-là est faux."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "lowIncome"
   ],
   "administration": "caf",
   "procedure": "caf-ressources-trimestrielles",
   "fields": [
    "referencePeriod",
    "months/*/month",
    "months/*/netSocialAmount"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R843-1",
     "id": "LEGIARTI000051258572",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051258572",
     "inForceFrom": "2025-02-28",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://econostrum.info/rsa-et-prime-activite-erreur-courante"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "months/*/month",
      "op": "present"
     },
     {
      "op": "not",
      "condition": {
       "field": "months/*/month",
       "op": "inPeriod",
       "unit": "month",
       "from": -4,
       "to": -2
      }
     }
    ]
   }
  },
  {
   "id": "caf-net-social",
   "lang": "fr",
   "error": "Je déclare la somme reçue sur mon compte.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je recopie plutôt le « montant net social ». Il est écrit sur mon bulletin de paie ou sur mon relevé de prestations."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "lowIncome"
   ],
   "administration": "caf",
   "procedure": "caf-ressources-trimestrielles",
   "fields": [
    "months/*/netSocialAmount"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.tuxboard.com/rsa-comment-reussir-sa-declaration-trimestrielle-en-ligne-sur-le-site-de-la-caf-pour-eviter-les-soucis-23062025"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "months/*/netSocialAmount#amount",
      "op": "gt",
      "value": "0"
     },
     {
      "op": "any",
      "conditions": [
       {
        "field": "months/*/netSocialAmount#amount",
        "op": "hasShape",
        "shape": "round_hundred"
       },
       {
        "field": "months/*/netSocialAmount#amount",
        "op": "ratioTo",
        "other": "months/*/netSocialAmount#amount",
        "otherSide": "held",
        "ratio": "0.95",
        "tolerance": "0.04"
       }
      ]
     }
    ]
   },
   "rank": 100
  },
  {
   "id": "caf-rsa-ressources-oubliees",
   "lang": "fr",
   "error": "J’oublie une pension alimentaire, l’aide d’un proche, un héritage ou des intérêts.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Pour le RSA, je déclare toutes les sommes reçues par mon foyer, même une seule fois. En cas de doute, je demande à ma Caf avant d’envoyer."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "lowIncome"
   ],
   "administration": "caf",
   "procedure": "caf-ressources-trimestrielles",
   "fields": [
    "months/*/alimonyReceived",
    "months/*/gifts",
    "months/*/savingsIncome"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F24585"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.caf.fr",
     "title": "Aller sur caf.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F24585"
   ],
   "detect": {
    "op": "any",
    "conditions": [
     {
      "op": "all",
      "conditions": [
       {
        "field": "months/*/alimonyReceived#amount",
        "op": "eq",
        "value": "0"
       },
       {
        "field": "months/*/alimonyReceived#amount",
        "op": "gt",
        "side": "held",
        "value": "0"
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "months/*/gifts#amount",
        "op": "eq",
        "value": "0"
       },
       {
        "field": "months/*/gifts#amount",
        "op": "gt",
        "side": "held",
        "value": "0"
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "months/*/savingsIncome#amount",
        "op": "eq",
        "value": "0"
       },
       {
        "field": "months/*/savingsIncome#amount",
        "op": "gt",
        "side": "held",
        "value": "0"
       }
      ]
     }
    ]
   }
  },
  {
   "id": "msa-mois-de-perception",
   "lang": "fr",
   "error": "Je déclare une somme au mois travaillé, ou j’oublie un acompte.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare chaque somme au mois où je l’ai reçue. Je compte aussi les acomptes, les primes et les indemnités journalières. Je vérifie les montants préremplis."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "lowIncome"
   ],
   "administration": "msa",
   "procedure": "msa-rsa-prime-activite",
   "fields": [
    "incomeMonth",
    "dailyAllowances",
    "advances"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R843-1",
     "id": "LEGIARTI000051258572",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051258572",
     "inForceFrom": "2025-02-28",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://bourgogne.msa.fr/lfp/web/msa-de-bourgogne/presse/rsa-ppa-bien-declarer-ses-ressources-trimestrielles/31-08-2021"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.msa.fr",
     "title": "Aller sur msa.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "impots-parent-isole",
   "lang": "fr",
   "error": "J’oublie de cocher la case « parent isolé » (T).",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je coche cette case chaque année si je vis sans conjoint, avec mes enfants à charge. Elle n’est jamais cochée d’avance. Je ne la coche pas si je vis en couple, même sans mariage."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "singleParentBoxT",
    "dependents/*/childStatus"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.plus.transformation.gouv.fr/j-ai-droit-a-l-erreur/joublie-de-cocher-la-case-parent-isole-dans-ma-declaration-de-revenus"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "maritalStatus",
      "op": "in",
      "values": [
       "single",
       "divorced",
       "widowed"
      ]
     },
     {
      "field": "dependents/*/childStatus",
      "op": "in",
      "values": [
       "minor",
       "minor_shared",
       "disabled"
      ]
     },
     {
      "op": "any",
      "conditions": [
       {
        "field": "singleParentBoxT",
        "op": "absent"
       },
       {
        "field": "singleParentBoxT",
        "op": "eq",
        "value": false
       }
      ]
     }
    ]
   }
  },
  {
   "id": "impots-pension-versee-rubrique",
   "lang": "fr",
   "error": "Je déclare la pension alimentaire que je verse dans la mauvaise rubrique.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "J’utilise une ligne « pensions alimentaires versées » des charges déductibles. La bonne ligne dépend de la personne aidée, de l’âge de l’enfant et de la date du jugement. Je n’utilise jamais la ligne générale « déductions »."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes",
    "separation"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "alimonyPaid",
    "recipientRelationship",
    "judgmentDate"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.oups.gouv.fr/particulier/impots.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "impots-pension-meme-foyer",
   "lang": "fr",
   "error": "Je déduis une pension pour une personne comptée dans mon foyer fiscal.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je choisis entre le rattachement et la pension. Pour une personne comptée dans mon foyer, je ne déduis aucune pension."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "alimonyPaid",
    "recipientRelationship",
    "dependents/*/childStatus"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.oups.gouv.fr/particulier/impots.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "alimonyPaid#amount",
      "op": "gt",
      "value": "0"
     },
     {
      "field": "recipientRelationship",
      "op": "eq",
      "value": "adult_child"
     },
     {
      "field": "dependents/*/childStatus",
      "op": "eq",
      "value": "adult_attached"
     }
    ]
   }
  },
  {
   "id": "impots-pension-annee-18-ans",
   "lang": "fr",
   "error": "Mon enfant a eu 18 ans dans l’année, et je mets toute la pension sur une seule ligne.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je partage la somme en deux :"
      }
     ]
    },
    {
     "type": "list",
     "items": [
      [
       {
        "type": "text",
        "text": "jusqu’aux 18 ans, avec les enfants mineurs ;"
       }
      ],
      [
       {
        "type": "text",
        "text": "les mois suivants, avec les enfants majeurs."
       }
      ]
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "alimonyPaid",
    "dependents/*/childBirthDate"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.oups.gouv.fr/particulier/impots.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "alimonyPaid#amount",
      "op": "gt",
      "value": "0"
     },
     {
      "field": "dependents/*/childBirthDate",
      "op": "inPeriod",
      "unit": "year",
      "from": -19,
      "to": -19
     }
    ]
   }
  },
  {
   "id": "impots-pension-recue",
   "lang": "fr",
   "error": "J’oublie de déclarer la pension alimentaire que je reçois.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare toutes les pensions reçues, dans les pensions perçues. Je compte celles de mes enfants à charge et de mes enfants rattachés."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "separation",
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "alimonyReceived"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://boursorama.com/patrimoine/actualites/impots-quelles-sont-les-erreurs-les-plus-frequentes-dans-la-declaration-de-revenus-10d33abb76140543b13a8742ca1daffb"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "alimonyReceived#amount",
      "op": "eq",
      "value": "0"
     },
     {
      "field": "alimonyReceived#amount",
      "op": "gt",
      "side": "held",
      "value": "0"
     }
    ]
   }
  },
  {
   "id": "impots-revenus-enfant-rattache",
   "lang": "fr",
   "error": "J’oublie les revenus de mon enfant rattaché, ou je déclare une somme exonérée.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "J’ajoute les revenus de l’enfant rattaché. Je laisse de côté la part exonérée des apprentis, des stagiaires et des étudiants. Je vérifie le plafond de l’année sur impots.gouv.fr."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "studies",
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "dependents/*/attachedChildIncome",
    "dependents/*/childStatus"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://argentauquotidien.com/declaration-dimpots-2025-ces-erreurs-les-plus-frequentes-que-vous-devez-eviter"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "impots-dons",
   "lang": "fr",
   "error": "Je mets tous mes dons sur la même ligne.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je regarde mes reçus. La ligne change selon l’organisme, car le taux de réduction n’est pas le même. Je garde les reçus."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "donationAmount",
    "donationRecipientType"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F426"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F426"
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "donationRecipientType",
      "op": "in",
      "values": [
       "people_in_need"
      ]
     },
     {
      "field": "donationRecipientType",
      "op": "in",
      "values": [
       "general_interest",
       "heritage",
       "political"
      ]
     }
    ]
   }
  },
  {
   "id": "impots-frais-reels",
   "lang": "fr",
   "error": "J’ajoute mes frais réels aux 10 %, ou je ne garde pas mes justificatifs.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Les frais réels remplacent la déduction de 10 %. Je choisis l’un ou l’autre. Je garde les justificatifs."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "employment",
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "usesActualExpenses",
    "actualExpenses",
    "expenseProofs"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F1989"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F1989"
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "usesActualExpenses",
      "op": "eq",
      "value": true
     },
     {
      "field": "actualExpenses#amount",
      "op": "gt",
      "value": "0"
     },
     {
      "field": "expenseProofs",
      "op": "absent"
     }
    ]
   }
  },
  {
   "id": "impots-changement-famille-60j",
   "lang": "fr",
   "error": "J’attends le printemps pour dire aux impôts que ma famille a changé.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale un mariage, un pacs, une naissance ou un divorce dans les 60 jours. Je le fais dans « Gérer mon prélèvement à la source ». Mon taux est alors recalculé."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "couple",
    "birth",
    "separation"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-prelevement-source",
   "fields": [
    "maritalStatus",
    "eventDate",
    "dependentChildren"
   ],
   "cover": "delay",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://linternaute.fr/argent/guide-de-vos-finances/2575736-naissance-mariage-dans-quel-delai-les-declarer-pour-le-prelevement-a-la-source",
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F388"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F388"
   ]
  },
  {
   "id": "impots-adresse",
   "lang": "fr",
   "error": "Je déménage et je laisse mon ancienne adresse aux impôts.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "J’indique ma nouvelle adresse dans mon espace dès le déménagement. Je la vérifie au début de ma déclaration."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving"
   ],
   "administration": "dgfip",
   "fields": [
    "address",
    "moveDate"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F383"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F383"
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "address",
      "op": "present"
     },
     {
      "op": "not",
      "condition": {
       "field": "address",
       "op": "sameAs",
       "other": "address",
       "otherSide": "held"
      }
     },
     {
      "field": "moveDate",
      "op": "absent"
     }
    ]
   }
  },
  {
   "id": "impots-declaration-automatique",
   "lang": "fr",
   "error": "Je ne vérifie pas ma déclaration automatique.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Ne rien faire vaut déclaration. Avant la date limite, je contrôle mes revenus, mes charges, mon adresse et mes personnes à charge. Je corrige si besoin."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "wages/*/prefilledIncome",
    "dependents/*/childStatus",
    "dependents/*/childBirthDate",
    "address"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.moneyvox.fr/impot/actualites/102835/impots-2025-tout-savoir-sur-le-nouveau-mail-du-fisc-envoye-a-11-millions-de-francais"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "dependents/*/childStatus",
      "op": "in",
      "values": [
       "minor",
       "minor_shared"
      ]
     },
     {
      "field": "dependents/*/childBirthDate",
      "op": "inPeriod",
      "unit": "year",
      "from": -1200,
      "to": -20
     }
    ]
   }
  },
  {
   "id": "impots-occupation-logement",
   "lang": "fr",
   "error": "Je ne signale pas un changement d’occupant, ou un logement devenu vide.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Avant le 1er juillet, je déclare qui occupe chaque logement au 1er janvier. Je dis s’il est loué, prêté, vide ou occupé par moi. Sans changement, je n’ai rien à faire."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving",
    "housing"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-biens-immobiliers",
   "fields": [
    "occupancyType",
    "occupantIdentity",
    "occupancyStart",
    "rent"
   ],
   "cover": "unknown",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.orpi.com/lagenceimmobiliere/actualites/la-declaration-d-occupation-du-logement-pour-les-proprietaires",
     "https://www.bailfacile.fr/guides/declaration-biens-immobiliers-pieges"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "impots-mauvais-service-de-correction",
   "lang": "fr",
   "error": "J’utilise la correction en ligne pour changer mon adresse ou ma situation de famille.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "La correction en ligne sert aux revenus, aux charges et aux personnes à charge. Pour l’adresse ou la famille, j’utilise mon espace particulier ou la messagerie sécurisée."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-declaration-revenus",
   "fields": [
    "address",
    "maritalStatus",
    "name"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-03-31",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://consultation.avocat.fr/barreau-carpentras/blog/didier-majerowiez/article-2967930-corriger-sa-declaration-de-revenus-modalites-et-consequences.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "ft-activite-non-declaree",
   "lang": "fr",
   "error": "Je travaille quelques jours et je ne le déclare pas.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare toute activité, même d’un jour, au plus tard à l’actualisation. Au-delà de trois jours non déclarés dans le mois, ces jours ne comptent pas pour mes droits."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "jobSearch"
   ],
   "administration": "france-travail",
   "procedure": "france-travail-actualisation",
   "fields": [
    "hoursWorked",
    "employer",
    "grossPay"
   ],
   "cover": "crpa",
   "legalBasis": [
    {
     "text": "Code du travail",
     "article": "R5411-6",
     "id": "LEGIARTI000049816643",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049816643",
     "inForceFrom": "2024-07-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "Code du travail",
     "article": "R5411-7",
     "id": "LEGIARTI000050929395",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050929395",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "Code du travail",
     "article": "L5426-1-1",
     "id": "LEGIARTI000048600576",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048600576",
     "inForceFrom": "2024-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F34677"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F34677"
   ]
  },
  {
   "id": "ft-montant-brut",
   "lang": "fr",
   "error": "Je déclare mon salaire net, ou j’oublie les congés payés.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare les heures et le salaire brut du mois. Je compte les congés payés et les primes. Je n’ajoute pas l’indemnité de fin de mission."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "jobSearch"
   ],
   "administration": "france-travail",
   "procedure": "france-travail-actualisation",
   "fields": [
    "hoursWorked",
    "grossPay",
    "paidLeaveIndemnity"
   ],
   "cover": "crpa",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://missions-interim.fr/categorie-faq/questions-relatives-aux-candidats"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "ft-maladie",
   "lang": "fr",
   "error": "J’ai un arrêt maladie et je ne le signale pas.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale l’arrêt dès que possible, au plus tard à l’actualisation. C’est pareil pour une maternité ou un accident."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "health",
    "jobSearch"
   ],
   "administration": "france-travail",
   "procedure": "france-travail-changement-situation",
   "fields": [
    "sickLeaveStart",
    "sickLeaveEnd"
   ],
   "cover": "crpa",
   "legalBasis": [
    {
     "text": "Code du travail",
     "article": "R5411-6 2°",
     "id": "LEGIARTI000049816643",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049816643",
     "inForceFrom": "2024-07-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "Code du travail",
     "article": "R5411-7",
     "id": "LEGIARTI000050929395",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050929395",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049816643"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "ft-adresse",
   "lang": "fr",
   "error": "Je déménage sans prévenir France Travail.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je donne ma nouvelle adresse dans les 30 jours."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving",
    "jobSearch"
   ],
   "administration": "france-travail",
   "fields": [
    "address",
    "moveDate"
   ],
   "cover": "delay",
   "legalBasis": [
    {
     "text": "Code du travail",
     "article": "R5411-8",
     "id": "LEGIARTI000050929392",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050929392",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2025-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050929392"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "address",
      "op": "present"
     },
     {
      "op": "not",
      "condition": {
       "field": "address",
       "op": "sameAs",
       "other": "address",
       "otherSide": "held"
      }
     },
     {
      "field": "moveDate",
      "op": "absent"
     }
    ]
   }
  },
  {
   "id": "ft-pension-invalidite",
   "lang": "fr",
   "error": "J’obtiens une pension d’invalidité et je ne le dis pas.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale ma pension d’invalidité de 2e ou 3e catégorie dès la décision."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "disability",
    "jobSearch"
   ],
   "administration": "france-travail",
   "procedure": "france-travail-changement-situation",
   "fields": [
    "disabilityPensionCategory",
    "pensionStart"
   ],
   "cover": "crpa",
   "legalBasis": [
    {
     "text": "Code du travail",
     "article": "R5411-6 4°",
     "id": "LEGIARTI000049816643",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049816643",
     "inForceFrom": "2024-07-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049816643"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "ft-actualisation-oubliee",
   "lang": "fr",
   "error": "Je viens de m’inscrire et je crois ne pas devoir m’actualiser.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je m’actualise chaque mois, entre le 28 et le 15 du mois suivant. Je le fais même si mon inscription date de quelques jours."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "jobSearch"
   ],
   "administration": "france-travail",
   "procedure": "france-travail-actualisation",
   "fields": [
    "monthlyUpdate"
   ],
   "cover": "delay",
   "legalBasis": [
    {
     "text": "Code du travail",
     "article": "L5411-2",
     "id": "LEGIARTI000048590203",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048590203",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "Code du travail",
     "article": "R5411-17",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://empruntis.com/aide-sociale/aides-emploi/modifier-actualisation-pole-emploi.php"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "ft-bulletin-de-salaire",
   "lang": "fr",
   "error": "Je déclare mon activité mais je n’envoie pas le bulletin de salaire.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "J’envoie le bulletin dès que je l’ai. Le premier paiement est provisoire et sera recalculé."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "jobSearch"
   ],
   "administration": "france-travail",
   "procedure": "france-travail-actualisation",
   "fields": [
    "payslip"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.mes-allocs.fr/guides/chomage/pole-emploi-actualisation/regularisation-pole-emploi-fiche-de-paie"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.francetravail.fr",
     "title": "Aller sur francetravail.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "cpam-arret-tardif",
   "lang": "fr",
   "error": "J’envoie mon arrêt de travail papier après deux jours.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "J’envoie l’original à ma caisse dans les deux jours. Un premier retard donne un avertissement. Un autre dans les 24 mois peut réduire mes indemnités."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "health"
   ],
   "administration": "cpam",
   "procedure": "cpam-arret-travail",
   "fields": [
    "sickLeaveNotice",
    "prescriptionDate"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R321-2",
     "id": "LEGIARTI000051819783",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051819783",
     "inForceFrom": "2025-06-30",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "CSS",
     "article": "D323-2",
     "id": "LEGIARTI000006736471",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006736471",
     "inForceFrom": "2004-12-30",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F303"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F303"
   ]
  },
  {
   "id": "cpam-css-ressources",
   "lang": "fr",
   "error": "Je remplis mal mes ressources pour la complémentaire santé solidaire.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare les ressources de tout le foyer. Je prends les douze mois indiqués sur le formulaire. Je vérifie avant d’envoyer."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "health",
    "lowIncome"
   ],
   "administration": "cpam",
   "procedure": "cpam-complementaire-sante-solidaire",
   "fields": [
    "householdMembers",
    "resources",
    "referencePeriod"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R861-2",
     "evidence": "secondary"
    },
    {
     "text": "CSS",
     "article": "R861-8",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.ameli.fr/assure/droits-demarches/principes/les-bons-reflexes-pour-realiser-ses-demarches-sans-erreur"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "cpam-css-sommes-recues",
   "lang": "fr",
   "error": "Je ne déclare pas l’argent reçu de ma famille ou de ventes répétées.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare l’aide reçue de proches. Je déclare aussi l’argent tiré de ventes faites pour gagner de l’argent."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "health",
    "lowIncome"
   ],
   "administration": "cpam",
   "procedure": "cpam-complementaire-sante-solidaire",
   "fields": [
    "gifts",
    "saleProceeds"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "L861-2",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.ameli.fr/assure/droits-demarches/principes/les-bons-reflexes-pour-realiser-ses-demarches-sans-erreur"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "cpam-css-chomage",
   "lang": "fr",
   "error": "Je reporte mal le montant de mon allocation chômage.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je recopie le montant de mon relevé France Travail, mois par mois. Je n’estime pas."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "jobSearch",
    "health"
   ],
   "administration": "cpam",
   "procedure": "cpam-complementaire-sante-solidaire",
   "fields": [
    "unemploymentBenefit"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.ameli.fr/assure/droits-demarches/principes/les-bons-reflexes-pour-realiser-ses-demarches-sans-erreur"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "cpam-transport-accord",
   "lang": "fr",
   "error": "Je réserve une série de transports prescrits sans attendre l’accord préalable.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je regarde sur la prescription si un accord préalable est demandé. Si oui, j’attends la réponse avant de réserver."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "health"
   ],
   "administration": "cpam",
   "procedure": "cpam-transport-sanitaire",
   "fields": [
    "transportPrescription",
    "priorAgreement"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.ameli.fr/assure/droits-demarches/principes/les-bons-reflexes-pour-realiser-ses-demarches-sans-erreur"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "cpam-naissance",
   "lang": "fr",
   "error": "Je pense que la déclaration en mairie suffit pour l’Assurance maladie.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare aussi la naissance dans mon compte ameli. J’y rattache l’enfant à un ou aux deux parents."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "birth"
   ],
   "administration": "cpam",
   "procedure": "cpam-naissance",
   "fields": [
    "childIdentity",
    "birthDate",
    "attachedParents"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F737"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F737"
   ]
  },
  {
   "id": "cpam-invalidite-activite",
   "lang": "fr",
   "error": "Je retravaille avec ma pension d’invalidité et je ne le dis pas.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare ma reprise et mes revenus. La pension peut baisser si le total dépasse un seuil."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "disability",
    "employment"
   ],
   "administration": "cpam",
   "procedure": "cpam-pension-invalidite",
   "fields": [
    "professionalIncome",
    "activityStart"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R341-17",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.ameli.fr/assure/droits-demarches/principes/les-bons-reflexes-pour-realiser-ses-demarches-sans-erreur"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.ameli.fr",
     "title": "Aller sur ameli.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "retraite-situation-familiale",
   "lang": "fr",
   "error": "Ma vie de couple change et je ne le dis pas à ma caisse de retraite.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Si je reçois une réversion ou l’Aspa, je signale vite tout changement : mariage, pacs, vie commune, séparation. Le montant peut monter ou baisser."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "couple",
    "separation",
    "retirement"
   ],
   "administration": "assurance-retraite",
   "procedure": "assurance-retraite-reversion-aspa",
   "fields": [
    "maritalStatus",
    "eventDate"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R815-38",
     "id": "LEGIARTI000006753804",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006753804",
     "inForceFrom": "2007-01-13",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "CSS",
     "article": "R353-1-1",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.lassuranceretraite.fr/portail-info/hors-menu/annexe/retraites/erreurs-courantes.html"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.lassuranceretraite.fr",
     "title": "Aller sur lassuranceretraite.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "aspa-residence",
   "lang": "fr",
   "error": "Je passe plusieurs mois par an à l’étranger en recevant l’Aspa.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Pour l’Aspa, je dois vivre en France plus de neuf mois dans l’année. Je préviens ma caisse avant un long séjour ou un départ."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "retirement"
   ],
   "administration": "assurance-retraite",
   "procedure": "assurance-retraite-aspa",
   "fields": [
    "residenceCountry",
    "absenceStart",
    "absenceEnd"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R111-2 1°",
     "id": "LEGIARTI000049451865",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049451865",
     "inForceFrom": "2025-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    },
    {
     "text": "CSS",
     "article": "L815-12",
     "evidence": "secondary"
    },
    {
     "text": "CSS",
     "article": "R815-38",
     "id": "LEGIARTI000006753804",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006753804",
     "inForceFrom": "2007-01-13",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F1663",
     "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049451865"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.lassuranceretraite.fr",
     "title": "Aller sur lassuranceretraite.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F1663"
   ]
  },
  {
   "id": "retraite-reprise-activite",
   "lang": "fr",
   "error": "Je reprends un travail après ma retraite sans le déclarer.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare la reprise, l’employeur et mes revenus à ma caisse. Le cumul peut être limité."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "retirement",
    "employment"
   ],
   "administration": "assurance-retraite",
   "procedure": "assurance-retraite-cumul-emploi",
   "fields": [
    "activityStart",
    "employer",
    "income"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "L161-22",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://argentauquotidien.com/?p=623462"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.lassuranceretraite.fr",
     "title": "Aller sur lassuranceretraite.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "retraite-progressive",
   "lang": "fr",
   "error": "Mon temps de travail change pendant ma retraite progressive et je ne le signale pas.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare chaque changement de temps de travail ou d’employeur. La part de retraite versée en dépend."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "retirement",
    "employment"
   ],
   "administration": "assurance-retraite",
   "procedure": "assurance-retraite-progressive",
   "fields": [
    "workingTimeRatio",
    "employer"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.cbanque.com/retraite/actualites/85356/8-erreurs-a-eviter-pour-toucher-votre-pension"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.lassuranceretraite.fr",
     "title": "Aller sur lassuranceretraite.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "dsn-reduction-signe",
   "lang": "fr",
   "error": "Je déclare la réduction générale d’un salarié sans signe négatif.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Dans la DSN suivante, je corrige la période avec un montant négatif égal au double. La première moitié annule l’ancien montant. La seconde rétablit la réduction."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "hiring"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-dsn",
   "fields": [
    "employees/*/reductionUrssaf",
    "employees/*/reductionAgircArrco",
    "contributionPeriod"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R243-10",
     "id": "LEGIARTI000039222442",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039222442",
     "inForceFrom": "2020-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.urssaf.fr/portail/home/employeur/beneficier-dune-exoneration/exonerations-generales/la-reduction-generale/comment-corriger-les-erreurs-dec.html"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "any",
    "conditions": [
     {
      "field": "employees/*/reductionUrssaf#amount",
      "op": "gt",
      "value": "0"
     },
     {
      "field": "employees/*/reductionAgircArrco#amount",
      "op": "gt",
      "value": "0"
     }
    ]
   }
  },
  {
   "id": "dsn-reduction-agirc",
   "lang": "fr",
   "error": "Je déclare la réduction générale d’un seul côté : Urssaf ou retraite complémentaire.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je la déclare des deux côtés. Dans la DSN suivante, j’ajoute la rubrique manquante pour la période concernée."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "hiring"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-dsn",
   "fields": [
    "employees/*/reductionUrssaf",
    "employees/*/reductionAgircArrco"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R243-10",
     "id": "LEGIARTI000039222442",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039222442",
     "inForceFrom": "2020-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.urssaf.fr/portail/home/employeur/beneficier-dune-exoneration/exonerations-generales/la-reduction-generale/comment-corriger-les-erreurs-dec.html"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "any",
    "conditions": [
     {
      "op": "all",
      "conditions": [
       {
        "field": "employees/*/reductionUrssaf#amount",
        "op": "ne",
        "value": "0"
       },
       {
        "op": "any",
        "conditions": [
         {
          "field": "employees/*/reductionAgircArrco#amount",
          "op": "absent"
         },
         {
          "field": "employees/*/reductionAgircArrco#amount",
          "op": "eq",
          "value": "0"
         }
        ]
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "employees/*/reductionAgircArrco#amount",
        "op": "ne",
        "value": "0"
       },
       {
        "op": "any",
        "conditions": [
         {
          "field": "employees/*/reductionUrssaf#amount",
          "op": "absent"
         },
         {
          "field": "employees/*/reductionUrssaf#amount",
          "op": "eq",
          "value": "0"
         }
        ]
       }
      ]
     }
    ]
   }
  },
  {
   "id": "dsn-annule-remplace-hors-delai",
   "lang": "fr",
   "error": "Je veux envoyer une DSN « annule et remplace » après l’échéance.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Avant l’échéance, je renvoie la DSN complète. Après, je corrige dans la DSN suivante, avec un bloc qui nomme la période. Je paie le complément en même temps."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "hiring"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-dsn",
   "fields": [
    "contributionPeriod",
    "declarationPeriod"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R243-10",
     "id": "LEGIARTI000039222442",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039222442",
     "inForceFrom": "2020-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://help.macompta.fr/fr/articles/124672-504-correction-d-erreurs-de-cotisations-en-dsn-mensuelles"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "field": "contributionPeriod#from",
    "op": "inPeriod",
    "unit": "month",
    "from": 0,
    "to": 0
   }
  },
  {
   "id": "dsn-coherence",
   "lang": "fr",
   "error": "J’envoie des bases de cotisations différentes des rémunérations déclarées.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je compare les bases et les rémunérations, salarié par salarié, puis les totaux. Je le fais avant d’envoyer. Les droits à la retraite en dépendent."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "hiring"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-dsn",
   "fields": [
    "assessedBase",
    "employees/*/declaredPay"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "L133-5-3-1",
     "id": "LEGIARTI000046804922",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046804922",
     "inForceFrom": "2023-01-01",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://expert-comptable-social.fr/lorganisme-collecteur-sensibilise-ses-cotisants-aux-consequences-des-erreurs-commises-lors-du-remplissage-de-la-declaration-sociale-nominative/"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "field": "employees/*/declaredPay#amount",
    "op": "ratioTo",
    "other": "employees/*/netSocialAmount#amount",
    "ratio": "1",
    "tolerance": "0.05"
   }
  },
  {
   "id": "dsn-net-social-periode",
   "lang": "fr",
   "error": "Je rattache le montant net social à une période à cheval sur deux mois.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je rattache chaque montant net social à un seul mois civil. La période va du premier au dernier jour de ce mois."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "hiring"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-dsn",
   "fields": [
    "contributionPeriod",
    "employees/*/netSocialAmount"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.cobham-solutions.fr/dsn-les-erreurs-frequentes-qui-declenchent-des-rejets-urssaf-et-comment-les-eviter/blog"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "any",
    "conditions": [
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -16
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -15,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -15
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -14,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -14
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -13,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -13
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -12,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -12
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -11,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -11
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -10,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -10
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -9,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -9
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -8,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -8
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -7,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -7
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -6,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -6
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -5,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -5
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -4,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -4
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -3,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -3
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -2,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -2
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": -1,
        "to": 12
       }
      ]
     },
     {
      "op": "all",
      "conditions": [
       {
        "field": "contributionPeriod#from",
        "op": "inPeriod",
        "unit": "month",
        "from": -600,
        "to": -1
       },
       {
        "field": "contributionPeriod#to",
        "op": "inPeriod",
        "unit": "month",
        "from": 0,
        "to": 12
       }
      ]
     }
    ]
   }
  },
  {
   "id": "dpae",
   "lang": "fr",
   "error": "Je déclare l’embauche après le début du travail.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je fais la déclaration avant l’embauche, au plus tôt huit jours avant. Je garde l’accusé de réception."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "hiring"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-dpae",
   "fields": [
    "hireDate",
    "hireTime",
    "employeeIdentity"
   ],
   "cover": "delay",
   "legalBasis": [
    {
     "text": "Code du travail",
     "article": "L1221-10",
     "evidence": "secondary"
    },
    {
     "text": "Code du travail",
     "article": "R1221-4",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000024214323"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "ae-encaisse",
   "lang": "fr",
   "error": "Je déclare les factures émises au lieu des sommes reçues.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare seulement les sommes encaissées pendant la période. Une facture non payée attend la période où elle est payée."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "selfEmployed"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-chiffre-affaires",
   "fields": [
    "turnover",
    "period"
   ],
   "cover": "special",
   "legalBasis": [
    {
     "text": "CSS",
     "article": "R613-8",
     "id": "LEGIARTI000038786731",
     "url": "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038786731",
     "inForceFrom": "2019-07-08",
     "checkedOn": "2026-11-20",
     "evidence": "primary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://entreprendre.service-public.gouv.fr/vosdroits/F23257"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F23257"
   ]
  },
  {
   "id": "ae-categorie",
   "lang": "fr",
   "error": "Je déclare mes recettes dans la mauvaise catégorie : ventes, services ou libéral.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je répartis mes recettes selon mon activité. Le taux de cotisation n’est pas le même."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "selfEmployed"
   ],
   "administration": "urssaf",
   "procedure": "urssaf-chiffre-affaires",
   "fields": [
    "activityCategory",
    "turnover"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://fiscali.fr/blog/erreurs-frequentes-declaration-urssaf-freelance.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.urssaf.fr",
     "title": "Aller sur urssaf.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "tva-valider-sans-payer",
   "lang": "fr",
   "error": "Je valide ma déclaration de TVA et j’oublie l’étape du paiement.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Valider n’est pas payer. Je vais jusqu’au télépaiement et je garde le certificat."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-tva",
   "fields": [
    "vatPaymentOrder"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://avenirserenite.e-monsite.com/blog/volet-fiscal-du-site-oups-gouv-fr.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "pro-coordonnees-bancaires",
   "lang": "fr",
   "error": "Je n’ai pas donné mon compte bancaire, ou je ne l’ai pas mis à jour.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je renseigne mon compte bancaire à la création de mon espace et à chaque changement de banque. Je le fais avant l’échéance."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "taxes"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-espace-professionnel",
   "fields": [
    "iban"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://avenirserenite.e-monsite.com/blog/volet-fiscal-du-site-oups-gouv-fr.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "pro-cessation",
   "lang": "fr",
   "error": "J’ai arrêté mon activité sans la déclarer.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare la cessation au guichet unique. Tant que ce n’est pas fait, l’administration me croit en activité et m’envoie des relances."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "closingBusiness"
   ],
   "administration": "inpi",
   "procedure": "inpi-cessation",
   "fields": [
    "cessationDate"
   ],
   "cover": "unknown",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://avenirserenite.e-monsite.com/blog/volet-fiscal-du-site-oups-gouv-fr.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://formalites.entreprises.gouv.fr",
     "title": "Aller au guichet unique",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "local-professionnel-90j",
   "lang": "fr",
   "error": "J’agrandis un local ou j’en change l’usage sans le déclarer.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Le propriétaire déclare le changement dans les 90 jours. Si le local est loué, il donne le loyer annuel hors charges et hors taxes."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "creatingBusiness"
   ],
   "administration": "dgfip",
   "procedure": "dgfip-local-professionnel",
   "fields": [
    "premisesUse",
    "premisesArea",
    "rentExclTax"
   ],
   "cover": "delay",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://entreprendre.service-public.gouv.fr/vosdroits/F32090"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.impots.gouv.fr",
     "title": "Aller sur impots.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F32090"
   ]
  },
  {
   "id": "douane-rectification",
   "lang": "fr",
   "error": "Je vois une erreur dans une déclaration déposée à temps et j’attends un contrôle.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je corrige moi-même et je paie les droits et l’intérêt. Cela ne vaut pas pour les droits de douane européens."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "professional"
   ],
   "lifeEvents": [
    "customs"
   ],
   "administration": "douane",
   "procedure": "douane-taxes-nationales",
   "fields": [
    "declaredQuantity",
    "taxBase"
   ],
   "cover": "special",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.douane.gouv.fr/articles/a14920-le-droit-a-l-erreur"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.douane.gouv.fr",
     "title": "Aller sur douane.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "carte-grise-adresse",
   "lang": "fr",
   "error": "Je déménage sans changer l’adresse de ma carte grise.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je la change dans le mois, en ligne. Je le fais même si je veux vendre le véhicule."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving",
    "vehicle"
   ],
   "administration": "ants",
   "procedure": "ants-certificat-immatriculation",
   "fields": [
    "address"
   ],
   "cover": "penal",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F12118"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://ants.gouv.fr",
     "title": "Aller sur ants.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F12118"
   ]
  },
  {
   "id": "vehicule-cession",
   "lang": "fr",
   "error": "Je vends ma voiture sans déclarer la cession.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je déclare la cession en ligne dans les 15 jours. Je donne le code de cession à l’acheteur. Sinon je peux recevoir ses amendes."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "vehicle"
   ],
   "administration": "ants",
   "procedure": "ants-declaration-cession",
   "fields": [
    "saleDate",
    "saleTime",
    "buyerIdentity"
   ],
   "cover": "penal",
   "legalBasis": [
    {
     "text": "Code de la route",
     "article": "R322-4",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://declaration-cession.fr/a/certificat-de-cession-non-enregistre"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://ants.gouv.fr",
     "title": "Aller sur ants.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "cni-adresse",
   "lang": "fr",
   "error": "Je refais ma carte d’identité parce que j’ai déménagé.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Changer l’adresse de la carte d’identité n’est pas obligatoire. Je peux attendre son renouvellement."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving"
   ],
   "administration": "ants",
   "procedure": "ants-carte-identite",
   "fields": [
    "address"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F21224"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://ants.gouv.fr",
     "title": "Aller sur ants.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F21224"
   ]
  },
  {
   "id": "sejour-adresse",
   "lang": "fr",
   "error": "Je déménage sans mettre à jour mon titre de séjour.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Si mon titre dure plus d’un an, je déclare ma nouvelle adresse en ligne. J’ai trois mois pour le faire."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving",
    "settlingInFrance"
   ],
   "administration": "anef",
   "procedure": "anef-changement-situation",
   "fields": [
    "address",
    "moveDate"
   ],
   "cover": "unknown",
   "legalBasis": [
    {
     "text": "CESEDA",
     "article": "R431-23",
     "evidence": "secondary"
    }
   ],
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://alexia.fr/fiche/11673/l-obligation-pour-un-etranger-de-declarer-le-changement-d-adresse-a-la-prefecture.htm"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://administration-etrangers-en-france.interieur.gouv.fr",
     "title": "Aller sur le site de l’ANEF",
     "rel": "online_service"
    }
   ],
   "detect": {
    "op": "all",
    "conditions": [
     {
      "field": "address",
      "op": "present"
     },
     {
      "op": "not",
      "condition": {
       "field": "address",
       "op": "sameAs",
       "other": "address",
       "otherSide": "held"
      }
     },
     {
      "field": "moveDate",
      "op": "absent"
     }
    ]
   }
  },
  {
   "id": "electoral-adresse-meme-commune",
   "lang": "fr",
   "error": "Je change d’adresse dans ma commune sans prévenir le service des élections.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je donne ma nouvelle adresse à la mairie, avec un justificatif. Sinon, si le courrier revient, je peux perdre mon inscription."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving",
    "citizenship"
   ],
   "administration": "mairie",
   "procedure": "mairie-listes-electorales",
   "fields": [
    "address"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.hendaye.fr/fr/comment-verifier-mon-inscription-sur-la-liste-electorale-de-ma-commune/"
    ],
    "evidence": "B"
   }
  },
  {
   "id": "electoral-etat-civil",
   "lang": "fr",
   "error": "Je demande à la mairie de corriger mon nom sur la liste électorale.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "La mairie ne peut pas modifier ces données. Je demande la correction à l’Insee, par le téléservice de service-public."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "citizenship"
   ],
   "administration": "insee",
   "procedure": "insee-etat-civil",
   "fields": [
    "name",
    "firstNames",
    "birthDate"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://aspremont05.fr/2018/11/23/demarches-en-ligne/",
     "https://villemomble.fr/inscriptions-sur-les-listes-electorales"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.insee.fr",
     "title": "Aller sur insee.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "etat-civil-acte",
   "lang": "fr",
   "error": "Je fais corriger mon acte de mariage alors que l’erreur vient de mon acte de naissance.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je fais d’abord corriger l’acte de naissance, à la mairie qui l’a établi. Je fais ensuite corriger les autres actes."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "citizenship"
   ],
   "administration": "mairie",
   "procedure": "mairie-acte-etat-civil",
   "fields": [
    "name",
    "birthDate",
    "civilStatusAct"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F1177"
    ],
    "evidence": "B"
   },
   "sheets": [
    "F1177"
   ]
  },
  {
   "id": "recensement-citoyen",
   "lang": "fr",
   "error": "J’oublie de me faire recenser à 16 ans.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je le fais entre mes 16 ans et la fin du 3e mois suivant. En cas d’oubli, je peux encore le faire jusqu’à 25 ans."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "citizenship"
   ],
   "administration": "mairie",
   "procedure": "mairie-recensement-citoyen",
   "fields": [
    "birthDate",
    "address"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F870"
    ],
    "evidence": "B"
   },
   "sheets": [
    "F870"
   ]
  },
  {
   "id": "service-national-situation",
   "lang": "fr",
   "error": "Après mon recensement, je ne signale pas mes changements.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Jusqu’à 25 ans, je signale tout changement d’adresse ou de situation. Je signale aussi une absence de plus de quatre mois."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "moving",
    "citizenship"
   ],
   "administration": "service-national",
   "procedure": "service-national-changement",
   "fields": [
    "address",
    "employmentStatus"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F1241"
    ],
    "evidence": "B"
   },
   "sheets": [
    "F1241"
   ]
  },
  {
   "id": "hlm-renouvellement",
   "lang": "fr",
   "error": "Je laisse passer la date de renouvellement de ma demande de logement social.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je renouvelle chaque année, entre le 10e et le 12e mois. Sinon la demande est annulée et je dois tout refaire."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "housing"
   ],
   "administration": "logement-social",
   "procedure": "logement-social-demande",
   "fields": [
    "applicationNumber",
    "renewalDate"
   ],
   "cover": "delay",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-11-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F32880"
    ],
    "evidence": "A"
   },
   "links": [
    {
     "href": "https://www.demande-logement-social.gouv.fr",
     "title": "Aller sur demande-logement-social.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F32880"
   ]
  },
  {
   "id": "hlm-doublon",
   "lang": "fr",
   "error": "Je dépose plusieurs demandes de logement social pour avoir plus de chances.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Une seule demande suffit. Les doublons sont regroupés. J’ajoute les communes voulues à ma demande."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "housing"
   ],
   "administration": "logement-social",
   "procedure": "logement-social-demande",
   "fields": [
    "applicationNumber",
    "targetMunicipalities"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/particuliers/vosdroits/F32881"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.demande-logement-social.gouv.fr",
     "title": "Aller sur demande-logement-social.gouv.fr",
     "rel": "online_service"
    }
   ],
   "sheets": [
    "F32881"
   ]
  },
  {
   "id": "urbanisme-signature-adresse",
   "lang": "fr",
   "error": "J’oublie de signer, ou je mets mon domicile à la place de l’adresse du terrain.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je relis avant l’envoi la date, la signature et mon identité. Je vérifie que l’adresse du terrain n’est pas la mienne."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "housing"
   ],
   "administration": "mairie",
   "procedure": "mairie-urbanisme",
   "fields": [
    "signature",
    "applicantAddress",
    "landAddress"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.permeasy.fr/plans-cerfa/remplir-formulaire-permis-de-construire-ou-de-declaration-prealable-pieges-eviter"
    ],
    "evidence": "B"
   }
  },
  {
   "id": "urbanisme-surfaces",
   "lang": "fr",
   "error": "Je confonds surface de plancher et surface taxable.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je calcule chaque surface avec la fiche d’aide du formulaire. Elles servent à des règles différentes."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "housing"
   ],
   "administration": "mairie",
   "procedure": "mairie-urbanisme",
   "fields": [
    "floorArea",
    "taxableArea"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.permeasy.fr/plans-cerfa/remplir-formulaire-permis-de-construire-ou-de-declaration-prealable-pieges-eviter"
    ],
    "evidence": "B"
   }
  },
  {
   "id": "apa-salarie",
   "lang": "fr",
   "error": "Je change d’aide à domicile sans prévenir le département.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je signale le changement de salarié ou de service. J’évite ainsi une suspension de mon allocation."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "ageing"
   ],
   "administration": "departement",
   "procedure": "departement-apa",
   "fields": [
    "homeHelperIdentity",
    "providerType"
   ],
   "cover": "crpa",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://ville-avallon.fr/formalites-administratives/?xml=F34677"
    ],
    "evidence": "B"
   }
  },
  {
   "id": "bourse-dossier-incomplet",
   "lang": "fr",
   "error": "Je laisse mon dossier de bourse à l’état « incomplet ».",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je consulte le suivi de mon dossier et j’ajoute les documents manquants. Rien n’est payé avant la notification définitive."
      }
     ]
    }
   ],
   "severity": "info",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "studies"
   ],
   "administration": "crous",
   "procedure": "crous-dossier-social-etudiant",
   "fields": [
    "parentsIncome",
    "enrolmentCertificate"
   ],
   "cover": "none",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.etudiant.gouv.fr/cid151944/faq-%7C-dossier-social-etudiant-covid-questions-reponses.html"
    ],
    "evidence": "B"
   },
   "links": [
    {
     "href": "https://www.etudiant.gouv.fr",
     "title": "Aller sur etudiant.gouv.fr",
     "rel": "online_service"
    }
   ]
  },
  {
   "id": "asso-dirigeants",
   "lang": "fr",
   "error": "Nous changeons de bureau sans le déclarer.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Nous déclarons tout changement de dirigeants ou d’adresse de gestion dans les trois mois. Nous joignons la délibération."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "association"
   ],
   "lifeEvents": [
    "association"
   ],
   "administration": "greffe-associations",
   "procedure": "greffe-associations-modification",
   "fields": [
    "officers",
    "managementAddress"
   ],
   "cover": "penal",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://www.service-public.gouv.fr/associations/vosdroits/F34797"
    ],
    "evidence": "B"
   },
   "sheets": [
    "F34797"
   ]
  },
  {
   "id": "cantine-quotient-revenu",
   "lang": "fr",
   "error": "J’écris mon revenu à la place de mon quotient familial.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je recopie le quotient familial écrit sur mon attestation de la Caf. Ce n’est ni mon revenu, ni le quotient de mes impôts."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "family"
   ],
   "administration": "mairie",
   "procedure": "mairie-ecole-cantine",
   "fields": [
    "familyQuotient"
   ],
   "cover": "unknown",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://petite-enfance.annonay.fr/guard/login?idMessage=79&isMessageLocal=y",
     "https://mairie-fayauxloges.fr/tarifs-municipaux/21-services-a-la-population/105-tarifs-municipaux-restaurant-scolaire"
    ],
    "evidence": "B"
   },
   "detect": {
    "op": "any",
    "conditions": [
     {
      "field": "familyQuotient",
      "op": "sameAs",
      "other": "referenceTaxIncome#amount"
     },
     {
      "field": "familyQuotient",
      "op": "gte",
      "value": 5000
     },
     {
      "field": "familyQuotient",
      "op": "ratioTo",
      "other": "referenceTaxIncome#amount",
      "ratio": "0.083333",
      "tolerance": "0.001"
     }
    ]
   },
   "rank": 100
  },
  {
   "id": "cantine-quotient-change",
   "lang": "fr",
   "error": "Mon quotient familial change et je ne le dis pas à la mairie.",
   "advice": [
    {
     "type": "paragraph",
     "content": [
      {
       "type": "text",
       "text": "Je donne à la mairie mon nouveau quotient familial dès que la Caf le change. Le nouveau tarif ne vaut souvent que pour les mois suivants."
      }
     ]
    }
   ],
   "severity": "warning",
   "audience": [
    "individual"
   ],
   "lifeEvents": [
    "family"
   ],
   "administration": "mairie",
   "procedure": "mairie-ecole-cantine",
   "fields": [
    "familyQuotient"
   ],
   "cover": "unknown",
   "validFrom": "2026-01-01",
   "reviewBy": "2027-05-20",
   "lastCheckedAt": "2026-11-20",
   "source": {
    "urls": [
     "https://mairie-fayauxloges.fr/tarifs-municipaux/21-services-a-la-population/105-tarifs-municipaux-restaurant-scolaire"
    ],
    "evidence": "B"
   }
  }
 ],
 "nextCursor": null,
 "catalogue": {
  "id": "bonne-foi-fr",
  "version": "2026.11.1",
  "licence": "etalab-2.0",
  "updatedOn": "2026-11-20"
 }
};
