// Made by `npm run generate` from openapi.yaml and its companions. Do not edit.
import type { ProblemInfo, Situation } from '../problems.ts';

/** A code of the closed list of problems. */
export type ProblemCode =
  | 'invalid-request'
  | 'idempotency-key-required'
  | 'invalid-cursor'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'precondition-required'
  | 'idempotency-key-reused'
  | 'authentication-required'
  | 'session-expired'
  | 'step-up-required'
  | 'forbidden'
  | 'csrf-rejected'
  | 'agent-scope-required'
  | 'not-found'
  | 'feature-not-supported'
  | 'gone'
  | 'record-changed'
  | 'stale-version'
  | 'invalid-transition'
  | 'request-in-progress'
  | 'validation-failed'
  | 'attachment-too-large'
  | 'attachment-type-not-accepted'
  | 'too-many-attachments'
  | 'attachment-mismatch'
  | 'upload-offset-mismatch'
  | 'rate-limited'
  | 'internal'
  | 'upstream-failure'
  | 'maintenance'
  | 'upstream-timeout'
  | 'shield-not-lifted'
  | 'invitation-required'
  | 'bad-faith-not-established'
  | 'prior-hearing-required'
  | 'reasons-required'
  | 'remedies-required'
  | 'signatory-required'
  | 'algorithm-notice-required'
  | 'decision-incomplete'
  | 'legal-ground-required'
  | 'once-only'
  | 'items-request-open'
  | 'lapse-not-allowed'
  | 'time-limit-invalid'
  | 'disclosure-required'
  | 'transfer-not-allowed'
  | 'closure-not-allowed'
  | 'findings-scope-required'
  | 'refusal-ground-required'
  | 'receipt-mention-missing'
  | 'case-assigned-to-other';

