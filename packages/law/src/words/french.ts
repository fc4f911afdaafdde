import type { FactWords, FindingWords } from './finding-words.ts';

/** French: the source. Voice: calm, exact, conditional while nothing is settled, no promise beyond the text. */
export const frenchFindings: FindingWords = {
  'sanction.none.not_applicable.no_sanction': {
    says: 'D’après ce que l’on sait, aucune sanction n’est prévue pour cette erreur.',
    why: 'La règle demande seulement de corriger l’information.',
  },
  'sanction.none.not_applicable.public_body': {
    says: 'Cette règle ne concerne pas votre organisme.',
    why: 'Elle protège les personnes et les organismes privés, pas un service public.',
  },
  'sanction.none.not_applicable.not_administration': {
    says: 'Cette règle ne concerne pas cet organisme.',
    why: 'Elle s’impose aux administrations et aux organismes chargés d’un service public.',
  },
  'sanction.any.undetermined.regime': {
    says: 'Une règle particulière s’applique peut-être. Le service vous dira laquelle.',
    why: 'La règle générale ne joue que sans règle particulière.',
  },
  'sanction.any.undetermined.version': {
    says: 'Le texte a changé depuis cette date. Le service vous dira ce qu’il prévoyait.',
    why: 'Une erreur ancienne se juge avec le texte de l’époque.',
  },
  'interest.any.unknown.version': {
    says: 'Des intérêts peuvent s’ajouter. Le service vous le dira.',
    why: 'Le texte a changé depuis la date de l’erreur.',
  },
  'sanction.crpa.shielded.spontaneous': {
    says: 'D’après ce que l’on sait, la loi écarte la sanction.',
    why: 'C’est une première erreur, et vous l’avez corrigée de vous-même.',
  },
  'sanction.crpa.shielded.invited': {
    says: 'D’après ce que l’on sait, la loi écarte la sanction.',
    why: 'C’est une première erreur, et vous l’avez corrigée dans le délai indiqué.',
  },
  'sanction.crpa.undetermined.regularise_now': {
    says: 'Si vous corrigez maintenant, la loi peut écarter la sanction.',
    why: 'Elle protège une première erreur quand la personne corrige sa situation.',
  },
  'sanction.crpa.undetermined.invited': {
    says: 'Si vous corrigez dans le délai indiqué, la loi peut écarter la sanction.',
    why: 'Le service vous a donné ce délai pour corriger.',
  },
  'sanction.crpa.undetermined.presumed_first': {
    says: 'Si c’est la première fois, la loi peut écarter la sanction.',
    why: 'Le service doit encore vérifier qu’il s’agit d’une première fois.',
  },
  'sanction.crpa.undetermined.clerical': {
    says: 'Si c’est une simple erreur de saisie, la loi peut écarter la sanction.',
    why: 'La loi protège aussi les erreurs de saisie que l’on corrige.',
  },
  'sanction.crpa.undetermined.facts': {
    says: 'La loi peut écarter la sanction, selon votre situation.',
    why: 'Le service n’a pas encore tous les éléments pour répondre.',
  },
  'sanction.crpa.not_shielded.deadline_missed': {
    says: 'La protection automatique ne joue plus : le délai est passé.',
    why: 'Corriger reste utile : le service peut en tenir compte.',
  },
  'sanction.crpa.not_shielded.not_first_time': {
    says: 'Une sanction est possible. Elle n’est pas automatique.',
    why: 'Le service indique que ce n’est pas la première fois.',
  },
  'sanction.crpa.not_shielded.bad_faith': {
    says: 'Une sanction est possible : le service retient la mauvaise foi.',
    why: 'La mauvaise foi, c’est écarter une règle volontairement. Le service doit le prouver.',
  },
  'sanction.crpa.not_shielded.fraud': {
    says: 'Une sanction est possible : le service retient une fraude.',
    why: 'Le service doit prouver la fraude. Vous pouvez contester.',
  },
  'sanction.crpa.not_shielded.late': {
    says: 'En général, l’administration n’applique pas la protection à un retard.',
    why: 'Pour elle, un retard ne se corrige pas. La loi ne le dit pas.',
  },
  'sanction.crpa.not_shielded.eu_law': {
    says: 'La protection générale ne couvre pas cette sanction.',
    why: 'Elle est exigée pour appliquer le droit de l’Union européenne.',
  },
  'sanction.crpa.not_shielded.safety': {
    says: 'La protection générale ne couvre pas cette sanction.',
    why: 'La règle protège directement la santé publique, la sécurité ou l’environnement.',
  },
  'sanction.crpa.not_shielded.contract': {
    says: 'La protection générale ne couvre pas cette sanction.',
    why: 'Elle vient d’un contrat. Relisez ce contrat ou appelez le service.',
  },
  'sanction.crpa.not_shielded.regulator': {
    says: 'La protection générale ne couvre pas cette sanction.',
    why: 'Elle vient d’une autorité de régulation, qui contrôle votre activité.',
  },
  'sanction.crpa.not_shielded.not_covered': {
    says: 'La protection générale ne couvre pas cette sanction.',
    why: 'Elle ne retire ni argent ni prestation : c’est un avertissement, par exemple.',
  },
  'sanction.crpa.not_shielded.civil': {
    says: 'La protection générale ne couvre pas cette mesure.',
    why: 'Ce n’est pas une sanction décidée par l’administration.',
  },
  'sanction.penal.not_shielded': {
    says: 'La protection générale ne couvre pas les amendes pénales.',
    why: 'L’administration ne décide pas ces amendes. Il faut quand même corriger.',
  },
  'principal.crpa.due': {
    says: 'Une somme reste due.',
    why: 'Elle vient du calcul avec la bonne information.',
  },
  'principal.crpa.refund': {
    says: 'Une somme vous revient.',
    why: 'La bonne information augmente vos droits, ou réduit ce que vous devez.',
  },
  'principal.crpa.none': {
    says: 'D’après ce que l’on sait, cette correction ne change aucune somme.',
    why: 'L’information corrigée n’entre dans aucun calcul connu.',
  },
  'principal.crpa.unknown': {
    says: 'Cette correction peut changer ce que vous devez ou ce qui vous revient.',
    why: 'Le service fera le calcul après l’examen.',
  },
  'principal.penal.unknown': {
    says: 'L’amende n’est pas traitée ici. Lisez l’avis reçu.',
    why: 'Elle dépend d’une autre autorité.',
  },
  'interest.crpa.unknown': {
    says: 'Des intérêts peuvent s’ajouter. Le service vous le dira.',
    why: 'Cela dépend de la règle propre à votre démarche.',
  },
  'interest.penal.unknown': {
    says: 'L’amende peut augmenter avec le temps. Lisez l’avis reçu.',
    why: 'Elle suit ses propres délais.',
  },
  'sanction.contributions.shielded.next_due_date': {
    says: 'D’après ce que l’on sait, il n’y a pas de pénalité.',
    why: 'La correction et le paiement sont arrivés à temps : première échéance suivante.',
  },
  'sanction.contributions.shielded.ceiling': {
    says: 'D’après ce que l’on sait, il n’y a pas de pénalité.',
    why: 'Les majorations et pénalités resteraient sous le plafond mensuel de la sécurité sociale.',
  },
  'sanction.contributions.shielded.five_percent': {
    says: 'D’après ce que l’on sait, il n’y a pas de pénalité.',
    why: 'Le complément est inférieur à 5 % des cotisations initiales.',
  },
  'sanction.contributions.undetermined.regularise_now': {
    says: 'Si vous corrigez et payez à la prochaine échéance, la pénalité peut être écartée.',
    why: 'L’Urssaf doit vérifier les conditions, dont le montant.',
  },
  'sanction.contributions.undetermined.facts': {
    says: 'La pénalité peut être écartée, selon la date et le montant.',
    why: 'L’Urssaf n’a pas encore tous les éléments pour répondre.',
  },
  'sanction.contributions.not_shielded.omitted': {
    says: 'Une pénalité est possible.',
    why: 'La règle favorable ne joue pas quand une partie du personnel manque dans la déclaration.',
  },
  'sanction.contributions.not_shielded.repeated': {
    says: 'Une pénalité est possible.',
    why: 'La règle favorable ne joue pas pour des montants de paie inexacts à plusieurs reprises.',
  },
  'sanction.contributions.not_shielded.conditions': {
    says: 'Une pénalité est possible.',
    why: 'Ni la date ni le montant ne remplissent les conditions de la règle favorable.',
  },
  'principal.contributions.due': {
    says: 'Le complément de cotisations reste dû.',
    why: 'Il se paie en même temps que la déclaration corrigée.',
  },
  'principal.contributions.refund': {
    says: 'La somme versée en trop est déduite de vos prochaines cotisations.',
    why: 'Vous pouvez aussi demander son remboursement.',
  },
  'principal.contributions.none': {
    says: 'D’après ce que l’on sait, le total des cotisations ne change pas.',
    why: 'La correction porte sur une information sans effet sur le calcul.',
  },
  'principal.contributions.unknown': {
    says: 'Le total des cotisations peut changer.',
    why: 'L’Urssaf refait le calcul à partir de la déclaration corrigée.',
  },
  'interest.contributions.none': {
    says: 'D’après ce que l’on sait, il n’y a pas de majoration de retard.',
    why: 'La correction remplit une des conditions : bon délai, ou petit montant.',
  },
  'interest.contributions.full': {
    says: 'Des majorations de retard s’ajoutent : 5 %, plus 0,2 % par mois commencé.',
    why: 'Les conditions de la règle favorable ne sont pas remplies.',
  },
  'interest.contributions.unknown': {
    says: 'Des majorations de retard peuvent s’ajouter.',
    why: 'Tout dépend de la date de correction et du montant.',
  },
  'sanction.late_payment.shielded': {
    says: 'D’après ce que l’on sait, il n’y a pas de pénalité.',
    why: 'Déclarations faites, paiement à temps, aucun retard depuis 24 mois, montant sous le plafond.',
  },
  'sanction.late_payment.undetermined.pay_now': {
    says: 'Si vous payez sous 30 jours, la pénalité peut être écartée.',
    why: 'L’Urssaf vérifie trois points : déclarations faites, aucun retard depuis 24 mois, et le montant.',
  },
  'sanction.late_payment.undetermined.plan': {
    says: 'Si vous suivez le plan de paiement accepté, la pénalité peut être écartée.',
    why: 'Ce plan se signe dans les 30 jours. Les autres conditions restent exigées.',
  },
  'sanction.late_payment.undetermined.facts': {
    says: 'La pénalité peut être écartée, selon la date et le montant.',
    why: 'L’Urssaf n’a pas encore tous les éléments pour répondre.',
  },
  'sanction.late_payment.not_shielded': {
    says: 'Une pénalité est possible.',
    why: 'Une condition manque : déclarations, 30 jours, 24 mois sans retard, ou montant.',
  },
  'principal.late_payment.due': {
    says: 'Les cotisations restent dues.',
    why: 'Vous pouvez demander un plan de paiement à l’Urssaf.',
  },
  'principal.late_payment.refund': {
    says: 'Une somme vous revient.',
    why: 'Le paiement est plus élevé que les cotisations dues.',
  },
  'principal.late_payment.none': {
    says: 'D’après ce que l’on sait, il ne reste pas de cotisations à payer.',
    why: 'Le paiement couvre les cotisations dues.',
  },
  'principal.late_payment.unknown': {
    says: 'Le montant exact des cotisations n’est pas encore connu.',
    why: 'L’Urssaf doit d’abord vérifier votre déclaration.',
  },
  'interest.late_payment.none': {
    says: 'D’après ce que l’on sait, il n’y a pas de majoration de retard.',
    why: 'Déclarations faites, paiement à temps, aucun retard depuis 24 mois, montant sous le plafond.',
  },
  'interest.late_payment.full': {
    says: 'Des majorations de retard s’ajoutent : 5 %, plus 0,2 % par mois commencé.',
    why: 'Les conditions de la règle favorable ne sont pas remplies.',
  },
  'interest.late_payment.unknown': {
    says: 'Si vous payez sous 30 jours, les majorations peuvent être écartées.',
    why: 'L’Urssaf vérifie vos déclarations, les 24 derniers mois et le montant.',
  },
  'sanction.benefits.shielded': {
    says: 'D’après ce que l’on sait, l’organisme ne peut prononcer ni pénalité ni avertissement.',
    why: 'La loi l’exclut de bonne foi : déclaration inexacte, ou changement non déclaré.',
  },
  'sanction.benefits.undetermined.good_faith': {
    says: 'Si la bonne foi est retenue, la loi exclut la pénalité.',
    why: 'Vous n’avez pas à prouver votre bonne foi. L’organisme examine votre situation.',
  },
  'sanction.benefits.undetermined.facts': {
    says: 'La loi peut exclure la pénalité, selon votre situation.',
    why: 'L’organisme n’a pas encore tous les éléments pour répondre.',
  },
  'sanction.benefits.not_shielded.bad_faith': {
    says: 'Une pénalité ou un avertissement est possible.',
    why: 'L’organisme ne retient pas la bonne foi. Il doit dire pourquoi.',
  },
  'sanction.benefits.not_shielded.fraud': {
    says: 'Une pénalité plus forte est possible : l’organisme retient une fraude.',
    why: 'L’organisme doit prouver la fraude. Vous pouvez contester.',
  },
  'sanction.benefits.not_shielded.no_exception': {
    says: 'Une pénalité ou un avertissement est possible.',
    why: 'Pour ces faits, la loi ne prévoit pas d’exception de bonne foi.',
  },
  'principal.family_benefits.due': {
    says: 'Le trop-perçu reste à rembourser.',
    why: 'Cette somme a été versée en trop. La bonne foi n’efface pas cette dette.',
  },
  'principal.family_benefits.refund': {
    says: 'L’organisme vous doit un rappel.',
    why: 'La bonne information augmente vos droits passés.',
  },
  'principal.family_benefits.none': {
    says: 'D’après ce que l’on sait, vos droits ne changent pas.',
    why: 'L’information corrigée n’entre pas dans le calcul.',
  },
  'principal.family_benefits.unknown': {
    says: 'Vos droits peuvent changer, en plus ou en moins.',
    why: 'L’organisme refait le calcul avec la bonne date.',
  },
  'principal.old_age_benefits.unknown': {
    says: 'Votre pension peut changer, en plus ou en moins.',
    why: 'La caisse de retraite refait le calcul. Elle applique son propre texte.',
  },
  'interest.benefits.unknown': {
    says: 'Le service vous dira si une somme s’ajoute.',
    why: 'Cela dépend de la suite donnée au trop-perçu.',
  },
  'sanction.health.shielded': {
    says: 'D’après ce que l’on sait, la caisse ne peut prononcer ni pénalité ni avertissement.',
    why: 'La loi l’exclut de bonne foi : somme versée en trop, ou changement non déclaré.',
  },
  'sanction.health.undetermined.good_faith': {
    says: 'Si la bonne foi est retenue, la loi exclut la pénalité.',
    why: 'Vous n’avez pas à prouver votre bonne foi. La caisse examine votre situation.',
  },
  'sanction.health.undetermined.facts': {
    says: 'La loi peut exclure la pénalité, selon votre situation.',
    why: 'La caisse n’a pas encore tous les éléments pour répondre.',
  },
  'sanction.health.not_shielded.bad_faith': {
    says: 'Une pénalité ou un avertissement est possible.',
    why: 'La caisse ne retient pas la bonne foi. Elle doit dire pourquoi.',
  },
  'sanction.health.not_shielded.fraud': {
    says: 'Une pénalité plus forte est possible : la caisse retient une fraude.',
    why: 'La caisse doit prouver la fraude. Vous pouvez contester.',
  },
  'sanction.health.not_shielded.no_exception': {
    says: 'Une pénalité ou un avertissement est possible.',
    why: 'Pour ces faits, la loi ne prévoit pas d’exception de bonne foi.',
  },
  'principal.health.due': {
    says: 'La somme versée en trop reste à rembourser.',
    why: 'La bonne foi n’efface pas cette dette.',
  },
  'principal.health.refund': {
    says: 'La caisse vous doit une somme.',
    why: 'La bonne information augmente ce que la caisse vous verse.',
  },
  'principal.health.none': {
    says: 'D’après ce que l’on sait, vos droits ne changent pas.',
    why: 'L’information corrigée n’entre pas dans le calcul.',
  },
  'principal.health.unknown': {
    says: 'Vos remboursements ou indemnités peuvent changer.',
    why: 'La caisse refait le calcul après l’examen.',
  },
  'interest.health.unknown': {
    says: 'Le service vous dira si une somme s’ajoute.',
    why: 'Cela dépend de la suite donnée à votre dossier.',
  },
  'sanction.sick_leave.not_applicable': {
    says: 'D’après ce que l’on sait, la règle sur l’envoi tardif ne joue pas ici.',
    why: 'Elle vise un avis envoyé en retard, sur papier.',
  },
  'sanction.sick_leave.shielded.first': {
    says: 'D’après ce que l’on sait, cette règle ne réduit pas vos indemnités cette fois.',
    why: 'La première fois, la caisse vous informe seulement du retard et du risque.',
  },
  'sanction.sick_leave.shielded.excused': {
    says: 'D’après ce que l’on sait, cette règle ne réduit pas vos indemnités cette fois.',
    why: 'Vous étiez à l’hôpital, ou vous avez montré que l’envoi à temps était impossible.',
  },
  'sanction.sick_leave.undetermined.facts': {
    says: 'Si c’est le premier retard en 24 mois, cette règle ne réduit pas vos indemnités.',
    why: 'Les 24 mois partent de la prescription de l’arrêt envoyé en retard.',
  },
  'sanction.sick_leave.not_shielded': {
    says: 'Vos indemnités peuvent baisser de moitié, de la prescription jusqu’à l’envoi.',
    why: 'Un autre envoi tardif existe depuis moins de 24 mois.',
  },
  'principal.sick_leave.none': {
    says: 'D’après ce que l’on sait, vous n’avez rien à rembourser.',
    why: 'La règle porte sur le montant des indemnités de cet arrêt.',
  },
  'principal.sick_leave.unknown': {
    says: 'Le montant de vos indemnités peut changer.',
    why: 'La caisse regarde la date d’envoi de votre avis d’arrêt.',
  },
  'interest.sick_leave.none': {
    says: 'Cette règle ne prévoit pas d’intérêts.',
    why: 'Elle porte sur le montant de vos indemnités.',
  },
  'sanction.overpayment.not_applicable': {
    says: 'Rembourser un trop-perçu n’est pas une sanction.',
    why: 'Le service demande seulement la somme versée en trop.',
  },
  'sanction.overpayment.undetermined.fraud': {
    says: 'Le trop-perçu et une sanction sont deux choses différentes.',
    why: 'Le service dit qu’il y a fraude. Il doit le prouver.',
  },
  'principal.overpayment.due': {
    says: 'La somme demandée reste due tant que le service ne l’a pas changée.',
    why: 'Elle vient d’informations que vous pouvez faire corriger, dans le délai indiqué.',
  },
  'principal.overpayment.reduced': {
    says: 'La somme réclamée baisse. Le reste est dû.',
    why: 'Le service a accepté une partie de votre demande.',
  },
  'principal.overpayment.none': {
    says: 'D’après ce que l’on sait, vous ne devez rien pour ce trop-perçu.',
    why: 'Le calcul ne laisse aucune somme à rendre.',
  },
  'principal.overpayment.refund': {
    says: 'Le service doit vous rendre une somme.',
    why: 'Des sommes ont été retenues, puis le calcul a été corrigé.',
  },
  'principal.overpayment.unknown': {
    says: 'Votre demande peut changer la somme réclamée.',
    why: 'Le service examine les informations que vous contestez.',
  },
  'interest.overpayment.unknown': {
    says: 'Le service vous dira si une somme s’ajoute au trop-perçu.',
    why: 'Un remboursement à temps, ou un plan de paiement, évite un rappel officiel.',
  },
  'sanction.tax.undetermined': {
    says: 'Si vous corrigez de vous-même, la majoration peut être écartée.',
    why: 'Les impôts ont leurs propres règles. Le service doit les vérifier.',
  },
  'principal.tax.due': {
    says: 'L’impôt supplémentaire reste dû.',
    why: 'La correction change le calcul. Elle n’efface pas l’impôt.',
  },
  'principal.tax.refund': {
    says: 'Une somme vous revient.',
    why: 'Le nouveau calcul donne un impôt plus faible.',
  },
  'principal.tax.none': {
    says: 'D’après ce que l’on sait, votre impôt ne change pas.',
    why: 'L’information corrigée n’entre pas dans le calcul.',
  },
  'principal.tax.unknown': {
    says: 'Votre impôt peut changer. Un nouvel avis vous le dira.',
    why: 'Le service refait le calcul après votre correction.',
  },
  'interest.tax.none': {
    says: 'D’après ce que l’on sait, il n’y a pas d’intérêt de retard.',
    why: 'La correction ne crée aucun impôt supplémentaire.',
  },
  'interest.tax.reduced': {
    says: 'L’intérêt de retard est réduit de moitié.',
    why: 'Vous avez corrigé de vous-même, et payé ou obtenu un plan de paiement.',
  },
  'interest.tax.full': {
    says: 'L’intérêt de retard s’ajoute en entier.',
    why: 'Une condition manque : correction spontanée, bonne foi ou paiement.',
  },
  'interest.tax.unknown': {
    says: 'Si vous corrigez de vous-même et payez, l’intérêt de retard peut baisser de moitié.',
    why: 'Il faut aussi que votre bonne foi ne soit pas écartée.',
  },
  'interest.tax.unknown.return_late': {
    says: 'La baisse peut dépendre de la date de votre première déclaration.',
    why: 'Elle vaut pour une déclaration faite à temps.',
  },
  'interest.tax_audit.reduced': {
    says: 'L’intérêt de retard baisse de 30 %.',
    why: 'Vous avez demandé à corriger à temps, et payé ou obtenu un plan de paiement.',
  },
  'interest.tax_audit.full': {
    says: 'L’intérêt de retard s’ajoute en entier.',
    why: 'Une condition manque : délai de 30 jours, bonne foi, déclaration à temps ou paiement.',
  },
  'interest.tax_audit.unknown': {
    says: 'Si vous demandez à corriger dans les 30 jours, l’intérêt peut baisser de 30 %.',
    why: 'La déclaration d’origine doit être arrivée à temps, et la somme être payée.',
  },
  'sanction.customs.shielded': {
    says: 'D’après ce que l’on sait, la loi écarte l’amende.',
    why: 'C’est une première erreur depuis trois ans, corrigée et payée.',
  },
  'sanction.customs.shielded.asked': {
    says: 'D’après ce que l’on sait, la loi écarte l’amende.',
    why: 'C’est une première erreur depuis trois ans, corrigée dans le délai et payée.',
  },
  'sanction.customs.undetermined.regularise_now': {
    says: 'Si vous corrigez et payez, l’amende peut être écartée.',
    why: 'La douane vérifie notamment les trois dernières années.',
  },
  'sanction.customs.undetermined.facts': {
    says: 'L’amende peut être écartée, selon votre situation.',
    why: 'La douane n’a pas encore tous les éléments pour répondre.',
  },
  'sanction.customs.not_shielded.eu_resources': {
    says: 'Cette protection ne couvre pas les droits de douane européens.',
    why: 'Ces droits, et la TVA à l’importation, relèvent d’autres règles.',
  },
  'sanction.customs.not_shielded.repeat': {
    says: 'Une amende est possible.',
    why: 'Une autre erreur existe depuis moins de trois ans.',
  },
  'sanction.customs.not_shielded.bad_faith': {
    says: 'Une amende est possible.',
    why: 'La douane ne retient pas la bonne foi. Vous pouvez contester.',
  },
  'sanction.customs.not_shielded.conditions': {
    says: 'Une amende est possible.',
    why: 'Une condition manque : déclaration à temps, ou correction dans le délai.',
  },
  'principal.customs.due': {
    says: 'Les droits et taxes restent dus.',
    why: 'Les payer fait partie de la correction.',
  },
  'principal.customs.refund': {
    says: 'Une somme vous revient.',
    why: 'Le nouveau calcul donne des droits et taxes plus faibles.',
  },
  'principal.customs.none': {
    says: 'D’après ce que l’on sait, les droits et taxes ne changent pas.',
    why: 'L’information corrigée n’entre pas dans le calcul.',
  },
  'principal.customs.unknown': {
    says: 'Les droits et taxes peuvent changer. La douane fera le calcul.',
    why: 'Elle part de votre déclaration corrigée.',
  },
  'interest.customs.full': {
    says: 'Les intérêts restent dus.',
    why: 'Les payer fait partie de la correction.',
  },
  'interest.customs.unknown': {
    says: 'Des intérêts peuvent s’ajouter. La douane vous le dira.',
    why: 'Ils dépendent de la somme et de la date de paiement.',
  },
};

