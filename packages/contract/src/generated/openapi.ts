// Made by `npm run generate` from openapi.yaml and its companions. Do not edit.
export interface paths {
    "/.well-known/bonne-foi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the API from a bare domain
         * @description At the root of the origin (RFC 8615): the capability document, with `api.base` set, or a 307 to it. The only place where a redirect is allowed. SHOULD.
         */
        get: operations["discover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/bonne-foi/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys of receipts
         * @description JSON Web Key Set (RFC 7517) at the root of the issuer's origin, past keys included. No private member. Cacheable for a day at most, so that a revocation is seen. Only with the feature `signedReceipts`.
         */
        get: operations["getReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this backend can do
         * @description Public and cacheable. Whatever it announces works; whatever it leaves out answers 404 `feature-not-supported`. Served by every profile.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is speaking
         * @description The person, the assurance level and, in cookie mode, the CSRF token. Identity is the host's business.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records held on the person
         * @description Summaries, newest first.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One record, definitions and values together
         * @description Every datum held is shown, also those that cannot be corrected here, with why and where. Sensitive values may be masked.
         */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Corrections of the person
         * @description Summaries, newest first.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Open a correction (draft)
         * @description Nothing reaches the service before the submission. With `invitationId` it answers an invitation; with `contests` (profile `follow`) it challenges a decision. 409 `record-changed` if a field that is touched has changed since `basedOn`, or if the server no longer knows the values of that version.
         *
         *     An unknown `basedOn` is 422 `format` at `/basedOn`; an older `formVersion` is taken while its paths exist; a `recordId` of nobody, or of someone else, is 404; an `invitationId` or `contests` on a backend without that profile is 404 `feature-not-supported`; `contests` of what is not decided is 409 `invalid-transition`.
         */
        post: operations["createCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One correction, where it stands and what comes next
         * @description Ask again after `refreshAfterSeconds`, with `If-None-Match`. An expired draft is 410.
         */
        get: operations["getCorrection"];
        put?: never;
        post?: never;
        /**
         * Discard a draft
         * @description Only in phase `draft`, and before any submission.
         */
        delete: operations["discardCorrection"];
        options?: never;
        head?: never;
        /**
         * Change a draft, or answer what was asked
         * @description Each member of the body takes the place of its like, whole, or removes it when it is `null`; under `changes` and `answers` this holds for each key. Nothing is merged into a change: an address moved abroad must not keep a French postcode. What is left out stays. A patch that changes nothing changes neither version nor `updatedAt`. In phase `draft`: anything. In phase `with_user` (profile `follow`): `answers`, the requested paths and `comment`. An expired draft is 410.
         */
        patch: operations["updateCorrection"];
        trace?: never;
    };
    "/corrections/{correctionId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the correction, or the answer to a request for items
         * @description The answer holds at least one new receipt; the change, the receipt and the stored answer are one transaction. An acknowledgement issued at once stands for the registration too, and the status is then `acknowledged`. A second send after a request for items (profile `follow`) makes a further receipt. `onBehalfOf` must be among the `representations` of the session, helpers excepted, else 403 `forbidden`.
         */
        post: operations["submitCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a correction that was sent
         * @description No body. The duty to report what is wrong remains, and the answer says so.
         */
        post: operations["withdrawCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline, oldest first
         * @description As a page or, with the feature `eventStream`, as server-sent events: `event` is the type, `id` the event id, `data` an Event in JSON, a comment every 30 seconds at most.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the service in charge
         * @description Plain text and files. Not a submission: it makes an event, no receipt.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt, as JSON, HTML or PDF
         * @description By `Accept`. JSON and HTML always; PDF with the feature `receiptPdf`. The HTML page is self-contained (no script, no outside resource), says the same as the JSON, and carries the JSON itself in a `details`, so that the page a person keeps can be checked later. `Vary: Accept`. Receipts of invitations and of audit requests have an address of the same shape under their own resource, given by `formats`.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a receipt (optional)
         * @description Public. Needs `signedReceipts` too. Anyone can also check a receipt without asking, with the published keys. The receipt sent is neither stored nor logged. Pure, so no idempotency key.
         */
        post: operations["verifyReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a file
         * @description The answer says where to send the bytes. Refused here when too large, of a type not taken, or one too many. It changes the version of the correction, as the bytes do when they are in, so the correction is read again before the next `If-Match`.
         */
        post: operations["createAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of a file
         * @description Ask again while it is `checking`.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Take a file away
         * @description Only before it is sent with a submission.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description As `Content-Disposition: attachment` with `nosniff` and `Content-Security-Policy: sandbox`, or from an origin without cookies.
         */
        get: operations["getAttachmentContent"];
        /**
         * Send the bytes, whole
         * @description Idempotent: may be sent again.
         */
        put: operations["putAttachmentContent"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Where to resume
         * @description Only when `upload.resumable`. No body, also in case of a problem.
         */
        head: operations["getUploadOffset"];
        /**
         * Append a part
         * @description Only when `upload.resumable`. A wrong offset is 409 with the right one. The offset makes the request idempotent: no idempotency key.
         */
        patch: operations["appendUpload"];
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations to regularise
         * @description Summaries, newest first.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invitation
         * @description What seems wrong, why, until when, and what may be answered.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an invitation
         * @description `onBehalfOf` as for a submission. `regularise` opens a prefilled correction; `confirm_exact` is a full answer, with a receipt; `contest` disputes the invitation. Accepted after the deadline too.
         */
        post: operations["respondToInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipt of an answer to an invitation
         * @description As for a correction.
         */
        get: operations["getInvitationReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to be audited
         * @description Newest first.
         */
        get: operations["listAuditRequests"];
        put?: never;
        /**
         * Ask to be audited
         * @description Right to be audited (CRPA L124-1): the request states the points. It is sent at once, and has a receipt.
         */
        post: operations["createAuditRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-requests/{auditRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request and its express findings
         * @description The findings bind their issuer on the points they list, until the law or the facts change or new ones replace them (L124-2).
         */
        get: operations["getAuditRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-requests/{auditRequestId}/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipt of a request to be audited
         * @description As for a correction.
         */
        get: operations["getAuditReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contextual advice
         * @description Public, cacheable, without preflight. Chosen by administration, procedure and field; `field` without `procedure` is 400. Takes names, never values. A card without `fields` answers a question about a field too, after the others; an `administration` that is not this backend's gets an empty page. A static server may answer with its whole catalogue.
         */
        get: operations["listAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/advice/{adviceId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Was it useful?
         * @description No identity, no cookie, no free text. The key is made for this request alone and serves only to count once.
         */
        post: operations["sendAdviceFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/frequent-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Frequent errors
         * @description Public aggregates. Small cells are left out, with a second one when a single one would be, and no total; see Suppression.
         */
        get: operations["listFrequentErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/error-signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report counts of errors
         * @description Counts added up in the client, only when the host turned it on. No identity, no cookie, no value. What the backend does not know is dropped, not refused.
         */
        post: operations["sendErrorSignals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agent and their scopes
         * @description A token of a person is refused here, and an agent's token everywhere else. Scope: `agent:read`.
         */
        get: operations["getAgentSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue
         * @description Cases of the agent's services. Filters add up; drafts never appear. The search `q` looks up the number of a receipt, never a name: names do not belong in addresses. Scope: `agent:read`.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case
         * @description Reading it is itself journalled. Scope: `agent:read`.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take charge of a case
         * @description By name, quality and service, or anonymised for a ground of CRPA L111-2, with a reference. Moves the case to `under_review`; the acknowledgement is issued at the latest now. Scope: `agent:handle`.
         */
        post: operations["takeCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/items-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for missing items
         * @description One open request at most; a legal ground for each item; a time limit. Suspends a rejection clock (L114-5). The end of the time refuses nothing. Scope: `agent:handle`.
         */
        post: operations["requestItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/items-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a request for items
         * @description The person is told; the clock runs on. Scope: `agent:handle`.
         */
        delete: operations["cancelItemsRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer to the competent service
         * @description The person is told and has nothing to send again (L114-2). The rejection clock keeps its first start (L114-3). Scope: `agent:handle`.
         */
        post: operations["transferCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the person, or leave a note
         * @description Signed as the agent appears (L111-2). Scope: `agent:handle`.
         */
        post: operations["sendAgentMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide, change by change
         * @description Every change gets a result; what is refused has reasons of fact and of law; an adverse decision has its remedies. Accepted values are applied and journalled in the same transaction. Scope: `agent:decide`.
         */
        post: operations["decideCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/sanction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a sanction
         * @description Refused with `shield-not-lifted` (L123-1) without a ground that lifts the shield and agrees with the facts of the case; with `prior-hearing-required` (L121-1, L122-1) before the time for observations has run; with `invitation-required` when the ground supposes an invitation that was never made. Refusals are journalled too. Scope: `agent:sanction`.
         */
        post: operations["recordSanction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close without a decision
         * @description Not a refusal. Not allowed where the person is owed a decision on a request that stands. Scope: `agent:decide`.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal of a case
         * @description Append-only, oldest first, chained by digests. Scope: `agent:journal`.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timeline of a case
         * @description What the person reads, messages of both sides among it; oldest first. Scope: `agent:read`.
         */
        get: operations["listCaseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/cases/{caseId}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of a case
         * @description As getAttachmentContent, for the agent who examines the case. Scope: `agent:read`.
         */
        get: operations["getCaseAttachmentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations sent
         * @description Newest first. Scope: `agent:invite`.
         */
        get: operations["listSentInvitations"];
        put?: never;
        /**
         * Invite one or several people to regularise
         * @description From a list of inconsistencies found. The time limit, the reason and the effect are compulsory. One recipient that fails does not stop the others. Scope: `agent:invite`.
         */
        post: operations["createInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/invitations/{invitationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an invitation
         * @description The person is told. An answered one cannot be cancelled. Scope: `agent:invite`.
         */
        post: operations["cancelInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/audit-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to be audited
         * @description Oldest first. Scope: `agent:read`.
         */
        get: operations["listCaseAuditRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/audit-requests/{auditRequestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a request to be audited
         * @description Accept with a date, refuse on a ground of L124-1 with reasons and remedies, or conclude with express findings limited to stated points. Scope: `agent:decide`.
         */
        post: operations["answerAuditRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The value schema of each field type, by type name. */
        FieldValueSchemas: {
            text?: components["schemas"]["TextValue"];
            longText?: components["schemas"]["LongTextValue"];
            boolean?: components["schemas"]["BooleanValue"];
            integer?: components["schemas"]["IntegerValue"];
            decimal?: components["schemas"]["DecimalValue"];
            money?: components["schemas"]["MoneyValue"];
            date?: components["schemas"]["DateValue"];
            partialDate?: components["schemas"]["PartialDateValue"];
            yearMonth?: components["schemas"]["YearMonthValue"];
            period?: components["schemas"]["PeriodValue"];
            choice?: components["schemas"]["ChoiceValue"];
            country?: components["schemas"]["CountryValue"];
            commune?: components["schemas"]["CommuneValue"];
            address?: components["schemas"]["AddressValue"];
            name?: components["schemas"]["NameValue"];
            email?: components["schemas"]["EmailValue"];
            phone?: components["schemas"]["PhoneValue"];
            iban?: components["schemas"]["IbanValue"];
            nir?: components["schemas"]["NirValue"];
            siren?: components["schemas"]["SirenValue"];
            siret?: components["schemas"]["SiretValue"];
            file?: components["schemas"]["FileValue"];
            group?: components["schemas"]["GroupValue"];
        };
        /**
         * @description Closed within a major version; the client words it in the person's language. Which situation gives which: `situations` of problems.yaml.
         * @enum {string}
         */
        FieldErrorCode: "required" | "format" | "length" | "min" | "max" | "min-length" | "max-length" | "scale" | "checksum" | "choice" | "order" | "too-many" | "too-few" | "unknown-field" | "unsupported-op" | "not-correctable" | "not-requested" | "proof-required" | "kind-mismatch";
        /** @description One thing to put right. All are given at once. */
        FieldError: {
            /** @description Path of the field in `values` and `changes`; empty for the whole. */
            path?: string;
            /**
             * @description Member of the change at fault.
             * @example value
             * @example kind
             * @example wrongSince
             * @example effectiveDate
             * @example comment
             */
            member?: string;
            /** @description JSON Pointer (RFC 6901) into the request body, when no field is at fault. */
            pointer?: string;
            code: components["schemas"]["FieldErrorCode"];
            /** @description Sentence for the person. Never repeats the value sent. */
            detail: string;
            /** @description Bounds the sentence needs, for example `max`. */
            params?: {
                [key: string]: string | number | boolean;
            };
            /** @description A valid entry as a person types it, in the answer's language (RGAA 11.11): not the wire form, which may be an object. */
            example?: string;
        };
        /**
         * Format: date
         * @description A calendar day in Europe/Paris, without time or zone. As a deadline it is inclusive: it ends at 23:59:59 in Europe/Paris. Members that hold one end in `On`, `Date`, `Since`, or are named `deadline`.
         * @example 2026-12-21
         */
        PlainDate: string;
        /** @description A source of law or of doctrine. A finding without one is not shown. */
        LegalRef: {
            /**
             * @description Code or act.
             * @example CRPA
             * @example CSS
             * @example CGI
             * @example LPF
             * @example RGPD
             */
            text: string;
            /**
             * @description Article as cited.
             * @example L123-1
             */
            article: string;
            /** @description Légifrance identifier of the version relied on. */
            id?: string;
            /**
             * Format: uri
             * @description Public address of the text.
             */
            url?: string;
            inForceFrom?: components["schemas"]["PlainDate"];
            inForceUntil?: components["schemas"]["PlainDate"];
            checkedOn?: components["schemas"]["PlainDate"];
            /**
             * @description How it is known (open set). `memory` is never shown as certain.
             * @example primary
             * @example official
             * @example secondary
             * @example doctrine
             * @example memory
             */
            evidence?: string;
            /** @description The words relied on. */
            excerpt?: string;
        };
        /** @description A body: the administration itself, an owner of a register, a court, an ombudsman. */
        Organisation: {
            /** @description Name in full. */
            name: string;
            /** @description SIRET, 14 digits, where the body has one. */
            siret?: string;
            /**
             * Format: uri
             * @description Public site.
             */
            url?: string;
        };
        /** @description A place to go. Clients follow `https:`, `tel:`, `mailto:` and same-origin references only. */
        Link: {
            /** @description Target. A reference beginning with `/` is on the backend's origin. */
            href: string;
            /**
             * @description What the target is (open set).
             * @example online_service
             * @example sheet
             * @example legal_text
             * @example contact
             * @example document
             * @example help
             */
            rel?: string;
            /** @description Text of the link, in the answer's language. */
            title?: string;
            /** @description Media type of the target. */
            type?: string;
        };
        /** @description The service in charge and how to reach it (CRPA R112-11-1, 2°: designation, e-mail or postal address, telephone). */
        ServiceContact: {
            /** @description Designation of the service. */
            name: string;
            organisation?: components["schemas"]["Organisation"];
            /**
             * Format: email
             * @description Address of the service, not of a person.
             */
            email?: string;
            /** @description Postal address, lines separated by a line feed. */
            postalAddress?: string;
            /** @description Telephone, E.164. */
            phone: string;
            /** @description Opening hours, in words. */
            hours?: string;
            link?: components["schemas"]["Link"];
        };
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339), from the server's clock. Members that hold one end in `At`.
         * @example 2026-11-21T10:04:07Z
         */
        Timestamp: string;
        /** @description "Not ours": the owner of the datum and how to reach it. When `transmitted` is true the request was passed on and the person has nothing to send again (CRPA L114-2). */
        Routing: {
            owner: components["schemas"]["Organisation"];
            service?: components["schemas"]["ServiceContact"];
            /** @description Why, in plain words. */
            reason: string;
            /** @description True when the administration passed it on. */
            transmitted: boolean;
            transmittedAt?: components["schemas"]["Timestamp"];
            /** @description Reference at the owner, if it gave one. */
            reference?: string;
            link?: components["schemas"]["Link"];
        };
        /** @description Problem details (RFC 9457). No stack trace, no path of the server, no value that was sent. */
        Problem: {
            /**
             * Format: uri
             * @description `https://w3id.org/bonne-foi/problems/` followed by `code`.
             */
            type: string;
            /** @description Short, in the answer's language, safe to show. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened and what to do, in the answer's language. */
            detail?: string;
            /** @description Reference of this occurrence; never holds an identifier of the person. */
            instance?: string;
            /** @description Last segment of `type`; the machine key. The closed list is in problems.yaml. */
            code: string;
            /** @description Same as the `X-Request-Id` header. */
            requestId?: string;
            /** @description Every field at fault (`validation-failed`) or everything missing (unlawful acts). */
            errors?: components["schemas"]["FieldError"][];
            /** @description The articles that forbid or require something here. */
            legalBasis?: components["schemas"]["LegalRef"][];
            /** @description Seconds to wait; same as `Retry-After`. */
            retryAfterSeconds?: number;
            /** @description What the server holds now: the whole correction or case, as GET gives it (`stale-version`, `invalid-transition`), or the held values of the fields touched, by path (`record-changed`). */
            current?: {
                [key: string]: unknown;
            };
            routedTo?: components["schemas"]["Routing"];
        };
        /** @description The contract kept. */
        ContractInfo: {
            /**
             * @description Name of the contract.
             * @constant
             */
            name: "bonne-foi";
            /** @description Full version (SemVer). */
            version: string;
            /** @description Profiles kept whole. `advice` alone is valid; `follow` requires `core`, `agent` requires `follow`. */
            profiles: string[];
        };
        /** @description Where the API is. */
        ApiInfo: {
            /** @description Base address, ending in `/v1`; required at `/.well-known/bonne-foi`. */
            base?: string;
            /** @description This contract as served. */
            openapi?: string;
            /** @description Name and version of the software. */
            software?: string;
        };
        /** @description The administration, controller of the processing. */
        Authority: {
            /** @description Key of the administration, as in advice. */
            key: string;
            /** @description Name in full. */
            name: string;
            /** @description SIRET. */
            siret?: string;
            /**
             * Format: uri
             * @description Public site.
             */
            url?: string;
            /** @description How to reach the data protection officer. */
            dpo?: string;
            contact?: components["schemas"]["ServiceContact"];
        };
        /** @description A way to authenticate. */
        AuthMode: {
            /**
             * @description Open set.
             * @example cookie
             * @example bearer
             * @example none
             */
            scheme: string;
            /** @description Where the host's log-in is (cookie). */
            loginUrl?: string;
            /** @description Header that carries the CSRF token (cookie). */
            csrfHeader?: string;
            /** @description Assurance levels taken, for example `eidas1`. */
            acr?: string[];
        };
        /** @description Optional features: present and not `false` means announced. Open set. */
        Features: {
            /** @description Files. */
            attachments?: boolean | {
                /** @description Parts are taken. */
                resumable?: boolean;
            };
            /** @description A submitted correction may be withdrawn. */
            withdrawal?: boolean;
            /** @description Messages to the service. */
            messages?: boolean;
            /** @description Invitations to regularise. */
            invitations?: boolean;
            /** @description The timeline as server-sent events. */
            eventStream?: boolean;
            /** @description Receipts as tagged PDF. */
            receiptPdf?: boolean;
            /** @description Receipts carry a signature, keys are published. */
            signedReceipts?: boolean;
            /** @description Receipts checked by the server; with `signedReceipts`. */
            receiptVerification?: boolean;
            /** @description Right to be audited. */
            auditRequests?: boolean;
            /** @description Contextual advice. */
            advice?: boolean;
            /** @description Was it useful? */
            adviceFeedback?: boolean;
            /** @description Frequent errors. */
            statistics?: boolean | {
                /** @description Threshold. */
                minCellSize?: number;
            };
            /** @description Counts are taken. */
            errorSignals?: boolean;
            /** @description Agent profile. */
            agent?: boolean;
        } & {
            [key: string]: boolean | {
                [key: string]: unknown;
            };
        };
        /** @description Limits, as enforced. */
        Limits: {
            /** @description Largest file, in bytes. */
            maxAttachmentBytes?: number;
            /** @description Most files of a correction. */
            maxAttachments?: number;
            /** @description Media types taken. */
            accept?: string[];
            /** @description Largest part, in bytes. */
            maxPartBytes?: number;
            /** @description Largest JSON body, in bytes. */
            maxBodyBytes?: number;
            /** @description How long a key is remembered; 7 days advised. */
            idempotencyTtlSeconds?: number;
            /** @description Life of a draft after its last change. */
            draftTtlSeconds?: number;
            /** @description Largest `limit`. */
            pageMax?: number;
            /** @description Other origins that take bytes. */
            uploadOrigins?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One of the 23 types of the vocabulary (closed for writing; see field-types.yaml for the schema of each). A client that meets another type shows `display` read-only and offers `describe`.
         * @example text
         * @example longText
         * @example boolean
         * @example integer
         * @example decimal
         * @example money
         * @example date
         * @example partialDate
         * @example yearMonth
         * @example period
         * @example choice
         * @example country
         * @example commune
         * @example address
         * @example name
         * @example email
         * @example phone
         * @example iban
         * @example nir
         * @example siren
         * @example siret
         * @example file
         * @example group
         */
        FieldType: string;
        /**
         * @description What the send is in law (open set), as its procedure says: a corrected declaration is a `declaration` (receipt without clock), a request to recompute or to rectify is a `request` (receipt with clock). One send may be several; each has its own clock.
         * @example declaration
         * @example request
         * @example overpayment_rectification
         * @example prior_appeal
         * @example gdpr_rectification
         * @example information
         */
        Qualification: string;
        /** @description A procedure. */
        ProcedureInfo: {
            /** @description Key, as in records, advice and statistics. */
            key: string;
            /** @description Name for the person. */
            title: string;
            /**
             * @description As in AdviceCard (open set).
             * @example crpa
             * @example special
             */
            cover?: string;
            /** @description What a correction sent in this procedure is in law. */
            qualification?: components["schemas"]["Qualification"][];
            /** @description Service in charge of the procedure: whom to call before a record is open. */
            holder?: components["schemas"]["ServiceContact"];
            /** @description True where a text asks for an attestation on honour with the send (CRPA L113-13): it is then asked before, not after a refusal. */
            swornStatement?: boolean;
        };
        /** @description How receipts are made. */
        ReceiptInfo: {
            /** @description Keys, on the issuer's origin; required with the feature `signedReceipts`. */
            jwksUri?: string;
            /**
             * Format: email
             * @description Address receipts are sent from (R112-11-3).
             */
            from?: string;
            /**
             * @description Time limit of the registration receipt.
             * @example at_once
             * @example one_working_day
             */
            registrationWithin?: string;
            /**
             * @description Time limit of the acknowledgement.
             * @example at_once
             * @example ten_working_days
             */
            acknowledgementWithin?: string;
        };
        /** @description Something that will go. */
        Deprecation: {
            /** @description `operation:<operationId>`, `member:<pointer>` or `version:<major>`. */
            what: string;
            since: components["schemas"]["PlainDate"];
            sunset: components["schemas"]["PlainDate"];
            /**
             * Format: uri
             * @description What to do.
             */
            link?: string;
        };
        /** @description Vendor members, keyed by reverse DNS name. Clients keep what they do not know; servers accept any member here. */
        Ext: {
            [key: string]: unknown;
        };
        /** @description Capability document. What it announces works; what it does not announce answers 404 `feature-not-supported`. */
        Capabilities: {
            contract: components["schemas"]["ContractInfo"];
            api?: components["schemas"]["ApiInfo"];
            authority: components["schemas"]["Authority"];
            /** @description Ways to authenticate, preferred first. */
            auth: components["schemas"]["AuthMode"][];
            features: components["schemas"]["Features"];
            limits: components["schemas"]["Limits"];
            /** @description Languages, BCP 47; French always (CRPA L111-1). */
            locales: string[];
            /** @description Field types in use; required with the profile `core`, as is `receipts`. */
            fieldTypes?: components["schemas"]["FieldType"][];
            /** @description Procedures served. */
            procedures?: components["schemas"]["ProcedureInfo"][];
            receipts?: components["schemas"]["ReceiptInfo"];
            /** @description What will go, and when. */
            deprecations?: components["schemas"]["Deprecation"][];
            ext?: components["schemas"]["Ext"];
        };
        /** @description One public key (RFC 7517; Ed25519 as in RFC 8037). */
        ReceiptKey: {
            /**
             * @description Key type.
             * @enum {string}
             */
            kty: "OKP" | "EC";
            /**
             * @description Curve.
             * @enum {string}
             */
            crv: "Ed25519" | "P-256";
            /** @description Public key, or its x coordinate. */
            x: string;
            /** @description y coordinate, for EC. */
            y?: string;
            /** @description Name of the key. */
            kid: string;
            /**
             * @description For signatures.
             * @constant
             */
            use: "sig";
            /**
             * @description Algorithm.
             * @enum {string}
             */
            alg: "EdDSA" | "ES256";
            validFrom: components["schemas"]["Timestamp"];
            validUntil?: components["schemas"]["Timestamp"];
            revokedAt?: components["schemas"]["Timestamp"];
            d?: never;
        };
        /** @description Public keys of receipts (RFC 7517). Keys of the past stay as long as receipts may be checked. */
        ReceiptKeySet: {
            /** @description Newest first. */
            keys: components["schemas"]["ReceiptKey"][];
        };
        /** @description The person or company for whom someone else acts. Named on the receipt, with the one who acts. */
        OnBehalfOf: {
            /**
             * @description In what capacity (open set).
             * @example mandate
             * @example legal_representative
             * @example helper
             * @example counter_agent
             * @example company_representative
             */
            capacity: string;
            /** @description Who is represented or helped. */
            name: string;
            /** @description SIRET of a company. */
            siret?: string;
            /** @description Reference of the mandate, where one exists. */
            mandateReference?: string;
        };
        /** @description Who is speaking. Identity comes from the host; the contract never authenticates. */
        Session: {
            /** @description Always true with status 200. */
            authenticated: boolean;
            /** @description Name to greet with. */
            displayName?: string;
            /** @description Assurance level reached. */
            acr?: string;
            expiresAt?: components["schemas"]["Timestamp"];
            /** @description To be sent with every unsafe request in cookie mode. */
            csrfToken?: string;
            /** @description Where receipts go, masked. */
            receiptEmail?: string;
            /** @description Whom this person may act for. */
            representations?: components["schemas"]["OnBehalfOf"][];
        };
        /**
         * @description Opaque identifier made by the server. Never derived from a NIR, SIRET, name or e-mail address.
         * @example cor_9
         */
        Id: string;
        /** @description A record in a list. */
        RecordSummary: {
            id: components["schemas"]["Id"];
            /** @description Name of the record, for the person. */
            title: string;
            /** @description Key of the procedure it belongs to. */
            procedure: string;
            /** @description What tells it from its like, for example a period. No sensitive datum. */
            subtitle?: string;
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description True when at least one field is correctable here. */
            correctable?: boolean;
            /** @description Corrections that are not closed. */
            openCorrections?: number;
            /** @description Invitations still to be answered. */
            openInvitations?: number;
        };
        /** @description Opaque place to go on from, or null at the end. Holds no personal datum. */
        NextCursor: string | null;
        /** @description A page of records. */
        RecordPage: {
            /** @description Newest first, in an order that a change does not move (not by `updatedAt`): see PAGE-1. */
            items: components["schemas"]["RecordSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Same opaque string as the strong `ETag`, quotes included. What a client sends as `If-Match`: proxies weaken or rename the header's tag, never the body.
         * @example "cor_9-2"
         */
        Version: string;
        /**
         * @description A length of time (ISO 8601, no hours). Months are counted by date (31 → 28 or 29 February). Never a date: see `deadline`.
         * @example P2M
         */
        Duration: string;
        /**
         * @description Why a finding says what it says. Open set: a client that does not know a code shows `explanation`. Values of version 1:
         *
         *     Sanction, barred: `good_faith_presumed` (CRPA L123-2), `regularised_spontaneously`, `regularised_on_invitation`, `first_occurrence`, `clerical_error` (CRPA L123-1, al. 1), `good_faith_in_regime` (a special regime exempts good faith, for example CSS L114-17), `next_due_date`, `surcharge_under_ceiling`, `complement_under_five_percent` (CSS R243-10), `late_payment_tolerated` (CSS R243-11), `first_late_notice` (CSS D323-2).
         *     Sanction, cannot conclude: `regularise_now`, `presumed_first`, `fact_unknown`, `regime_unknown`.
         *     Sanction, not barred: `bad_faith`, `fraud` (notified by the administration, never inferred), `deadline_missed`, `not_first_time`, `excluded_eu_law`, `excluded_health_safety_environment`, `excluded_contract`, `excluded_regulator` (CRPA L123-1, 1° to 4°), `penal_or_civil`, `not_regularisable` (lateness: doctrine, not the text), `employees_omitted`, `repeated_inaccuracies`.
         *     Sanction, no object: `no_sanction_exists`, `no_error`, `public_body_as_user`, `not_an_administration` (CRPA L100-3).
         *     Principal: `amount_owed`, `amount_refunded`, `no_amount_at_stake`, `amount_not_computed`, `waiver_possible`, `payment_plan_possible`.
         *     Interest: `no_interest_in_regime`, `halved_spontaneous` (CGI 1727 V), `cut_by_thirty_percent` (LPF L62), `surcharges_remitted`, `full_rate`, `return_not_in_time`, `principal_not_paid`, `interest_not_computed`.
         * @example presumed_first
         * @example regularised_spontaneously
         * @example good_faith_in_regime
         * @example amount_owed
         * @example no_interest_in_regime
         */
        FindingCode: string;
        /** @description How the regime counts a first time. Data, applied by the server alone. */
        FirstOccurrencePolicy: {
            /**
             * @description What is counted (open set).
             * @example rule
             * @example procedure
             * @example administration
             * @example not_stated
             */
            unit: string;
            lookback?: components["schemas"]["Duration"];
            source?: components["schemas"]["LegalRef"];
        };
        /** @description The rule that governs the axis. Order of look-up: special regime, then CRPA, then none (CRPA L100-1). */
        Regime: {
            /**
             * @description Open set.
             * @example crpa
             * @example css_family_benefits
             * @example css_contributions
             * @example tax
             * @example customs
             * @example css_sick_leave
             * @example none
             */
            id: string;
            /** @description Name in plain words. */
            label: string;
            firstOccurrence?: components["schemas"]["FirstOccurrencePolicy"];
        };
        /** @description Something still to be done or known. */
        FindingCondition: {
            /** @description What, in plain words. */
            label: string;
            deadline?: components["schemas"]["PlainDate"];
            /**
             * @description Who has to act (open set).
             * @example user
             * @example administration
             */
            by?: string;
        };
        /** @description Will I be punished? */
        SanctionFinding: {
            /**
             * @description Closed set. `undetermined` is normal: wording is then conditional.
             * @enum {string}
             */
            value: "not_applicable" | "shielded" | "undetermined" | "not_shielded";
            /** @description Reasons, the decisive one first. */
            codes: components["schemas"]["FindingCode"][];
            regime: components["schemas"]["Regime"];
            /** @description The texts applied. */
            sources: components["schemas"]["LegalRef"][];
            /** @description One or two plain sentences that speak of sanction only. */
            explanation?: string;
            /** @description What would settle an `undetermined`, for example correcting before a date. */
            conditions?: components["schemas"]["FindingCondition"][];
        };
        /** @description A sum of money. Parameters: currency (the only one accepted, `EUR` unless told) [choice], scale (2 unless told) [scale], min, max. */
        MoneyValue: {
            /** @description Decimal as a string, in major units (euros, not cents). */
            amount: string;
            /** @description ISO 4217. */
            currency: string;
        };
        /** @description Do I owe, or am I owed, money? Good faith changes nothing here. */
        PrincipalFinding: {
            /**
             * @description Closed set. `due`: the person owes; `refund`: the person is owed.
             * @enum {string}
             */
            value: "none" | "due" | "refund" | "unknown";
            /** @description Reasons, the decisive one first. */
            codes: components["schemas"]["FindingCode"][];
            regime: components["schemas"]["Regime"];
            /** @description The texts applied. */
            sources: components["schemas"]["LegalRef"][];
            amount?: components["schemas"]["MoneyValue"];
            /** @description True while the amount is not a decision. */
            estimated?: boolean;
            /** @description One or two plain sentences that speak of the sum only. */
            explanation?: string;
        };
        /** @description Are late interest or late surcharges added? They are not treated as a sanction; a tax penalty (*majoration* for a fault) is, on its own axis. */
        InterestFinding: {
            /**
             * @description Closed set.
             * @enum {string}
             */
            value: "none" | "reduced" | "full" | "unknown";
            /** @description Reasons, the decisive one first. */
            codes: components["schemas"]["FindingCode"][];
            regime: components["schemas"]["Regime"];
            /** @description The texts applied. */
            sources: components["schemas"]["LegalRef"][];
            /** @description Share taken off, as a decimal string: `0.5` for half. */
            reduction?: string;
            /** @description One or two plain sentences that speak of interest only. */
            explanation?: string;
        };
        /** @description The right and the duty, always together (Services Publics+, commitment 1). */
        RightAndDutyNotice: {
            /** @description What the person may do without fear. */
            right: string;
            /** @description What the person must report. */
            duty: string;
            link?: components["schemas"]["Link"];
        };
        /** @description What the right to error gives here, on three axes that are never merged in one value or one sentence: is a sanction barred, is something still due, is interest added. Informs; the decision stays the administration's. */
        Assessment: {
            /** @description When the facts last changed the assessment, not when it was read: reading changes no version. */
            assessedAt: components["schemas"]["Timestamp"];
            sanction: components["schemas"]["SanctionFinding"];
            principal: components["schemas"]["PrincipalFinding"];
            interest: components["schemas"]["InterestFinding"];
            notice?: components["schemas"]["RightAndDutyNotice"];
        };
        /**
         * @description Closed set. `correction`: it was wrong (`wrongSince`). `circumstanceChange`: it was right and life moved on (`effectiveDate`). Different duties, periods and sums follow.
         * @enum {string}
         */
        ChangeKind: "correction" | "circumstanceChange";
        /** @description What must come with a change of this field. */
        ProofRule: {
            /** @description True when a document or a `noDocumentReason` is needed at the send; neither is 422 `proof-required`. With a reason the send leaves, and the receipt lists what is missing. */
            required: boolean;
            /** @description Kinds of document (open set of the backend). */
            kinds?: string[];
            /** @description Which document, in plain words. */
            hint?: string;
            /** @description Texts that require it; nothing else may be asked (CRPA L114-5, L113-12). Give at least one when `required` is true: the receipt of a send without the document names it (`missingItems`). */
            legalBasis?: components["schemas"]["LegalRef"][];
        };
        /** @description One choice. */
        Choice: {
            /** @description What goes on the wire. */
            value: string;
            /** @description What is shown. */
            label: string;
            /** @description Help. */
            hint?: string;
        };
        /** @description Definition of a field: enough to draw an accessible control, and to say why the datum is held and how it may be corrected. */
        Field: {
            /** @description Stable name within the form. `other` is reserved for what is not listed. */
            id: string;
            type: components["schemas"]["FieldType"];
            /** @description Visible label. */
            label: string;
            /** @description Help, format and an example (RGAA 11.11). */
            hint?: string;
            /** @description Why the administration holds it. */
            why?: string;
            /**
             * @description True when a value is compulsory while the field is visible.
             * @default false
             */
            required?: boolean;
            /**
             * @description `here`: in this form. `elsewhere`: at its source, see `correctableAt`. `no`: see `why` (open set; unknown reads as `no`).
             * @example here
             * @example elsewhere
             * @example no
             */
            correctable: string;
            correctableAt?: components["schemas"]["Link"];
            owner?: components["schemas"]["Organisation"];
            /** @description Kinds of change accepted; both when absent. */
            kinds?: components["schemas"]["ChangeKind"][];
            /**
             * @description True when the value is not to be shown in full by default.
             * @default false
             */
            sensitive?: boolean;
            /** @description WCAG 1.3.5 token, for data on the person (RGAA 11.13). */
            autocomplete?: string;
            proof?: components["schemas"]["ProofRule"];
            /** @description Lowest value: number, decimal as a string, day, month, or `today`. */
            min?: number | string;
            /** @description Highest value, likewise. */
            max?: number | string;
            /** @description Fewest code points. */
            minLength?: number;
            /** @description Most code points. */
            maxLength?: number;
            /** @description Most digits after the point. */
            scale?: number;
            /** @description ISO 4217. */
            currency?: string;
            /** @description Help for typing (`9` a digit, `A` a letter, `*` any); never a regular expression, never a check. */
            mask?: string;
            /** @description What may be chosen. */
            choices?: components["schemas"]["Choice"][];
            /**
             * @description True when several choices may be made.
             * @default false
             */
            multiple?: boolean;
            /** @description Media types of files. */
            accept?: string[];
            /** @description Largest file, in bytes. */
            maxBytes?: number;
            /** @description Fields of a group; one level only. */
            fields?: components["schemas"]["Field"][];
            repeat?: components["schemas"]["RepeatRule"];
            visibleIf?: components["schemas"]["Condition"];
        };
        /** @description A group that occurs several times. */
        RepeatRule: {
            /** @description Fewest items. */
            min?: number;
            /** @description Most items. */
            max?: number;
            /** @description Name of an item; `{n}` is its rank. */
            itemLabel?: string;
            /**
             * @description True when items can be neither added nor removed.
             * @default false
             */
            fixed?: boolean;
        };
        /**
         * @description Path of a field. `*` stands for any item of a repeated group: true when it holds for at least one item, and the same item is meant throughout one tree. `#member` reads one member of a composed value, for example `months/*\/amount#amount` for a sum of money.
         * @example months/*\/netSocialAmount#amount
         */
        ConditionField: string;
        /**
         * @description Which value is read: the one the person has typed (or, if none, the one held), or the one the administration holds.
         * @default typed
         * @enum {string}
         */
        ConditionSide: "typed" | "held";
        /** @description Compares a value with a constant. Numbers, decimals as strings and amounts compare as decimals; dates, months and years as dates; anything else only with `eq` and `ne`, character by character after NFC. */
        ComparisonCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description Equal, different, less, at most, more, at least.
             * @enum {string}
             */
            op: "eq" | "ne" | "lt" | "lte" | "gt" | "gte";
            /** @description The constant. */
            value: string | number | boolean;
        };
        /** @description True when the value (or one of the values of a multiple choice) is in the list. */
        MembershipCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description Member of a list.
             * @constant
             */
            op: "in";
            /** @description The constants. */
            values: (string | number | boolean)[];
        };
        /** @description Whether there is a value. An empty string, an empty list and a cleared field are absent; `0` and `false` are present; a masked value is present. */
        PresenceCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description There is, there is not.
             * @enum {string}
             */
            op: "present" | "absent";
        };
        /** @description True when two values are present and equal. */
        SameAsCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description Equal to another value.
             * @constant
             */
            op: "sameAs";
            other: components["schemas"]["ConditionField"];
            otherSide?: components["schemas"]["ConditionSide"];
        };
        /** @description True when |field ÷ other − ratio| ≤ tolerance; false when `other` is zero. Finds a net amount typed where a gross one is meant, a yearly one for a monthly one. */
        RatioCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description In proportion to another value.
             * @constant
             */
            op: "ratioTo";
            other: components["schemas"]["ConditionField"];
            otherSide?: components["schemas"]["ConditionSide"];
            /** @description Decimal, as a string. */
            ratio: string;
            /** @description Decimal, as a string; in the unit of the ratio. */
            tolerance: string;
        };
        /** @description A day: fixed, read from a field, or counted from today (Europe/Paris). */
        DateOperand: {
            date: components["schemas"]["PlainDate"];
        } | {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
        } | {
            /**
             * @description Signed ISO 8601 length, or empty for today itself.
             * @example -P18Y
             */
            today: string;
        };
        /** @description True when the day is strictly before or after the other. A month stands for its first day, a year for 1 January. */
        DateCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description Strictly before, strictly after.
             * @enum {string}
             */
            op: "dateBefore" | "dateAfter";
            than: components["schemas"]["DateOperand"];
        };
        /** @description True when the day or month lies in a period counted from today in whole calendar units, both ends included: `{unit: month, from: -4, to: -2}` is the fourth to the second month before this one. */
        PeriodCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description Within a period relative to today.
             * @constant
             */
            op: "inPeriod";
            /**
             * @description Calendar unit; weeks begin on Monday (ISO 8601).
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "quarter" | "year";
            /** @description First unit, relative to the current one (0). */
            from: number;
            /** @description Last unit, relative to the current one (0). */
            to: number;
        };
        /** @description True when the text has a known shape. The list is closed, so that no pattern of an author can be slow. */
        ShapeCondition: {
            field: components["schemas"]["ConditionField"];
            side?: components["schemas"]["ConditionSide"];
            /**
             * @description Has a known shape.
             * @constant
             */
            op: "hasShape";
            /**
             * @description `round_hundred`: an amount that is a multiple of 100. The first six: the normalised text passes the field type of that name.
             * @enum {string}
             */
            shape: "email" | "phone" | "iban" | "nir" | "siren" | "siret" | "url" | "digits_only" | "capitals_only" | "round_hundred" | "one_repeated_character";
        };
        /** @description One condition, or a combination. A reader that meets an unknown `op` treats the whole tree as false for `detect` and as true for `visibleIf`, so that nothing is hidden by mistake. */
        Condition: components["schemas"]["ComparisonCondition"] | components["schemas"]["MembershipCondition"] | components["schemas"]["PresenceCondition"] | components["schemas"]["SameAsCondition"] | components["schemas"]["RatioCondition"] | components["schemas"]["DateCondition"] | components["schemas"]["PeriodCondition"] | components["schemas"]["ShapeCondition"] | components["schemas"]["CombinedCondition"] | components["schemas"]["NotCondition"];
        /** @description All, or at least one, of the conditions. */
        CombinedCondition: {
            /**
             * @description All of them, one of them.
             * @enum {string}
             */
            op: "all" | "any";
            /** @description The conditions. */
            conditions: components["schemas"]["Condition"][];
        };
        /** @description True when the condition is false. */
        NotCondition: {
            /**
             * @description Reverses.
             * @constant
             */
            op: "not";
            condition: components["schemas"]["Condition"];
        };
        /**
         * @description `field`, `group/field`, or, for a repeated group, `group/itemId/field`. Item ids come from the server; a client's additions are `new-` and a UUID. Never an index. `other` stands for what is not listed.
         * @example phone
         * @example months/m_202608/netSocialAmount
         */
        FieldPath: string;
        /** @description What is held for one path. */
        FieldValue: {
            /**
             * @description Open set. `contested`: a correction is pending, and processing is restricted while accuracy is verified (GDPR art. 18).
             * @example declared
             * @example verified
             * @example inferred
             * @example missing
             * @example contested
             */
            state: string;
            /** @description The value, in the shape of its field's type; absent when `missing` or `masked`. */
            value?: unknown;
            /** @description The value in words; required when `masked`. */
            display?: string;
            /** @description True when the value itself is not sent; changing it means sending a whole new one. */
            masked?: boolean;
            /** @description Where it comes from: the person, or the body or register that gave it (CRPA L114-8). */
            source?: string;
            retrievedAt?: components["schemas"]["Timestamp"];
            asOf?: components["schemas"]["PlainDate"];
            correctableAt?: components["schemas"]["Link"];
            /** @description Pending correction of this value; the newest, when there are several. */
            correctionId?: components["schemas"]["Id"];
            /** @description The person's statement kept beside a value whose correction was refused. */
            dispute?: string;
        };
        /** @description Whether another body knows. By default it does not: say so, and say how to tell it. */
        Told: {
            body: components["schemas"]["Organisation"];
            /** @description True only once the body has received it. */
            told: boolean;
            at?: components["schemas"]["Timestamp"];
            /** @description What was told, or why not. */
            note?: string;
            link?: components["schemas"]["Link"];
        };
        /** @description One record: definitions and values together, so that one request paints the page. `rightToError` may be the ready-made block of fixtures/undetermined-assessment.json, true of nearly everyone before anything is sent. */
        Record: {
            id: components["schemas"]["Id"];
            /** @description Name of the record. */
            title: string;
            /** @description Key of the procedure. */
            procedure: string;
            version: components["schemas"]["Version"];
            /** @description Version of the field definitions. */
            formVersion: string;
            updatedAt?: components["schemas"]["Timestamp"];
            holder?: components["schemas"]["ServiceContact"];
            /** @description Texts that found the processing. */
            legalBasis?: components["schemas"]["LegalRef"][];
            retention?: components["schemas"]["Duration"];
            rightToError?: components["schemas"]["Assessment"];
            correctableUntil?: components["schemas"]["PlainDate"];
            /** @description Definitions, in the order of display. */
            fields: components["schemas"]["Field"][];
            /** @description A flat map from path to what is held. */
            values: {
                [key: string]: components["schemas"]["FieldValue"];
            };
            /** @description Order of the items of each repeated group: group id to item ids. */
            items?: {
                [key: string]: components["schemas"]["Id"][];
            };
            /** @description Bodies that receive this record, and bodies that people think do but do not. */
            told?: components["schemas"]["Told"][];
            /** @description Places to go. */
            links?: components["schemas"]["Link"][];
            ext?: components["schemas"]["Ext"];
        };
        /**
         * @description Closed set: what a client that does not know `status` can still show. `with_user` is reached with the profile `follow` only. A draft that expired is gone (410), not closed.
         * @enum {string}
         */
        Phase: "draft" | "with_administration" | "with_user" | "closed";
        /** @description A correction in a list. */
        CorrectionSummary: {
            id: components["schemas"]["Id"];
            recordId: components["schemas"]["Id"];
            /** @description Name of the record it bears on. */
            title: string;
            phase: components["schemas"]["Phase"];
            /**
             * @description See Correction.
             * @example registered
             */
            status: string;
            /** @description Number of its first receipt. */
            number?: string;
            createdAt: components["schemas"]["Timestamp"];
            submittedAt?: components["schemas"]["Timestamp"];
            deadline?: components["schemas"]["PlainDate"];
        };
        /** @description A page of corrections. */
        CorrectionPage: {
            /** @description Newest first, by `createdAt`: an order that a change does not move. */
            items: components["schemas"]["CorrectionSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A day, a month or a year, when the person does not know better. The server checks that a full day exists.
         * @example 2026-08
         */
        ApproximateDate: string;
        /** @description "I have no document because…": a true answer, never a dead end. */
        NoDocumentReason: {
            /**
             * @description Open set.
             * @example later
             * @example lost
             * @example never_issued
             * @example awaiting_issuer
             * @example held_by_administration
             * @example not_concerned
             * @example other
             */
            code: string;
            /** @description In the person's words. */
            text?: string;
        };
        /** @description One change, as the person makes it. */
        ChangeInput: {
            /**
             * @description Open set. `set` a value, `clear` it, `confirm` that it is right, `describe` in words, `addItem` or `removeItem` of a repeated group. `addItem` and `removeItem` stand at the item's path and carry no value.
             * @example set
             * @example clear
             * @example confirm
             * @example describe
             * @example addItem
             * @example removeItem
             */
            op: string;
            kind?: components["schemas"]["ChangeKind"];
            /** @description New value, in the shape of the field's type; with `set` only. */
            value?: unknown;
            wrongSince?: components["schemas"]["ApproximateDate"];
            effectiveDate?: components["schemas"]["PlainDate"];
            /**
             * @description Why it is wrong (open set).
             * @example incorrect
             * @example incomplete
             * @example outdated
             * @example not_mine
             * @example missing
             * @example other
             */
            reason?: string;
            /** @description In the person's words. Required with `describe`. */
            comment?: string;
            /** @description Proof: attachments of this correction. */
            attachments?: components["schemas"]["Id"][];
            noDocumentReason?: components["schemas"]["NoDocumentReason"];
        };
        /** @description From field path to change. A map, so that one field can be saved at a time. Unknown members of a change are ignored and not kept. */
        ChangesInput: {
            [key: string]: components["schemas"]["ChangeInput"];
        };
        /** @description A new draft. Nothing is sent to the service yet. */
        CorrectionCreate: {
            recordId: components["schemas"]["Id"];
            basedOn: components["schemas"]["Version"];
            /** @description Version of the field definitions the person saw. */
            formVersion: string;
            invitationId?: components["schemas"]["Id"];
            contests?: components["schemas"]["Id"];
            /** @description With `contests`: kind of the remedy used (see Remedy). */
            remedy?: string;
            changes?: components["schemas"]["ChangesInput"];
            /** @description In the person's words, on the whole. */
            comment?: string;
            ext?: components["schemas"]["Ext"];
        };
        /** @description What the silence of the administration means, and when. For a correction it is nearly always a rejection (CRPA L231-4); acceptance (L231-1) only for a request in a procedure laid down by a text and outside the cases of L231-4, as the procedure's data says. */
        Clock: {
            /**
             * @description Open set. `none`: a declaration, which makes no implied decision.
             * @example silence_means_rejection
             * @example silence_means_acceptance
             * @example none
             */
            kind: string;
            timeLimit?: components["schemas"]["Duration"];
            startedAt?: components["schemas"]["Timestamp"];
            /**
             * @description What started it (CRPA L114-3): receipt by the first administration seized (rejection), or by the competent one of a complete file (acceptance).
             * @example first_administration
             * @example competent_administration
             */
            startRule?: string;
            suspendedAt?: components["schemas"]["Timestamp"];
            suspendedUntil?: components["schemas"]["PlainDate"];
            /** @description The decision born of silence is born when this day ends, in Europe/Paris. */
            deemedOn?: components["schemas"]["PlainDate"];
            /** @description True: the date holds only if the file is complete (R112-11-1). */
            subjectToCompleteness?: boolean;
            /** @description Texts that set the clock. */
            legalBasis?: components["schemas"]["LegalRef"][];
        };
        /** @description Reasons of fact and of law of what is adverse to the person (CRPA L211-2, L211-5). */
        StatementOfReasons: {
            /** @description Machine key of the reason (open set of the backend). */
            code?: string;
            /** @description What was found, in plain words. */
            fact: string;
            /** @description The rules applied. */
            law: components["schemas"]["LegalRef"][];
        };
        /** @description What became of one change. */
        ChangeOutcome: {
            /**
             * @description Open set. `not_ours` comes with `routedTo`.
             * @example pending
             * @example accepted
             * @example refused
             * @example no_change_needed
             * @example not_ours
             */
            result: string;
            /** @description Required when refused. */
            reasons?: components["schemas"]["StatementOfReasons"][];
            decidedAt?: components["schemas"]["Timestamp"];
            appliedAt?: components["schemas"]["Timestamp"];
            appliesFrom?: components["schemas"]["PlainDate"];
            /** @description What was held, in words. */
            before?: string;
            /** @description What is held now, in words. */
            after?: string;
            routedTo?: components["schemas"]["Routing"];
        };
        /** @description One change, with what became of it. */
        Change: components["schemas"]["ChangeInput"] & {
            outcome?: components["schemas"]["ChangeOutcome"];
        };
        /** @description From field path to change and outcome. */
        Changes: {
            [key: string]: components["schemas"]["Change"];
        };
        /** @description Where and how to send the bytes; absent once they are in. */
        Upload: {
            /** @description Address; on another origin only if `limits.uploadOrigins` lists it. */
            href: string;
            /**
             * @description True when parts are taken (HEAD and PATCH).
             * @default false
             */
            resumable?: boolean;
            /** @description Largest part, in bytes. */
            maxPartBytes?: number;
            expiresAt?: components["schemas"]["Timestamp"];
        };
        /** @description A file and its state. */
        Attachment: {
            id: components["schemas"]["Id"];
            /** @description File name. */
            name: string;
            /** @description Media type; once `ready`, the one found in the content. */
            mediaType: string;
            /** @description Size in bytes. */
            size: number;
            /**
             * @description Open set.
             * @example awaiting_content
             * @example checking
             * @example ready
             * @example rejected
             * @example expired
             */
            state: string;
            /**
             * @description Why it was rejected (open set).
             * @example virus
             * @example unreadable
             * @example type_mismatch
             * @example digest_mismatch
             * @example encrypted
             */
            rejection?: string;
            /** @description SHA-256 of the bytes received. */
            sha256?: string;
            /** @description Kind of document. */
            kind?: string;
            path?: components["schemas"]["FieldPath"];
            itemId?: components["schemas"]["Id"];
            upload?: components["schemas"]["Upload"];
        };
        /** @description One item. */
        RequestedItem: {
            id: components["schemas"]["Id"];
            /** @description What, in plain words. */
            label: string;
            path?: components["schemas"]["FieldPath"];
            /** @description Kind of document (open set of the backend). */
            documentKind?: string;
            /**
             * @description Open set.
             * @example incomplete
             * @example incorrect
             * @example outdated
             * @example unclear
             * @example missing
             */
            reason?: string;
            /** @description Texts that require it. */
            legalBasis: components["schemas"]["LegalRef"][];
            /** @description Why the administration cannot get it itself (CRPA L113-12, L114-10). */
            notHeldBecause?: string;
        };
        /** @description Only where a text says that the file lapses at the deadline. */
        LapseRule: {
            /** @description What happens, in plain words. */
            effect: string;
            /** @description Texts that say so. */
            legalBasis: components["schemas"]["LegalRef"][];
        };
        /** @description Who speaks for the administration (CRPA L111-2: first name, surname, quality and administrative address; anonymity where public security or the safety of persons justifies it). `service` is always there; when `anonymised` is true `name` is absent and `reference` stands for it. */
        Agent: {
            /**
             * @description Open set. `service` means that nobody is assigned yet.
             * @example person
             * @example service
             * @example automated
             */
            kind: string;
            /** @description Service of the agent. */
            service: string;
            /** @description First name and surname. */
            name?: string;
            /** @description Quality (*qualité*). */
            jobTitle?: string;
            /** @description What stands for an anonymised agent on correspondence. */
            reference?: string;
            /** @description True when the name is withheld. The ground is never shown to the person. */
            anonymised?: boolean;
            /** @description Office address. */
            administrativeAddress?: string;
            /**
             * Format: email
             * @description Professional address.
             */
            email?: string;
            /** @description Professional telephone, E.164. */
            phone?: string;
        };
        /** @description What the administration still needs. One open at most; every item rests on a law or regulation (CRPA L114-5, R112-11-4). The end of the time given refuses nothing by itself. */
        ItemsRequest: {
            id: components["schemas"]["Id"];
            /** @description Sentence for the person. */
            message: string;
            /**
             * @description `incomplete_file` (L114-5) or `formal_defect` (L114-6, whose *régularisation* is not that of L123-1). Open set.
             * @example incomplete_file
             * @example formal_defect
             */
            nature?: string;
            /** @description What is needed. */
            items: components["schemas"]["RequestedItem"][];
            requestedAt: components["schemas"]["Timestamp"];
            timeLimit: components["schemas"]["Duration"];
            deadline: components["schemas"]["PlainDate"];
            /**
             * @description Effect on the silence clock (open set): a rejection clock is suspended, an acceptance clock has not started.
             * @example suspended
             * @example not_started
             * @example none
             */
            clockEffect: string;
            /** @description What goes on meanwhile (CRPA L114-5-1). */
            continues?: string;
            lapse?: components["schemas"]["LapseRule"];
            resolvedAt?: components["schemas"]["Timestamp"];
            /**
             * @description How it ended (open set).
             * @example answered
             * @example cancelled
             * @example deadline_passed
             * @example decided
             */
            resolution?: string;
            by?: components["schemas"]["Agent"];
        };
        /** @description Answer to one requested item. */
        ItemAnswerInput: {
            /** @description In the person's words. */
            comment?: string;
            /** @description Attachments of this correction. */
            attachments?: components["schemas"]["Id"][];
            noDocumentReason?: components["schemas"]["NoDocumentReason"];
        };
        /**
         * @description Open set. `registration`: *accusé d'enregistrement électronique*, at once or within one working day. `acknowledgement`: *accusé de réception électronique*, at once or within ten working days (R112-11-2).
         * @example registration
         * @example acknowledgement
         * @example read
         */
        ReceiptKind: string;
        /**
         * @description Number the person can quote. Unique for the issuer, never used again.
         * @example AE-2026-004211
         */
        ReceiptNumber: string;
        /** @description Where the same receipt is, by media type: `application/json`, `text/html` (self-contained, accessible) and, if announced, `application/pdf` (tagged). */
        ReceiptFormats: {
            /**
             * @description Media type.
             * @example application/json
             * @example text/html
             * @example application/pdf
             */
            type: string;
            /** @description Address; needs the same authorisation as the correction. */
            href: string;
        }[];
        /** @description A receipt, in the correction it belongs to. */
        ReceiptSummary: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ReceiptKind"];
            number: components["schemas"]["ReceiptNumber"];
            receivedAt: components["schemas"]["Timestamp"];
            issuedAt: components["schemas"]["Timestamp"];
            formats: components["schemas"]["ReceiptFormats"];
        };
        /** @description What the correction suspends, or does not, while it is examined or challenged; or what a decision brings about. */
        Effect: {
            /**
             * @description Open set.
             * @example sanction_suspended
             * @example recovery_suspended
             * @example payment_continues
             * @example payment_due
             * @example remedy_time_interrupted
             * @example right_opened
             * @example amount_changed
             * @example duty_remains
             */
            kind: string;
            /** @description In plain words. */
            label: string;
            from?: components["schemas"]["PlainDate"];
            until?: components["schemas"]["PlainDate"];
            /**
             * @description What ends it, when it is not a day (open set).
             * @example decision
             * @example remedy_expired
             * @example payment
             */
            untilEvent?: string;
            amount?: components["schemas"]["MoneyValue"];
            /** @description Texts that make it so. */
            ground?: components["schemas"]["LegalRef"][];
        };
        /** @description A way to challenge a decision, or to get help, with its time. */
        Remedy: {
            /**
             * @description Open set.
             * @example add_proof
             * @example review_by_author
             * @example review_by_superior
             * @example mandatory_prior_appeal
             * @example judicial_appeal
             * @example ombudsman
             * @example defender_of_rights
             * @example ask_reasons
             */
            kind: string;
            /** @description Name in plain words. */
            label: string;
            body?: components["schemas"]["Organisation"];
            /** @description Where to write. */
            address?: string;
            timeLimit?: components["schemas"]["Duration"];
            deadline?: components["schemas"]["PlainDate"];
            /** @description False when the time limit does not bind the person, for example because the acknowledgement is missing or lacks a mention (CRPA L112-12). */
            opposable?: boolean;
            /** @description True for an appeal that must come before the court (CRPA L412-3). */
            mandatory?: boolean;
            /** @description Texts that open it. */
            legalBasis?: components["schemas"]["LegalRef"][];
            link?: components["schemas"]["Link"];
        };
        /** @description Notice due when an algorithm had a part in an individual decision (CRPA L311-3-1, R311-3-1-1). */
        AlgorithmNotice: {
            /** @description What the algorithm is for. */
            purpose: string;
            /** @description Right to be given its rules and main features, how to ask, and the CADA. */
            rights: string;
            link?: components["schemas"]["Link"];
        };
        /** @description A sanction that was pronounced, as the person sees it. */
        SanctionDecision: {
            /**
             * @description Open set.
             * @example warning
             * @example fine
             * @example penalty
             * @example benefit_withheld
             */
            kind: string;
            /** @description In plain words. */
            label: string;
            amount?: components["schemas"]["MoneyValue"];
            /** @description Reasons of fact and of law, among them why the right to error does not protect. */
            reasons: components["schemas"]["StatementOfReasons"][];
            /** @description Ways and times of challenge. */
            remedies: components["schemas"]["Remedy"][];
        };
        /** @description What the administration decided, or is deemed to have decided. */
        Decision: {
            /**
             * @description Open set.
             * @example accepted
             * @example partially_accepted
             * @example refused
             * @example deemed_accepted
             * @example deemed_refused
             * @example no_action
             */
            outcome: string;
            /** @description False for a decision born of silence. An express one may still follow. */
            express: boolean;
            decidedAt: components["schemas"]["Timestamp"];
            notifiedAt?: components["schemas"]["Timestamp"];
            /** @description Required for whatever is adverse (CRPA L211-2, L211-5); for an implied rejection, on request within one month (L232-4). */
            reasons?: components["schemas"]["StatementOfReasons"][];
            /** @description Ways and times of challenge; required when adverse. */
            remedies?: components["schemas"]["Remedy"][];
            /** @description What follows. */
            effects?: components["schemas"]["Effect"][];
            /** @description Who else was told, and who was not. */
            told?: components["schemas"]["Told"][];
            by?: components["schemas"]["Agent"];
            algorithmic?: components["schemas"]["AlgorithmNotice"];
            sanction?: components["schemas"]["SanctionDecision"];
        };
        /**
         * @description What this person may do now (open set). A client offers these and infers nothing from `status`. `submit` stands there only when the draft holds something; `attach`, `withdraw`, `message`, `contest` only with their feature or profile.
         * @example edit
         * @example attach
         * @example submit
         * @example discard
         * @example withdraw
         * @example message
         * @example answer_items
         * @example contest
         * @example ask_reasons
         */
        Action: string;
        /** @description A correction, its place in the state machine, and all the person needs to follow it. `rightToError` is required once submitted; before that it may be left out, or be the ready-made block of fixtures/undetermined-assessment.json. */
        Correction: {
            id: components["schemas"]["Id"];
            recordId: components["schemas"]["Id"];
            /** @description Key of the procedure. */
            procedure?: string;
            phase: components["schemas"]["Phase"];
            /**
             * @description Open set, finer than `phase`.
             * @example draft
             * @example registered
             * @example acknowledged
             * @example transferred
             * @example under_review
             * @example awaiting_user
             * @example accepted
             * @example partially_accepted
             * @example refused
             * @example deemed_refused
             * @example deemed_accepted
             * @example withdrawn
             * @example closed_no_action
             * @example contested
             * @example final
             */
            status: string;
            version: components["schemas"]["Version"];
            basedOn: components["schemas"]["Version"];
            /** @description Version of the field definitions. */
            formVersion?: string;
            /**
             * @description What set it off (open set).
             * @example spontaneous
             * @example invited
             * @example audit
             */
            origin: string;
            /** @description What it is in law: given by its procedure, never by the software; channel and date may change it (CSS R133-9-2). */
            qualification?: components["schemas"]["Qualification"][];
            rightToError?: components["schemas"]["Assessment"];
            clock?: components["schemas"]["Clock"];
            invitationId?: components["schemas"]["Id"];
            contests?: components["schemas"]["Id"];
            contestedBy?: components["schemas"]["Id"];
            /** @description Kind of the remedy used, when this contests another decision. */
            remedy?: string;
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            changes: components["schemas"]["Changes"];
            /** @description On the whole. */
            comment?: string;
            /** @description Files. */
            attachments: components["schemas"]["Attachment"][];
            itemsRequest?: components["schemas"]["ItemsRequest"];
            /** @description From requested item to answer. */
            answers?: {
                [key: string]: components["schemas"]["ItemAnswerInput"];
            };
            /** @description Append-only, oldest first. */
            receipts: components["schemas"]["ReceiptSummary"][];
            /** @description What is suspended meanwhile, until when, on what ground. */
            effects?: components["schemas"]["Effect"][];
            /** @description Which other bodies know, and which do not. */
            told?: components["schemas"]["Told"][];
            routedTo?: components["schemas"]["Routing"];
            decision?: components["schemas"]["Decision"];
            handledBy?: components["schemas"]["Agent"];
            /** @description What may be done now. */
            actions: components["schemas"]["Action"][];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            submittedAt?: components["schemas"]["Timestamp"];
            draftExpiresAt?: components["schemas"]["Timestamp"];
            answerExpectedOn?: components["schemas"]["PlainDate"];
            /** @description Seconds before it is worth asking again. */
            refreshAfterSeconds?: number;
            /** @description Places to go. */
            links?: components["schemas"]["Link"][];
            ext?: components["schemas"]["Ext"];
        };
        /** @description From path to the change that takes the place of the former one, or null to remove it. */
        ChangesPatch: {
            [key: string]: components["schemas"]["ChangeInput"] | null;
        };
        /** @description From requested item to the answer that takes the place of the former one, or null to remove it. */
        AnswersPatch: {
            [key: string]: components["schemas"]["ItemAnswerInput"] | null;
        };
        /** @description What changes in a draft (`application/vnd.bonne-foi.draft-patch+json`). Each member takes the place of its like, whole, and `null` removes it; under `changes` and `answers` this holds for each key. Nothing is merged deeper. What is left out stays; an empty patch changes nothing. To empty a field of the record use `op: clear`. */
        CorrectionPatch: {
            basedOn?: components["schemas"]["Version"];
            /** @description After a rebase on a newer form. */
            formVersion?: string;
            /** @description On the whole. */
            comment?: string | null;
            changes?: components["schemas"]["ChangesPatch"];
            answers?: components["schemas"]["AnswersPatch"];
            /** @description In place of the former one, or null to remove it. */
            ext?: components["schemas"]["Ext"] | null;
        };
        /** @description Where receipts are sent, if elsewhere than the address used for the send (CRPA R112-11-3). */
        Notify: {
            /**
             * Format: email
             * @description E-mail address.
             */
            email?: string;
        };
        /** @description The explicit confirmation of the review page. Good faith is presumed: nobody is asked to declare it. */
        Submission: {
            /**
             * @description The person has reviewed the changes and sends them (RGAA 11.12).
             * @constant
             */
            confirmed: true;
            /**
             * @description Attestation on honour, only where the procedure's text asks for it (CRPA L113-13).
             * @constant
             */
            swornStatement?: true;
            notify?: components["schemas"]["Notify"];
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
        };
        /** @description One line of the timeline. */
        Event: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Timestamp"];
            /**
             * @description Open set.
             * @example status
             * @example message
             * @example receipt
             * @example attachment
             * @example items_requested
             * @example items_answered
             * @example transferred
             * @example decision
             * @example deemed_decision
             * @example remedy
             */
            type: string;
            /**
             * @description Status entered, if any.
             * @example registered
             */
            status?: string;
            /** @description What happened, in plain words. */
            title: string;
            /** @description Plain text. */
            message?: string;
            by?: components["schemas"]["Agent"];
            /** @description True when the person acted. */
            byUser?: boolean;
            receiptId?: components["schemas"]["Id"];
            /** @description Files that came with it. */
            attachments?: components["schemas"]["Id"][];
            expectedOn?: components["schemas"]["PlainDate"];
            /** @description Texts behind it. */
            legalBasis?: components["schemas"]["LegalRef"][];
        };
        /** @description A page of the timeline. */
        EventPage: {
            /** @description Oldest first. */
            items: components["schemas"]["Event"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A message to the service in charge. */
        MessageCreate: {
            /** @description Plain text. */
            message: string;
            /** @description Attachments of this correction. */
            attachments?: components["schemas"]["Id"][];
            inReplyTo?: components["schemas"]["Id"];
        };
        /** @description Who issued it, and where its keys are found. */
        ReceiptIssuer: {
            /** @description Name of the administration. */
            name: string;
            /** @description SIRET. */
            siret?: string;
            /**
             * Format: uri
             * @description Origin whose `/.well-known/bonne-foi` leads to the keys, if receipts are signed. A verifier shows it and trusts no key from elsewhere. `http` on this machine only.
             */
            url: string;
        };
        /** @description Mentions due on the acknowledgement of a request (R112-11-1, last two paragraphs). */
        SilenceMention: {
            /**
             * @description What silence means.
             * @enum {string}
             */
            effect: "rejection" | "acceptance";
            timeLimit?: components["schemas"]["Duration"];
            /** @description The decision born of silence is born when this day ends, in Europe/Paris. */
            deemedOn: components["schemas"]["PlainDate"];
            /**
             * @description The date holds subject to the file being complete.
             * @constant
             */
            subjectToCompleteness: true;
            /** @description Acceptance: the person may be given the attestation of CRPA L232-3. */
            attestation?: string;
            /** @description Rejection: remedies and their time limits. */
            remedies?: components["schemas"]["Remedy"][];
            /** @description Texts that give silence its meaning. */
            legalBasis: components["schemas"]["LegalRef"][];
        };
        /** @description One change or answer, as it was sent. */
        SubmittedLine: {
            path?: components["schemas"]["FieldPath"];
            /** @description Label the person saw. */
            label: string;
            /**
             * @description As in Change, or `answer` for a requested item.
             * @example set
             * @example confirm
             * @example describe
             * @example answer
             */
            op: string;
            kind?: components["schemas"]["ChangeKind"];
            /** @description What was held, in words. */
            before?: string;
            /** @description What was sent, in words. */
            after?: string;
            wrongSince?: components["schemas"]["ApproximateDate"];
            effectiveDate?: components["schemas"]["PlainDate"];
            /** @description The person's words. */
            comment?: string;
        };
        /** @description A file that came with the send. */
        SubmittedFile: {
            /** @description File name. */
            name: string;
            /** @description Size in bytes. */
            size: number;
            /** @description SHA-256 of the bytes, lower-case hexadecimal. */
            sha256?: string;
        };
        /**
         * @description SHA-256 (RFC 9530 notation) of the canonical JSON (RFC 8785) of `{changes, comment, answers, attachments}` as submitted: the changes without their outcomes, `comment`, `answers` and `attachments` left out when there are none, attachments as a map from id to SHA-256 in hexadecimal. A later send covers all changes as they then stand, those of the first send included. For an answer to an invitation: of `{kind, comment}`; for a request to be audited: of `{points, comment}`.
         * @example sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:
         */
        ContentDigest: string;
        /** @description A document required by law that did not come with the send. */
        MissingItem: {
            path?: components["schemas"]["FieldPath"];
            /** @description Which document, in plain words. */
            label: string;
            /** @description Why it is not there, in the person's words or those of their reason. */
            because?: string;
            /** @description Texts that require it. */
            legalBasis: components["schemas"]["LegalRef"][];
            timeLimit: components["schemas"]["Duration"];
            deadline: components["schemas"]["PlainDate"];
        };
        /** @description Signature over the whole receipt. Payload: the canonical JSON (RFC 8785) of the receipt without `signature` and `formats`, whatever other members it has. */
        ReceiptSignature: {
            /**
             * @description JWS compact form with the payload taken out (RFC 7515, appendix F).
             * @constant
             */
            format: "jws-detached";
            /** @description `BASE64URL(header)..BASE64URL(signature)`; header: `alg` EdDSA or ES256, `kid`, `typ` `bonne-foi-receipt`. */
            jws: string;
            /** @description Key of the issuer's key set. */
            kid: string;
            /** @description Lets a verifier name the members that changed: a JWS in compact form by the same key, `typ` `bonne-foi-receipt-parts`, whose payload is the canonical JSON of a map from the name of each signed member to BASE64URL of the first 16 bytes of the SHA-256 of its canonical JSON. Proves nothing by itself. */
            parts?: string;
        };
        /** @description A receipt. Immutable: a later send makes another one. `signature` comes with the feature `signedReceipts`. The dates are the server's, and the date of receipt is the one that counts for a deadline (CRPA L112-13). */
        Receipt: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ReceiptKind"];
            number: components["schemas"]["ReceiptNumber"];
            issuer: components["schemas"]["ReceiptIssuer"];
            correctionId?: components["schemas"]["Id"];
            invitationId?: components["schemas"]["Id"];
            auditRequestId?: components["schemas"]["Id"];
            receivedAt: components["schemas"]["Timestamp"];
            issuedAt: components["schemas"]["Timestamp"];
            /** @description Name of the one who sent, as the account gives it. */
            sender?: string;
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            /** @description E-mail address the receipt was sent to, masked (R112-11-3). */
            sentTo?: string;
            /** @description What the send is in law. */
            qualification?: components["schemas"]["Qualification"][];
            /** @description True for a *demande*: the mentions on silence and remedies are then due. */
            isRequest: boolean;
            service?: components["schemas"]["ServiceContact"];
            silence?: components["schemas"]["SilenceMention"];
            itemsRequest?: components["schemas"]["ItemsRequest"];
            /** @description What was sent, in words; sensitive values masked. */
            summary: components["schemas"]["SubmittedLine"][];
            /** @description Files received. */
            attachments?: components["schemas"]["SubmittedFile"][];
            /** @description True when an attestation on honour came with it. */
            swornStatement?: boolean;
            contentDigest: components["schemas"]["ContentDigest"];
            /** @description What the receipt proves, in plain words. */
            proofNote?: string;
            formats: components["schemas"]["ReceiptFormats"];
            /** @description Documents required by law that did not come with the send, when a `noDocumentReason` stood for them (CRPA L114-5, R112-11-4). */
            missingItems?: components["schemas"]["MissingItem"][];
            signature?: components["schemas"]["ReceiptSignature"];
        };
        /** @description One check. */
        ReceiptCheck: {
            /**
             * @description Open set.
             * @example issuer
             * @example key
             * @example signature
             * @example dates
             * @example mentions
             * @example content
             */
            part: string;
            /**
             * @description Result.
             * @enum {string}
             */
            result: "passed" | "failed" | "not_checked";
            /** @description In plain words. */
            detail?: string;
        };
        /** @description What a check of a receipt found. Nothing that was sent for checking is kept. */
        ReceiptVerification: {
            /** @description True when every check passed. */
            valid: boolean;
            /** @description Part by part. */
            checks: components["schemas"]["ReceiptCheck"][];
            /** @description What it proves, in plain words, when valid. */
            proves?: string;
        };
        /** @description A file to come. Refused here, before a byte is sent, when too large or of a type not taken. */
        AttachmentCreate: {
            /** @description File name, in NFC: data, never a path. */
            name: string;
            /** @description Media type as the client believes it. */
            mediaType: string;
            /** @description Size in bytes. */
            size: number;
            /** @description SHA-256 of the bytes, lower-case hexadecimal. */
            sha256?: string;
            /** @description Kind of document (open set of the backend). */
            kind?: string;
            path?: components["schemas"]["FieldPath"];
            itemId?: components["schemas"]["Id"];
        };
        /** @description An invitation in a list. */
        InvitationSummary: {
            id: components["schemas"]["Id"];
            /**
             * @description See Invitation.
             * @example open
             */
            status: string;
            /** @description Subject. */
            title: string;
            recordId?: components["schemas"]["Id"];
            deadline: components["schemas"]["PlainDate"];
            /** @description For agents: what a cancellation sends as `If-Match`. */
            version?: components["schemas"]["Version"];
            /** @description For agents: name of the person. */
            person?: string;
            /**
             * @description For agents: how it was answered (open set).
             * @example regularise
             * @example confirm_exact
             * @example contest
             */
            response?: string;
        };
        /** @description A page of invitations. */
        InvitationPage: {
            /** @description Newest first. */
            items: components["schemas"]["InvitationSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Open set. `regularise` opens a prefilled correction; `confirm_exact` says that the information is right and is a full answer, with a receipt; `contest` disputes the invitation itself, in words.
         * @example regularise
         * @example confirm_exact
         * @example contest
         */
        InvitationResponseKind: string;
        /** @description An invitation to regularise (CRPA L123-1): what seems wrong, why, until when, and how to say that it is right. Accuses nobody. Stays answerable after its deadline. */
        Invitation: {
            id: components["schemas"]["Id"];
            /**
             * @description Open set.
             * @example open
             * @example answered
             * @example overdue
             * @example cancelled
             */
            status: string;
            /** @description Subject. */
            title: string;
            /** @description What seems wrong and why, in plain words. */
            reason: string;
            /** @description Key of the procedure. */
            procedure: string;
            recordId?: components["schemas"]["Id"];
            /** @description Fields to look at. */
            paths?: components["schemas"]["FieldPath"][];
            /** @description Where the inconsistency comes from. Data fetched proactively never serve to detect or punish fraud (CRPA L114-8, II). */
            source?: string;
            invitedAt: components["schemas"]["Timestamp"];
            timeLimit: components["schemas"]["Duration"];
            deadline: components["schemas"]["PlainDate"];
            /** @description What answering in time brings, and what follows otherwise. */
            effect: string;
            rightToError: components["schemas"]["Assessment"];
            /** @description What is suspended meanwhile. */
            effects?: components["schemas"]["Effect"][];
            service: components["schemas"]["ServiceContact"];
            by?: components["schemas"]["Agent"];
            response?: components["schemas"]["InvitationResponseKind"];
            answeredAt?: components["schemas"]["Timestamp"];
            correctionId?: components["schemas"]["Id"];
            /** @description Receipts of the answer. */
            receipts?: components["schemas"]["ReceiptSummary"][];
            /** @description Answers accepted now. */
            actions: components["schemas"]["InvitationResponseKind"][];
            version: components["schemas"]["Version"];
        };
        /** @description The person's answer. */
        InvitationResponse: {
            kind: components["schemas"]["InvitationResponseKind"];
            /** @description In the person's words; required with `contest`. */
            comment?: string;
            notify?: components["schemas"]["Notify"];
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
        };
        /** @description A period of whole days; `to` is not before `from` [order]. Parameters: min, max. */
        PeriodValue: {
            /**
             * Format: date
             * @description First day, included.
             */
            from: string;
            /**
             * Format: date
             * @description Last day, included; absent while the period goes on.
             */
            to?: string;
        };
        /** @description One point. */
        AuditPoint: {
            /** @description The point, in the person's words. */
            label: string;
            recordId?: components["schemas"]["Id"];
            path?: components["schemas"]["FieldPath"];
            period?: components["schemas"]["PeriodValue"];
        };
        /** @description Plain text, rendered as one text node. */
        RichTextRun: {
            /**
             * @description Kind of inline.
             * @constant
             */
            type: "text";
            /** @description The characters, never interpreted. */
            text: string;
        };
        /** @description Important text. */
        RichStrong: {
            /**
             * @description Kind of inline.
             * @constant
             */
            type: "strong";
            /** @description The characters, never interpreted. */
            text: string;
        };
        /** @description A link, to `https:` only. */
        RichLink: {
            /**
             * @description Kind of inline.
             * @constant
             */
            type: "link";
            /** @description Text of the link; says where it leads. */
            text: string;
            /**
             * Format: uri
             * @description Target.
             */
            href: string;
        };
        /** @description Plain text, strong text or a link. */
        RichInline: components["schemas"]["RichTextRun"] | components["schemas"]["RichStrong"] | components["schemas"]["RichLink"];
        /** @description Pieces of text, in order. */
        RichInlines: components["schemas"]["RichInline"][];
        /** @description A paragraph. */
        RichParagraph: {
            /**
             * @description Kind of block.
             * @constant
             */
            type: "paragraph";
            content: components["schemas"]["RichInlines"];
        };
        /** @description A list; items hold inlines only, so lists do not nest. */
        RichList: {
            /**
             * @description Kind of block.
             * @constant
             */
            type: "list";
            /**
             * @description True when the order matters.
             * @default false
             */
            ordered?: boolean;
            /** @description The items. */
            items: components["schemas"]["RichInlines"][];
        };
        /** @description A paragraph or a list. */
        RichBlock: components["schemas"]["RichParagraph"] | components["schemas"]["RichList"];
        /** @description Blocks in reading order. A client that meets an unknown block shows the text found under its `content`, or nothing. */
        RichText: components["schemas"]["RichBlock"][];
        /** @description Express conclusions of an audit, binding on the body that issued them and on no wider ground than `scope` (L124-2). Never to be shown as "all is in order". */
        ExpressFindings: {
            id: components["schemas"]["Id"];
            issuer: components["schemas"]["Organisation"];
            issuedOn: components["schemas"]["PlainDate"];
            /** @description The points covered, and nothing else. */
            scope: string[];
            conclusions: components["schemas"]["RichText"];
            /** @description False when a breach was found on these points: the person may regularise (L124-2, last paragraph). */
            compliant?: boolean;
            /** @description True while the person may rely on it. */
            binding: boolean;
            ceasedOn?: components["schemas"]["PlainDate"];
            /**
             * @description Open set.
             * @example law_changed
             * @example facts_changed
             * @example superseded
             */
            ceasedBecause?: string;
            supersededBy?: components["schemas"]["Id"];
            /** @description Limits: rights of third parties, rules on health, safety, environment. */
            reserves?: string;
            document?: components["schemas"]["Link"];
        };
        /** @description A request to be audited and what came of it. */
        AuditRequest: {
            id: components["schemas"]["Id"];
            phase: components["schemas"]["Phase"];
            /**
             * @description Open set.
             * @example registered
             * @example acknowledged
             * @example scheduled
             * @example under_way
             * @example concluded
             * @example refused
             */
            status: string;
            version: components["schemas"]["Version"];
            /** @description What was asked. */
            points: components["schemas"]["AuditPoint"][];
            /** @description In the person's words. */
            comment?: string;
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
            /** @description Receipts. */
            receipts: components["schemas"]["ReceiptSummary"][];
            clock?: components["schemas"]["Clock"];
            scheduledFor?: components["schemas"]["PlainDate"];
            service?: components["schemas"]["ServiceContact"];
            decision?: components["schemas"]["Decision"];
            /** @description Oldest first; empty until the audit ends. */
            findings: components["schemas"]["ExpressFindings"][];
            invitationId?: components["schemas"]["Id"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of audit requests. */
        AuditRequestPage: {
            /** @description Newest first. */
            items: components["schemas"]["AuditRequest"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A request to be audited. It states the points to check (L124-1). */
        AuditRequestCreate: {
            /** @description What is to be checked. */
            points: components["schemas"]["AuditPoint"][];
            /** @description In the person's words. */
            comment?: string;
            /**
             * @description The person has reviewed the request and sends it.
             * @constant
             */
            confirmed: true;
            notify?: components["schemas"]["Notify"];
            onBehalfOf?: components["schemas"]["OnBehalfOf"];
        };
        /** @description Where the advice comes from and how sure it is. */
        AdviceSource: {
            /** @description Public pages. */
            urls: string[];
            /**
             * @description `A`: read in the law or a recent official page. `B`: secondary or older. `C`: not checked, never published. Open set.
             * @example A
             * @example B
             * @example C
             */
            evidence: string;
        };
        /** @description A frequent mistake and how to avoid it. Chosen by administration, procedure and field together, never by field alone. */
        AdviceCard: {
            /** @description Stable key. */
            id: string;
            /**
             * @description Language of the text (BCP 47).
             * @default fr
             */
            lang?: string;
            /** @description The mistake, in the first person. */
            error: string;
            advice: components["schemas"]["RichText"];
            /** @description Points of attention. */
            warnings?: components["schemas"]["RichText"][];
            /**
             * @description Open set.
             * @example info
             * @example warning
             */
            severity?: string;
            /** @description Whom it is for (open set). */
            audience: string[];
            /** @description Life events it sits under (open set). */
            lifeEvents?: string[];
            /** @description Key of the administration. */
            administration: string;
            /** @description Key of the procedure; absent when it holds for all of the administration's. */
            procedure?: string;
            /** @description Paths in that procedure; `*` for any item of a group. */
            fields?: string[];
            /**
             * @description Does the right to error bear on it? `special`: a special regime decides; `delay`: lateness, excluded by doctrine. Open set.
             * @example crpa
             * @example special
             * @example delay
             * @example penal
             * @example none
             * @example unknown
             */
            cover: string;
            /** @description Texts behind it. */
            legalBasis?: components["schemas"]["LegalRef"][];
            validFrom: components["schemas"]["PlainDate"];
            validUntil?: components["schemas"]["PlainDate"];
            reviewBy: components["schemas"]["PlainDate"];
            lastCheckedAt: components["schemas"]["PlainDate"];
            source: components["schemas"]["AdviceSource"];
            /** @description Where to go on. */
            links?: components["schemas"]["Link"][];
            /** @description Sheets of service-public, by id. */
            sheets?: string[];
            detect?: components["schemas"]["Condition"];
            /** @description Order among equals, highest first; may follow observed frequency. */
            rank?: number;
        };
        /** @description The catalogue the cards come from. */
        CatalogueInfo: {
            /** @description Key of the catalogue. */
            id: string;
            /** @description Version of its content. */
            version: string;
            publisher?: components["schemas"]["Organisation"];
            /**
             * @description SPDX identifier.
             * @example etalab-2.0
             */
            licence: string;
            updatedOn?: components["schemas"]["PlainDate"];
        };
        /** @description A page of advice, or a whole catalogue: a static file may give more than was asked, and the client selects. */
        AdvicePage: {
            /** @description Best first. Never an expired card. */
            items: components["schemas"]["AdviceCard"][];
            nextCursor: components["schemas"]["NextCursor"];
            catalogue?: components["schemas"]["CatalogueInfo"];
        };
        /** @description Was it useful? No identity, no free text. */
        AdviceFeedback: {
            /** @description Yes or no. */
            helpful: boolean;
            /** @description Where it was shown. */
            procedure?: string;
            /** @description Field it was shown at: definition path, without item ids. */
            field?: string;
        };
        /**
         * @description A year, a quarter or a month.
         * @example 2026-Q3
         */
        StatisticsPeriod: string;
        /** @description A frequent error, aggregated over a period. */
        FrequentError: {
            /** @description Key of the procedure. */
            procedure: string;
            /** @description Definition path. */
            field?: string;
            /** @description Field error code, or the backend's own code of an error seen in review. */
            code: string;
            /** @description In plain words. */
            label: string;
            period: components["schemas"]["StatisticsPeriod"];
            /** @description How many, rounded to a multiple of 5; at least `minCellSize`. */
            count?: number;
            /** @description Share of the **disclosed** errors of that procedure and period, decimal string. */
            share?: string;
            /**
             * @description Against the period before, when both are disclosed (open set).
             * @example up
             * @example down
             * @example stable
             */
            trend?: string;
            /** @description Cards that help. */
            advice?: string[];
        };
        /** @description Rules applied. A cell under the threshold is left out. When a single cell of a (procedure, period) group would be left out, the next smallest goes too. No total is given from which a hidden cell could be subtracted, and the hidden set of a period does not shrink when a finer period is asked. */
        Suppression: {
            /** @description Threshold; a backend may raise it. */
            minCellSize: number;
            /**
             * @description Second cell hidden when one is.
             * @constant
             */
            complement: true;
            /** @description Counts are multiples of this. */
            rounding: number;
            /** @description True when something was left out; never how much. */
            anyHidden?: boolean;
        };
        /** @description What people did of a piece of advice, over a period. A number that would be under the threshold is left out, with those from which it could be computed. */
        AdviceResult: {
            /** @description Card. */
            adviceId: string;
            /** @description Key of the procedure. */
            procedure: string;
            /** @description Definition path. */
            field?: string;
            /** @description How often the answer was changed and sent after the card was shown, rounded. */
            followed: number;
            /** @description How often the person left the answer as it was, rounded. */
            notFollowed: number;
            /** @description How often it was said to be useful, rounded. */
            helpful?: number;
            /** @description How often it was said not to be, rounded. */
            notHelpful?: number;
        };
        /** @description A page of frequent errors, and how small numbers were hidden. */
        FrequentErrorPage: {
            /** @description Most frequent first. */
            items: components["schemas"]["FrequentError"][];
            nextCursor: components["schemas"]["NextCursor"];
            suppression: components["schemas"]["Suppression"];
            /** @description What became of the advice shown during the period: the whole list, on every page. */
            adviceResults?: components["schemas"]["AdviceResult"][];
        };
        /** @description A month. Parameters: min, max. */
        YearMonthValue: string;
        /** @description One count. */
        ErrorSignal: {
            /** @description Key of the procedure. */
            procedure: string;
            /** @description Definition path: `group/field`, without item ids. */
            field?: string;
            /**
             * @description What happened (open set; unknown ones are dropped).
             * @example error_shown
             * @example advice_shown
             * @example advice_opened
             * @example advice_followed
             * @example advice_dismissed
             * @example correction_submitted
             */
            type: string;
            /** @description Field error code, with `error_shown`. */
            code?: string;
            /** @description Card, with the advice types. */
            adviceId?: string;
            /** @description How many times. */
            count: number;
        };
        /** @description Counts added up in the client, sent now and then. Holds nothing that links two batches. */
        ErrorSignalBatch: {
            month: components["schemas"]["YearMonthValue"];
            /** @description The counts. */
            signals: components["schemas"]["ErrorSignal"][];
        };
        /** @description How many counts were taken. */
        ErrorSignalReceipt: {
            /** @description Signals taken. */
            accepted: number;
            /** @description Signals left: unknown procedure, field, code or type, or month too far. */
            dropped: number;
        };
        /**
         * @description Closed set. `agent:sanction` is apart from `agent:decide` on purpose.
         * @enum {string}
         */
        AgentScope: "agent:read" | "agent:handle" | "agent:decide" | "agent:sanction" | "agent:invite" | "agent:journal";
        /** @description Key of a service in the directory of the backend. */
        ServiceKey: string;
        /** @description The agent who speaks, and what they may do. */
        AgentSession: {
            agent: components["schemas"]["Agent"];
            /** @description Scopes held. */
            scopes: components["schemas"]["AgentScope"][];
            /** @description Services whose cases may be seen. */
            services?: components["schemas"]["ServiceKey"][];
            /** @description Procedures that may be handled. */
            procedures?: string[];
            expiresAt?: components["schemas"]["Timestamp"];
            /** @description To be sent with every unsafe request in cookie mode. */
            csrfToken?: string;
        };
        /** @description Who handles the case. */
        AssignmentState: {
            /**
             * @description Open set.
             * @example unassigned
             * @example mine
             * @example other
             */
            state: string;
            agent?: components["schemas"]["Agent"];
            since?: components["schemas"]["Timestamp"];
        };
        /** @description A case in the queue. */
        CaseSummary: {
            id: components["schemas"]["Id"];
            /** @description Number of its first receipt. */
            number?: string;
            /** @description Key of the procedure. */
            procedure: string;
            /** @description Record it bears on. */
            title?: string;
            phase: components["schemas"]["Phase"];
            /**
             * @description As in Correction.
             * @example registered
             */
            status: string;
            /**
             * @description As in Correction.
             * @example spontaneous
             */
            origin: string;
            /** @description Name of the person. */
            person?: string;
            /** @description Number of changes. */
            changeCount?: number;
            submittedAt: components["schemas"]["Timestamp"];
            acknowledgeBy?: components["schemas"]["PlainDate"];
            deemedOn?: components["schemas"]["PlainDate"];
            assignment: components["schemas"]["AssignmentState"];
        };
        /** @description A page of the queue. */
        CasePage: {
            /** @description In the order asked for. */
            items: components["schemas"]["CaseSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description By name. */
        NamedDisclosure: {
            /**
             * @description By name.
             * @constant
             */
            mode: "named";
            /** @description First name and surname. */
            name: string;
            /** @description Quality. */
            jobTitle: string;
            service: components["schemas"]["ServiceContact"];
        };
        /** @description By reference, where public security or the safety of persons justifies it. */
        AnonymisedDisclosure: {
            /**
             * @description By reference.
             * @constant
             */
            mode: "anonymised";
            /** @description What stands for the name. */
            reference: string;
            /**
             * @description Closed by L111-2. Kept in the journal, not shown.
             * @enum {string}
             */
            ground: "public_security" | "safety_of_persons";
            /** @description Quality. */
            jobTitle?: string;
            service: components["schemas"]["ServiceContact"];
        };
        /** @description How the agent appears to the person: by first name, surname, quality and service address, or anonymised for a stated ground (CRPA L111-2). */
        AgentDisclosure: components["schemas"]["NamedDisclosure"] | components["schemas"]["AnonymisedDisclosure"];
        /** @description Facts behind the assessment. An unknown fact is absent: it never counts against the person. */
        CaseFacts: {
            /** @description True, false, or absent when not known. */
            firstOccurrence?: boolean;
            /** @description Within the look-back of the regime. */
            earlierOccurrences?: {
                occurredOn: components["schemas"]["PlainDate"];
                rule: components["schemas"]["LegalRef"];
                caseId?: components["schemas"]["Id"];
            }[];
            /** @description A clerical error (*erreur matérielle*, L123-1). */
            clericalError?: boolean;
            /**
             * @description Open set.
             * @example inaccurate_declaration
             * @example omission
             * @example late_filing
             * @example non_filing
             * @example late_payment
             */
            nature?: string;
            badFaithNotifiedAt?: components["schemas"]["Timestamp"];
            fraudNotifiedAt?: components["schemas"]["Timestamp"];
            invitationId?: components["schemas"]["Id"];
            invitationDeadline?: components["schemas"]["PlainDate"];
            regularisedAt?: components["schemas"]["Timestamp"];
        };
        /** @description A note of the service. */
        InternalNote: {
            at: components["schemas"]["Timestamp"];
            by: components["schemas"]["Agent"];
            /** @description Plain text. */
            text: string;
        };
        /** @description All that an agent needs to decide: the correction as the person sees it, what is held, the facts only the administration has, and what may be done. */
        Case: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            correction: components["schemas"]["Correction"];
            record: components["schemas"]["Record"];
            /** @description Name of the person. */
            person?: string;
            assignment: components["schemas"]["AssignmentState"];
            disclosure?: components["schemas"]["AgentDisclosure"];
            facts: components["schemas"]["CaseFacts"];
            /** @description Notes of the service; may be communicated to the person on request (CRPA L311-1). */
            internalNotes?: components["schemas"]["InternalNote"][];
            /** @description What this agent may do now (open set). */
            actions: string[];
        };
        /** @description Take charge of a case. */
        Assignment: {
            disclosure: components["schemas"]["AgentDisclosure"];
            /**
             * @description Take it from a colleague; the journal says so.
             * @default false
             */
            takeOver?: boolean;
        };
        /** @description One item. */
        RequestedItemCreate: {
            /** @description What, in plain words. */
            label: string;
            path?: components["schemas"]["FieldPath"];
            /** @description Kind of document. */
            documentKind?: string;
            /**
             * @description As in RequestedItem.
             * @example incomplete
             */
            reason: string;
            /** @description Texts that require it. */
            legalBasis: components["schemas"]["LegalRef"][];
            /** @description Why the administration cannot get it itself (L113-12). */
            notHeldBecause?: string;
        };
        /** @description Ask for what is missing. Refused while another request is open, and without a legal ground for each item. */
        ItemsRequestCreate: {
            /** @description Sentence for the person. */
            message: string;
            /**
             * @description CRPA L114-5 or L114-6.
             * @enum {string}
             */
            nature: "incomplete_file" | "formal_defect";
            /** @description What is needed. */
            items: components["schemas"]["RequestedItemCreate"][];
            timeLimit: components["schemas"]["Duration"];
            /** @description What goes on meanwhile (L114-5-1). */
            continues?: string;
            lapse?: components["schemas"]["LapseRule"];
        };
        /** @description Pass the case to the competent service and tell the person (CRPA L114-2). */
        Transfer: {
            to: components["schemas"]["ServiceContact"];
            owner?: components["schemas"]["Organisation"];
            serviceKey?: components["schemas"]["ServiceKey"];
            /** @description Why, in plain words. */
            reason: string;
            /** @description Only these changes; the whole case when absent. */
            paths?: components["schemas"]["FieldPath"][];
        };
        /** @description A message to the person, or a note of the service. */
        AgentMessage: {
            /** @description Plain text. */
            message: string;
            /**
             * @description True: a note the person's side does not show.
             * @default false
             */
            internal?: boolean;
        };
        /** @description What is decided on one change. */
        ChangeDecision: {
            /**
             * @description Decision.
             * @enum {string}
             */
            result: "accepted" | "refused" | "no_change_needed" | "not_ours";
            appliesFrom?: components["schemas"]["PlainDate"];
            /** @description Required when refused. */
            reasons?: components["schemas"]["StatementOfReasons"][];
            routedTo?: components["schemas"]["Routing"];
        };
        /** @description Decide, change by change. Whatever is refused has reasons of fact and of law, and the decision its remedies (CRPA L211-2, L211-5, L412-3). */
        DecisionCreate: {
            /** @description One for every change of the case. */
            changes: {
                [key: string]: components["schemas"]["ChangeDecision"];
            };
            signatory: components["schemas"]["AgentDisclosure"];
            /** @description On the whole. */
            reasons?: components["schemas"]["StatementOfReasons"][];
            /** @description Required when anything is refused or money is claimed. */
            remedies?: components["schemas"]["Remedy"][];
            /** @description What follows. */
            effects?: components["schemas"]["Effect"][];
            /** @description Who else was told, and who was not. */
            told?: components["schemas"]["Told"][];
            principal?: components["schemas"]["PrincipalFinding"];
            interest?: components["schemas"]["InterestFinding"];
            algorithmic?: components["schemas"]["AlgorithmNotice"];
        };
        /** @description Why the right to error does not protect here. */
        ShieldLifting: {
            /**
             * @description Closed set. The proof of bad faith and of fraud is on the administration (L123-2). `not_first_time` alone does not lift it for a clerical error. `deadline_missed` and `not_regularised` need the invitation. `special_regime`: a text other than L123-1 governs. `sanction_not_covered`: the sanction is neither pecuniary nor takes away a benefit due (a warning), so L123-1 does not speak of it.
             * @enum {string}
             */
            ground: "bad_faith" | "fraud" | "not_first_time" | "deadline_missed" | "not_regularised" | "excluded_eu_law" | "excluded_health_safety_environment" | "excluded_contract" | "excluded_regulator" | "special_regime" | "sanction_not_covered";
            article: components["schemas"]["LegalRef"];
            /** @description Facts that establish the ground. */
            reasons: components["schemas"]["StatementOfReasons"][];
            invitationId?: components["schemas"]["Id"];
            /** @description With `not_first_time`. */
            earlierCaseIds?: components["schemas"]["Id"][];
        };
        /** @description How the person was heard. */
        Hearing: {
            grievancesNotifiedAt: components["schemas"]["Timestamp"];
            observationsUntil: components["schemas"]["PlainDate"];
            observationsReceivedAt?: components["schemas"]["Timestamp"];
            /** @description Right to ask for the file (L122-2). */
            fileAccessOffered?: boolean;
        };
        /** @description Record a sanction. One that is pecuniary or takes away a benefit due is impossible against a first good-faith error, or a clerical one, that was or may still be put right: the ground that lifts the shield is compulsory (CRPA L123-1, L123-2), and the person was heard first (L121-1, L122-1, L122-2). */
        SanctionCreate: {
            /**
             * @description Open set.
             * @example warning
             * @example fine
             * @example penalty
             * @example benefit_withheld
             */
            kind: string;
            /** @description In plain words. */
            label: string;
            amount?: components["schemas"]["MoneyValue"];
            /** @description Texts that provide the sanction. */
            legalBasis: components["schemas"]["LegalRef"][];
            shieldLiftedBy: components["schemas"]["ShieldLifting"];
            hearing: components["schemas"]["Hearing"];
            /** @description Reasons of fact and of law. */
            reasons: components["schemas"]["StatementOfReasons"][];
            /** @description Ways and times of challenge. */
            remedies: components["schemas"]["Remedy"][];
            signatory: components["schemas"]["AgentDisclosure"];
        };
        /** @description Close without a decision. Not a refusal. */
        Closure: {
            /**
             * @description Open set.
             * @example duplicate
             * @example no_object
             * @example already_correct
             * @example not_ours
             */
            ground: string;
            /** @description Why, for the person. */
            message: string;
            duplicateOf?: components["schemas"]["Id"];
            routedTo?: components["schemas"]["Routing"];
        };
        /** @description Who acted: by real name even when anonymised for the person. */
        JournalActor: {
            /**
             * @description Open set.
             * @example user
             * @example agent
             * @example system
             */
            kind: string;
            /** @description Name. */
            name?: string;
            /** @description Service. */
            service?: string;
        };
        /** @description One act, never changed or removed. */
        JournalEntry: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Timestamp"];
            actor: components["schemas"]["JournalActor"];
            /**
             * @description Open set.
             * @example submitted
             * @example assigned
             * @example items_requested
             * @example items_answered
             * @example transferred
             * @example message_sent
             * @example decided
             * @example sanctioned
             * @example sanction_refused
             * @example invited
             * @example closed
             * @example value_applied
             * @example deemed
             * @example receipt_issued
             * @example read
             */
            act: string;
            path?: components["schemas"]["FieldPath"];
            /** @description Value before, in its wire shape. */
            old?: unknown;
            /** @description Value after, in its wire shape. */
            new?: unknown;
            /**
             * @description Open set.
             * @example online
             * @example phone
             * @example counter
             * @example post
             * @example system
             */
            channel?: string;
            /** @description Texts relied on. */
            ground?: components["schemas"]["LegalRef"][];
            /** @description In words. */
            note?: string;
            /** @description Digest of the entry before, so that a missing one shows. */
            previousDigest?: string;
        };
        /** @description A page of the journal. */
        JournalPage: {
            /** @description Oldest first. */
            items: components["schemas"]["JournalEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description One person, through the record that does not fit. */
        InvitationRecipient: {
            recordId: components["schemas"]["Id"];
            /** @description Fields to look at. */
            paths?: components["schemas"]["FieldPath"][];
            /** @description In place of the common one. */
            reason?: string;
        };
        /** @description Invite one or several people to look at something that does not fit. */
        InvitationBatchCreate: {
            /** @description Key of the procedure. */
            procedure: string;
            /** @description Subject. */
            title: string;
            /** @description What seems wrong and why; a recipient may have their own. */
            reason: string;
            timeLimit: components["schemas"]["Duration"];
            /** @description What answering in time brings, and what follows otherwise. */
            effect: string;
            /** @description Where the inconsistency comes from. */
            source?: string;
            /** @description Who is invited. */
            recipients: components["schemas"]["InvitationRecipient"][];
            disclosure?: components["schemas"]["AgentDisclosure"];
        };
        /** @description What became of each recipient. One that fails does not stop the others. */
        InvitationBatch: {
            /** @description Invitations made. */
            created: {
                recordId: components["schemas"]["Id"];
                invitationId: components["schemas"]["Id"];
            }[];
            /** @description Invitations not made, with why. */
            failed: {
                recordId: components["schemas"]["Id"];
                problem: components["schemas"]["Problem"];
            }[];
        };
        /** @description Cancel an invitation; the person is told. */
        InvitationCancellation: {
            /** @description Why, for the person. */
            message: string;
        };
        /** @description Express findings; they bind the body that issues them (L124-2). */
        FindingsCreate: {
            /** @description The points covered, and nothing else. */
            scope: string[];
            conclusions: components["schemas"]["RichText"];
            /** @description False when a breach was found. */
            compliant: boolean;
            supersedes?: components["schemas"]["Id"];
            /** @description Limits. */
            reserves?: string;
        };
        /** @description Answer a request to be audited. */
        AuditAnswer: {
            /**
             * @description `accepted` with a date, `refused` with one of the grounds of L124-1, `concluded` with findings.
             * @enum {string}
             */
            outcome: "accepted" | "refused" | "concluded";
            scheduledFor?: components["schemas"]["PlainDate"];
            /**
             * @description Closed by L124-1.
             * @enum {string}
             */
            refusalGround?: "bad_faith" | "abusive" | "disrupts_service" | "disrupts_programme" | "international_convention";
            /** @description Required when refused. */
            reasons?: components["schemas"]["StatementOfReasons"][];
            /** @description Required when refused. */
            remedies?: components["schemas"]["Remedy"][];
            findings?: components["schemas"]["FindingsCreate"];
        };
        /** @description One line of text, in NFC. No control character, line or paragraph separator [format]. Parameters: minLength, maxLength (1 to 200, in Unicode code points), mask. */
        TextValue: string;
        /** @description Text of several lines, in NFC; tab and line feed are the only control characters. Parameters: minLength, maxLength (1 to 5000, in code points). */
        LongTextValue: string;
        /** @description Yes or no. Not answered is an absent value, never `false`. */
        BooleanValue: boolean;
        /** @description A whole number that every JSON reader keeps exact. Parameters: min, max. */
        IntegerValue: number;
        /** @description A decimal number as a string: point, no spaces, no exponent, no leading zero; `-0` is refused [format]. Parameters: scale (most digits after the point, 0 to 6) [scale], min, max. */
        DecimalValue: string;
        /**
         * Format: date
         * @description A day of the Gregorian calendar that exists [format]. Parameters: min, max (a day, or `today` in Europe/Paris).
         */
        DateValue: string;
        /** @description A day, a month or a year: births whose day or month is not known. A full day must exist [format]. */
        PartialDateValue: string;
        /** @description The value of a choice, or the list of them when the field is `multiple`: no repeats. A value that is not offered is refused [choice], yet a value already held stays, is shown, and cannot be chosen anew. Parameters: choices, multiple, max. */
        ChoiceValue: string | string[];
        /** @description ISO 3166-1 alpha-2, plus `XK`. A code that is not assigned is refused [choice]. */
        CountryValue: string;
        /** @description A French commune. */
        CommuneValue: {
            /** @description Code of Insee's *code officiel géographique*: five signs; Corsica begins with 2A or 2B. */
            cog: string;
            /** @description Name of the commune. */
            name: string;
            /** @description Postcode: not the code above. */
            postcode?: string;
        };
        /** @description A postal address, French or foreign. In France the postcode (five digits) and the city are required. */
        AddressValue: {
            /** @description Lines without postcode, city and country; at most 38 characters each in the post's norm (NF Z10-011). */
            lines: string[];
            /** @description Postcode; five digits in France. */
            postcode?: string;
            /** @description City. */
            city?: string;
            /** @description Insee code of the commune. */
            cog?: string;
            /** @description Key in the national address base. */
            banId?: string;
            country: components["schemas"]["CountryValue"];
        };
        /** @description A person's name. One name alone is valid; so are apostrophes, hyphens, particles and every alphabet. Control characters are refused [format]. */
        NameValue: {
            /** @description Birth name (*nom de famille*, CRPA L111-3). */
            family: string;
            /** @description Name in use (*nom d'usage*), only if the person asks for it. */
            used?: string;
            /** @description First names in civil order; absent or empty for a person without one. */
            given?: string[];
        };
        /**
         * Format: email
         * @description An e-mail address with a dotted domain, no display name, no comment.
         */
        EmailValue: string;
        /** @description A telephone number in E.164. Clients accept the national form and send this one; a French number has nine digits after +33, the first not 0 [length]. */
        PhoneValue: string;
        /** @description An IBAN in its electronic form: capitals, no spaces. Remainder 1 modulo 97 (ISO 7064) [checksum]; a French one has 27 characters [length]. */
        IbanValue: string;
        /** @description A French social security number: 13 signs, or 15 with its key. Key = 97 − (number mod 97), with 2A read as 19 and 2B as 18 [checksum]; 13 signs are accepted without a key. Months above 12 exist for civil records that are not complete. */
        NirValue: string;
        /** @description Nine digits that pass the Luhn sum [checksum]. */
        SirenValue: string;
        /** @description Fourteen digits that pass the Luhn sum, or, for La Poste (356000000), whose digits add up to a multiple of five [checksum]. */
        SiretValue: string;
        /** @description Identifiers of attachments of the same correction. Parameters: accept, maxBytes, repeat.max [too-many]. */
        FileValue: components["schemas"]["Id"][];
        /** @description Fields under one heading, keyed by field id; when the group has `repeat`, items keyed by item id, each keyed by field id. On the wire it is always flattened: `children/c_8f/birthDate`. One level of nesting only. */
        GroupValue: {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Not modified: what the client holds still stands. */
        NotModified: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is malformed; a bug of the client. */
        BadRequest: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody speaks, or not strongly enough. */
        Unauthorized: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Known, and not allowed. */
        Forbidden: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing here; also for what belongs to someone else: the same answer. */
        NotFound: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such format. */
        NotAcceptable: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in the present state. */
        Conflict: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Upload-Offset": components["headers"]["UploadOffset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Cancelled or expired. */
        Gone: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed elsewhere: `current` and `ETag` give what the server holds now. */
        PreconditionFailed: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large. */
        TooLarge: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not the media type of this operation. */
        UnsupportedMediaType: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well formed but wrong: all field errors at once, or what the law requires and is missing. */
        Unprocessable: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing, or is `*`. */
        PreconditionRequired: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        TooMany: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other problem (RFC 9457), among them 405 `method-not-allowed` with `Allow`, 500 `internal`, 502 `upstream-failure`, 503 `maintenance`, 504 `upstream-timeout`. */
        Problem: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                Allow: components["headers"]["Allow"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
        Cursor: string;
        /** @description Most items */
        Limit: number;
        /** @description Language wanted (RFC 9110); French when absent or unknown */
        AcceptLanguage: string;
        /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
        IfMatch: string;
        /** @description `ETag` already held; 304 when it still stands */
        IfNoneMatch: string;
        /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
        IdempotencyKey: string;
        /** @description Token of `GET /session`; needed in cookie mode only */
        CsrfToken: string;
        /** @description Record */
        RecordId: components["schemas"]["Id"];
        /** @description Correction */
        CorrectionId: components["schemas"]["Id"];
        /** @description Attachment */
        AttachmentId: components["schemas"]["Id"];
        /** @description Invitation */
        InvitationId: components["schemas"]["Id"];
        /** @description Request to be audited */
        AuditRequestId: components["schemas"]["Id"];
        /** @description Case: the id of its correction */
        CaseId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description Strong validator; changes when and only when the content does. The JSON, HTML and PDF of a receipt have one each (RFC 9110, 8.8.3) */
        ETag: string;
        /** @description Address of what was made, or of what is elsewhere */
        Location: string;
        /** @description `no-store` on personal answers; on public ones for example `public, max-age=300, stale-while-revalidate=86400`, no part of which outlives a card's `validUntil` */
        CacheControl: string;
        /** @description Language of the answer */
        ContentLanguage: string;
        /** @description Full version of the contract, for example `1.2.0` */
        ApiVersion: string;
        /** @description Name of this exchange, for support */
        RequestId: string;
        /** @description Present when the stored answer was given again */
        IdempotencyReplayed: "?1";
        /** @description Limits of an upload, for example `max-size=10485760, max-append-size=1048576` */
        UploadLimit: string;
        /** @description Bytes received so far */
        UploadOffset: number;
        /** @description Whether all bytes are in */
        UploadComplete: "?0" | "?1";
        /** @description With 405: the methods of this path (RFC 9110) */
        Allow: string;
        /** @description What else than the address the answer depends on */
        Vary: string;
        /** @description Seconds to wait, or an HTTP date */
        RetryAfter: string;
        /** @description What is left, for example `"default";r=50;t=30` */
        RateLimit: string;
        /** @description The policy, for example `"default";q=100;w=60` */
        RateLimitPolicy: string;
        /** @description Challenge; for a step-up as in RFC 9470 */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    discover: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capability document */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description The document is elsewhere */
            307: {
                headers: {
                    Location: components["headers"]["Location"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getReceiptKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Key set */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptKeySet"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCapabilities: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capability document */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Session */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
                /** @description Key of a procedure */
                procedure?: string;
            };
            header?: {
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Record */
                recordId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
                /** @description Only those of a record */
                recordId?: components["schemas"]["Id"];
                /** @description Only these phases */
                phase?: components["schemas"]["Phase"][];
            };
            header?: {
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The draft, with or without changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionCreate"];
            };
        };
        responses: {
            /** @description Draft */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Correction */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    discardCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discarded */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    updateCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/vnd.bonne-foi.draft-patch+json": components["schemas"]["CorrectionPatch"];
            };
        };
        responses: {
            /** @description Correction */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    submitCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        /** @description The confirmation of the review page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description Sent; `receipts` has grown */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Resume a stream after this event */
                "Last-Event-ID"?: string;
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    postMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description Posted */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Receipt */
                receiptId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Receipt */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                    "text/html": string;
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    verifyReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The receipt, as JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        responses: {
            /** @description Part by part */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
            };
            cookie?: never;
        };
        /** @description What the file is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentCreate"];
            };
        };
        responses: {
            /** @description Declared */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Upload-Limit": components["headers"]["UploadLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attachment */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getAttachmentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    putAttachmentContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /** @description SHA-256 of the bytes (RFC 9530) */
                "Repr-Digest"?: string;
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        /** @description The bytes. */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description Received */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getUploadOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offset */
            204: {
                headers: {
                    "Upload-Offset": components["headers"]["UploadOffset"];
                    "Upload-Complete": components["headers"]["UploadComplete"];
                    "Upload-Limit": components["headers"]["UploadLimit"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    appendUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
                /** @description Bytes already received */
                "Upload-Offset": number;
                /** @description `?1` for the last part (structured boolean, RFC 9651) */
                "Upload-Complete": "?0" | "?1";
            };
            path: {
                /** @description Correction */
                correctionId: components["parameters"]["CorrectionId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        /** @description The part. */
        requestBody: {
            content: {
                "application/partial-upload": string;
            };
        };
        responses: {
            /** @description Appended */
            204: {
                headers: {
                    "Upload-Offset": components["headers"]["UploadOffset"];
                    "Upload-Complete": components["headers"]["UploadComplete"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Invitation */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitation */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    respondToInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path: {
                /** @description Invitation */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        /** @description The answer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationResponse"];
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getInvitationReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Invitation */
                invitationId: components["parameters"]["InvitationId"];
                /** @description Receipt */
                receiptId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Receipt */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listAuditRequests: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createAuditRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Token of `GET /session`; needed in cookie mode only */
                "X-CSRF-Token"?: components["parameters"]["CsrfToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The points to check. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditRequestCreate"];
            };
        };
        responses: {
            /** @description Sent */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getAuditRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Request to be audited */
                auditRequestId: components["parameters"]["AuditRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRequest"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getAuditReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Request to be audited */
                auditRequestId: components["parameters"]["AuditRequestId"];
                /** @description Receipt */
                receiptId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Receipt */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listAdvice: {
        parameters: {
            query?: {
                /** @description Key of the administration; this backend's own when absent */
                administration?: string;
                /** @description Key of the procedure */
                procedure?: string;
                /** @description Definition paths: `phone`, `months/netSocialAmount`, or `months/*\/netSocialAmount` as in conditions; never an item id */
                field?: string[];
                /** @description For whom */
                audience?: string;
                /** @description Life event */
                lifeEvent?: string;
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Advice */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvicePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    sendAdviceFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Card */
                adviceId: string;
            };
            cookie?: never;
        };
        /** @description Yes or no. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceFeedback"];
            };
        };
        responses: {
            /** @description Counted */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listFrequentErrors: {
        parameters: {
            query?: {
                /** @description Key of the procedure */
                procedure?: string;
                /** @description Year, quarter or month; the last complete quarter when absent */
                period?: components["schemas"]["StatisticsPeriod"];
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language wanted (RFC 9110); French when absent or unknown */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrequentErrorPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    sendErrorSignals: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The counts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorSignalBatch"];
            };
        };
        responses: {
            /** @description Taken */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorSignalReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agent session */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Only these statuses */
                status?: string[];
                /** @description Only these phases */
                phase?: components["schemas"]["Phase"][];
                /** @description Key of the procedure */
                procedure?: string;
                /** @description What set it off */
                origin?: string;
                /** @description Whose */
                assignment?: "mine" | "unassigned" | "any";
                /** @description With a deemed decision before this day */
                deemedBefore?: components["schemas"]["PlainDate"];
                /** @description With an acknowledgement due before this day */
                acknowledgeBefore?: components["schemas"]["PlainDate"];
                /** @description Number of a receipt, or its beginning */
                q?: string;
                /** @description Order */
                sort?: "deadline" | "oldest" | "newest";
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` already held; 304 when it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    takeCharge: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description How the agent appears. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description Case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    requestItems: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description What is needed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemsRequestCreate"];
            };
        };
        responses: {
            /** @description Asked */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    cancelItemsRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
                /** @description Request for items */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    transferCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description To whom and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Transfer"];
            };
        };
        responses: {
            /** @description Case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    sendAgentMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentMessage"];
            };
        };
        responses: {
            /** @description Sent */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    decideCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionCreate"];
            };
        };
        responses: {
            /** @description Case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    recordSanction: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description The sanction and why it is allowed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionCreate"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanctionDecision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        /** @description Why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closure"];
            };
        };
        responses: {
            /** @description Case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCaseEvents: {
        parameters: {
            query?: {
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getCaseAttachmentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Case: the id of its correction */
                caseId: components["parameters"]["CaseId"];
                /** @description Attachment */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listSentInvitations: {
        parameters: {
            query?: {
                /** @description Only these statuses */
                status?: string[];
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    createInvitations: {
        parameters: {
            query?: never;
            header: {
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBatchCreate"];
            };
        };
        responses: {
            /** @description Recipient by recipient */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    cancelInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Invitation */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        /** @description Why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCancellation"];
            };
        };
        responses: {
            /** @description Invitation */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listCaseAuditRequests: {
        parameters: {
            query?: {
                /** @description Only these statuses */
                status?: string[];
                /** @description Opaque place to go on from: `nextCursor` of the page before, with the same filters; with others it is `invalid-cursor` */
                cursor?: components["parameters"]["Cursor"];
                /** @description Most items */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    answerAuditRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description Version acted on: the `version` of the body, which a proxy cannot change, equal to the strong `ETag` (RFC 9110); `*` is refused. Another `If-Match` is another request: it needs a new `Idempotency-Key`, or the stored 412 comes again */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description One act, one key, kept over retries: a structured string of 16 to 128 visible characters, with its quotes; without them it is accepted and is the same key. A UUID is advised. Scope: person, method, path */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Request to be audited */
                auditRequestId: components["parameters"]["AuditRequestId"];
            };
            cookie?: never;
        };
        /** @description The answer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditAnswer"];
            };
        };
        responses: {
            /** @description Request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
}