/** Every problem of the contract, by code. */
export const problems: { readonly [Code in ProblemCode]: ProblemInfo } = {
  "invalid-request": {"code":"invalid-request","status":400,"retry":"no","title":{"fr":"Requête mal formée","en":"Malformed request"},"sdkBehaviour":"Throw: a bug of the client."},
  "idempotency-key-required": {"code":"idempotency-key-required","status":400,"retry":"no","stored":false,"title":{"fr":"Clé d'idempotence manquante ou mal formée","en":"Idempotency key missing or malformed"},"sdkBehaviour":"Throw: a bug of the client."},
  "invalid-cursor": {"code":"invalid-cursor","status":400,"retry":"no","title":{"fr":"Page inconnue ou expirée","en":"Unknown or expired page"},"sdkBehaviour":"Throw; an iterator starts again only if asked to."},
  "method-not-allowed": {"code":"method-not-allowed","status":405,"retry":"no","title":{"fr":"Action impossible à cette adresse","en":"Method not allowed"},"sdkBehaviour":"Throw; `Allow` lists what is."},
  "not-acceptable": {"code":"not-acceptable","status":406,"retry":"no","title":{"fr":"Format indisponible","en":"Format not available"},"sdkBehaviour":"Throw; offer another of `formats`."},
  "payload-too-large": {"code":"payload-too-large","status":413,"retry":"no","stored":false,"title":{"fr":"Envoi trop volumineux","en":"Payload too large"},"sdkBehaviour":"Throw; show `detail`."},
  "unsupported-media-type": {"code":"unsupported-media-type","status":415,"retry":"no","title":{"fr":"Type de contenu non accepté","en":"Unsupported media type"},"sdkBehaviour":"Throw: a bug of the client."},
  "precondition-required": {"code":"precondition-required","status":428,"retry":"no","title":{"fr":"Version manquante","en":"If-Match is required"},"sdkBehaviour":"Throw: a bug of the client; forgetting it does not compile."},
  "idempotency-key-reused": {"code":"idempotency-key-reused","status":422,"retry":"no","stored":false,"title":{"fr":"Clé déjà utilisée pour un autre envoi","en":"Key already used with another body"},"sdkBehaviour":"Throw: a bug of the client."},
  "authentication-required": {"code":"authentication-required","status":401,"retry":"once","stored":false,"title":{"fr":"Connexion nécessaire","en":"Authentication required"},"sdkBehaviour":"Ask the host for a token (`rejected`), or raise `needs-login` in cookie mode; keep everything typed."},
  "session-expired": {"code":"session-expired","status":401,"retry":"once","stored":false,"title":{"fr":"Votre session a expiré","en":"Session expired"},"sdkBehaviour":"As above, with the same idempotency key."},
  "step-up-required": {"code":"step-up-required","status":401,"retry":"once","stored":false,"title":{"fr":"Une identification plus forte est nécessaire","en":"Stronger authentication required"},"sdkBehaviour":"Ask the host for a token with the `acr_values` of `WWW-Authenticate` (RFC 9470)."},
  "forbidden": {"code":"forbidden","status":403,"retry":"no","stored":false,"title":{"fr":"Action non autorisée","en":"Forbidden"},"sdkBehaviour":"Throw."},
  "csrf-rejected": {"code":"csrf-rejected","status":403,"retry":"once","stored":false,"title":{"fr":"Page à actualiser","en":"CSRF token rejected"},"sdkBehaviour":"Read `/session` again, then repeat with the same key."},
  "agent-scope-required": {"code":"agent-scope-required","status":403,"retry":"no","stored":false,"profile":"agent","title":{"fr":"Droit d'agent insuffisant","en":"Agent scope required"},"sdkBehaviour":"Throw; `detail` names the scope."},
  "not-found": {"code":"not-found","status":404,"retry":"no","title":{"fr":"Introuvable","en":"Not found"},"sdkBehaviour":"Throw. Also the answer for what belongs to someone else."},
  "feature-not-supported": {"code":"feature-not-supported","status":404,"retry":"no","title":{"fr":"Ce service ne le propose pas","en":"Feature not supported"},"sdkBehaviour":"Throw; read the capabilities again."},
  "gone": {"code":"gone","status":410,"retry":"no","title":{"fr":"N'existe plus","en":"Gone"},"sdkBehaviour":"Throw; cancelled invitation or expired draft."},
  "record-changed": {"code":"record-changed","status":409,"retry":"user","profile":"core","title":{"fr":"Cette information a changé entre-temps","en":"The record has changed"},"sdkBehaviour":"Throw with `current`; the page shows three values: yours, theirs, before."},
  "stale-version": {"code":"stale-version","status":412,"retry":"user","title":{"fr":"Modifié ailleurs entre-temps","en":"Changed elsewhere"},"sdkBehaviour":"Rebase the draft on `current` path by path, then send with a new key; conflicts go to the page."},
  "invalid-transition": {"code":"invalid-transition","status":409,"retry":"no","title":{"fr":"Action impossible à ce stade","en":"Not possible at this stage"},"sdkBehaviour":"Throw with `current`; refresh the page."},
  "request-in-progress": {"code":"request-in-progress","status":409,"retry":"wait","stored":false,"title":{"fr":"Envoi déjà en cours","en":"Request in progress"},"sdkBehaviour":"Wait for `Retry-After`, repeat with the same key."},
  "validation-failed": {"code":"validation-failed","status":422,"retry":"user","title":{"fr":"Des informations sont à corriger","en":"Validation failed"},"sdkBehaviour":"Throw with `fields`, all at once."},
  "attachment-too-large": {"code":"attachment-too-large","status":413,"retry":"no","profile":"attachments","title":{"fr":"Fichier trop lourd","en":"File too large"},"sdkBehaviour":"Throw; show the limit before choosing."},
  "attachment-type-not-accepted": {"code":"attachment-type-not-accepted","status":415,"retry":"no","profile":"attachments","title":{"fr":"Type de fichier non accepté","en":"File type not accepted"},"sdkBehaviour":"Throw; list what is accepted."},
  "too-many-attachments": {"code":"too-many-attachments","status":409,"retry":"no","profile":"attachments","title":{"fr":"Trop de fichiers","en":"Too many files"},"sdkBehaviour":"Throw."},
  "attachment-mismatch": {"code":"attachment-mismatch","status":400,"retry":"no","profile":"attachments","title":{"fr":"Fichier différent de celui annoncé","en":"Not the file that was declared"},"sdkBehaviour":"Throw; declare the file again."},
  "upload-offset-mismatch": {"code":"upload-offset-mismatch","status":409,"retry":"wait","profile":"attachments","title":{"fr":"Reprise à une autre position","en":"Offset mismatch"},"sdkBehaviour":"Go on from `Upload-Offset`."},
  "rate-limited": {"code":"rate-limited","status":429,"retry":"wait","stored":false,"title":{"fr":"Trop de demandes","en":"Too many requests"},"sdkBehaviour":"Wait up to `maxRetryAfterMs`, else throw with the delay."},
  "internal": {"code":"internal","status":500,"retry":"wait","stored":false,"title":{"fr":"Erreur du service","en":"Internal error"},"sdkBehaviour":"Back off, same key; then throw with `maybeApplied`."},
  "upstream-failure": {"code":"upstream-failure","status":502,"retry":"wait","stored":false,"title":{"fr":"Un service associé a mal répondu","en":"Upstream failure"},"sdkBehaviour":"As above."},
  "maintenance": {"code":"maintenance","status":503,"retry":"wait","stored":false,"title":{"fr":"Service en maintenance","en":"Maintenance"},"sdkBehaviour":"Throw with `retryAfterSeconds` when too long; say until when."},
  "upstream-timeout": {"code":"upstream-timeout","status":504,"retry":"wait","stored":false,"title":{"fr":"Un service associé ne répond pas","en":"Upstream timeout"},"sdkBehaviour":"As above, `maybeApplied`."},
  "shield-not-lifted": {"code":"shield-not-lifted","status":422,"retry":"no","profile":"agent","article":"CRPA L123-1","title":{"fr":"Le droit à l'erreur protège cette personne","en":"The right to error protects this person"},"sdkBehaviour":"Throw; no sanction without a ground that lifts the shield and agrees with the facts."},
  "invitation-required": {"code":"invitation-required","status":422,"retry":"no","profile":"agent","article":"CRPA L123-1","title":{"fr":"La personne doit d'abord être invitée à régulariser","en":"An invitation comes first"},"sdkBehaviour":"Throw; offer to invite."},
  "bad-faith-not-established": {"code":"bad-faith-not-established","status":422,"retry":"no","profile":"agent","article":"CRPA L123-2","title":{"fr":"La mauvaise foi doit être établie par l'administration","en":"Bad faith is for the administration to prove"},"sdkBehaviour":"Throw; ask for the facts."},
  "prior-hearing-required": {"code":"prior-hearing-required","status":422,"retry":"no","profile":"agent","article":"CRPA L121-1, L122-1, L122-2","title":{"fr":"La personne doit d'abord être entendue","en":"The person must be heard first"},"sdkBehaviour":"Throw; say until when observations are awaited."},
  "reasons-required": {"code":"reasons-required","status":422,"retry":"no","profile":"agent","article":"CRPA L211-2, L211-5","title":{"fr":"Un refus doit être motivé en fait et en droit","en":"Reasons of fact and of law are required"},"sdkBehaviour":"Throw; point at the change without reasons."},
  "remedies-required": {"code":"remedies-required","status":422,"retry":"no","profile":"agent","article":"CRPA L412-3; CJA R421-5","title":{"fr":"Les voies et délais de recours manquent","en":"Remedies and their time limits are required"},"sdkBehaviour":"Throw."},
  "signatory-required": {"code":"signatory-required","status":422,"retry":"no","profile":"agent","article":"CRPA L212-1","title":{"fr":"La décision doit être signée","en":"A signatory is required"},"sdkBehaviour":"Throw."},
  "algorithm-notice-required": {"code":"algorithm-notice-required","status":422,"retry":"no","profile":"agent","article":"CRPA L311-3-1","title":{"fr":"La mention sur l'algorithme manque","en":"The notice on the algorithm is required"},"sdkBehaviour":"Throw."},
  "decision-incomplete": {"code":"decision-incomplete","status":422,"retry":"no","profile":"agent","title":{"fr":"Chaque changement doit recevoir une réponse","en":"Every change needs a result"},"sdkBehaviour":"Throw; list the paths left."},
  "legal-ground-required": {"code":"legal-ground-required","status":422,"retry":"no","profile":"agent","article":"CRPA L114-5, R112-11-4","title":{"fr":"Chaque pièce demandée doit être exigée par un texte","en":"Every item needs its legal ground"},"sdkBehaviour":"Throw; point at the item."},
  "once-only": {"code":"once-only","status":422,"retry":"no","profile":"agent","article":"CRPA L113-12","title":{"fr":"L'administration détient déjà cette information","en":"The administration already holds this"},"sdkBehaviour":"Throw; point at the item."},
  "items-request-open": {"code":"items-request-open","status":409,"retry":"no","profile":"agent","article":"CRPA L114-5","title":{"fr":"Une demande de pièces est déjà ouverte","en":"A request for items is already open"},"sdkBehaviour":"Throw; show the open one."},
  "lapse-not-allowed": {"code":"lapse-not-allowed","status":422,"retry":"no","profile":"agent","article":"CRPA L114-5","title":{"fr":"Aucun texte ne prévoit de rejet à l'échéance","en":"No text lets the file lapse"},"sdkBehaviour":"Throw."},
  "time-limit-invalid": {"code":"time-limit-invalid","status":422,"retry":"no","profile":"agent","article":"CRPA L123-1, L114-5","title":{"fr":"Le délai donné est absent, nul ou passé","en":"The time limit is missing, empty or past"},"sdkBehaviour":"Throw."},
  "disclosure-required": {"code":"disclosure-required","status":422,"retry":"no","profile":"agent","article":"CRPA L111-2","title":{"fr":"Indiquez votre nom, ou la référence et le motif de l'anonymat","en":"Name, or reference and ground of anonymity, required"},"sdkBehaviour":"Throw."},
  "transfer-not-allowed": {"code":"transfer-not-allowed","status":422,"retry":"no","profile":"agent","article":"CRPA L114-2","title":{"fr":"Ce service n'est pas compétent ou pas joignable","en":"That service is not competent or not reachable"},"sdkBehaviour":"Throw."},
  "closure-not-allowed": {"code":"closure-not-allowed","status":422,"retry":"no","profile":"agent","article":"CRPA L231-4, L211-2","title":{"fr":"Cette demande appelle une décision","en":"This request calls for a decision"},"sdkBehaviour":"Throw; offer to decide."},
  "findings-scope-required": {"code":"findings-scope-required","status":422,"retry":"no","profile":"agent","article":"CRPA L124-2","title":{"fr":"Des conclusions portent sur des points précis","en":"Findings bear on stated points"},"sdkBehaviour":"Throw."},
  "refusal-ground-required": {"code":"refusal-ground-required","status":422,"retry":"no","profile":"agent","article":"CRPA L124-1","title":{"fr":"Un contrôle demandé ne se refuse que pour un motif prévu","en":"An audit may be refused only on a ground of the law"},"sdkBehaviour":"Throw."},
  "receipt-mention-missing": {"code":"receipt-mention-missing","status":422,"retry":"no","profile":"agent","article":"CRPA R112-11-1","title":{"fr":"Une mention de l'accusé de réception manque","en":"The acknowledgement lacks a mention"},"sdkBehaviour":"Throw; name the mention: the receipt is not issued without it."},
  "case-assigned-to-other": {"code":"case-assigned-to-other","status":409,"retry":"user","profile":"agent","title":{"fr":"Ce dossier est suivi par une autre personne","en":"Someone else handles this case"},"sdkBehaviour":"Throw with `current`; offer `takeOver`."},
};