/** What is not known, as a part of a sentence. */
export const frenchFacts: FactWords = {
  matter: 'de quelle règle relève la démarche',
  nature: 'ce qui n’allait pas',
  occurredOn: 'la date de l’erreur',
  notified: 'ce que le service vous a notifié',
  balance: 'la somme en jeu',
  bodyIsAdministration: 'si l’organisme est une administration',
  personIsPublic: 'si la règle protège cette personne',
  sanctionExists: 'si un texte prévoit une sanction',
  sanctionKind: 'de quel genre de sanction il s’agit',
  exclusion: 'si la sanction est de celles que la loi met à part',
  firstOccurrence: 'si c’est la première fois',
  clericalError: 'si c’est une erreur de saisie',
  invitedOn: 'si le service vous a invité à corriger',
  invitationDeadline: 'jusqu’à quand vous pouvez répondre',
  regularisedOn: 'votre correction',
  correctedOn: 'votre déclaration corrigée',
  paidOn: 'le paiement',
  nextDueDate: 'la date de la prochaine échéance',
  correctedAtNearestDueDate: 'si la correction est faite à l’échéance la plus proche',
  employeesOmitted: 'si des salariés manquent dans la déclaration',
  repeatedInaccuracies: 'si les montants sont inexacts à plusieurs reprises',
  initialContributions: 'le total des cotisations de départ',
  surchargesAndPenalties: 'le montant des majorations et pénalités',
  monthlyCeiling: 'le plafond mensuel de la sécurité sociale',
  dueOn: 'la date où il fallait payer',
  returnsFiled: 'si les déclarations sont faites',
  planAgreedOn: 'si un plan de paiement est signé',
  planRespected: 'si le plan de paiement est suivi',
  lastLatePaymentOn: 'la date du dernier paiement en retard',
  taxRequestReceivedOn: 'si le service vous a déjà écrit à ce sujet',
  auditWithoutProposal: 'si un contrôle est en cours',
  regularisationAskedOn: 'votre demande de correction',
  limitationEndsOn: 'jusqu’à quand l’impôt peut être revu',
  returnInTime: 'si la première déclaration était à temps',
  collectedByRoll: 'si l’impôt se paie sur avis',
  payBy: 'la date limite de paiement',
  paymentPlanAccepted: 'si un plan de paiement est accepté',
  customsRequestDeadline: 'le délai donné par la douane',
  askedByCustoms: 'si la douane a demandé la correction',
  firstInThreeYears: 'si c’est la première erreur en trois ans',
  euOwnResources: 's’il s’agit de droits de douane européens',
  dutiesAndInterestPaid: 'si les droits et les intérêts sont payés',
  goodFaithAccepted: 'si l’organisme retient la bonne foi',
  paperNotice: 'si l’avis d’arrêt est sur papier',
  noticeLate: 'si l’avis d’arrêt est parti en retard',
  noticeSentOn: 'la date d’envoi de l’avis d’arrêt',
  earlierLeavePrescribedOn: 's’il y a eu un autre envoi en retard',
  toldOfEarlierDelay: 'si la caisse vous a parlé du premier retard',
  inHospital: 'si vous étiez à l’hôpital',
  sendingImpossible: 'si l’envoi à temps était impossible',
  noticeReceivedOn: 'la date où vous avez reçu le courrier',
  rectificationAskedOn: 'votre demande de rectification',
  rectificationChannel: 'si la demande est écrite ou orale',
  rectificationDecision: 'la réponse à votre demande',
  rectificationDecidedOn: 'la date de cette réponse',
  documentsSentOn: 'l’envoi des documents demandés',
  documentsAskedOn: 'la date où le service a demandé des documents',
  remediesStated: 'si le courrier dit comment contester',
};