/** What is wrong, and the code, field error code and place that say so. */
export const situations: readonly Situation[] = [
  {"situation":"Unknown path of the API","moment":"request","status":404,"code":"not-found"},
  {"situation":"Method that the path lacks","moment":"request","status":405,"code":"method-not-allowed"},
  {"situation":"Body above limits.maxBodyBytes","moment":"request","status":413,"code":"payload-too-large"},
  {"situation":"Operation of a feature or profile left out","moment":"request","status":404,"code":"feature-not-supported"},
  {"situation":"Format left out and nothing else accepted","moment":"request","status":406,"code":"not-acceptable"},
  {"situation":"No credentials, or a token that does not verify","moment":"request","status":401,"code":"authentication-required"},
  {"situation":"Credentials whose time is over","moment":"request","status":401,"code":"session-expired"},
  {"situation":"Assurance level too low","moment":"request","status":401,"code":"step-up-required"},
  {"situation":"Unsafe request in cookie mode without the CSRF token, or from another origin","moment":"request","status":403,"code":"csrf-rejected"},
  {"situation":"Resource of nobody, or of someone else","moment":"request","status":404,"code":"not-found"},
  {"situation":"Draft whose life is over; invitation cancelled","moment":"request","status":410,"code":"gone"},
  {"situation":"Idempotency-Key missing, shorter than 16 or longer than 128 characters","moment":"request","status":400,"code":"idempotency-key-required"},
  {"situation":"Key known with other bytes","moment":"request","status":422,"code":"idempotency-key-reused"},
  {"situation":"Key whose first request still runs","moment":"request","status":409,"code":"request-in-progress"},
  {"situation":"If-Match missing, or *","moment":"request","status":428,"code":"precondition-required"},
  {"situation":"If-Match of another version","moment":"request","status":412,"code":"stale-version"},
  {"situation":"Body of another media type","moment":"request","status":415,"code":"unsupported-media-type"},
  {"situation":"Body that is not JSON, not an object, deeper than 32 levels, or with a lone surrogate","moment":"request","status":400,"code":"invalid-request"},
  {"situation":"limit below 1 or above limits.pageMax; parameter of another shape","moment":"request","status":400,"code":"invalid-request","at":"/{parameter}"},
  {"situation":"Cursor unknown, expired, of someone else, or used with other filters","moment":"request","status":400,"code":"invalid-cursor"},
  {"situation":"Member missing","moment":"request","status":422,"code":"validation-failed","fieldCode":"required","at":"/{member}"},
  {"situation":"Member of another type or pattern","moment":"request","status":422,"code":"validation-failed","fieldCode":"format","at":"/{member}"},
  {"situation":"Text shorter than its schema allows","moment":"request","status":422,"code":"validation-failed","fieldCode":"min-length","at":"/{member}"},
  {"situation":"Text longer than its schema allows","moment":"request","status":422,"code":"validation-failed","fieldCode":"max-length","at":"/{member}"},
  {"situation":"More members or items than the schema allows","moment":"request","status":422,"code":"validation-failed","fieldCode":"too-many","at":"/{member}"},
  {"situation":"Action that the state does not allow","moment":"request","status":409,"code":"invalid-transition"},
  {"situation":"recordId of nobody, or of someone else","moment":"save","status":404,"code":"not-found"},
  {"situation":"invitationId or contests on a backend without that profile","moment":"save","status":404,"code":"feature-not-supported"},
  {"situation":"contests of what is not decided","moment":"save","status":409,"code":"invalid-transition"},
  {"situation":"basedOn unknown","moment":"save","status":422,"code":"validation-failed","fieldCode":"format","at":"/basedOn"},
  {"situation":"basedOn older, and a touched field has another held value","moment":"save","status":409,"code":"record-changed"},
  {"situation":"formVersion older, and a path no longer exists","moment":"save","status":422,"code":"validation-failed","fieldCode":"unknown-field","at":"path"},
  {"situation":"Path that the record does not have","moment":"save","status":422,"code":"validation-failed","fieldCode":"unknown-field","at":"path"},
  {"situation":"Unknown op","moment":"save","status":422,"code":"validation-failed","fieldCode":"unsupported-op","at":"path, member op"},
  {"situation":"value with clear, confirm, describe, addItem or removeItem","moment":"save","status":422,"code":"validation-failed","fieldCode":"unsupported-op","at":"path, member value"},
  {"situation":"set without value","moment":"save","status":422,"code":"validation-failed","fieldCode":"required","at":"path, member value"},
  {"situation":"set, clear, addItem or removeItem of a field not correctable here, or hidden by visibleIf","moment":"save","status":422,"code":"validation-failed","fieldCode":"not-correctable","at":"path"},
  {"situation":"addItem or removeItem on a fixed group, or on what is not a group","moment":"save","status":422,"code":"validation-failed","fieldCode":"unsupported-op","at":"path, member op"},
  {"situation":"kind that the field does not take; correction with effectiveDate; circumstanceChange with wrongSince","moment":"save","status":422,"code":"validation-failed","fieldCode":"kind-mismatch","at":"path, member kind"},
  {"situation":"Value of another shape than its type","moment":"save","status":422,"code":"validation-failed","fieldCode":"format","at":"path, member value"},
  {"situation":"Value that its type refuses by a rule: the field code of field-types.examples.json","moment":"save","status":422,"code":"validation-failed","at":"path, member value"},
  {"situation":"wrongSince or effectiveDate that is no day","moment":"save","status":422,"code":"validation-failed","fieldCode":"format","at":"path, member wrongSince or effectiveDate"},
  {"situation":"Attachment unknown to this correction, or rejected","moment":"save","status":422,"code":"validation-failed","fieldCode":"unknown-field","at":"path, member attachments"},
  {"situation":"In with_user, a path or an item that was not asked for","moment":"save","status":422,"code":"validation-failed","fieldCode":"not-requested","at":"path, or /answers/{itemId}"},
  {"situation":"Empty patch, or one that changes nothing","moment":"save","status":200},
  {"situation":"confirm on any path; describe on any path of the record or on other","moment":"save","status":200},
  {"situation":"Nothing to send: no change and no comment","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"/changes"},
  {"situation":"confirmed absent or false","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"/confirmed"},
  {"situation":"swornStatement absent where the procedure's text asks for it","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"/swornStatement"},
  {"situation":"set, clear, addItem or removeItem without kind","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"path, member kind"},
  {"situation":"circumstanceChange without effectiveDate","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"path, member effectiveDate"},
  {"situation":"describe without comment","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"path, member comment"},
  {"situation":"Required field left empty, or cleared, while visible","moment":"send","status":422,"code":"validation-failed","fieldCode":"required","at":"path, member value"},
  {"situation":"Fewer items than repeat.min","moment":"send","status":422,"code":"validation-failed","fieldCode":"too-few","at":"path"},
  {"situation":"More items than repeat.max","moment":"send","status":422,"code":"validation-failed","fieldCode":"too-many","at":"path"},
  {"situation":"Proof required, neither attachment nor noDocumentReason","moment":"send","status":422,"code":"validation-failed","fieldCode":"proof-required","at":"path, member attachments"},
  {"situation":"Held value of a touched field is no longer that of basedOn","moment":"send","status":409,"code":"record-changed"},
  {"situation":"onBehalfOf not among the representations of the session, helpers excepted","moment":"send","status":403,"code":"forbidden"},
  {"situation":"Sent already","moment":"send","status":409,"code":"invalid-transition"},
  {"situation":"Requested item without legalBasis","moment":"request","status":422,"code":"legal-ground-required","fieldCode":"required","at":"/items/{n}/legalBasis"},
  {"situation":"Requested item that the administration holds","moment":"request","status":422,"code":"once-only","fieldCode":"not-correctable","at":"/items/{n}"},
  {"situation":"Disclosure with neither name nor reference","moment":"request","status":422,"code":"disclosure-required","fieldCode":"required","at":"/disclosure"},
  {"situation":"Refused change without reasons","moment":"request","status":422,"code":"reasons-required","fieldCode":"required","at":"/changes/{path}/reasons"},
  {"situation":"Adverse decision without remedies","moment":"request","status":422,"code":"remedies-required","fieldCode":"required","at":"/remedies"},
  {"situation":"Decision without signatory","moment":"request","status":422,"code":"signatory-required","fieldCode":"required","at":"/signatory"},
  {"situation":"Change left without a result","moment":"request","status":422,"code":"decision-incomplete","fieldCode":"required","at":"/changes/{path}"},
  {"situation":"Sanction without a ground that lifts the shield and agrees with the facts","moment":"request","status":422,"code":"shield-not-lifted","fieldCode":"required","at":"/shieldLiftedBy"},
  {"situation":"Sanction on a ground that supposes an invitation never made","moment":"request","status":422,"code":"invitation-required","fieldCode":"required","at":"/shieldLiftedBy/invitationId"},
  {"situation":"Sanction for bad faith without facts","moment":"request","status":422,"code":"bad-faith-not-established","fieldCode":"required","at":"/shieldLiftedBy/reasons"},
  {"situation":"Sanction before the time for observations is over","moment":"request","status":422,"code":"prior-hearing-required","fieldCode":"min","at":"/hearing/observationsUntil"},
  {"situation":"Findings without points","moment":"request","status":422,"code":"findings-scope-required","fieldCode":"required","at":"/findings/scope"},
  {"situation":"Refused audit without a ground of L124-1","moment":"request","status":422,"code":"refusal-ground-required","fieldCode":"required","at":"/refusalGround"},
  {"situation":"Time limit absent, empty or past","moment":"request","status":422,"code":"time-limit-invalid","fieldCode":"min","at":"/timeLimit"},
];
