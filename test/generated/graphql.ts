/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which abnormal orders come first. */
export type AbnormalOrderSequence =
  /** Abnormal for the shortest time comes first. */
  | 'LATEST_FIRST'
  /** Abnormal for the longest time comes first. */
  | 'LONGEST_FIRST';

/** Which abnormal orders: those that fit all that is given. */
export type AbnormalOrderWhere = {
  /** Country of the buyer. */
  market?: Market | null | undefined;
  /** How far it has come (ORD-1). */
  status?: OrderStatus | null | undefined;
};

/** On whose behalf somebody acted: the platform's or the supplier's (TKT-1, TKT-2). */
export type Actor =
  /** The platform: an operator. */
  | 'PLATFORM'
  /** The supplier: a token of the supplier's. */
  | 'SUPPLIER';

/** The document, with what its kind asks for (ADM-3). */
export type AddApplicationDocumentInput = {
  /** Global id of the application. */
  applicationId: string;
  /** What the document is and shows. The platform looks at it in the qualification review. */
  content: ApplicationDocumentContentInput;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Where the file is kept: an https address of up to 500 characters. This API keeps no files. */
  url: string;
};

/** Which ticket, and the message. */
export type AddTicketMessageInput = {
  /** Name of the person who does it, 1 to 100 characters; kept as told, and shown to both sides. */
  actorName?: string | null | undefined;
  /** What to write, as plain text: 1 to 2000 characters. */
  body: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the ticket. */
  ticketId: string;
};

/** The platform's codes of a refused application (ADM-5). */
export type AdmissionCode =
  /** AD-403: qualification mismatch (资质不符, ADM-5). */
  | 'AD_403'
  /** AD-507: system integration failed. */
  | 'AD_507';

/** Which ticket, the answer, and who is responsible. */
export type AnswerTicketInput = {
  /** Name of the person who does it, 1 to 100 characters; kept as told, and shown to both sides. */
  actorName?: string | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** The answer, 1 to 2000 characters; a message of the ticket. */
  message: string;
  /** Why that side, 1 to 2000 characters. */
  responsibilityReason: string;
  /** The side that answers for what happened; locked from now on (TKT-2). */
  responsibleSide: ResponsibleSide;
  /** Global id of the ticket. */
  ticketId: string;
};

/** Who takes a step of an application (ADM-1). */
export type ApplicationActor =
  /** The supplier that applies. */
  | 'APPLICANT'
  /** An operator of the platform. */
  | 'PLATFORM';

/** What a document is and shows: exactly one of these (ADM-3). */
export type ApplicationDocumentContentInput =
  {   /** A bank statement; those of the last 6 months are asked for (ADM-3). */
  bankStatement: BankStatementInput; businessLicence?: never; factoryVideo?: never; managementCertificate?: never; sgsReport?: never; trademarkCertificate?: never; }
  |  { bankStatement?: never;   /** Scan of the business licence. */
  businessLicence: BusinessLicenceInput; factoryVideo?: never; managementCertificate?: never; sgsReport?: never; trademarkCertificate?: never; }
  |  { bankStatement?: never; businessLicence?: never;   /** Video of the factory. */
  factoryVideo: FactoryVideoInput; managementCertificate?: never; sgsReport?: never; trademarkCertificate?: never; }
  |  { bankStatement?: never; businessLicence?: never; factoryVideo?: never;   /** ISO 9001 or BSCI certificate. */
  managementCertificate: ManagementCertificateInput; sgsReport?: never; trademarkCertificate?: never; }
  |  { bankStatement?: never; businessLicence?: never; factoryVideo?: never; managementCertificate?: never;   /** Report of SGS on a SKU. */
  sgsReport: SgsReportInput; trademarkCertificate?: never; }
  |  { bankStatement?: never; businessLicence?: never; factoryVideo?: never; managementCertificate?: never; sgsReport?: never;   /** Certificate of a trademark. */
  trademarkCertificate: TrademarkCertificateInput; };

/** A kind of document that admission asks for (ADM-3). */
export type ApplicationDocumentKind =
  /** Bank statements of the last months. */
  | 'BANK_STATEMENT'
  /** Scan of the business licence, with the company seal. */
  | 'BUSINESS_LICENCE'
  /** Video of the factory. */
  | 'FACTORY_VIDEO'
  /** ISO 9001 or BSCI certificate. */
  | 'MANAGEMENT_CERTIFICATE'
  /** Report of SGS on a SKU to be stocked. */
  | 'SGS_REPORT'
  /** Certificate of a trademark, an R mark preferred. */
  | 'TRADEMARK_CERTIFICATE';

/** Which application: exactly one of these. */
export type ApplicationKey =
  {   /** Global id of the application, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** Number of the application within its supplier, instead of the id. */
  name: ApplicationName; };

/** An application as people name it: by its number (ADM-1). */
export type ApplicationName = {
  /** Number of the application within its supplier: 1, 2, ... */
  number: number;
  /** Code of the supplier; a supplier may leave it out, an operator names it. */
  supplierCode?: string | null | undefined;
};

/** Why an application is refused: a closed catalogue (ADM-4). */
export type ApplicationRefusalReasonKind =
  /** A document was not accepted (ADM-2). */
  | 'DOCUMENT_NOT_ACCEPTED'
  /** The ERP answers the inventory sync wrongly or not at all (SYNC-3, SYNC-5). */
  | 'ERP_ANSWER_WRONG'
  /** The ERP does not answer the inventory sync in time (ADM-4, SYNC-2). */
  | 'ERP_TOO_SLOW'
  /** Not the kind of supplier that the platform looks for (SUP-2). */
  | 'PROFILE_DOES_NOT_FIT'
  /** Samples failed the inspection by SGS (ADM-2). */
  | 'SAMPLE_FAILED'
  /** Neither a certified manufacturer nor a brand-owning trader (SUP-1). */
  | 'SUPPLIER_KIND_NOT_ACCEPTED'
  /** The trademark does not cover a target market (ADM-4). */
  | 'TRADEMARK_NOT_COVERING_MARKET'
  /** The factory video does not show the full QC process (ADM-4). */
  | 'VIDEO_WITHOUT_QC_PROCESS';

/** One of the three reviews, in this order (ADM-2). */
export type ApplicationReviewKind =
  /** The ERP against the API of the platform: orders and stock, both ways (SYNC-4). */
  | 'INTEGRATION_TEST'
  /** Licence, trademark and factory video. */
  | 'QUALIFICATION'
  /** Random samples, sent to SGS. */
  | 'SAMPLE_INSPECTION';

/** How far an application has come (ADM-1, ADM-2). */
export type ApplicationState =
  /** All three reviews are passed. */
  | 'ADMITTED'
  /** The intention form is there; the platform may invite. There is no other way in. */
  | 'FORM_SUBMITTED'
  /** Third review: the ERP is polled for a day (SYNC-4). */
  | 'INTEGRATION_TEST'
  /** The platform has invited the applicant: documents are collected (ADM-3). */
  | 'INVITED'
  /** First review: licence, trademark, factory video. */
  | 'QUALIFICATION_REVIEW'
  /** Refused, see `refusal`; there may be another application. */
  | 'REFUSED'
  /** Second review: random samples are with SGS. */
  | 'SAMPLE_INSPECTION'
  /** The applicant gave up; there may be another application. */
  | 'WITHDRAWN';

/** Which applications: those that fit all that is given. */
export type ApplicationWhere = {
  /** How far it has come. */
  state?: ApplicationState | null | undefined;
  /** Its form was submitted before this instant. */
  submittedBefore?: string | null | undefined;
  /** Its form was submitted at this instant or later. */
  submittedFrom?: string | null | undefined;
};

/** A bank statement; several may cover the months together, each month in one of them (ADM-3). */
export type BankStatementInput = {
  /** First day that the statement covers; ADM-3 asks for whole calendar months. */
  from: string;
  /** Its last day; not before the first. */
  to: string;
};

/** Scan of the business licence (ADM-3). */
export type BusinessLicenceInput = {
  /** Whether it bears the company seal, which is asked for. */
  isStamped: boolean;
};

/** Which order, and who cancels it. */
export type CancelOrderInput = {
  /** When it happened, by the platform; now when left out. */
  at?: string | null | undefined;
  /** Who cancels the order; the buyer does not count against KPI-1. */
  cancelledBy: CancelledBy;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the order. */
  orderId: string;
};

/** Which one, and why. */
export type CancelPurchaseOrderInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of it. */
  purchaseOrderId: string;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** Which draft is given up before it leaves. */
export type CancelShipmentInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the shipment. */
  shipmentId: string;
};

/** Who cancelled an order, which decides how KPI-1 counts it. */
export type CancelledBy =
  /** The buyer: the order does not count in the fulfilment rate (KPI-1). */
  | 'BUYER'
  /** The platform: it counts as not fulfilled (KPI-1). */
  | 'PLATFORM'
  /** The supplier: it counts as not fulfilled (KPI-1). */
  | 'SUPPLIER';

/** Who carries orders (GEO-3). */
export type CarrierCode =
  /** The Cainiao global line: the trunk out of China. */
  | 'CAINIAO'
  /** Colissimo: the last mile, in France. */
  | 'COLISSIMO'
  /** DPD: the last mile, in every market. */
  | 'DPD'
  /** GLS: the last mile, in every market. */
  | 'GLS';

/** Which part of the way a carrier has (GEO-3). */
export type CarrierLeg =
  /** From the local warehouse to the buyer. */
  | 'LAST_MILE'
  /** From China to the destination. */
  | 'TRUNK';

/** What a certificate shows: a closed list (SUP-2, ADM-3). */
export type CertificateKind =
  /** Safety of toys, ASTM F963 (ADM-3). */
  | 'ASTM_F963'
  /** Conformity with the law of the EU (SUP-2). */
  | 'CE'
  /** Safety of toys, EN 71-1/2/3 (ADM-3). */
  | 'EN_71'
  /** Number of the EU register of extended producer responsibility (SUP-2). */
  | 'EPR'
  /** Conformity with the rules of the US communications commission (SUP-2). */
  | 'FCC'
  /** Registration of chemicals. Asked for by no rule. */
  | 'REACH'
  /** Restriction of hazardous substances. Asked for by no rule. */
  | 'ROHS'
  /** Conformity with the law of the United Kingdom (SUP-2). */
  | 'UKCA';

/** Which listing, and what to do with it. */
export type ChangeListingInput = {
  /** What the supplier does with it; what is possible depends on its state. */
  action: ListingAction;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the listing. */
  listingId: string;
  /** Why, for the record: 1 to 500 characters. */
  reason?: string | null | undefined;
};

/** Which ticket, to which side, and why. */
export type ChangeResponsibilityInput = {
  /** Name of the person who does it, 1 to 100 characters; kept as told, and shown to both sides. */
  actorName?: string | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Why it is decided so, in words: 1 to 2000 characters. */
  reason: string;
  /** Global id of the ticket. */
  ticketId: string;
  /** Who is responsible from now on: the other side (else InvalidInput). */
  toSide: ResponsibleSide;
};

/** With what the programme is compared (CMP-1). */
export type ComparedWith =
  /** Either of them: the price of the programme (PRICE-1, COLD-1). */
  | 'BOTH'
  /** An ordinary cross-border store of AliExpress (CMP-1). */
  | 'ORDINARY_STORE'
  /** The overseas warehouse of a third party (CMP-1). */
  | 'THIRD_PARTY_WAREHOUSE';

/** Offers of competitors, in EUR: lowest <= median <= highest (else InvalidInput). */
export type CompetitorPricesInput = {
  /** The highest price, in EUR. */
  highest: string;
  /** The lowest price, in EUR. */
  lowest: string;
  /** The price in the middle, in EUR. */
  median: string;
  /** How many offers were compared: 1 to 10000. */
  offerCount: number;
};

/** Which one, and how much of it. */
export type ConfirmPurchaseOrderInput = {
  /** Day on which the supplier means to deliver the goods (Asia/Shanghai). */
  expectedOn?: string | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** The lines that are confirmed with less than ordered; all others are confirmed in full. */
  lines?: Array<ConfirmedPurchaseOrderLine> | null | undefined;
  /** Global id of it. */
  purchaseOrderId: string;
  /** Why less than ordered: 1 to 500 characters. Needed when it is less. */
  reason?: string | null | undefined;
};

/** Units of one SKU that the supplier will deliver (REP-1). */
export type ConfirmedPurchaseOrderLine = {
  /** Units: 0 to the quantity ordered. */
  quantity: number;
  /** Global id of a SKU of the purchase order; each once. */
  skuId: string;
};

/** A mark of conformity (SUP-2). */
export type ConformityMark =
  /** Conformity with the law of the European Union. */
  | 'CE'
  /** United States, radio and electronics. */
  | 'FCC'
  /** Conformity with the law of the United Kingdom. */
  | 'UKCA';

/** Of which order the buyer is meant; the answer is the ticket to open (TKT-1). */
export type ContactBuyerInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the order. */
  orderId: string;
};

/** For whom and what for. */
export type CreateAccessTokenInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** For people, to know it by: 1 to 100 characters. */
  label: string;
  /** PLATFORM_OPERATOR is given by operators only. */
  role: Role;
  /** Global id of the supplier. A supplier may leave it out; not with PLATFORM_OPERATOR. */
  supplierId?: string | null | undefined;
};

/** Which SKU, and its images as far as there are any. */
export type CreateListingInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** All its images, in the order in which buyers see them; at most 20 (else LimitReached). */
  images: Array<ListingImageInput>;
  /** Global id of the SKU. */
  skuId: string;
};

/** What to order, from whom, and where to. */
export type CreatePurchaseOrderInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 lines. */
  lines: Array<NewPurchaseOrderLine>;
  /** The platform's number, or the supplier's own (`request_no`): 1 to 64 visible ASCII characters, not used before with this supplier. */
  number: string;
  /** Whose; a supplier may leave it out. */
  supplierId?: string | null | undefined;
  /** What it is for; a supplier starts WAREHOUSE_STOCK only. */
  type: PurchaseOrderType;
  /** Day on which the platform wants the goods in its warehouse (Asia/Shanghai). */
  wantedOn?: string | null | undefined;
  /** Where the goods go. */
  warehouseCode: WarehouseCode;
};

/** What to ship, of which purchase order. */
export type CreateShipmentInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 lines. */
  lines: Array<NewShipmentLine>;
  /** Your number: 1 to 64 visible ASCII characters, not used before. */
  number: string;
  /** Global id of the purchase order. */
  purchaseOrderId: string;
};

/** What is known of the SKU. */
export type CreateSkuInput = {
  /** GTIN of 8, 12, 13 or 14 digits, unique within the supplier. Null: none. */
  barcode?: string | null | undefined;
  /** What kind of goods it is; OTHER when never said. */
  category?: SkuCategory | null | undefined;
  /** All its certificates, not only new ones; at most 20 (else LimitReached). */
  certificates?: Array<SkuCertificateInput> | null | undefined;
  /** The supplier's own code, 1 to 64 visible characters, for good: no change renames a SKU. */
  code: string;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Size and weight of the packed unit (FEE-7). */
  measures?: SkuMeasuresInput | null | undefined;
  /** Whose; a supplier may leave it out. */
  supplierId?: string | null | undefined;
  /** Where it is to be sold: all of them, not only new ones. */
  targetMarkets?: Array<Market> | null | undefined;
  /** Name of the goods in English: 1 to 200 characters. */
  titleEn: string;
  /** Name of the goods in Chinese: 1 to 200 characters. */
  titleZh: string;
  /** Number of the registration or application of the trademark it is sold under (ADM-4). Null: none. */
  trademarkNumber?: string | null | undefined;
};

/** Who it is, and what its requests are signed with. */
export type CreateSupplierInput = {
  /** Key of the app that it connects with: 1 to 64 visible ASCII characters, for good. Suppliers of one app share its key and secret (else AppKeyTaken). */
  appKey: string;
  /** Secret of the app, 16 to 128 visible ASCII characters. It keys every signature (HMAC-SHA256) and is never shown again. */
  appSecret: string;
  /** The platform's name for it, `supplier_id` of a poll: 1 to 64 visible ASCII characters, for good. One that is taken is SupplierCodeTaken. */
  code: string;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Name of the company in English, 1 to 200 characters. */
  nameEn: string;
  /** Name of the company in Chinese, 1 to 200 characters. */
  nameZh: string;
};

/** Which listing, and the decision. */
export type DecideImageReviewInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** True: APPROVED. False: REFUSED, with a reason. */
  isApproved: boolean;
  /** Global id of the listing. */
  listingId: string;
  /** Why; needed to refuse (else InvalidInput). 1 to 500 characters. */
  reason?: string | null | undefined;
};

/** Of which application the integration test is decided by its polls (SYNC-4). */
export type DecideIntegrationTestInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** In your own words, for the applicant to read: up to 1000 characters. */
  note?: string | null | undefined;
};

/** Which proposal, and the decision. */
export type DecidePriceInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** The price, for one unit, in EUR: 0.01 to 100000.00, two decimal places at most (else InvalidInput). As proposed: ACCEPTED; another: CHANGED; left out: REFUSED. */
  price?: string | null | undefined;
  /** Global id of the proposal. */
  priceProposalId: string;
  /** Why: 1 to 1000 characters. */
  reason: string;
};

/** Which application the platform decides on, and how (ADM-2). */
export type DecideQualificationReviewInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** In your own words, for the applicant to read: up to 1000 characters. */
  note?: string | null | undefined;
  /** Numbers of documents that do not show what they should; one is enough for a refusal. */
  refusedDocuments?: Array<number> | null | undefined;
};

/** Of which application, and what SGS found. */
export type DecideSampleInspectionInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** In your own words, for the applicant to read: up to 1000 characters. */
  note?: string | null | undefined;
  /** 1 to 100 samples, each SKU once. */
  samples: Array<SampleInput>;
};

/** Which applicant the platform declines, and why (ADM-1, ADM-5). */
export type DeclineApplicantInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** In your own words, for the applicant to read: up to 1000 characters. */
  note?: string | null | undefined;
};

/** Why a received unit is defective (KPI-2): a closed list [A]. */
export type DefectReason =
  /** It looks damaged or worn (外观不良). */
  | 'APPEARANCE'
  /** It does not work (功能不良). */
  | 'FUNCTION'
  /** Its label or barcode is wrong or missing (标签错误). */
  | 'LABEL'
  /** A part or the manual is missing (缺件). */
  | 'MISSING_PARTS'
  /** Something else, which none of the others says (其他). */
  | 'OTHER'
  /** Its packaging is broken (包装破损). */
  | 'PACKAGING'
  /** A safety mark is missing, or it is unsafe (安全不合格). */
  | 'SAFETY'
  /** It is something else (货不对板). */
  | 'WRONG_GOODS';

/** How a shipment travels to a warehouse (GEO-2): the platform's `delivery_type`. */
export type DeliveryType =
  /** 1: by a parcel service. */
  | 'EXPRESS'
  /** 3: in another way. */
  | 'OTHER'
  /** 2: by a lorry; the tracking number is its licence plate. */
  | 'TRUCK';

/** Where dimensions come from (FEE-7). */
export type DimensionSource =
  /** Said without measuring: the volumetric weight has the divisor 5000. */
  | 'GIVEN'
  /** Real measurements of the packed unit: the divisor is 6000. */
  | 'MEASURED';

/** Which draft, and how it travels. */
export type DispatchShipmentInput = {
  /** Who carries it: 1 to 100 characters. */
  carrier: string;
  /** Number of cartons: 1 to 99. */
  cartonCount: number;
  /** How the shipment travels to the warehouse. */
  deliveryType: DeliveryType;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the shipment. */
  shipmentId: string;
  /** The carrier's number or the licence plate: 1 to 64 visible ASCII characters. */
  trackingNumber: string;
};

/** What can happen. Each kind is a type of its own, with the thing to which it happened. */
export type EventKind =
  /** An application for admission moved on (ADM-1). */
  | 'APPLICATION_CHANGED'
  /** The platform has judged a poll of a supplier's stock (SYNC-2). */
  | 'INVENTORY_SYNC_RUN_FINISHED'
  /** A consequence of a KPI took effect or ended (KPI-1 to KPI-4). */
  | 'KPI_ALERT_CHANGED'
  /** A listing was begun, or changed (IMG-1, COLD-1). */
  | 'LISTING_CHANGED'
  /** An order became abnormal (ORD-2). */
  | 'ORDER_ABNORMAL'
  /** An order came, or moved on (ORD-1). */
  | 'ORDER_CHANGED'
  /** A price was proposed, decided on or withdrawn (PRICE-1). */
  | 'PRICE_PROPOSAL_CHANGED'
  /** A purchase order or its shipment moved on (GEO-2). */
  | 'PURCHASE_ORDER_CHANGED'
  /** A ticket was opened, answered, written to or closed (TKT-1, TKT-2). */
  | 'TICKET_CHANGED';

/** Which events: those that fit all that is given. */
export type EventWhere = {
  /** Of one of these kinds; of any when left out. */
  kinds?: Array<EventKind> | null | undefined;
  /** Of this supplier, by its global id; of all that you may see when left out. */
  supplierId?: string | null | undefined;
};

/** Which listing buyers see from now on (COLD-1). */
export type ExposeListingInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the listing. */
  listingId: string;
};

/** Video of the factory (ADM-3, ADM-4). */
export type FactoryVideoInput = {
  /** Length in seconds, 1 to 86,400; 180 are asked for. */
  durationSeconds: number;
  /** What the video shows, of the contents of ADM-3 and ADM-4. */
  shows: Array<VideoContent>;
};

/** What a supplier pays for (FEE-1 to FEE-8). */
export type FeeKind =
  /** FEE-1: 0. In the currency of the order. */
  | 'COMMISSION'
  /** FEE-8: a share of the value, by its band; EUR 150.00 lies in the lowest. EUR. */
  | 'DUTY_PREPAYMENT'
  /** FEE-3: CNY 0.80 for each order. */
  | 'HANDLING'
  /** FEE-5: for each order, by market. EUR. */
  | 'LOCAL_DELIVERY'
  /** FEE-6: units of an order above the allowance that are destroyed. EUR. */
  | 'RETURN_DESTRUCTION'
  /** FEE-6: units of an order above the allowance that are sold again. EUR. */
  | 'RETURN_REFURBISHING'
  /** FEE-2: 6.5 % of the order, in its currency. */
  | 'SERVICE_FEE'
  /** FEE-4: first weight and begun steps above it, by volumetric weight (FEE-7). EUR. */
  | 'TRUNK';

/** Which fee statement: exactly one of these. */
export type FeeStatementKey =
  {   /** Global id of the statement, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** Month and supplier of the statement, instead of the id. */
  name: FeeStatementName; };

/** A fee statement as people name it. */
export type FeeStatementName = {
  /** The calendar month, as 2026-01. */
  month: string;
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
};

/** Which statements: those that fit all that is given. */
export type FeeStatementWhere = {
  /** Of this month or a later one, as 2026-01. */
  from?: string | null | undefined;
  /** Only final ones (true), or only the open one (false). */
  isClosed?: boolean | null | undefined;
  /** Of this month or an earlier one, as 2026-03. */
  to?: string | null | undefined;
};

/** Why an amount is not known: exchange rate, warehouse (FEE-4) or dimensions (FEE-7). It is never taken for 0. */
export type FeeUnknownReason =
  /** An SKU of the order has no dimensions: see `skuCodesWithoutDimensions`. */
  | 'DIMENSIONS_MISSING'
  /** No rate to EUR is on record for the day of payment. */
  | 'EXCHANGE_RATE_MISSING'
  /** It is not known yet which warehouse ships the order. */
  | 'WAREHOUSE_UNKNOWN';

/** Of which purchase order nothing more will be shipped. */
export type FinishPurchaseOrderDeliveryInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of it. */
  purchaseOrderId: string;
};

/** Which first inspections: those that fit all that is given. */
export type FirstInspectionWhere = {
  /** Inspected before this instant. */
  inspectedBefore?: string | null | undefined;
  /** Inspected at this instant or later. */
  inspectedFrom?: string | null | undefined;
};

/** Units that are defective for one reason (KPI-2). */
export type FoundDefect = {
  /** Units that are defective for this reason; 1 or more. */
  quantity: number;
  /** Why; each once for a line. */
  reason: DefectReason;
};

/** Whose stock an order is taken from (SYNC-5). */
export type Fulfilment =
  /** Goods at the supplier's; drawn from `JitStock` when the order comes (SYNC-5). */
  | 'JIT'
  /** Goods that the platform has received; the platform keeps the count. */
  | 'WAREHOUSE';

/** What an image shows, by the visual specification V3.2 (IMG-1). */
export type ImageKind =
  /** A detail from close by: 1 is needed. */
  | 'MACRO_DETAIL'
  /** The goods in use: 3 are needed. */
  | 'SCENE'
  /** The main image, on white: 1 is needed. */
  | 'WHITE_BACKGROUND_MAIN';

/** Why the health is what it is [A] (SYNC-2). */
export type InventorySyncHealthReason =
  /** HEALTHY: all passed, 99 % within 80 % of the limit (2,400 ms). */
  | 'ALL_PASSED_IN_GOOD_TIME'
  /** AT_RISK: all passed, but more than 1 % took over 80 % of the limit (2,400 ms). */
  | 'ANSWERS_SLOW'
  /** FAILING: the newest run failed. */
  | 'NEWEST_RUN_FAILED'
  /** UNKNOWN: there was no run in the period. */
  | 'NO_RUNS'
  /** AT_RISK: a run failed, though the newest passed. A review refuses for one (SYNC-4). */
  | 'RUNS_FAILED';

/** How well a supplier answers the polls [A] (SYNC-2). */
export type InventorySyncHealthState =
  /** Some run failed, or the slowest answers come near the limit. */
  | 'AT_RISK'
  /** The newest run failed. */
  | 'FAILING'
  /** Every run passed, 99 % of them with time to spare. */
  | 'HEALTHY'
  /** There was no run in the period. */
  | 'UNKNOWN';

/** Which runs: those that fit all that is given. */
export type InventorySyncRunWhere = {
  /** Due before this instant. */
  dueBefore?: string | null | undefined;
  /** Due at this instant or later. */
  dueFrom?: string | null | undefined;
  /** Only runs that failed in this way (SYNC-3). */
  failureKind?: PollFailureKind | null | undefined;
  /** Only runs that passed, or only those that failed (SYNC-2). */
  verdict?: SyncVerdict | null | undefined;
};

/** Which applicant the platform invites, and on which version of its application (ADM-1). */
export type InviteApplicantInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** In your own words, for the applicant to read: up to 1000 characters. */
  note?: string | null | undefined;
};

/** A consequence of a KPI (KPI-1 to KPI-4). */
export type KpiAlertKind =
  /** KPI-3, 清仓提醒: a SKU turns over in more than 60 days. Until it is 60 days or less. */
  | 'CLEARANCE_REMINDER'
  /** KPI-1, 预警: below 98 % on 7 days in a row. Until a day that counts is at 98 % or more. */
  | 'FULFILMENT_WARNING'
  /** KPI-2, 暂停上新: below 95 %; no new listing may be submitted. Until it is back at 95 %, or nothing inspected is left in its window. */
  | 'NEW_LISTINGS_SUSPENDED'
  /** KPI-4: above 2.5 % in the current month; the part above is charged (FEE-6). Until it is not, or the month ends. */
  | 'RETURN_RATE_EXCEEDED';

/** Which alerts: those that fit all that is given. */
export type KpiAlertWhere = {
  /** Only those in force (true), or only those that are over (false). */
  isOpen?: boolean | null | undefined;
  /** Only alerts of this consequence (KPI-1 to KPI-4). */
  kind?: KpiAlertKind | null | undefined;
  /** Raised before this instant. */
  raisedBefore?: string | null | undefined;
  /** Raised at this instant or later. */
  raisedFrom?: string | null | undefined;
};

/** On which side of a line a figure counts (KPI-1 to KPI-4). */
export type KpiComparison =
  /** More than the line; the line itself is not. */
  | 'ABOVE'
  /** The line or more. */
  | 'AT_LEAST'
  /** The line or less. */
  | 'AT_MOST'
  /** Less than the line; the line itself is not. */
  | 'BELOW';

/** A figure by which the platform measures a supplier (KPI-1 to KPI-4). */
export type KpiKind =
  /** KPI-2, 首单质检通过率: of the units inspected, those that passed; trailing 30 days: see `firstInspections`. PERCENT. */
  | 'FIRST_INSPECTION'
  /** KPI-3, 库存周转天数: average units in the warehouses of the platform over average units sold a day from them; trailing 30 days: see `Sku.turnover`. DAYS. */
  | 'INVENTORY_TURNOVER'
  /** KPI-1, 订单满足率: of the orders paid on the day that the buyer did not cancel, those fulfilled in full from stock. PERCENT. */
  | 'ORDER_FULFILMENT'
  /** KPI-4, 退货率: of the orders delivered in the calendar month so far, those returned. PERCENT. */
  | 'RETURN_RATE';

/** How a KPI counts an order (KPI-1, KPI-4). */
export type KpiOrderOutcome =
  /** Not all units there when the order came, or (JIT) found missing later, or cancelled by another than the buyer (KPI-1); returned (KPI-4). */
  | 'COUNTED_AGAINST'
  /** Fulfilled in full (KPI-1); delivered and not returned (KPI-4). */
  | 'COUNTED_FOR'
  /** Cancelled by the buyer (KPI-1). */
  | 'NOT_COUNTED';

/** Which of the orders: those that fit all that is given. */
export type KpiOrderWhere = {
  /** Only orders that the KPI counts like this. */
  outcome?: KpiOrderOutcome | null | undefined;
};

/** What a KPI is counted in (KPI-1 to KPI-4). */
export type KpiUnit =
  /** Days of stock, as 45.0 (KPI-3). */
  | 'DAYS'
  /** Per cent: 99.20 is 99.2 %. */
  | 'PERCENT';

/** Whether the figure of a KPI is a number (KPI-1 to KPI-4). */
export type KpiValueState =
  /** It is: see `value`. */
  | 'FINITE'
  /** Stock, and no sales: above every line (KPI-3). */
  | 'INFINITE'
  /** There is none: no orders, no inspections, neither stock nor sales. */
  | 'NOTHING_TO_COUNT';

/** The enums of this schema whose values are shown to people. */
export type LabelledEnum =
  /** The enum Actor of this schema. */
  | 'ACTOR'
  /** The enum AdmissionCode of this schema. */
  | 'ADMISSION_CODE'
  /** The enum ApplicationActor of this schema. */
  | 'APPLICATION_ACTOR'
  /** The enum ApplicationDocumentKind of this schema. */
  | 'APPLICATION_DOCUMENT_KIND'
  /** The enum ApplicationRefusalReasonKind of this schema. */
  | 'APPLICATION_REFUSAL_REASON_KIND'
  /** The enum ApplicationReviewKind of this schema. */
  | 'APPLICATION_REVIEW_KIND'
  /** The enum ApplicationState of this schema. */
  | 'APPLICATION_STATE'
  /** The enum CancelledBy of this schema. */
  | 'CANCELLED_BY'
  /** The enum CarrierCode of this schema. */
  | 'CARRIER_CODE'
  /** The enum CarrierLeg of this schema. */
  | 'CARRIER_LEG'
  /** The enum CertificateKind of this schema. */
  | 'CERTIFICATE_KIND'
  /** The enum ComparedWith of this schema. */
  | 'COMPARED_WITH'
  /** The enum ConformityMark of this schema. */
  | 'CONFORMITY_MARK'
  /** The enum DefectReason of this schema. */
  | 'DEFECT_REASON'
  /** The enum DeliveryType of this schema. */
  | 'DELIVERY_TYPE'
  /** The enum DimensionSource of this schema. */
  | 'DIMENSION_SOURCE'
  /** The enum EventKind of this schema. */
  | 'EVENT_KIND'
  /** The enum FeeKind of this schema. */
  | 'FEE_KIND'
  /** The enum FeeUnknownReason of this schema. */
  | 'FEE_UNKNOWN_REASON'
  /** The enum Fulfilment of this schema. */
  | 'FULFILMENT'
  /** The enum ImageKind of this schema. */
  | 'IMAGE_KIND'
  /** The enum InventorySyncHealthReason of this schema. */
  | 'INVENTORY_SYNC_HEALTH_REASON'
  /** The enum InventorySyncHealthState of this schema. */
  | 'INVENTORY_SYNC_HEALTH_STATE'
  /** The enum KpiAlertKind of this schema. */
  | 'KPI_ALERT_KIND'
  /** The enum KpiComparison of this schema. */
  | 'KPI_COMPARISON'
  /** The enum KpiKind of this schema. */
  | 'KPI_KIND'
  /** The enum KpiOrderOutcome of this schema. */
  | 'KPI_ORDER_OUTCOME'
  /** The enum KpiUnit of this schema. */
  | 'KPI_UNIT'
  /** The enum KpiValueState of this schema. */
  | 'KPI_VALUE_STATE'
  /** The enum ListingAction of this schema. */
  | 'LISTING_ACTION'
  /** The enum ListingState of this schema. */
  | 'LISTING_STATE'
  /** The enum ManagementStandard of this schema. */
  | 'MANAGEMENT_STANDARD'
  /** The enum Market of this schema. */
  | 'MARKET'
  /** The enum Measure of this schema. */
  | 'MEASURE'
  /** The enum MissingPieceKind of this schema. */
  | 'MISSING_PIECE_KIND'
  /** The enum OrderExceptionKind of this schema. */
  | 'ORDER_EXCEPTION_KIND'
  /** The enum OrderKpi of this schema. */
  | 'ORDER_KPI'
  /** The enum OrderNodeKind of this schema. */
  | 'ORDER_NODE_KIND'
  /** The enum OrderStatus of this schema. */
  | 'ORDER_STATUS'
  /** The enum PollFailureKind of this schema. */
  | 'POLL_FAILURE_KIND'
  /** The enum PriceProposalState of this schema. */
  | 'PRICE_PROPOSAL_STATE'
  /** The enum ProgrammeUnit of this schema. */
  | 'PROGRAMME_UNIT'
  /** The enum PurchaseOrderStatus of this schema. */
  | 'PURCHASE_ORDER_STATUS'
  /** The enum PurchaseOrderType of this schema. */
  | 'PURCHASE_ORDER_TYPE'
  /** The enum QualityResult of this schema. */
  | 'QUALITY_RESULT'
  /** The enum ResponsibleSide of this schema. */
  | 'RESPONSIBLE_SIDE'
  /** The enum ReviewVerdict of this schema. */
  | 'REVIEW_VERDICT'
  /** The enum Role of this schema. */
  | 'ROLE'
  /** The enum RootCauseCode of this schema. */
  | 'ROOT_CAUSE_CODE'
  /** The enum SgsStandard of this schema. */
  | 'SGS_STANDARD'
  /** The enum ShipmentStatus of this schema. */
  | 'SHIPMENT_STATUS'
  /** The enum Side of this schema. */
  | 'SIDE'
  /** The enum SkuCategory of this schema. */
  | 'SKU_CATEGORY'
  /** The enum StockMovementKind of this schema. */
  | 'STOCK_MOVEMENT_KIND'
  /** The enum StockPlace of this schema. */
  | 'STOCK_PLACE'
  /** The enum SupplierFitCondition of this schema. */
  | 'SUPPLIER_FIT_CONDITION'
  /** The enum SupplierFitKind of this schema. */
  | 'SUPPLIER_FIT_KIND'
  /** The enum SupplierKind of this schema. */
  | 'SUPPLIER_KIND'
  /** The enum SyncVerdict of this schema. */
  | 'SYNC_VERDICT'
  /** The enum TicketKind of this schema. */
  | 'TICKET_KIND'
  /** The enum TicketState of this schema. */
  | 'TICKET_STATE'
  /** The enum TrademarkKind of this schema. */
  | 'TRADEMARK_KIND'
  /** The enum UnfitMark of this schema. */
  | 'UNFIT_MARK'
  /** The enum ValueOrigin of this schema. */
  | 'VALUE_ORIGIN'
  /** The enum VideoContent of this schema. */
  | 'VIDEO_CONTENT'
  /** The enum WarehouseCode of this schema. */
  | 'WAREHOUSE_CODE';

/** Language of a label. */
export type Language =
  /** English, in plain words for people. */
  | 'EN'
  /** Chinese, the terms of the field (中文). */
  | 'ZH';

/** What a supplier can do with its listing, besides handing it in (IMG-1). */
export type ListingAction =
  /** Take it down, from any state but IMAGE_REVIEW. */
  | 'DELIST'
  /** Hide it for a while: EXPOSED to PAUSED. */
  | 'PAUSE'
  /** Begin anew: DELISTED to DRAFT. */
  | 'REOPEN'
  /** Show it again: PAUSED to EXPOSED. */
  | 'RESUME'
  /** Take it back from the image review: IMAGE_REVIEW to DRAFT. */
  | 'WITHDRAW';

/** An image of a listing (IMG-1). */
export type ListingImageInput = {
  /** Height in pixels, 1 to 20000. */
  heightPx: number;
  /** What the image shows, of the kinds of IMG-1. */
  kind: ImageKind;
  /** Where it is, by https: at most 2000 characters. */
  url: string;
  /** Width in pixels, 1 to 20000. */
  widthPx: number;
};

/** Which listings come first. */
export type ListingSequence =
  /** Begun last comes first. */
  | 'NEWEST_FIRST'
  /** Begun first comes first. */
  | 'OLDEST_FIRST';

/** How far a listing has come (IMG-1, COLD-1). */
export type ListingState =
  /** Its images are good; its goods are waited for. Then: COLD_START, EXPOSED, DELISTED. */
  | 'APPROVED'
  /** Its goods are in a warehouse, buyers do not see it yet (COLD-1). Then: EXPOSED, DELISTED. */
  | 'COLD_START'
  /** Taken down. Then: DRAFT, through the review anew. */
  | 'DELISTED'
  /** With the supplier, who supplies what is missing. Then: IMAGE_REVIEW, DELISTED. */
  | 'DRAFT'
  /** Buyers see it. Then: PAUSED, DELISTED. */
  | 'EXPOSED'
  /** The platform looks at its images (IMG-1). Then: APPROVED, REFUSED, DRAFT. */
  | 'IMAGE_REVIEW'
  /** Hidden for a while by the supplier or the platform. Then: EXPOSED, DELISTED. */
  | 'PAUSED'
  /** The platform refused its images: see `refusalReason`. Then: IMAGE_REVIEW, DELISTED. */
  | 'REFUSED';

/** Which listings: those that fit all that is given. */
export type ListingWhere = {
  /** How far it has come. */
  state?: ListingState | null | undefined;
};

/** ISO 9001 or BSCI certificate (ADM-3). */
export type ManagementCertificateInput = {
  /** The standard that the certificate is of (SUP-1, ADM-3). */
  standard: ManagementStandard;
  /** Last day on which it is valid. */
  validUntil: string;
};

/** A certificate of which a manufacturer needs one (SUP-1, ADM-3). */
export type ManagementStandard =
  /** BSCI, the social standards of a factory (ADM-3). */
  | 'BSCI'
  /** ISO 9001, quality management. */
  | 'ISO_9001';

/** A country in which the programme sells (GEO-1). */
export type Market =
  /** Germany, from 2022 on (GEO-1). */
  | 'DE'
  /** Spain, the pilot from 2021 Q4 (GEO-1). */
  | 'ES'
  /** France, from 2022 on (GEO-1). */
  | 'FR'
  /** Italy, from 2022 on (GEO-1). */
  | 'IT'
  /** The Netherlands, from 2022 on (GEO-1). */
  | 'NL'
  /** Poland, from 2022 on (GEO-1); also shown in PLN [A]. */
  | 'PL';

/** Something measured of a packed unit (FEE-7). */
export type Measure =
  /** The height of the packed unit: `Sku.heightMm`. */
  | 'HEIGHT'
  /** The length of the packed unit: `Sku.lengthMm`. */
  | 'LENGTH'
  /** The weight of the packed unit: `Sku.weightGrams`. */
  | 'WEIGHT'
  /** The width of the packed unit: `Sku.widthMm`. */
  | 'WIDTH';

/** What the documents lack (ADM-3). */
export type MissingPieceKind =
  /** The business licence does not bear the company seal. */
  | 'COMPANY_SEAL'
  /** There is no such document. */
  | 'DOCUMENT'
  /** The bank statements do not cover a month in full. */
  | 'MONTH'
  /** Too few SKUs have SGS reports that count. */
  | 'SGS_SKUS'
  /** The SGS reports of a SKU have no accepted set of standards in full. */
  | 'SGS_STANDARDS'
  /** The management certificate is no longer valid. */
  | 'VALID_CERTIFICATE'
  /** The factory video does not show something. */
  | 'VIDEO_CONTENT'
  /** The factory video is too short. */
  | 'VIDEO_LENGTH';

/** Units of one SKU to order (REP-1). */
export type NewPurchaseOrderLine = {
  /** Units: 1 to 1000000. */
  quantity: number;
  /** Global id of the SKU; each once. */
  skuId: string;
  /** What the platform pays for one unit, in CNY, with two decimal places at most: an operator names it, a supplier does not (else InvalidInput). */
  supplyPrice?: string | null | undefined;
};

/** Units of one SKU to ship to the warehouse (GEO-2). */
export type NewShipmentLine = {
  /** Units: 1 to what is confirmed, not shipped and in no other draft. */
  quantity: number;
  /** Global id of a SKU of the purchase order; each once. */
  skuId: string;
};

/** What is asked for, about which order, and why. */
export type OpenTicketInput = {
  /** Name of the person who does it, 1 to 100 characters; kept as told, and shown to both sides. */
  actorName?: string | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** What is asked for. */
  kind: TicketKind;
  /** Global id of the order; only an INQUIRY of a supplier may do without. */
  orderId?: string | null | undefined;
  /** Why it is decided so, in words: 1 to 2000 characters. */
  reason: string;
};

/** What the platform reports to hold an order up (ORD-2). */
export type OrderExceptionKind =
  /** The address is wrong or incomplete; over with delivery. */
  | 'ADDRESS_WRONG'
  /** The carrier of the last mile is late; over with delivery. */
  | 'CARRIER_DELAY'
  /** Customs want a document that is not there (清关文件缺失); over with customs clearance. */
  | 'CUSTOMS_DOCUMENT_MISSING'
  /** Customs hold the parcel for inspection; over with customs clearance. */
  | 'CUSTOMS_HELD'
  /** The goods are not what was described; over with the return, or when resolved. */
  | 'GOODS_NOT_AS_DESCRIBED'
  /** The local warehouse sorted it wrongly (本地仓分拣错发); over with the last mile. */
  | 'LOCAL_WAREHOUSE_MISSORT'
  /** The parcel was damaged on the way; over with the return, or when resolved. */
  | 'PARCEL_DAMAGED'
  /** Nobody knows where the parcel is; over with delivery. */
  | 'PARCEL_LOST'
  /** The buyer does not take it; over with delivery. */
  | 'REFUSED_BY_BUYER'
  /** Units are missing; over with the allocation. */
  | 'STOCK_SHORT'
  /** The trunk line is late; over with customs clearance. */
  | 'TRUNK_DELAYED';

/** Which order: exactly one of these. */
export type OrderKey =
  {   /** Global id of the order, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** The number that the platform gave to the order, instead of the id. */
  name: OrderName; };

/** A KPI that counts orders: KPI-1 or KPI-4. */
export type OrderKpi =
  /** KPI-1: by the day of payment. */
  | 'ORDER_FULFILMENT'
  /** KPI-4: by the day of delivery. */
  | 'RETURN_RATE';

/** An order as people name it: by the number of the platform (ORD-1). */
export type OrderName = {
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
  /** The platform's number of the order. */
  tradeOrderId: string;
};

/** A node of an order (ORD-1), in the order in which an order goes through them. */
export type OrderNodeKind =
  /** Its goods were set aside for it. */
  | 'ALLOCATED'
  /** It came to the local warehouse. */
  | 'AT_LOCAL_WAREHOUSE'
  /** Customs of the destination let it in (清关状态). */
  | 'CUSTOMS_CLEARED'
  /** The buyer has it, due within 8 working days of the payment (GEO-4). */
  | 'DELIVERED'
  /** The carrier of the last mile has it (GEO-3). */
  | 'LAST_MILE'
  /** It left the warehouse in China, due by the end of the next day (GEO-4). */
  | 'OUTBOUND'
  /** Its goods were inspected (质检状态); see `qualityResult`. */
  | 'QUALITY_CHECKED'
  /** It came back to the platform after its delivery. */
  | 'RETURNED'
  /** Its goods came into the warehouse in China (入库时间); often before the order itself. */
  | 'STOCK_INBOUND'
  /** It left China on the trunk line (干线离港时间, GEO-3). */
  | 'TRUNK_DEPARTED';

/** Which orders come first. */
export type OrderSequence =
  /** Paid last comes first. */
  | 'NEWEST_FIRST'
  /** Paid first comes first. */
  | 'OLDEST_FIRST';

/** How far an order has come (ORD-1). */
export type OrderStatus =
  /** Its goods are set aside. */
  | 'ALLOCATED'
  /** It has arrived at the local warehouse. */
  | 'AT_LOCAL_WAREHOUSE'
  /** It was cancelled before it left the warehouse. */
  | 'CANCELLED'
  /** Customs of the destination have let it in. */
  | 'CUSTOMS_CLEARED'
  /** The buyer has it. */
  | 'DELIVERED'
  /** The carrier of the last mile has it (GEO-3). */
  | 'LAST_MILE'
  /** It has left the domestic warehouse (GEO-4: 98 % by the next day). */
  | 'OUTBOUND'
  /** The buyer has paid and the platform has taken the order. */
  | 'PAID'
  /** It came back after delivery. */
  | 'RETURNED'
  /** It has left China on the trunk line (GEO-3). */
  | 'TRUNK_DEPARTED';

/** Which orders: those that fit all that is given. */
export type OrderWhere = {
  /** Only orders whose goods come from this stock. */
  fulfilment?: Fulfilment | null | undefined;
  /** Country of the buyer. */
  market?: Market | null | undefined;
  /** Paid before this instant. */
  paidBefore?: string | null | undefined;
  /** Paid at this instant or later. */
  paidFrom?: string | null | undefined;
  /** How far it has come (ORD-1). */
  status?: OrderStatus | null | undefined;
};

/** Why a poll failed: a closed list (SYNC-2, SYNC-3, SYNC-5). */
export type PollFailureKind =
  /** More than 3,000 ms from sending to the last byte of the body (SYNC-2). */
  | 'ANSWER_TOO_SLOW'
  /** The body is not JSON (SYNC-3). */
  | 'BODY_NOT_JSON'
  /** No connection to the ERP could be made (SYNC-3). */
  | 'CONNECTION_FAILED'
  /** The connection broke during the answer (SYNC-3). */
  | 'CONNECTION_RESET'
  /** The body does not have the contract's shape (SYNC-3). */
  | 'CONTRACT_BROKEN'
  /** A status other than 2xx (SYNC-3). */
  | 'HTTP_STATUS'
  /** An order pushed before the poll is not in its numbers (SYNC-5). */
  | 'ORDER_NOT_SHOWN'
  /** A quantity that is not whole (SYNC-3). */
  | 'QUANTITY_FRACTIONAL'
  /** A quantity below 0 (SYNC-3). */
  | 'QUANTITY_NEGATIVE'
  /** A known SKU is missing (SYNC-3). */
  | 'SKU_MISSING';

/** What became of a price proposal (PRICE-1). All but OPEN are final. */
export type PriceProposalState =
  /** The platform took the price as proposed. */
  | 'ACCEPTED'
  /** The platform decided on another price. */
  | 'CHANGED'
  /** It waits for the platform. */
  | 'OPEN'
  /** The platform took no price; the one before it stays. */
  | 'REFUSED'
  /** The supplier took it back. */
  | 'WITHDRAWN';

/** Which proposals: those that fit all that is given. */
export type PriceProposalWhere = {
  /** Only proposals for this market (GEO-1). */
  market?: Market | null | undefined;
  /** What became of it. */
  state?: PriceProposalState | null | undefined;
};

/** The numbers of the programme by name. */
export type ProgrammeConstantName =
  /** Gain of the click rate by the badge, by rule TRAFFIC-1. */
  | 'BADGE_CLICK_RATE_GAIN'
  /** Months of bank statements, by rule ADM-3. */
  | 'BANK_STATEMENT_MONTHS'
  /** Average time from warehousing to first exposure, by rule COLD-1. */
  | 'COLD_START_AVERAGE'
  /** Commission, by rule FEE-1. */
  | 'COMMISSION'
  /** Gain of the add-to-cart rate by compliant images, by rule IMG-1. */
  | 'COMPLIANT_IMAGES_ADD_TO_CART_GAIN'
  /** Gain of the click rate by compliant images, by rule IMG-1. */
  | 'COMPLIANT_IMAGES_CLICK_RATE_GAIN'
  /** Longest time from trunk departure to customs clearance before an order is abnormal, by rule ORD-2. */
  | 'CUSTOMS_CLEARANCE_WITHIN_HOURS'
  /** Longest delivery inside the EU, from the order, by rule GEO-4. */
  | 'DELIVERY_MAX_WORKING_DAYS'
  /** Shortest delivery inside the EU, from the order, by rule GEO-4. */
  | 'DELIVERY_MIN_WORKING_DAYS'
  /** Destroying a returned unit, by rule FEE-6. */
  | 'DESTRUCTION_UNIT_COST'
  /** Least length of the factory video, by rule ADM-3. */
  | 'FACTORY_VIDEO_MIN_MINUTES'
  /** Healthy first-inspection pass rate, by rule KPI-2. */
  | 'FIRST_INSPECTION_HEALTHY'
  /** First-inspection pass rate below which new listings are suspended, by rule KPI-2. */
  | 'FIRST_INSPECTION_SUSPENSION'
  /** Trailing days of the first-inspection pass rate, by rule KPI-2. */
  | 'FIRST_INSPECTION_WINDOW_DAYS'
  /** Least yearly export of a source factory, by rule SUP-2. */
  | 'FIT_EXPORT_MIN_USD'
  /** Healthy order fulfilment rate, by rule KPI-1. */
  | 'FULFILMENT_HEALTHY'
  /** Order fulfilment rate below which a day counts towards a warning, by rule KPI-1. */
  | 'FULFILMENT_WARNING'
  /** Days in a row that raise the warning, by rule KPI-1. */
  | 'FULFILMENT_WARNING_DAYS'
  /** GMV conversion of a SKU, in times that of an ordinary cross-border store, by rule TRAFFIC-1. */
  | 'GMV_CONVERSION_TIMES'
  /** Domestic warehouse handling of an order, by rule FEE-3. */
  | 'HANDLING_FEE'
  /** Least length of each side of an image, by rule IMG-1. */
  | 'IMAGE_MIN_SIDE'
  /** Stock queries of the integration review, by rule SYNC-4. */
  | 'INTEGRATION_REVIEW_POLLS'
  /** Longest time from the local warehouse to the last-mile carrier before an order is abnormal, by rule ORD-2. */
  | 'LAST_MILE_WITHIN_HOURS'
  /** Longest time from customs clearance to the local warehouse before an order is abnormal, by rule ORD-2. */
  | 'LOCAL_WAREHOUSE_WITHIN_HOURS'
  /** Macro detail images, by rule IMG-1. */
  | 'MACRO_IMAGES'
  /** Share of orders that leave the warehouse by the next day, by rule GEO-4. */
  | 'NEXT_DAY_OUTBOUND_SHARE'
  /** Days after the day of payment by whose end an order leaves the warehouse, by rule GEO-4. */
  | 'OUTBOUND_WITHIN_DAYS'
  /** Most saved a year without an overseas warehouse of one’s own, by rule CMP-1. */
  | 'OVERSEAS_WAREHOUSE_SAVED_MAX'
  /** Least saved a year without an overseas warehouse of one’s own, by rule CMP-1. */
  | 'OVERSEAS_WAREHOUSE_SAVED_MIN'
  /** Refurbishing a returned unit, by rule FEE-6. */
  | 'REFURBISHING_UNIT_COST'
  /** Largest inbound quantity, in average weekly sales, by rule REP-1. */
  | 'REPLENISHMENT_MAX_TIMES_WEEKLY_SALES'
  /** Least inbound quantity, in average weekly sales, by rule REP-1. */
  | 'REPLENISHMENT_MIN_TIMES_WEEKLY_SALES'
  /** Trailing weeks of the average weekly sales, by rule REP-1. */
  | 'REPLENISHMENT_WINDOW_WEEKS'
  /** Return rate below the average of the sector, by rule CMP-1. */
  | 'RETURN_RATE_BELOW_SECTOR'
  /** Return rate above which the supplier bears the cost, by rule KPI-4. */
  | 'RETURN_RATE_HEALTHY'
  /** Scene images, by rule IMG-1. */
  | 'SCENE_IMAGES'
  /** Gain of the search weight, by rule TRAFFIC-1. */
  | 'SEARCH_WEIGHT_GAIN'
  /** Base service fee of each order, by rule FEE-2. */
  | 'SERVICE_FEE'
  /** Least number of SKUs with SGS reports, by rule ADM-3. */
  | 'SGS_REPORT_MIN_SKUS'
  /** Longest answer to a stock query that passes, by rule SYNC-2. */
  | 'SYNC_ANSWER_LIMIT_MS'
  /** Share of the longest answer above which the slowest answers of a period are at risk, by rule SYNC-2. */
  | 'SYNC_AT_RISK_SHARE'
  /** Interval of the stock queries, by rule SYNC-1. */
  | 'SYNC_INTERVAL_MINUTES'
  /** Time in which the platform answers a ticket, by rule TKT-2. */
  | 'TICKET_ANSWER_HOURS'
  /** Longest time from leaving the warehouse to trunk departure before an order is abnormal, by rule ORD-2. */
  | 'TRUNK_DEPARTURE_WITHIN_HOURS'
  /** Healthy inventory turnover, by rule KPI-3. */
  | 'TURNOVER_HEALTHY_DAYS'
  /** Inventory turnover above which a clearance reminder is sent, by rule KPI-3. */
  | 'TURNOVER_REMINDER_DAYS'
  /** Trailing days of the inventory turnover, by rule KPI-3. */
  | 'TURNOVER_WINDOW_DAYS'
  /** Volumetric divisor by default, by rule FEE-7. */
  | 'VOLUMETRIC_DIVISOR_GIVEN'
  /** Volumetric divisor once real measurements were given, by rule FEE-7. */
  | 'VOLUMETRIC_DIVISOR_MEASURED'
  /** White-background main images, by rule IMG-1. */
  | 'WHITE_BACKGROUND_IMAGES';

/** How a value of the programme counts. */
export type ProgrammeUnit =
  /** Renminbi, the currency of the warehouses. */
  | 'CNY'
  /** A count of things, as polls or images. */
  | 'COUNT'
  /** Cubic centimetres that weigh as much as a kilogram. */
  | 'CUBIC_CENTIMETRES_PER_KILOGRAM'
  /** Days of the calendar. */
  | 'DAYS'
  /** Euros, the currency of the markets. */
  | 'EUR'
  /** Grams, a thousand to a kilogram. */
  | 'GRAMS'
  /** Hours of sixty minutes each. */
  | 'HOURS'
  /** Milliseconds, a thousand to a second. */
  | 'MILLISECONDS'
  /** Minutes of sixty seconds each. */
  | 'MINUTES'
  /** Months of the calendar. */
  | 'MONTHS'
  /** Per cent: 99.20 is 99.2 %. */
  | 'PERCENT'
  /** Pixels of an image. */
  | 'PIXELS'
  /** A multiple: 1.80 is 1.8 times. */
  | 'TIMES'
  /** US dollars, whole ones only. */
  | 'USD'
  /** Weeks of seven days. */
  | 'WEEKS'
  /** Working days of the destination. */
  | 'WORKING_DAYS';

/** Which SKU and market, and the price. */
export type ProposePriceInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Where: one of its target markets (else InvalidInput). */
  market: Market;
  /** What is asked for, for one unit, in EUR: 0.01 to 100000.00, two decimal places at most (else InvalidInput). */
  price: string;
  /** Why: 1 to 1000 characters. */
  reason: string;
  /** Global id of the SKU. */
  skuId: string;
};

/** Which purchase order: exactly one of these. */
export type PurchaseOrderKey =
  {   /** Global id of the purchase order, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** Number of the purchase order, instead of the id. */
  name: PurchaseOrderName; };

/** A purchase order as people name it. */
export type PurchaseOrderName = {
  /** Number of the purchase order, unique within its supplier. */
  number: string;
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
};

/** Which purchase orders come first. */
export type PurchaseOrderSequence =
  /** Ordered last comes first. */
  | 'NEWEST_FIRST'
  /** Ordered first comes first. */
  | 'OLDEST_FIRST';

/** How far a purchase order into a domestic warehouse (GEO-2) has come: the platform's `status`. */
export type PurchaseOrderStatus =
  /** 21 已到仓: a shipment is at the warehouse, none is counted yet. */
  | 'ARRIVED'
  /** -99 已取消: refused by the supplier, or cancelled by the platform or by the supplier who started it. Ends here. */
  | 'CANCELLED'
  /** 15 已确认: taken, in full or in part, or started by the supplier itself; no shipment is drafted. */
  | 'CONFIRMED'
  /** 30 部分收货: a shipment is received, more is to come. */
  | 'PARTLY_RECEIVED'
  /** 40 已收货: every shipment is received and nothing is left to ship. Ends here. */
  | 'RECEIVED'
  /** 10 待确认: the supplier has not answered yet. */
  | 'TO_CONFIRM'
  /** 20 待收货: a shipment is on its way. */
  | 'TO_RECEIVE'
  /** 17 待发货: a shipment is drafted, none has left. */
  | 'TO_SHIP';

/** What a purchase order is for, stock (REP-1) or goods sold already: the platform's `order_type`. */
export type PurchaseOrderType =
  /** 50: goods that are sold already, sent on at once; confirmed in full or refused. */
  | 'JIT'
  /** 10: goods to keep in the platform's warehouse. */
  | 'WAREHOUSE_STOCK';

/** Which purchase orders: those that fit all that is given. */
export type PurchaseOrderWhere = {
  /** Ordered before this instant. */
  orderedBefore?: string | null | undefined;
  /** Ordered at this instant or later. */
  orderedFrom?: string | null | undefined;
  /** How far it has come. */
  status?: PurchaseOrderStatus | null | undefined;
  /** What it is for. */
  type?: PurchaseOrderType | null | undefined;
};

/** How the goods of an order were found. */
export type QualityResult =
  /** Not good: the order is not allocated until a later check passes. */
  | 'FAILED'
  /** The goods were good; the order may be allocated. */
  | 'PASSED';

/** A parcel that may be sold: by its sides and value, or by SKU and quantity. */
export type QuoteFeesInput = {
  /** GIVEN divides by 5000, MEASURED by 6000 (FEE-7). Of a SKU, its own counts. */
  dimensionSource?: DimensionSource;
  /** Outer height in millimetres, 1 to 5000; needed unless `sku` is given. */
  heightMm?: number | null | undefined;
  /** Outer length in millimetres, 1 to 5000; needed unless `sku` is given. */
  lengthMm?: number | null | undefined;
  /** Country of the buyer. */
  market: Market;
  /** Units of the SKU, 1 to 1000000; 1 of a parcel that is given by its sides. */
  quantity?: number;
  /** The SKU that would be sold, in place of the sides (FEE-7). */
  sku?: SkuKey | null | undefined;
  /** What the buyer would pay for all of it, in EUR: 0 or more, at most two decimal places. Of a SKU, its current price in the market times the quantity when left out (PRICE-1). */
  value?: string | null | undefined;
  /** The warehouse that would ship it. */
  warehouse: WarehouseCode;
  /** Outer width in millimetres, 1 to 5000; needed unless `sku` is given. */
  widthMm?: number | null | undefined;
};

/** Which shipment, and what was found. */
export type ReceiveShipmentInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** All lines of the shipment; 0 units of what did not come. */
  lines: Array<ReceivedShipmentLine>;
  /** Global id of the shipment. */
  shipmentId: string;
};

/** What was found of one SKU. Good and defective units together are at most those shipped. */
export type ReceivedShipmentLine = {
  /** Defective units by reason; none when left out. */
  defects?: Array<FoundDefect> | null | undefined;
  /** Units in good condition; 0 or more. */
  goodQuantity: number;
  /** Global id of a SKU of the shipment; each once. */
  skuId: string;
};

/** Which pair, from which day, how much, and who says so. */
export type RecordExchangeRateInput = {
  /** One unit of this currency; ISO 4217, as EUR. */
  base: string;
  /** First day on which it holds. */
  day: string;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Is `rate` units of this one; ISO 4217, as CNY. */
  quote: string;
  /** Units of `quote` for one of `base`: above 0, at most 9 digits and 9 decimal places. */
  rate: string;
  /** Who says so: 1 to 200 characters. */
  source: string;
};

/** Which order, and what holds it up. */
export type RecordOrderExceptionInput = {
  /** What was found, 1 to 1000 characters. */
  detail: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** What holds it up. */
  kind: OrderExceptionKind;
  /** When it occurred, by the platform, not before the payment; now when left out. */
  occurredAt?: string | null | undefined;
  /** Global id of the order. */
  orderId: string;
  /** Where, 1 to 200 characters. */
  place?: string | null | undefined;
};

/** Which order, which node, when and how. */
export type RecordOrderNodeInput = {
  /** When it happened, by the platform; now when left out. */
  at?: string | null | undefined;
  /** With LAST_MILE: a carrier of the market. With TRUNK_DEPARTED: CAINIAO when left out (GEO-3). */
  carrier?: CarrierCode | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** The node, the next of the order (else IllegalStep). RETURNED takes `recordReturn`. */
  kind: OrderNodeKind;
  /** Global id of the order. */
  orderId: string;
  /** Where, 1 to 200 characters. */
  place?: string | null | undefined;
  /** With QUALITY_CHECKED, and only with it. A failed check may be followed by another one. */
  qualityResult?: QualityResult | null | undefined;
  /** The carrier's number of the parcel, 1 to 64 characters. */
  trackingNumber?: string | null | undefined;
  /** With ALLOCATED or OUTBOUND: the warehouse that ships; known by OUTBOUND at the latest (GEO-2). */
  warehouse?: WarehouseCode | null | undefined;
};

/** Which order, and how many units of which SKUs. */
export type RecordReturnInput = {
  /** When it happened, by the platform; now when left out. */
  at?: string | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** What came back; SKUs of which nothing did are left out. */
  lines: Array<ReturnedLineInput>;
  /** Global id of the order. */
  orderId: string;
};

/** Which shipment has come to the warehouse. */
export type RecordShipmentArrivalInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the shipment. */
  shipmentId: string;
};

/** For which order the refund is tried; the answer is the ticket to open (TKT-1). */
export type RefundOrderInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the order. */
  orderId: string;
};

/** Why a change was not made: the closed catalogue of refusals. Each is a type of its own. */
export type RefusalCode =
  /** The applicant does not fit (SUP-1, SUP-2). Decline it instead of inviting it. */
  | 'APPLICANT_UNFIT'
  /** An application is open or the supplier is admitted. Go on with `current`, or withdraw it. */
  | 'APPLICATION_EXISTS'
  /** Another supplier has this app key, with another secret. Give that secret, or another key. */
  | 'APP_KEY_TAKEN'
  /** Documents are missing or lack something (ADM-3). Add what is named. */
  | 'DOCUMENTS_INCOMPLETE'
  /** The key was used before for another change. Use a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The thing is in a state from which there is no such step. Take one that leads to a state of `possible`. */
  | 'ILLEGAL_STEP'
  /** The integration test is not over (SYNC-4). Wait for the other polls. */
  | 'INTEGRATION_TEST_RUNNING'
  /** A value of the input is outside what is allowed. Correct the `field`. */
  | 'INVALID_INPUT'
  /** There are as many of these as there may be. Remove one first. */
  | 'LIMIT_REACHED'
  /** The SKU has a listing. Go on with that one. */
  | 'LISTING_EXISTS'
  /** The listing lacks what the platform asks for. Supply what is named. */
  | 'LISTING_INCOMPLETE'
  /** New listings of the supplier are suspended (KPI-2). Wait until its first inspections are good again. */
  | 'NEW_LISTINGS_SUSPENDED'
  /** The supplier is not admitted (ADM-1). Submit the intention form, or go on with the application. */
  | 'NOT_ADMITTED'
  /** There is no such thing, or it is not yours. Take the id from an answer, unchanged. */
  | 'NOT_FOUND'
  /** A proposal for this SKU and market waits for the platform. Withdraw it first. */
  | 'PRICE_PROPOSAL_OPEN'
  /** The supplier has a SKU with this code. Change that one, or take another code. */
  | 'SKU_CODE_TAKEN'
  /** The stock is not what you expected. Decide anew from `current`. */
  | 'STOCK_CHANGED'
  /** There is a supplier with this code. Change that one, or take another code. */
  | 'SUPPLIER_CODE_TAKEN'
  /** A ticket of this kind is open for this order. Use `current`. */
  | 'TICKET_ALREADY_OPEN'
  /** The platform does that only on a ticket. Open one of `ticketKind`, or use `currentTicket`. */
  | 'TICKET_REQUIRED'
  /** The trademark is a document of a qualification review (ADM-4). Wait for the decision, or withdraw the application. */
  | 'TRADEMARK_UNDER_REVIEW'
  /** The thing is not the version you expected: somebody changed it. Decide anew from `current`. */
  | 'VERSION_CONFLICT';

/** Which one, and why. */
export type RefusePurchaseOrderInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of it. */
  purchaseOrderId: string;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** The trademark that the supplier owns (SUP-1, ADM-4). */
export type RegisterTrademarkInput = {
  /** Markets in which it protects; empty for a mark that is only Chinese. */
  coveredMarkets: Array<Market>;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Registered or applied for. */
  kind: TrademarkKind;
  /** The mark in words, 1 to 100 characters. */
  name: string;
  /** Its number, 1 to 50 characters; one that is on record already is InvalidInput. */
  registrationNumber: string;
  /** Global id of the supplier. A supplier may leave it out; an operator names it. */
  supplierId?: string | null | undefined;
};

/** Which document is taken out of its application, by its global id. */
export type RemoveApplicationDocumentInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Number of the document within the application. */
  number: number;
};

/** Which order, and which of its exceptions. */
export type ResolveOrderExceptionInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Which exception: the open one of this kind. */
  kind: OrderExceptionKind;
  /** Global id of the order. */
  orderId: string;
};

/** Which ticket, and what was done. */
export type ResolveTicketInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** What was done, 1 to 2000 characters. */
  resolution: string;
  /** Global id of the ticket. */
  ticketId: string;
};

/** Who answers for what went wrong with an order (ORD-2, TKT-2). */
export type ResponsibleSide =
  /** The platform; buyers and carriers count as the platform. */
  | 'PLATFORM'
  /** The supplier, who made or sent the goods. */
  | 'SUPPLIER';

/** What came back of one SKU; together not more than was ordered, and at least one unit in all lines. */
export type ReturnedLineInput = {
  /** Units that can be sold again once refurbished; 0 or more (FEE-6). */
  good: number;
  /** Units that are destroyed; 0 or more (FEE-6). */
  scrapped: number;
  /** Global id of the SKU, one of the order, named once. */
  skuId: string;
};

/** How one of the three reviews ended (ADM-2). */
export type ReviewVerdict =
  /** Passed: the next review begins, after the last one the applicant is admitted. */
  | 'PASSED'
  /** Refused, which ends the application: see `Application.refusal` (ADM-5). */
  | 'REFUSED';

/** Which access token is revoked, by its global id. */
export type RevokeAccessTokenInput = {
  /** Global id of the token. */
  accessTokenId: string;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
};

/** What a token is for. */
export type Role =
  /** The platform: sees all suppliers, and decides what the platform decides. */
  | 'PLATFORM_OPERATOR'
  /** One supplier: sees its own only, and changes it. */
  | 'SUPPLIER_ADMINISTRATOR'
  /** One supplier: sees its own only, and changes nothing. */
  | 'SUPPLIER_VIEWER';

/** Root causes of an abnormal order: a closed catalogue (ORD-2). */
export type RootCauseCode =
  /** Address wrong (收件地址有误; ORD-2). */
  | 'ADDRESS_WRONG'
  /** Last mile delayed (末端派送延误; ORD-2). */
  | 'CARRIER_DELAY'
  /** Customs document missing (清关文件缺失; ORD-2). */
  | 'CUSTOMS_DOCUMENT_MISSING'
  /** Held by customs (海关查验扣留; ORD-2). */
  | 'CUSTOMS_HELD'
  /** Customs clearance late (清关超时; ORD-2). */
  | 'CUSTOMS_LATE'
  /** Delivery late as a whole (全程履约超时; ORD-2). */
  | 'DELIVERY_LATE'
  /** Goods not as described (货不对板; ORD-2). */
  | 'GOODS_NOT_AS_DESCRIBED'
  /** Late at the local warehouse (到达本地仓超时; ORD-2). */
  | 'LOCAL_ARRIVAL_LATE'
  /** Late from the local warehouse to the carrier (本地仓交接超时; ORD-2). */
  | 'LOCAL_HANDOVER_LATE'
  /** Missorted at the local warehouse (本地仓分拣错发; ORD-2). */
  | 'LOCAL_WAREHOUSE_MISSORT'
  /** Late out of the warehouse (国内仓出库超时; ORD-2). */
  | 'OUTBOUND_LATE'
  /** Damaged on the way (运输破损; ORD-2). */
  | 'PARCEL_DAMAGED'
  /** Parcel lost (包裹丢失; ORD-2). */
  | 'PARCEL_LOST'
  /** Quality check failed (质检不合格; ORD-2). */
  | 'QUALITY_CHECK_FAILED'
  /** Refused by the buyer (买家拒收; ORD-2). */
  | 'REFUSED_BY_BUYER'
  /** Stock short (库存不足; ORD-2). */
  | 'STOCK_SHORT'
  /** Goods not at the warehouse in time (供应商送仓超时; ORD-2). */
  | 'SUPPLIER_INBOUND_LATE'
  /** Trunk delayed (干线延误; ORD-2). */
  | 'TRUNK_DELAYED'
  /** Warehouse count wrong (国内仓账实不符; ORD-2). */
  | 'WAREHOUSE_STOCK_SHORT';

/** What SGS found about one random sample (ADM-2). */
export type SampleInput = {
  /** What was wrong, 1 to 500 characters: needed for one that failed, and only then. */
  finding?: string | null | undefined;
  /** Whether the sample passed the inspection by SGS (ADM-2). */
  isPassed: boolean;
  /** Number of the report, 1 to 64 characters. */
  reportNumber: string;
  /** The supplier's own code of the SKU, 1 to 64 characters. */
  skuCode: string;
};

/** Which SKU, and how many units. */
export type SetJitStockInput = {
  /** Change only if this is still the quantity (else StockChanged). Guards against a lost order. */
  expectedSellableQuantity?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Units for sale from now on: 0 or more. */
  sellableQuantity: number;
  /** Global id of the SKU. */
  skuId: string;
};

/** Which listing, and all its images. */
export type SetListingImagesInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** All its images, in the order in which buyers see them; at most 20 (else LimitReached). */
  images: Array<ListingImageInput>;
  /** Global id of the listing. */
  listingId: string;
};

/** Report of SGS on a SKU to be stocked; several reports of a SKU count together (ADM-3). */
export type SgsReportInput = {
  /** Number of the report, 1 to 64 characters. */
  reportNumber: string;
  /** The supplier's own code of the SKU, 1 to 64 characters; it need not be in the catalogue yet. */
  skuCode: string;
  /** Standards under which the SKU passed. */
  standards: Array<SgsStandard>;
};

/** A standard under which SGS tests (ADM-3). */
export type SgsStandard =
  /** ASTM F963, toy safety. */
  | 'ASTM_F963'
  /** EN 71-1, mechanical and physical properties. */
  | 'EN_71_1'
  /** EN 71-2, flammability of toys (ADM-3). */
  | 'EN_71_2'
  /** EN 71-3, migration of certain elements. */
  | 'EN_71_3';

/** Which shipment: exactly one of these. */
export type ShipmentKey =
  {   /** Global id of the shipment, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** The number that the supplier gave to it, instead of the id. */
  name: ShipmentName; };

/** A shipment as people name it. */
export type ShipmentName = {
  /** The supplier's number of the shipment. */
  number: string;
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
};

/** Which shipments come first. */
export type ShipmentSequence =
  /** Drafted last comes first. */
  | 'NEWEST_FIRST'
  /** Drafted first comes first. */
  | 'OLDEST_FIRST';

/** How far a shipment to a domestic warehouse has come (GEO-2). */
export type ShipmentStatus =
  /** It is at the warehouse, not counted yet. */
  | 'ARRIVED'
  /** It was given up before it left. Ends here. */
  | 'CANCELLED'
  /** To ship: its units are set aside, it may still be changed. */
  | 'DRAFT'
  /** It is counted and inspected. Ends here. */
  | 'RECEIVED'
  /** It has left the supplier. */
  | 'SHIPPED';

/** Which shipments: those that fit all that is given. */
export type ShipmentWhere = {
  /** Drafted before this instant. */
  createdBefore?: string | null | undefined;
  /** Drafted at this instant or later. */
  createdFrom?: string | null | undefined;
  /** How far it has come. */
  status?: ShipmentStatus | null | undefined;
};

/** Which side did something to a listing: supplier or platform (IMG-1). */
export type Side =
  /** The platform: an operator, or a rule of it. */
  | 'PLATFORM'
  /** The supplier, with a token of its own. */
  | 'SUPPLIER';

/** What kind of goods it is: a closed list. It decides which certificates a listing needs (SUP-2, ADM-3). */
export type SkuCategory =
  /** Car parts (SUP-2): an EPR number, and CE, FCC or UKCA. */
  | 'CAR_PARTS'
  /** Consumer electronics (SUP-2): an EPR number, and CE, FCC or UKCA. */
  | 'CONSUMER_ELECTRONICS'
  /** Home and garden (SUP-2): an EPR number, and CE, FCC or UKCA. */
  | 'HOME_AND_GARDEN'
  /** Anything else: no certificate is asked for. */
  | 'OTHER'
  /** Toys: EN 71 or ASTM F963 (ADM-3). */
  | 'TOYS';

/** A certificate of a SKU (SUP-2, ADM-3). */
export type SkuCertificateInput = {
  /** What the certificate shows, as CE or EN_71. */
  kind: CertificateKind;
  /** As its issuer gave it: 1 to 100 characters. */
  number: string;
  /** First day on which it holds. */
  validFrom: string;
  /** Last day on which it holds; left out: without end. */
  validUntil?: string | null | undefined;
};

/** Which SKU: exactly one of these. */
export type SkuKey =
  {   /** Global id of the SKU, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** Code of the SKU within its supplier, instead of the id. */
  name: SkuName; };

/** Size and weight of the packed unit (FEE-7). */
export type SkuMeasuresInput = {
  /** Height of the packed unit, in mm: 1 to 5000. Left out: as it was. */
  heightMm?: number | null | undefined;
  /** Length of the packed unit, in mm: 1 to 5000. Left out: as it was. */
  lengthMm?: number | null | undefined;
  /** GIVEN when left out. MEASURED needs all four (else InvalidInput). */
  source?: DimensionSource;
  /** Weight of the packed unit, in grams: 1 to 1000000. Left out: as it was. */
  weightGrams?: number | null | undefined;
  /** Width of the packed unit, in mm: 1 to 5000. Left out: as it was. */
  widthMm?: number | null | undefined;
};

/** A SKU as people name it. */
export type SkuName = {
  /** The supplier's own code of the SKU. */
  code: string;
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
};

/** Which SKUs come first. */
export type SkuSequence =
  /** In the order of their codes. */
  | 'CODE'
  /** Added last comes first. */
  | 'NEWEST_FIRST';

/** Which SKUs: those that fit all that is given. */
export type SkuWhere = {
  /** What kind of goods it is. */
  category?: SkuCategory | null | undefined;
  /** Its code begins with this, exactly. */
  codePrefix?: string | null | undefined;
  /** State of its listing; SKUs without one do not fit. */
  listingState?: ListingState | null | undefined;
  /** It is, or is to be, sold there. */
  targetMarket?: Market | null | undefined;
};

/** Why a count changed (SYNC-5); in brackets the platform's `biz_activity_type` for it. */
export type StockMovementKind =
  /** The count as it was found: the platform answered with another one than before (any of PO0, ADJ0, ADJ1, ADJ2, SO0, SO1, SO4, RTV0, RSO0, SYS1; so a receipt or a return shows here, once the platform counts it), or it was there before the ledger began. */
  | 'OBSERVED'
  /** An order was cancelled: its units may be sold again (SO0, taken back). */
  | 'ORDER_CANCELLED'
  /** The units of an order have left (SO0, consumer sale). */
  | 'ORDER_OUTBOUND'
  /** An order set JIT units aside: from sellable to locked (SO0, consumer sale, locked). */
  | 'ORDER_TAKEN'
  /** The supplier set its JIT stock (ADJ1, stock-take). */
  | 'SET_BY_SUPPLIER';

/** Which movements: those that fit all that is given. */
export type StockMovementWhere = {
  /** Only changes before this instant. */
  before?: string | null | undefined;
  /** At this instant or later. */
  from?: string | null | undefined;
  /** Only changes for this reason. */
  kind?: StockMovementKind | null | undefined;
  /** Only changes of the stock at this place (GEO-2). */
  place?: StockPlace | null | undefined;
};

/** Where stock is counted: at the supplier's, or in a warehouse of GEO-2. */
export type StockPlace =
  /** In the platform's warehouse Dongguan. */
  | 'DG'
  /** In the platform's warehouse Hangzhou. */
  | 'HZ'
  /** At the supplier's own place. */
  | 'JIT'
  /** In the platform's warehouse Shenzhen. */
  | 'SZ';

/** Of which application the documents go to the first review (ADM-2, ADM-3). */
export type SubmitApplicationDocumentsInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
};

/** The intention form 《自营合作意向表》, with which admission begins (ADM-1). */
export type SubmitIntentionFormInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** As what the supplier applies (SUP-1). */
  kind: SupplierKind;
  /** What it says of itself; try it with `supplierFit` before. */
  profile: SupplierProfileInput;
  /** Global id of the supplier. A supplier may leave it out; an operator names it. */
  supplierId?: string | null | undefined;
  /** Where it wants to sell: at least one. Its trademarks must cover them (ADM-4). */
  targetMarkets: Array<Market>;
};

/** Which listing is handed in to the image review (IMG-1). */
export type SubmitListingInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the listing. */
  listingId: string;
};

/** Which SKU and market, the price, and what it rests on. */
export type SuggestPriceInput = {
  /** What it rests on. */
  competitors: CompetitorPricesInput;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Where: one of its target markets (else InvalidInput). */
  market: Market;
  /** What is suggested, for one unit, in EUR: 0.01 to 100000.00, two decimal places at most (else InvalidInput). */
  price: string;
  /** Why: 1 to 1000 characters. */
  reason: string;
  /** Global id of the SKU. */
  skuId: string;
};

/** What a fit asks for (SUP-2). */
export type SupplierFitCondition =
  /** CE, FCC or UKCA: one of them is taken as enough. */
  | 'CONFORMITY_MARK'
  /** An EU EPR number. */
  | 'EU_EPR_NUMBER'
  /** Exports of at least USD 5,000,000 a year. */
  | 'EXPORT_VOLUME'
  /** Consumer electronics, home and garden, or car parts. */
  | 'FITTING_CATEGORY'
  /** A mid-size exporter, by its own word (SUP-2). */
  | 'MID_SIZE'
  /** OEM or ODM experience. */
  | 'OEM_ODM_EXPERIENCE'
  /** Orders are integrated by API in real time. */
  | 'ORDERS_BY_API'
  /** Quality control of its own (SUP-2). */
  | 'QUALITY_CONTROL'
  /** Stable capacity to make the goods (SUP-2). */
  | 'STABLE_CAPACITY'
  /** An ERP that is standardised (SUP-2). */
  | 'STANDARDISED_ERP'
  /** Stock is integrated by API in real time. */
  | 'STOCK_BY_API';

/** A kind of supplier that the platform looks for (SUP-2). */
export type SupplierFitKind =
  /** Brand with an EU EPR number and conformity marks in a fitting category. */
  | 'CERTIFIED_BRAND'
  /** Mid-size exporter whose standardised ERP integrates by API in real time. */
  | 'INTEGRATED_EXPORTER'
  /** Source factory with stable capacity and QC, exports and OEM or ODM experience. */
  | 'SOURCE_FACTORY';

/** Which supplier: exactly one of these. */
export type SupplierKey =
  {   /** Its code, as `demo`. */
  code: string; id?: never; }
  |  { code?: never;   /** Global id of the supplier, as its `id`. */
  id: string; };

/** As what the platform takes a supplier (SUP-1). */
export type SupplierKind =
  /** A trader that owns a brand, with an R or TM mark. */
  | 'BRAND_OWNING_TRADER'
  /** A manufacturer with ISO 9001 or BSCI. */
  | 'CERTIFIED_MANUFACTURER';

/** What a company says of itself (SUP-1, SUP-2). */
export type SupplierProfileInput = {
  /** What it mainly sells (SUP-2). */
  categories: Array<SkuCategory>;
  /** Marks of conformity of its goods (SUP-2). */
  conformityMarks: Array<ConformityMark>;
  /** EPR number of the European Union, up to 50 characters; null for none (SUP-2). */
  euEprNumber?: string | null | undefined;
  /** Whether it has OEM or ODM experience (SUP-2). */
  hasOemOdmExperience: boolean;
  /** Whether it has a warehouse of its own; without one it is unfit (SUP-2). */
  hasOwnWarehouse: boolean;
  /** Whether it controls quality itself; without that it is unfit (SUP-2). */
  hasQualityControl: boolean;
  /** Whether its capacity is stable (SUP-2). */
  hasStableCapacity: boolean;
  /** Whether its ERP is standardised (SUP-2). */
  isErpStandardised: boolean;
  /** Whether it mainly sells customised long-tail goods, which is unfit (SUP-2). */
  isMainlyCustomisedLongTail: boolean;
  /** Whether it is a mid-size exporter (SUP-2). */
  isMidSize: boolean;
  /** Management certificates that it has (SUP-1). */
  managementStandards: Array<ManagementStandard>;
  /** Whether its ERP integrates orders by API in real time (SUP-2). */
  syncsOrdersByApi: boolean;
  /** Whether its ERP integrates stock by API in real time (SUP-2). */
  syncsStockByApi: boolean;
  /** Kinds of trademark that it owns (SUP-1). */
  trademarkKinds: Array<TrademarkKind>;
  /** Exports of a year in whole US dollars, 0 or more (SUP-2: 5,000,000). */
  yearlyExportUsd: number;
};

/** The platform's judgement of one poll (SYNC-2, SYNC-3). */
export type SyncVerdict =
  /** Some page was late or wrong; see `failureKind`. */
  | 'FAILED'
  /** Every page was answered within the limit and right. */
  | 'PASSED';

/** Which ticket: exactly one of these. */
export type TicketKey =
  {   /** Global id of the ticket, as its `id`. */
  id: string; number?: never; }
  |  { id?: never;   /** Its number, as TK3F09A1B2C4D5. */
  number: string; };

/** What a ticket asks the platform for (TKT-1). */
export type TicketKind =
  /** The platform settles the address with the buyer (改地址). */
  | 'ADDRESS_CHANGE'
  /** The supplier is made good for a loss (赔付). */
  | 'COMPENSATION'
  /** A question, also one that is of no order (咨询). */
  | 'INQUIRY'
  /** The buyer gets money back (退款). */
  | 'REFUND'
  /** The goods are sent again (补发). */
  | 'RESHIP'
  /** The goods come back (退货). */
  | 'RETURN';

/** Which tickets come first. */
export type TicketSequence =
  /** Whose answer is due first comes first. */
  | 'ANSWER_DUE_FIRST'
  /** Opened last comes first. */
  | 'NEWEST_FIRST'
  /** Opened first comes first. */
  | 'OLDEST_FIRST';

/** What a ticket waits for (TKT-1, TKT-2). */
export type TicketState =
  /** Answered, with the responsible side locked; the platform acts on it. */
  | 'ANSWERED'
  /** The platform owes an answer, within 2 hours (TKT-2). */
  | 'OPEN'
  /** Settled: see `resolution`. For anything more, open another ticket. */
  | 'RESOLVED'
  /** The supplier no longer wants it; ends here. */
  | 'WITHDRAWN';

/** Which tickets: those that fit all that is given. */
export type TicketWhere = {
  /** Whether they are OPEN and their answer late (TKT-2). */
  isOverdue?: boolean | null | undefined;
  /** What they ask for. */
  kind?: TicketKind | null | undefined;
  /** Global id of the order that they are about. */
  orderId?: string | null | undefined;
  /** Who answers for them (TKT-2). */
  responsibleSide?: ResponsibleSide | null | undefined;
  /** What they wait for. */
  state?: TicketState | null | undefined;
};

/** Certificate of a trademark (ADM-3). */
export type TrademarkCertificateInput = {
  /** Global id of the trademark; see registerTrademark. */
  trademarkId: string;
};

/** Which trademark: exactly one of these. */
export type TrademarkKey =
  {   /** Global id of the trademark, as its `id`. */
  id: string; name?: never; }
  |  { id?: never;   /** Its number at the registry, instead of the id. */
  name: TrademarkName; };

/** How far a trademark has come (SUP-1). */
export type TrademarkKind =
  /** Registered: the R mark, which admission prefers (ADM-3). */
  | 'R'
  /** Applied for, not registered yet: the TM mark. */
  | 'TM';

/** A trademark as people name it: by its number at the registry (SUP-1). */
export type TrademarkName = {
  /** Number of the registration or of the application. */
  registrationNumber: string;
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
};

/** A mark of a supplier that does not fit, whatever else holds (SUP-2). */
export type UnfitMark =
  /** Mainly customised long-tail goods. */
  | 'CUSTOMISED_LONG_TAIL'
  /** No warehouse of its own. */
  | 'NO_OWN_WAREHOUSE'
  /** No quality control of its own (SUP-2). */
  | 'NO_QUALITY_CONTROL';

/** Which draft, and all its lines. */
export type UpdateShipmentInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 lines. */
  lines: Array<NewShipmentLine>;
  /** Global id of the shipment. */
  shipmentId: string;
};

/** Which SKU, and what is new. */
export type UpdateSkuInput = {
  /** GTIN of 8, 12, 13 or 14 digits, unique within the supplier. Null: none. */
  barcode?: string | null | undefined;
  /** What kind of goods it is; OTHER when never said. */
  category?: SkuCategory | null | undefined;
  /** All its certificates, not only new ones; at most 20 (else LimitReached). */
  certificates?: Array<SkuCertificateInput> | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Size and weight of the packed unit (FEE-7). */
  measures?: SkuMeasuresInput | null | undefined;
  /** Global id of the SKU. */
  skuId: string;
  /** Where it is to be sold: all of them, not only new ones. */
  targetMarkets?: Array<Market> | null | undefined;
  /** Name of the goods in English: 1 to 200 characters. */
  titleEn?: string | null | undefined;
  /** Name of the goods in Chinese: 1 to 200 characters. */
  titleZh?: string | null | undefined;
  /** Number of the registration or application of the trademark it is sold under (ADM-4). Null: none. */
  trademarkNumber?: string | null | undefined;
};

/** Which supplier, and what is new. */
export type UpdateSupplierInput = {
  /** New secret of its app, 16 to 128 visible ASCII characters. It keys every signature (HMAC-SHA256) and is never shown again. The old one stops working at once, for all suppliers of the app. */
  appSecret?: string | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Name of the company in English, 1 to 200 characters. */
  nameEn?: string | null | undefined;
  /** Name of the company in Chinese, 1 to 200 characters. */
  nameZh?: string | null | undefined;
  /** Global id of the supplier. */
  supplierId: string;
};

/** Which trademark, and what is new. */
export type UpdateTrademarkInput = {
  /** All markets in which it protects now; as they were when left out. */
  coveredMarkets?: Array<Market> | null | undefined;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** As it was when left out. */
  kind?: TrademarkKind | null | undefined;
  /** Global id of the trademark. */
  trademarkId: string;
};

/** Who says a value of the programme. */
export type ValueOrigin =
  /** We: the publications are silent. An installation may set another value. */
  | 'ASSUMED'
  /** This installation: it has set another value than the one we assume. */
  | 'CONFIGURED'
  /** The platform, in a publication. */
  | 'STATED';

/** What a factory video can show (ADM-3, ADM-4). */
export type VideoContent =
  /** Calibration records of the instruments (ADM-4). */
  | 'CALIBRATION_RECORDS'
  /** The production line, in the picture (ADM-3). */
  | 'PRODUCTION_LINE'
  /** The quality-control area, in the picture (ADM-3). */
  | 'QC_AREA'
  /** Isolation area for rejects (ADM-4). */
  | 'REJECT_ISOLATION_AREA'
  /** The whole warehouse (ADM-3). */
  | 'WAREHOUSE';

/** A warehouse of the platform in China, where goods are inspected, labelled and sorted (GEO-2). */
export type WarehouseCode =
  /** The warehouse in Dongguan, Guangdong (东莞仓, GEO-2). */
  | 'DG'
  /** The warehouse in Hangzhou, Zhejiang (杭州仓, GEO-2). */
  | 'HZ'
  /** The warehouse in Shenzhen, Guangdong (深圳仓, GEO-2). */
  | 'SZ';

/** Which listing has its goods in a warehouse of the platform now (COLD-1). */
export type WarehouseListingInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the listing. */
  listingId: string;
};

/** Which application its supplier gives up (ADM-1). */
export type WithdrawApplicationInput = {
  /** Global id of the application. */
  applicationId: string;
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
};

/** Which open proposal its supplier takes back (PRICE-1). */
export type WithdrawPriceProposalInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the proposal. */
  priceProposalId: string;
};

/** Which ticket its supplier no longer wants (TKT-1). */
export type WithdrawTicketInput = {
  /** Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version. */
  expectedVersion?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the ticket. */
  ticketId: string;
};

export type DiagnosisFragment = { isAbnormal: boolean, diagnosedAt: string, nodes: Array<{ kind: OrderNodeKind, isLate: boolean }>, rootCauses: Array<{ code: RootCauseCode, label: string, responsibleSide: ResponsibleSide, remedy: string, suggestedTicketKind: TicketKind, node: OrderNodeKind, since: string, detail: string | null, place: string | null, chinese: string }> };

export type DiagnoseOrderQueryVariables = Exact<{
  by: OrderKey;
}>;


export type DiagnoseOrderQuery = { diagnoseOrder: { isAbnormal: boolean, diagnosedAt: string, order: { id: string, version: number, isAbnormal: boolean, abnormalSince: string | null, exceptions: Array<{ kind: OrderExceptionKind, detail: string, place: string | null, occurredAt: string, recordedAt: string, resolvedAt: string | null }> }, nodes: Array<{ kind: OrderNodeKind, isLate: boolean }>, rootCauses: Array<{ code: RootCauseCode, label: string, responsibleSide: ResponsibleSide, remedy: string, suggestedTicketKind: TicketKind, node: OrderNodeKind, since: string, detail: string | null, place: string | null, chinese: string }> } | null };

export type AbnormalOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: AbnormalOrderWhere | null | undefined;
  orderBy?: AbnormalOrderSequence;
}>;


export type AbnormalOrdersQuery = { abnormalOrders: { totalCount: number, nodes: Array<{ id: string, abnormalSince: string | null }>, pageInfo: { endCursor: string | null } } };

export type AbnormalOrdersBelowQueryVariables = Exact<{
  last: number;
}>;


export type AbnormalOrdersBelowQuery = { suppliers: { nodes: Array<{ code: string, abnormalOrders: { totalCount: number, nodes: Array<{ id: string, exceptions: Array<{ kind: OrderExceptionKind }>, diagnosis: { isAbnormal: boolean, diagnosedAt: string, nodes: Array<{ kind: OrderNodeKind, isLate: boolean }>, rootCauses: Array<{ code: RootCauseCode, label: string, responsibleSide: ResponsibleSide, remedy: string, suggestedTicketKind: TicketKind, node: OrderNodeKind, since: string, detail: string | null, place: string | null, chinese: string }> } }> } }> } };

export type RecordOrderExceptionMutationVariables = Exact<{
  input: RecordOrderExceptionInput;
}>;


export type RecordOrderExceptionMutation = { recordOrderException:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RecordOrderExceptionPayload', order: { isAbnormal: boolean, abnormalSince: string | null, version: number } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type ResolveOrderExceptionMutationVariables = Exact<{
  input: ResolveOrderExceptionInput;
}>;


export type ResolveOrderExceptionMutation = { resolveOrderException:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'ResolveOrderExceptionPayload', order: { isAbnormal: boolean, abnormalSince: string | null } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken:
    | { __typename: 'CreateAccessTokenPayload', token: string | null, accessToken: { id: string, role: Role, label: string, isDemo: boolean, supplier: { code: string } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'LimitReached', code: RefusalCode, message: string, subject: string, limit: number }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
   };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'RevokeAccessTokenPayload', accessTokenId: string }
   };

export type AccessTokensQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AccessTokensQuery = { viewer: { supplier: { accessTokens: { totalCount: number, nodes: Array<{ id: string, role: Role, label: string }> } } | null }, accessTokens: { totalCount: number, nodes: Array<{ id: string, label: string, supplier: { code: string } | null }> } };

export type ApplicationFieldsFragment = { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null };

type AdmissionRefusalFields_AppKeyTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_ApplicantUnfit_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_ApplicationExists_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_DocumentsIncomplete_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_IdempotencyKeyReused_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_IllegalStep_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_IntegrationTestRunning_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_InvalidInput_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_LimitReached_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_ListingExists_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_ListingIncomplete_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_NewListingsSuspended_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_NotAdmitted_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_NotFound_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_PriceProposalOpen_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_SkuCodeTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_StockChanged_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_SupplierCodeTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_TicketAlreadyOpen_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_TicketRequired_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_TrademarkUnderReview_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type AdmissionRefusalFields_VersionConflict_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

export type AdmissionRefusalFieldsFragment =
  | AdmissionRefusalFields_AppKeyTaken_Fragment
  | AdmissionRefusalFields_ApplicantUnfit_Fragment
  | AdmissionRefusalFields_ApplicationExists_Fragment
  | AdmissionRefusalFields_DocumentsIncomplete_Fragment
  | AdmissionRefusalFields_IdempotencyKeyReused_Fragment
  | AdmissionRefusalFields_IllegalStep_Fragment
  | AdmissionRefusalFields_IntegrationTestRunning_Fragment
  | AdmissionRefusalFields_InvalidInput_Fragment
  | AdmissionRefusalFields_LimitReached_Fragment
  | AdmissionRefusalFields_ListingExists_Fragment
  | AdmissionRefusalFields_ListingIncomplete_Fragment
  | AdmissionRefusalFields_NewListingsSuspended_Fragment
  | AdmissionRefusalFields_NotAdmitted_Fragment
  | AdmissionRefusalFields_NotFound_Fragment
  | AdmissionRefusalFields_PriceProposalOpen_Fragment
  | AdmissionRefusalFields_SkuCodeTaken_Fragment
  | AdmissionRefusalFields_StockChanged_Fragment
  | AdmissionRefusalFields_SupplierCodeTaken_Fragment
  | AdmissionRefusalFields_TicketAlreadyOpen_Fragment
  | AdmissionRefusalFields_TicketRequired_Fragment
  | AdmissionRefusalFields_TrademarkUnderReview_Fragment
  | AdmissionRefusalFields_VersionConflict_Fragment
;

export type SubmitIntentionFormMutationVariables = Exact<{
  input: SubmitIntentionFormInput;
}>;


export type SubmitIntentionFormMutation = { submitIntentionForm:
    | { __typename: 'ApplicationExists', code: RefusalCode, message: string, ruleId: string | null, current: { number: number, state: ApplicationState } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'SubmitIntentionFormPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
   };

export type InviteApplicantMutationVariables = Exact<{
  input: InviteApplicantInput;
}>;


export type InviteApplicantMutation = { inviteApplicant:
    | { __typename: 'ApplicantUnfit', code: RefusalCode, message: string, ruleId: string | null, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string> }> }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InviteApplicantPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null }
   };

export type DeclineApplicantMutationVariables = Exact<{
  input: DeclineApplicantInput;
}>;


export type DeclineApplicantMutation = { declineApplicant:
    | { __typename: 'DeclineApplicantPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'WithdrawApplicationPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
   };

export type AddApplicationDocumentMutationVariables = Exact<{
  input: AddApplicationDocumentInput;
}>;


export type AddApplicationDocumentMutation = { addApplicationDocument:
    | { __typename: 'AddApplicationDocumentPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'LimitReached', limit: number, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type RemoveApplicationDocumentMutationVariables = Exact<{
  input: RemoveApplicationDocumentInput;
}>;


export type RemoveApplicationDocumentMutation = { removeApplicationDocument:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RemoveApplicationDocumentPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type SubmitApplicationDocumentsMutationVariables = Exact<{
  input: SubmitApplicationDocumentsInput;
}>;


export type SubmitApplicationDocumentsMutation = { submitApplicationDocuments:
    | { __typename: 'DocumentsIncomplete', code: RefusalCode, message: string, ruleId: string | null, requirements: Array<{ kind: ApplicationDocumentKind, missing: Array<{ kind: MissingPieceKind, label: string, zh: string }> }> }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'SubmitApplicationDocumentsPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type DecideQualificationReviewMutationVariables = Exact<{
  input: DecideQualificationReviewInput;
}>;


export type DecideQualificationReviewMutation = { decideQualificationReview:
    | { __typename: 'DecideQualificationReviewPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type DecideSampleInspectionMutationVariables = Exact<{
  input: DecideSampleInspectionInput;
}>;


export type DecideSampleInspectionMutation = { decideSampleInspection:
    | { __typename: 'DecideSampleInspectionPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type DecideIntegrationTestMutationVariables = Exact<{
  input: DecideIntegrationTestInput;
}>;


export type DecideIntegrationTestMutation = { decideIntegrationTest:
    | { __typename: 'DecideIntegrationTestPayload', application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IntegrationTestRunning', pollsDone: number, pollsNeeded: number, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null }
   };

export type ApplicationOfQueryVariables = Exact<{
  by: ApplicationKey;
}>;


export type ApplicationOfQuery = { application: { id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null } | null };

export type ApplicationsQueryVariables = Exact<{
  where?: ApplicationWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type ApplicationsQuery = { applications: { totalCount: number, nodes: Array<{ id: string, number: number, state: ApplicationState, nextStates: Array<ApplicationState>, version: number, kind: SupplierKind, targetMarkets: Array<Market>, submittedAt: string, supplier: { code: string, kind: SupplierKind | null } | null, profile: { yearlyExportUsd: number, managementStandards: Array<ManagementStandard> }, fit: { isFit: boolean }, steps: Array<{ state: ApplicationState, at: string, by: ApplicationActor, note: string | null }>, documents: Array<{ number: number, kind: ApplicationDocumentKind, url: string, isStamped: boolean | null, validUntil: string | null, durationSeconds: number | null, shows: Array<VideoContent> | null, skuCode: string | null, standards: Array<SgsStandard> | null, trademark: { registrationNumber: string } | null }>, documentRequirements: Array<{ kind: ApplicationDocumentKind, isMet: boolean, missing: Array<{ kind: MissingPieceKind, label: string }> }>, reviews: Array<{ kind: ApplicationReviewKind, startedAt: string, decidedAt: string | null, verdict: ReviewVerdict | null, samples: Array<{ skuCode: string, isPassed: boolean, finding: string | null }> | null, integrationProgress: { pollsDone: number, pollsFailed: number, pollsNeeded: number } | null }>, refusal: { code: AdmissionCode, platformCode: string, label: string, note: string | null, refusedAt: string | null, zh: string, reasons: Array<{ kind: ApplicationRefusalReasonKind, subjects: Array<string>, label: string, remedy: string, isCommon: boolean, ruleId: string, zh: string, zhRemedy: string }>, failedPolls: Array<{ dueAt: string, measuredMs: number, injectedMs: number, run: { failureKind: PollFailureKind | null, remedy: string | null } }>, manual: { number: string, version: string } } | null }> } };

export type ApplicationsOfSuppliersQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsOfSuppliersQuery = { suppliers: { nodes: Array<{ code: string, kind: SupplierKind | null, applications: { nodes: Array<{ number: number, state: ApplicationState }> }, trademarks: { nodes: Array<{ registrationNumber: string }> } }> } };

export type SupplierFitQueryVariables = Exact<{
  profile: SupplierProfileInput;
}>;


export type SupplierFitQuery = { supplierFit: { isFit: boolean, acceptedKinds: Array<SupplierKind>, fits: Array<{ kind: SupplierFitKind, label: string, holds: boolean, conditions: Array<{ kind: SupplierFitCondition, label: string, isMet: boolean }> }>, unfitMarks: Array<{ kind: UnfitMark, label: string, zh: string }> } };

export type CatalogueSkuFragment = { id: string, code: string, version: number, barcode: string | null, category: SkuCategory, lengthMm: number | null, widthMm: number | null, heightMm: number | null, weightGrams: number | null, dimensionSource: DimensionSource, volumetricWeightGrams: number | null, targetMarkets: Array<Market>, uncoveredMarkets: Array<Market>, listingState: ListingState | null, certificates: Array<{ kind: CertificateKind, number: string, validFrom: string, validUntil: string | null, isValid: boolean }> };

export type CreateSkuMutationVariables = Exact<{
  input: CreateSkuInput;
}>;


export type CreateSkuMutation = { createSku:
    | { __typename: 'CreateSkuPayload', sku: { id: string, code: string, version: number, barcode: string | null, category: SkuCategory, lengthMm: number | null, widthMm: number | null, heightMm: number | null, weightGrams: number | null, dimensionSource: DimensionSource, volumetricWeightGrams: number | null, targetMarkets: Array<Market>, uncoveredMarkets: Array<Market>, listingState: ListingState | null, certificates: Array<{ kind: CertificateKind, number: string, validFrom: string, validUntil: string | null, isValid: boolean }> } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'LimitReached', code: RefusalCode, message: string, limit: number }
    | { __typename: 'NotFound', code: RefusalCode, message: string, subject: string }
    | { __typename: 'SkuCodeTaken', code: RefusalCode, message: string, existing: { code: string } | null }
   };

export type UpdateSkuMutationVariables = Exact<{
  input: UpdateSkuInput;
}>;


export type UpdateSkuMutation = { updateSku:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'LimitReached', code: RefusalCode, message: string }
    | { __typename: 'ListingIncomplete', code: RefusalCode, message: string, shortfalls: { uncoveredMarkets: Array<Market>, missingCertificates: Array<{ oneOf: Array<CertificateKind> }> } }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'UpdateSkuPayload', sku: { id: string, code: string, version: number, barcode: string | null, category: SkuCategory, lengthMm: number | null, widthMm: number | null, heightMm: number | null, weightGrams: number | null, dimensionSource: DimensionSource, volumetricWeightGrams: number | null, targetMarkets: Array<Market>, uncoveredMarkets: Array<Market>, listingState: ListingState | null, certificates: Array<{ kind: CertificateKind, number: string, validFrom: string, validUntil: string | null, isValid: boolean }> } | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, currentVersion: number }
   };

export type SkuListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: SkuWhere | null | undefined;
  orderBy?: SkuSequence;
}>;


export type SkuListQuery = { skus: { totalCount: number, nodes: Array<{ code: string, targetMarkets: Array<Market>, supplier: { code: string } | null }>, pageInfo: { endCursor: string | null } } };

export type SuppliersSkusQueryVariables = Exact<{
  where?: SkuWhere | null | undefined;
  orderBy?: SkuSequence;
}>;


export type SuppliersSkusQuery = { suppliers: { nodes: Array<{ code: string, skus: { nodes: Array<{ code: string, targetMarkets: Array<Market>, uncoveredMarkets: Array<Market>, listing: { state: ListingState, images: Array<{ url: string }> } | null, currentPrices: Array<{ market: Market }> }> } }> } };

export type ViewerStockQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerStockQuery = { viewer: { role: Role, supplier: { code: string, skus: { totalCount: number, nodes: Array<{ id: string, code: string, jitStock: { sellableQuantity: number, lockedQuantity: number, updatedAt: string } | null, warehouseStock: Array<{ warehouseCode: string, onHandQuantity: number, lockedQuantity: number }> }> } } | null } };

export type OrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  where?: OrderWhere | null | undefined;
  orderBy?: OrderSequence;
}>;


export type OrdersQuery = { orders: { edges: Array<{ cursor: string, node: { id: string, tradeOrderId: string, paidAt: string, market: Market, fulfilment: Fulfilment, total: { amount: string, currency: string }, lines: Array<{ quantity: number, reservedQuantity: number, unitPrice: { amount: string, currency: string }, sku: { code: string } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OrderCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderCountQuery = { orders: { totalCount: number } };

export type SkusQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SkusQuery = { skus: { edges: Array<{ cursor: string, node: { code: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuppliersOverviewQueryVariables = Exact<{
  first: number;
}>;


export type SuppliersOverviewQuery = { suppliers: { nodes: Array<{ code: string, skus: { totalCount: number, nodes: Array<{ code: string, jitStock: { sellableQuantity: number } | null, warehouseStock: Array<{ onHandQuantity: number }> }> }, orders: { totalCount: number, nodes: Array<{ tradeOrderId: string, lines: Array<{ quantity: number, sku: { code: string, supplier: { code: string } | null } | null }> }> }, inventorySyncRuns: { totalCount: number, nodes: Array<{ runNo: number, verdict: SyncVerdict, supplier: { code: string } | null }> } }> } };

export type RunsQueryVariables = Exact<{
  where?: InventorySyncRunWhere | null | undefined;
}>;


export type RunsQuery = { inventorySyncRuns: { totalCount: number, nodes: Array<{ id: string, runNo: number, dueAt: string, sentAt: string, measuredMs: number, injectedMs: number, limitMs: number, verdict: SyncVerdict, failureKind: PollFailureKind | null, failureDetail: string | null, english: string | null, chinese: string | null }> } };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'AccessToken', id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'ApplicationChanged', id: string }
    | { __typename: 'FeeStatement', id: string }
    | { __typename: 'FirstInspection', id: string }
    | { __typename: 'InventorySyncRun', id: string }
    | { __typename: 'InventorySyncRunFinished', id: string }
    | { __typename: 'KpiAlert', id: string }
    | { __typename: 'KpiAlertChanged', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'ListingChanged', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderBecameAbnormal', id: string }
    | { __typename: 'OrderChanged', id: string }
    | { __typename: 'PriceProposal', id: string }
    | { __typename: 'PriceProposalChanged', id: string }
    | { __typename: 'PriceSuggestion', id: string }
    | { __typename: 'PurchaseOrder', id: string }
    | { __typename: 'PurchaseOrderChanged', id: string }
    | { __typename: 'Shipment', id: string }
    | { __typename: 'Sku', id: string }
    | { __typename: 'StockMovement', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketChanged', id: string }
    | { __typename: 'Trademark', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'AccessToken', id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'ApplicationChanged', id: string }
    | { __typename: 'FeeStatement', id: string }
    | { __typename: 'FirstInspection', id: string }
    | { __typename: 'InventorySyncRun', id: string }
    | { __typename: 'InventorySyncRunFinished', id: string }
    | { __typename: 'KpiAlert', id: string }
    | { __typename: 'KpiAlertChanged', id: string }
    | { __typename: 'Listing', id: string }
    | { __typename: 'ListingChanged', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderBecameAbnormal', id: string }
    | { __typename: 'OrderChanged', id: string }
    | { __typename: 'PriceProposal', id: string }
    | { __typename: 'PriceProposalChanged', id: string }
    | { __typename: 'PriceSuggestion', id: string }
    | { __typename: 'PurchaseOrder', id: string }
    | { __typename: 'PurchaseOrderChanged', id: string }
    | { __typename: 'Shipment', id: string }
    | { __typename: 'Sku', id: string }
    | { __typename: 'StockMovement', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketChanged', id: string }
    | { __typename: 'Trademark', id: string }
   | null> };

export type SupplierOfQueryVariables = Exact<{
  by: SupplierKey;
}>;


export type SupplierOfQuery = { supplier: { id: string, code: string } | null };

export type SkuOfQueryVariables = Exact<{
  by: SkuKey;
}>;


export type SkuOfQuery = { sku: { id: string, code: string } | null };

export type OrderOfQueryVariables = Exact<{
  by: OrderKey;
}>;


export type OrderOfQuery = { order: { id: string, tradeOrderId: string } | null };

export type SetJitStockMutationVariables = Exact<{
  input: SetJitStockInput;
}>;


export type SetJitStockMutation = { setJitStock:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'SetJitStockPayload', sku: { id: string, code: string, jitStock: { sellableQuantity: number, lockedQuantity: number, updatedAt: string } | null } | null }
    | { __typename: 'StockChanged', code: RefusalCode, message: string, current: { sellableQuantity: number } }
   };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
  where?: EventWhere | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, latestCursor: string, nodes: Array<
      | { __typename: 'ApplicationChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, supplier: { code: string } | null }
      | { __typename: 'InventorySyncRunFinished', id: string, kind: EventKind, occurredAt: string, cursor: string, run: { runNo: number, verdict: SyncVerdict } | null, supplier: { code: string } | null }
      | { __typename: 'KpiAlertChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, supplier: { code: string } | null }
      | { __typename: 'ListingChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, supplier: { code: string } | null }
      | { __typename: 'OrderBecameAbnormal', id: string, kind: EventKind, occurredAt: string, cursor: string, order: { tradeOrderId: string } | null, supplier: { code: string } | null }
      | { __typename: 'OrderChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, order: { tradeOrderId: string, lines: Array<{ quantity: number }> } | null, supplier: { code: string } | null }
      | { __typename: 'PriceProposalChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, supplier: { code: string } | null }
      | { __typename: 'PurchaseOrderChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, supplier: { code: string } | null }
      | { __typename: 'TicketChanged', id: string, kind: EventKind, occurredAt: string, cursor: string, supplier: { code: string } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuoteFeesQueryVariables = Exact<{
  input: QuoteFeesInput;
}>;


export type QuoteFeesQuery = { quoteFees:
    | { __typename: 'FeeBreakdown', isEstimate: boolean, isComplete: boolean, lines: Array<{ kind: FeeKind, unknownReason: FeeUnknownReason | null, skuCodesWithoutDimensions: Array<string>, chargeableGrams: string | null, amount: { amount: string, currency: string } | null }>, totals: Array<{ amount: string, currency: string }>, convertedTotal: { total: { amount: string, currency: string } | null, rates: Array<{ base: string, quote: string, day: string, rate: string }>, missingRates: Array<{ base: string, quote: string }> } }
    | { __typename: 'InvalidInput', field: string, message: string, ruleId: string | null }
    | { __typename: 'NotFound', message: string }
   };

export type OrderFeesConvertedQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type OrderFeesConvertedQuery = { orders: { nodes: Array<{ id: string, fees: { isEstimate: boolean, convertedTotal: { total: { amount: string, currency: string } | null, rates: Array<{ day: string, rate: string }>, missingRates: Array<{ base: string, quote: string }> } } }> } };

export type OrderFeesQueryVariables = Exact<{
  by: OrderKey;
}>;


export type OrderFeesQuery = { order: { fees: { isEstimate: boolean, isComplete: boolean, lines: Array<{ kind: FeeKind, ruleId: string, label: string, unknownReason: FeeUnknownReason | null, skuCodesWithoutDimensions: Array<string>, chargeableGrams: string | null, accruedAt: string | null, amount: { amount: string, currency: string } | null, order: { id: string } | null }>, totals: Array<{ amount: string, currency: string }> } } | null };

export type FeeStatementsQueryVariables = Exact<{
  where?: FeeStatementWhere | null | undefined;
}>;


export type FeeStatementsQuery = { feeStatements: { totalCount: number, nodes: Array<{ id: string, month: string, isClosed: boolean, closedAt: string | null, totals: Array<{ amount: string, currency: string }>, totalsByKind: Array<{ kind: FeeKind, lineCount: number, unknownCount: number, total: { amount: string, currency: string } }>, returns: { ordersDelivered: number, ordersReturned: number, allowance: number, ordersCharged: number }, lines: { totalCount: number, nodes: Array<{ kind: FeeKind, unknownReason: FeeUnknownReason | null, amount: { amount: string, currency: string } | null, order: { tradeOrderId: string } | null }> } }> } };

export type ConvertedTotalQueryVariables = Exact<{
  by: FeeStatementKey;
  currency: string;
}>;


export type ConvertedTotalQuery = { feeStatement: { convertedTotal: { total: { amount: string, currency: string } | null, rates: Array<{ base: string, quote: string, day: string, rate: string }>, missingRates: Array<{ base: string, quote: string }> } } | null };

export type ExchangeRatesQueryVariables = Exact<{
  base: string;
  quote: string;
  from: string;
  to: string;
}>;


export type ExchangeRatesQuery = { exchangeRates: Array<{ base: string, quote: string, day: string, rate: string, source: string, recordedAt: string }> };

export type RecordExchangeRateMutationVariables = Exact<{
  input: RecordExchangeRateInput;
}>;


export type RecordExchangeRateMutation = { recordExchangeRate:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'RecordExchangeRatePayload', exchangeRate: { base: string, quote: string, day: string, rate: string } | null }
   };

export type FirstInspectionsQueryVariables = Exact<{
  where?: FirstInspectionWhere | null | undefined;
}>;


export type FirstInspectionsQuery = { firstInspections: { totalCount: number, nodes: Array<{ inspectedAt: string, inspectedUnits: number, passedUnits: number, defects: Array<{ reason: DefectReason, quantity: number }>, sku: { code: string, firstInspection: { passedUnits: number } | null } | null, shipment: { number: string } | null }> } };

export type SyncStatisticsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type SyncStatisticsQuery = { suppliers: { nodes: Array<{ code: string, inventorySyncStatistics: { from: string, to: string, runCount: number, passedCount: number, failedCount: number, limitMs: number, p50Ms: number | null, p90Ms: number | null, p99Ms: number | null, maxMs: number | null, failures: Array<{ kind: PollFailureKind, count: number }>, longestFailure: { runCount: number, from: string, to: string } | null, lastFailure: { runNo: number } | null, health: { state: InventorySyncHealthState, reason: InventorySyncHealthReason, message: string } } }> } };

export type KpiDrillDownQueryVariables = Exact<{ [key: string]: never; }>;


export type KpiDrillDownQuery = { orders: { nodes: Array<{ fulfilment: Fulfilment, paidAt: string, isReservedInFull: boolean, isFoundShort: boolean, cancelledBy: CancelledBy | null, deliveredAt: string | null, returnedAt: string | null, lines: Array<{ quantity: number }> }>, pageInfo: { hasNextPage: boolean } }, firstInspections: { nodes: Array<{ inspectedAt: string, inspectedUnits: number, passedUnits: number }>, pageInfo: { hasNextPage: boolean } }, stockMovements: { nodes: Array<{ at: string, warehouseCode: string | null, quantityChange: number }>, pageInfo: { hasNextPage: boolean } } };

export type KpisQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type KpisQuery = { viewer: { supplier: { kpis: Array<{ kind: KpiKind, ruleId: string, label: string, from: string, asOf: string, isHealthy: boolean | null, daysBelowInARow: number | null, chinese: string, value: { state: KpiValueState, numerator: string, denominator: string, value: string | null, unit: KpiUnit }, healthyThreshold: { comparison: KpiComparison, value: string, unit: KpiUnit, daysInARow: number }, consequence: { kind: KpiAlertKind, label: string, isInForce: boolean, count: number, since: string | null, threshold: { comparison: KpiComparison, value: string, unit: KpiUnit, daysInARow: number } } }> } | null } };

export type KpiSeriesQueryVariables = Exact<{
  kpi: KpiKind;
  from: string;
  to: string;
  timeZone?: string;
}>;


export type KpiSeriesQuery = { suppliers: { nodes: Array<{ code: string, kpiSeries: Array<{ day: string, value: { state: KpiValueState, numerator: string, denominator: string, value: string | null } }> }> } };

export type KpiOrdersQueryVariables = Exact<{
  kpi: OrderKpi;
  from: string;
  to: string;
  timeZone?: string;
  where?: KpiOrderWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type KpiOrdersQuery = { viewer: { supplier: { kpiOrders: { totalCount: number, nodes: Array<{ tradeOrderId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } };

export type TurnoversQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type TurnoversQuery = { skus: { nodes: Array<{ code: string, turnover: { state: KpiValueState, numerator: string, denominator: string, value: string | null } }> } };

export type KpiAlertsQueryVariables = Exact<{
  where?: KpiAlertWhere | null | undefined;
}>;


export type KpiAlertsQuery = { kpiAlerts: { totalCount: number, nodes: Array<{ id: string, kind: KpiAlertKind, kpi: KpiKind, ruleId: string, label: string, isOpen: boolean, raisedAt: string, clearedAt: string | null, value: { numerator: string, denominator: string, value: string | null }, threshold: { comparison: KpiComparison, value: string, unit: KpiUnit, daysInARow: number }, sku: { code: string } | null, supplier: { code: string } | null }> } };

export type ListingStateFragment = { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null };

export type ShortfallsFragment = { isComplete: boolean, missingMeasures: Array<Measure>, hasNoTargetMarket: boolean, uncoveredMarkets: Array<Market>, missingImages: Array<{ kind: ImageKind, label: string, requiredCount: number, compliantCount: number, missingCount: number }>, missingCertificates: Array<{ oneOf: Array<CertificateKind> }> };

export type ListingDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ListingDetailsQuery = { node:
    | { stateLabel: string, id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, images: Array<{ kind: ImageKind, isLargeEnough: boolean }>, shortfalls: { isComplete: boolean, missingMeasures: Array<Measure>, hasNoTargetMarket: boolean, uncoveredMarkets: Array<Market>, missingImages: Array<{ kind: ImageKind, label: string, requiredCount: number, compliantCount: number, missingCount: number }>, missingCertificates: Array<{ oneOf: Array<CertificateKind> }> } | null, steps: { nodes: Array<{ from: ListingState | null, to: ListingState, side: Side, reason: string | null, at: string }> }, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null }
    | Record<PropertyKey, never>
   | null };

export type ListingsQueryVariables = Exact<{
  where?: ListingWhere | null | undefined;
  orderBy?: ListingSequence;
}>;


export type ListingsQuery = { listings: { totalCount: number, nodes: Array<{ sku: { code: string } | null }> } };

export type CreateListingMutationVariables = Exact<{
  input: CreateListingInput;
}>;


export type CreateListingMutation = { createListing:
    | { __typename: 'CreateListingPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode, field: string }
    | { __typename: 'LimitReached', code: RefusalCode, limit: number }
    | { __typename: 'ListingExists', code: RefusalCode, existing: { id: string } | null }
    | { __typename: 'NotFound', code: RefusalCode }
   };

export type SetListingImagesMutationVariables = Exact<{
  input: SetListingImagesInput;
}>;


export type SetListingImagesMutation = { setListingImages:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'IllegalStep', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'LimitReached', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'SetListingImagesPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
    | { __typename: 'VersionConflict', code: RefusalCode }
   };

export type SubmitListingMutationVariables = Exact<{
  input: SubmitListingInput;
}>;


export type SubmitListingMutation = { submitListing:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'ListingIncomplete', code: RefusalCode, message: string, ruleId: string | null, shortfalls: { isComplete: boolean, missingMeasures: Array<Measure>, hasNoTargetMarket: boolean, uncoveredMarkets: Array<Market>, missingImages: Array<{ kind: ImageKind, label: string, requiredCount: number, compliantCount: number, missingCount: number }>, missingCertificates: Array<{ oneOf: Array<CertificateKind> }> } }
    | { __typename: 'NewListingsSuspended', code: RefusalCode, message: string, ruleId: string | null, raisedAt: string, liftedAtPercent: string, alert: { id: string } | null }
    | { __typename: 'NotAdmitted', code: RefusalCode, message: string, ruleId: string | null, supplier: { code: string, admittedAt: string | null } | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'SubmitListingPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, ruleId: string | null, currentVersion: number }
   };

export type ChangeListingMutationVariables = Exact<{
  input: ChangeListingInput;
}>;


export type ChangeListingMutation = { changeListing:
    | { __typename: 'ChangeListingPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'IllegalStep', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string }
   };

export type DecideImageReviewMutationVariables = Exact<{
  input: DecideImageReviewInput;
}>;


export type DecideImageReviewMutation = { decideImageReview:
    | { __typename: 'DecideImageReviewPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'IllegalStep', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode, field: string }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'VersionConflict', code: RefusalCode }
   };

export type WarehouseListingMutationVariables = Exact<{
  input: WarehouseListingInput;
}>;


export type WarehouseListingMutation = { warehouseListing:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'VersionConflict' }
    | { __typename: 'WarehouseListingPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
   };

export type ExposeListingMutationVariables = Exact<{
  input: ExposeListingInput;
}>;


export type ExposeListingMutation = { exposeListing:
    | { __typename: 'ExposeListingPayload', listing: { id: string, state: ListingState, version: number, submittedAt: string | null, refusalReason: string | null, firstExposedAt: string | null, coldStart: { warehousedAt: string, expectedExposureAt: string, days: string, averageDays: string } | null, sku: { listingState: ListingState | null } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'IllegalStep', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'NewListingsSuspended', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'VersionConflict', code: RefusalCode }
   };

export type LocalAmountFieldsFragment = { amount: { amount: string, currency: string }, rate: { base: string, quote: string, day: string, rate: string } };

export type LocalTotalsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type LocalTotalsQuery = { orders: { nodes: Array<{ market: Market, total: { amount: string }, localTotal: { amount: { amount: string, currency: string }, rate: { base: string, quote: string, day: string, rate: string } } | null }> } };

export type LocalPricesQueryVariables = Exact<{ [key: string]: never; }>;


export type LocalPricesQuery = { skus: { nodes: Array<{ code: string, currentPrices: Array<{ market: Market, localPrice: { amount: { amount: string, currency: string }, rate: { base: string, quote: string, day: string, rate: string } } | null }> }> } };

export type NextDayOutboundQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type NextDayOutboundQuery = { suppliers: { nodes: Array<{ id: string, nextDayOutbound: { from: string, to: string, ordersDue: string, ordersInTime: string, percent: string | null, isHealthy: boolean | null, healthyThreshold: { comparison: KpiComparison, value: string, unit: KpiUnit, daysInARow: number } } }> } };

export type OrderNodesQueryVariables = Exact<{
  by: OrderKey;
}>;


export type OrderNodesQuery = { order: { status: OrderStatus, version: number, warehouse: WarehouseCode | null, isReservedInFull: boolean, outboundAt: string | null, deliveredAt: string | null, returnedAt: string | null, cancelledAt: string | null, cancelledBy: CancelledBy | null, lines: Array<{ quantity: number, returnedGood: number, returnedScrapped: number }>, nodes: Array<{ kind: OrderNodeKind, label: string, at: string | null, recordedAt: string | null, expectedBy: string | null, isLate: boolean, qualityResult: QualityResult | null, warehouse: WarehouseCode | null, carrier: CarrierCode | null, trackingNumber: string | null, place: string | null, chinese: string }> } | null };

type RefusalDetails_AppKeyTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_ApplicantUnfit_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_ApplicationExists_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_DocumentsIncomplete_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_IdempotencyKeyReused_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_IllegalStep_Fragment = { state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_IntegrationTestRunning_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_InvalidInput_Fragment = { field: string, code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_LimitReached_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_ListingExists_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_ListingIncomplete_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_NewListingsSuspended_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_NotAdmitted_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_NotFound_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_PriceProposalOpen_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_SkuCodeTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_StockChanged_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_SupplierCodeTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_TicketAlreadyOpen_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_TicketRequired_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_TrademarkUnderReview_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalDetails_VersionConflict_Fragment = { currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type RefusalDetailsFragment =
  | RefusalDetails_AppKeyTaken_Fragment
  | RefusalDetails_ApplicantUnfit_Fragment
  | RefusalDetails_ApplicationExists_Fragment
  | RefusalDetails_DocumentsIncomplete_Fragment
  | RefusalDetails_IdempotencyKeyReused_Fragment
  | RefusalDetails_IllegalStep_Fragment
  | RefusalDetails_IntegrationTestRunning_Fragment
  | RefusalDetails_InvalidInput_Fragment
  | RefusalDetails_LimitReached_Fragment
  | RefusalDetails_ListingExists_Fragment
  | RefusalDetails_ListingIncomplete_Fragment
  | RefusalDetails_NewListingsSuspended_Fragment
  | RefusalDetails_NotAdmitted_Fragment
  | RefusalDetails_NotFound_Fragment
  | RefusalDetails_PriceProposalOpen_Fragment
  | RefusalDetails_SkuCodeTaken_Fragment
  | RefusalDetails_StockChanged_Fragment
  | RefusalDetails_SupplierCodeTaken_Fragment
  | RefusalDetails_TicketAlreadyOpen_Fragment
  | RefusalDetails_TicketRequired_Fragment
  | RefusalDetails_TrademarkUnderReview_Fragment
  | RefusalDetails_VersionConflict_Fragment
;

export type RecordOrderNodeMutationVariables = Exact<{
  input: RecordOrderNodeInput;
}>;


export type RecordOrderNodeMutation = { recordOrderNode:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RecordOrderNodePayload', order: { status: OrderStatus, version: number } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'CancelOrderPayload', order: { status: OrderStatus, cancelledAt: string | null, cancelledBy: CancelledBy | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type RecordReturnMutationVariables = Exact<{
  input: RecordReturnInput;
}>;


export type RecordReturnMutation = { recordReturn:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RecordReturnPayload', order: { status: OrderStatus, lines: Array<{ returnedGood: number, returnedScrapped: number }> } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type ProposalStateFragment = { id: string, market: Market, state: PriceProposalState, version: number, reason: string, decisionReason: string | null, proposedAt: string, closedAt: string | null, price: { amount: string, currency: string }, decidedPrice: { amount: string } | null, suggestion: { price: { amount: string }, competitors: { offerCount: number, median: { amount: string } } } | null };

export type SkuPricesQueryVariables = Exact<{
  id: string;
}>;


export type SkuPricesQuery = { node:
    | { german: { since: string, price: { amount: string, currency: string }, proposal: { id: string } } | null, currentPrices: Array<{ market: Market, price: { amount: string } }>, priceProposals: { totalCount: number, nodes: Array<{ id: string, market: Market, state: PriceProposalState, version: number, reason: string, decisionReason: string | null, proposedAt: string, closedAt: string | null, price: { amount: string, currency: string }, decidedPrice: { amount: string } | null, suggestion: { price: { amount: string }, competitors: { offerCount: number, median: { amount: string } } } | null }> }, priceSuggestions: { totalCount: number } }
    | Record<PropertyKey, never>
   | null };

export type PriceProposalsQueryVariables = Exact<{
  where?: PriceProposalWhere | null | undefined;
}>;


export type PriceProposalsQuery = { priceProposals: { totalCount: number, nodes: Array<{ state: PriceProposalState, market: Market }> } };

export type SuggestPriceMutationVariables = Exact<{
  input: SuggestPriceInput;
}>;


export type SuggestPriceMutation = { suggestPrice:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'InvalidInput', field: string }
    | { __typename: 'NotFound' }
    | { __typename: 'SuggestPricePayload', priceSuggestion: { price: { amount: string }, competitors: { lowest: { amount: string } } } | null }
   };

export type ProposePriceMutationVariables = Exact<{
  input: ProposePriceInput;
}>;


export type ProposePriceMutation = { proposePrice:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, ruleId: string | null, field: string }
    | { __typename: 'NotFound', code: RefusalCode, ruleId: string | null }
    | { __typename: 'PriceProposalOpen', code: RefusalCode, ruleId: string | null, open: { id: string } | null }
    | { __typename: 'ProposePricePayload', priceProposal: { id: string, market: Market, state: PriceProposalState, version: number, reason: string, decisionReason: string | null, proposedAt: string, closedAt: string | null, price: { amount: string, currency: string }, decidedPrice: { amount: string } | null, suggestion: { price: { amount: string }, competitors: { offerCount: number, median: { amount: string } } } | null } | null }
   };

export type WithdrawPriceProposalMutationVariables = Exact<{
  input: WithdrawPriceProposalInput;
}>;


export type WithdrawPriceProposalMutation = { withdrawPriceProposal:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'IllegalStep', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'VersionConflict', code: RefusalCode }
    | { __typename: 'WithdrawPriceProposalPayload', priceProposal: { id: string, market: Market, state: PriceProposalState, version: number, reason: string, decisionReason: string | null, proposedAt: string, closedAt: string | null, price: { amount: string, currency: string }, decidedPrice: { amount: string } | null, suggestion: { price: { amount: string }, competitors: { offerCount: number, median: { amount: string } } } | null } | null }
   };

export type DecidePriceMutationVariables = Exact<{
  input: DecidePriceInput;
}>;


export type DecidePriceMutation = { decidePrice:
    | { __typename: 'DecidePricePayload', priceProposal: { id: string, market: Market, state: PriceProposalState, version: number, reason: string, decisionReason: string | null, proposedAt: string, closedAt: string | null, price: { amount: string, currency: string }, decidedPrice: { amount: string } | null, suggestion: { price: { amount: string }, competitors: { offerCount: number, median: { amount: string } } } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'IllegalStep', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'VersionConflict', code: RefusalCode }
   };

export type ProgrammeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ProgrammeQuery = { programme: { asOf: string, acceptedSgsStandards: Array<Array<SgsStandard>>, constants: Array<{ name: ProgrammeConstantName, value: string, unit: ProgrammeUnit, ruleId: string, origin: ValueOrigin, validFrom: string | null, source: { title: string } | null }>, sync: { value: string, unit: ProgrammeUnit, label: string, zh: string } | null, outbound: { value: string, unit: ProgrammeUnit } | null, sources: Array<{ title: string, publishedOn: string | null }>, kpis: Array<{ ruleId: string, label: string, isHigherBetter: boolean, consequence: string, healthy: { value: string, unit: ProgrammeUnit } | null, threshold: { value: string } | null, daysInARow: { value: string } | null }>, referenceFigures: Array<{ name: ProgrammeConstantName, value: string, unit: ProgrammeUnit }>, markets: Array<{ code: Market, label: string, openedOn: string, currency: string, alsoShownIn: string | null, origin: ValueOrigin, timeZone: string, ruleId: string }>, warehouses: Array<{ code: WarehouseCode, zh: string }>, carriers: Array<{ code: CarrierCode, leg: CarrierLeg, markets: Array<Market>, origin: ValueOrigin }>, trunkLanes: Array<{ warehouse: WarehouseCode, market: Market, firstWeightGrams: number, nextWeightGrams: number, origin: ValueOrigin, firstWeightPrice: { amount: string, currency: string }, nextWeightPrice: { amount: string } }>, localDeliveries: Array<{ market: Market, origin: ValueOrigin, orderPrice: { amount: string, currency: string } }>, dutyBands: Array<{ sharePercent: string, origin: ValueOrigin, upTo: { amount: string } | null }>, supplierKinds: Array<{ kind: SupplierKind, label: string, ruleId: string }>, admissionCodes: Array<{ code: string, label: string, zh: string }>, refusalReasons: Array<{ kind: ApplicationRefusalReasonKind, code: AdmissionCode, label: string, remedy: string, isCommon: boolean, ruleId: string }>, admissionManual: { number: string, version: string, zh: string }, documentRequirements: Array<{ kind: ApplicationDocumentKind, validFrom: string | null }>, videoContents: Array<{ content: VideoContent, ruleId: string }>, supplierFits: Array<{ kind: SupplierFitKind, label: string, conditions: Array<{ kind: SupplierFitCondition, zh: string }> }>, unfitMarks: Array<{ kind: UnfitMark, zh: string }>, rootCauses: Array<{ code: RootCauseCode, responsibleSide: ResponsibleSide, responsibleSideLabel: string, isAssumption: boolean, origin: ValueOrigin, ticketKind: TicketKind, zh: string }>, ticketKinds: Array<{ kind: TicketKind, needsOrder: boolean, origin: ValueOrigin, zh: string }>, purchaseOrderStatuses: Array<{ status: PurchaseOrderStatus, code: number, zh: string, source: { title: string } | null }>, purchaseOrderTypes: Array<{ type: PurchaseOrderType, code: number }>, shipmentStatuses: Array<{ status: ShipmentStatus, origin: ValueOrigin, zh: string }>, comparisons: Array<{ comparedWith: ComparedWith, isAdvantage: boolean, label: string, ruleId: string }> } };

export type EnumLabelsQueryVariables = Exact<{
  enums?: Array<LabelledEnum> | LabelledEnum | null | undefined;
  language?: Language | null | undefined;
}>;


export type EnumLabelsQuery = { programme: { enumLabels: Array<{ enum: LabelledEnum, name: string, values: Array<{ value: string, label: string }> }> } };

export type PurchaseOrderFieldsFragment = { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> };

export type ShipmentFieldsFragment = { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> };

export type WarningFieldsFragment = { quantity: number, soldUnits: number, asOf: string, message: string, ruleId: string, sku: { code: string } | null, range: { minUnits: number, maxUnits: number } };

type RefusalFields_AppKeyTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_ApplicantUnfit_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_ApplicationExists_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_DocumentsIncomplete_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_IdempotencyKeyReused_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_IllegalStep_Fragment = { state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_IntegrationTestRunning_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_InvalidInput_Fragment = { field: string, code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_LimitReached_Fragment = { limit: number, code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_ListingExists_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_ListingIncomplete_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_NewListingsSuspended_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_NotAdmitted_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_NotFound_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_PriceProposalOpen_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_SkuCodeTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_StockChanged_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_SupplierCodeTaken_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_TicketAlreadyOpen_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_TicketRequired_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_TrademarkUnderReview_Fragment = { code: RefusalCode, message: string, ruleId: string | null };

type RefusalFields_VersionConflict_Fragment = { currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type RefusalFieldsFragment =
  | RefusalFields_AppKeyTaken_Fragment
  | RefusalFields_ApplicantUnfit_Fragment
  | RefusalFields_ApplicationExists_Fragment
  | RefusalFields_DocumentsIncomplete_Fragment
  | RefusalFields_IdempotencyKeyReused_Fragment
  | RefusalFields_IllegalStep_Fragment
  | RefusalFields_IntegrationTestRunning_Fragment
  | RefusalFields_InvalidInput_Fragment
  | RefusalFields_LimitReached_Fragment
  | RefusalFields_ListingExists_Fragment
  | RefusalFields_ListingIncomplete_Fragment
  | RefusalFields_NewListingsSuspended_Fragment
  | RefusalFields_NotAdmitted_Fragment
  | RefusalFields_NotFound_Fragment
  | RefusalFields_PriceProposalOpen_Fragment
  | RefusalFields_SkuCodeTaken_Fragment
  | RefusalFields_StockChanged_Fragment
  | RefusalFields_SupplierCodeTaken_Fragment
  | RefusalFields_TicketAlreadyOpen_Fragment
  | RefusalFields_TicketRequired_Fragment
  | RefusalFields_TrademarkUnderReview_Fragment
  | RefusalFields_VersionConflict_Fragment
;

export type CreatePurchaseOrderMutationVariables = Exact<{
  input: CreatePurchaseOrderInput;
}>;


export type CreatePurchaseOrderMutation = { result:
    | { __typename: 'CreatePurchaseOrderPayload', purchaseOrder: { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> } | null, replenishmentWarnings: Array<{ quantity: number, soldUnits: number, asOf: string, message: string, ruleId: string, sku: { code: string } | null, range: { minUnits: number, maxUnits: number } }> }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotAdmitted', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
   };

export type ConfirmPurchaseOrderMutationVariables = Exact<{
  input: ConfirmPurchaseOrderInput;
}>;


export type ConfirmPurchaseOrderMutation = { result:
    | { __typename: 'ConfirmPurchaseOrderPayload', purchaseOrder: { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> } | null, replenishmentWarnings: Array<{ quantity: number, soldUnits: number, asOf: string, message: string, ruleId: string, sku: { code: string } | null, range: { minUnits: number, maxUnits: number } }> }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type RefusePurchaseOrderMutationVariables = Exact<{
  input: RefusePurchaseOrderInput;
}>;


export type RefusePurchaseOrderMutation = { result:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RefusePurchaseOrderPayload', purchaseOrder: { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type CancelPurchaseOrderMutationVariables = Exact<{
  input: CancelPurchaseOrderInput;
}>;


export type CancelPurchaseOrderMutation = { result:
    | { __typename: 'CancelPurchaseOrderPayload', purchaseOrder: { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type FinishPurchaseOrderDeliveryMutationVariables = Exact<{
  input: FinishPurchaseOrderDeliveryInput;
}>;


export type FinishPurchaseOrderDeliveryMutation = { result:
    | { __typename: 'FinishPurchaseOrderDeliveryPayload', purchaseOrder: { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type CreateShipmentMutationVariables = Exact<{
  input: CreateShipmentInput;
}>;


export type CreateShipmentMutation = { result:
    | { __typename: 'CreateShipmentPayload', shipment: { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> } | null, replenishmentWarnings: Array<{ quantity: number, soldUnits: number, asOf: string, message: string, ruleId: string, sku: { code: string } | null, range: { minUnits: number, maxUnits: number } }> }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'LimitReached', limit: number, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
   };

export type UpdateShipmentMutationVariables = Exact<{
  input: UpdateShipmentInput;
}>;


export type UpdateShipmentMutation = { result:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'UpdateShipmentPayload', shipment: { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type DispatchShipmentMutationVariables = Exact<{
  input: DispatchShipmentInput;
}>;


export type DispatchShipmentMutation = { result:
    | { __typename: 'DispatchShipmentPayload', shipment: { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type CancelShipmentMutationVariables = Exact<{
  input: CancelShipmentInput;
}>;


export type CancelShipmentMutation = { result:
    | { __typename: 'CancelShipmentPayload', shipment: { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type RecordShipmentArrivalMutationVariables = Exact<{
  input: RecordShipmentArrivalInput;
}>;


export type RecordShipmentArrivalMutation = { result:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RecordShipmentArrivalPayload', shipment: { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type ReceiveShipmentMutationVariables = Exact<{
  input: ReceiveShipmentInput;
}>;


export type ReceiveShipmentMutation = { result:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'ReceiveShipmentPayload', shipment: { id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type PurchaseOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: PurchaseOrderWhere | null | undefined;
  orderBy?: PurchaseOrderSequence;
}>;


export type PurchaseOrdersQuery = { purchaseOrders: { totalCount: number, nodes: Array<{ number: string, status: PurchaseOrderStatus, lines: Array<{ orderedQuantity: number, sku: { code: string } | null, replenishmentWarning: { quantity: number } | null }>, shipments: { totalCount: number, nodes: Array<{ number: string, lines: Array<{ quantity: number, replenishmentWarning: { quantity: number } | null }> }> }, supplier: { code: string } | null }>, pageInfo: { endCursor: string | null } } };

export type ShipmentsQueryVariables = Exact<{
  where?: ShipmentWhere | null | undefined;
  orderBy?: ShipmentSequence;
}>;


export type ShipmentsQuery = { shipments: { nodes: Array<{ number: string, status: ShipmentStatus }> } };

export type InboundByKeyQueryVariables = Exact<{
  purchaseOrder: PurchaseOrderKey;
  shipment: ShipmentKey;
}>;


export type InboundByKeyQuery = { purchaseOrder: { number: string } | null, shipment: { number: string } | null };

export type PurchaseOrderOfQueryVariables = Exact<{
  id: string;
}>;


export type PurchaseOrderOfQuery = { purchaseOrder: { id: string, number: string, createdBy: Actor, type: PurchaseOrderType, typeCode: number, status: PurchaseOrderStatus, statusCode: number, statusLabel: string, warehouseCode: WarehouseCode, orderedAt: string, wantedOn: string | null, expectedOn: string | null, confirmedAt: string | null, confirmationReason: string | null, arrivedAt: string | null, deliveryFinishedAt: string | null, receivedAt: string | null, cancelledAt: string | null, isRefused: boolean, cancelledBy: Actor | null, cancelReason: string | null, version: number, shipments: { nodes: Array<{ id: string, number: string, status: ShipmentStatus, createdAt: string, shippedAt: string | null, deliveryType: DeliveryType | null, carrier: string | null, trackingNumber: string | null, cartonCount: number | null, arrivedAt: string | null, receivedAt: string | null, cancelledAt: string | null, version: number, purchaseOrder: { status: PurchaseOrderStatus, statusCode: number, version: number } | null, lines: Array<{ quantity: number, goodQuantity: number | null, defectiveQuantity: number | null, missingQuantity: number | null, sku: { code: string } | null, defects: Array<{ reason: DefectReason, label: string, quantity: number }>, replenishmentWarning: { ruleId: string } | null }> }> }, total: { amount: string, currency: string } | null, lines: Array<{ orderedQuantity: number, confirmedQuantity: number | null, shippedQuantity: number, goodQuantity: number, defectiveQuantity: number, sku: { code: string } | null, supplyPrice: { amount: string, currency: string } | null, replenishmentWarning: { message: string, ruleId: string } | null }> } | null };

export type ReplenishmentQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ReplenishmentQuery = { skus: { nodes: Array<{ code: string, replenishmentAdvice: { asOf: string, salesFrom: string, weeks: number, soldUnits: number, averageWeeklySales: string, onHandUnits: number, onTheWayUnits: number, range: { minUnits: number, maxUnits: number } | null } }> } };

export type StockLedgerQueryVariables = Exact<{
  where?: StockMovementWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StockLedgerQuery = { stockMovements: { totalCount: number, nodes: Array<{ kind: StockMovementKind, warehouseCode: string | null, quantityChange: number, quantityAfter: number, lockedChange: number, lockedAfter: number, at: string, cause:
        | { __typename: 'AccessToken', id: string }
        | { __typename: 'Application', id: string }
        | { __typename: 'ApplicationChanged', id: string }
        | { __typename: 'FeeStatement', id: string }
        | { __typename: 'FirstInspection', id: string }
        | { __typename: 'InventorySyncRun', id: string }
        | { __typename: 'InventorySyncRunFinished', id: string }
        | { __typename: 'KpiAlert', id: string }
        | { __typename: 'KpiAlertChanged', id: string }
        | { __typename: 'Listing', id: string }
        | { __typename: 'ListingChanged', id: string }
        | { __typename: 'Order', id: string }
        | { __typename: 'OrderBecameAbnormal', id: string }
        | { __typename: 'OrderChanged', id: string }
        | { __typename: 'PriceProposal', id: string }
        | { __typename: 'PriceProposalChanged', id: string }
        | { __typename: 'PriceSuggestion', id: string }
        | { __typename: 'PurchaseOrder', id: string }
        | { __typename: 'PurchaseOrderChanged', id: string }
        | { __typename: 'Shipment', id: string }
        | { __typename: 'Sku', id: string }
        | { __typename: 'StockMovement', id: string }
        | { __typename: 'Supplier', id: string }
        | { __typename: 'Ticket', id: string }
        | { __typename: 'TicketChanged', id: string }
        | { __typename: 'Trademark', id: string }
       | null, sku: { code: string } | null }>, pageInfo: { endCursor: string | null } }, skus: { nodes: Array<{ code: string, stockMovements: { totalCount: number, nodes: Array<{ quantityAfter: number }> } }> } };

export type SupplierStateFragment = { id: string, code: string, name: string, createdAt: string, admittedAt: string | null, kind: SupplierKind | null, version: number, zh: string };

export type CreateSupplierMutationVariables = Exact<{
  input: CreateSupplierInput;
}>;


export type CreateSupplierMutation = { createSupplier:
    | { __typename: 'AppKeyTaken', code: RefusalCode, message: string }
    | { __typename: 'CreateSupplierPayload', supplier: { id: string, code: string, name: string, createdAt: string, admittedAt: string | null, kind: SupplierKind | null, version: number, zh: string } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'SupplierCodeTaken', code: RefusalCode, message: string, existing: { code: string } | null }
   };

export type UpdateSupplierMutationVariables = Exact<{
  input: UpdateSupplierInput;
}>;


export type UpdateSupplierMutation = { updateSupplier:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'UpdateSupplierPayload', supplier: { id: string, code: string, name: string, createdAt: string, admittedAt: string | null, kind: SupplierKind | null, version: number, zh: string } | null }
    | { __typename: 'VersionConflict', code: RefusalCode, message: string, currentVersion: number, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type SupplierStateQueryVariables = Exact<{ [key: string]: never; }>;


export type SupplierStateQuery = { viewer: { supplier: { id: string, code: string, name: string, createdAt: string, admittedAt: string | null, kind: SupplierKind | null, version: number, zh: string } | null } };

export type TicketDetailsFragment = { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } };

export type TicketOfQueryVariables = Exact<{
  by: TicketKey;
}>;


export type TicketOfQuery = { ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null };

export type TicketsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: TicketWhere | null | undefined;
  orderBy?: TicketSequence;
}>;


export type TicketsQuery = { tickets: { totalCount: number, nodes: Array<{ id: string, number: string }>, pageInfo: { endCursor: string | null } } };

export type TicketsBelowQueryVariables = Exact<{
  last: number;
}>;


export type TicketsBelowQuery = { suppliers: { nodes: Array<{ code: string, tickets: { totalCount: number, nodes: Array<{ number: string, responsibilityChanges: Array<{ toSide: ResponsibleSide }>, messages: { nodes: Array<{ body: string }> }, order: { tickets: { nodes: Array<{ number: string }> } } | null }> } }> } };

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { openTicket:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'OpenTicketPayload', ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null }
    | { __typename: 'TicketAlreadyOpen', code: RefusalCode, message: string, ruleId: string | null, current: { id: string, number: string } | null }
   };

export type AddTicketMessageMutationVariables = Exact<{
  input: AddTicketMessageInput;
}>;


export type AddTicketMessageMutation = { addTicketMessage:
    | { __typename: 'AddTicketMessagePayload', ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type WithdrawTicketMutationVariables = Exact<{
  input: WithdrawTicketInput;
}>;


export type WithdrawTicketMutation = { withdrawTicket:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
    | { __typename: 'WithdrawTicketPayload', ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null }
   };

export type AnswerTicketMutationVariables = Exact<{
  input: AnswerTicketInput;
}>;


export type AnswerTicketMutation = { answerTicket:
    | { __typename: 'AnswerTicketPayload', ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type ChangeResponsibilityMutationVariables = Exact<{
  input: ChangeResponsibilityInput;
}>;


export type ChangeResponsibilityMutation = { changeResponsibility:
    | { __typename: 'ChangeResponsibilityPayload', ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type ResolveTicketMutationVariables = Exact<{
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { resolveTicket:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'IllegalStep', state: string, possible: Array<string>, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'ResolveTicketPayload', ticket: { id: string, number: string, kind: TicketKind, state: TicketState, reason: string, version: number, openedAt: string, openedBy: Actor, openedByName: string | null, answerDueAt: string, answeredAt: string | null, isOverdue: boolean, isAnsweredInTime: boolean | null, responsibleSide: ResponsibleSide | null, resolution: string | null, closedAt: string | null, order: { id: string } | null, responsibilityChanges: Array<{ number: number, fromSide: ResponsibleSide | null, toSide: ResponsibleSide, reason: string, actor: Actor, actorName: string | null, tokenLabel: string | null, at: string, token:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, messages: { totalCount: number, nodes: Array<{ number: number, author: Actor, authorName: string | null, body: string, sentAt: string }> } } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null, current:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   };

export type RequiredTicketFragment = { ticketKind: TicketKind, order: { id: string } | null, currentTicket: { id: string } | null };

export type RefundOrderMutationVariables = Exact<{
  input: RefundOrderInput;
}>;


export type RefundOrderMutation = { refundOrder:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RefundOrderPayload' }
    | { __typename: 'TicketRequired', ticketKind: TicketKind, code: RefusalCode, message: string, ruleId: string | null, order: { id: string } | null, currentTicket: { id: string } | null }
   };

export type ContactBuyerMutationVariables = Exact<{
  input: ContactBuyerInput;
}>;


export type ContactBuyerMutation = { contactBuyer:
    | { __typename: 'ContactBuyerPayload' }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'TicketRequired', ticketKind: TicketKind, code: RefusalCode, message: string, ruleId: string | null, order: { id: string } | null, currentTicket: { id: string } | null }
   };

export type RegisterTrademarkMutationVariables = Exact<{
  input: RegisterTrademarkInput;
}>;


export type RegisterTrademarkMutation = { registerTrademark:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', field: string, code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'LimitReached', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'RegisterTrademarkPayload', trademark: { id: string, name: string, kind: TrademarkKind, registrationNumber: string, coveredMarkets: Array<Market>, version: number, supplier: { code: string } | null } | null }
   };

export type UpdateTrademarkMutationVariables = Exact<{
  input: UpdateTrademarkInput;
}>;


export type UpdateTrademarkMutation = { updateTrademark:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'ListingIncomplete', code: RefusalCode, message: string, ruleId: string | null, shortfalls: { uncoveredMarkets: Array<Market>, missingImages: Array<{ kind: ImageKind }> } }
    | { __typename: 'NotFound', code: RefusalCode, message: string, ruleId: string | null }
    | { __typename: 'TrademarkUnderReview', code: RefusalCode, message: string, ruleId: string | null, application: { number: number, state: ApplicationState } | null }
    | { __typename: 'UpdateTrademarkPayload', trademark: { kind: TrademarkKind, coveredMarkets: Array<Market>, version: number } | null }
    | { __typename: 'VersionConflict', currentVersion: number, code: RefusalCode, message: string, ruleId: string | null }
   };

export type TrademarkOfQueryVariables = Exact<{
  by: TrademarkKey;
}>;


export type TrademarkOfQuery = { trademark: { id: string, registrationNumber: string, coveredMarkets: Array<Market> } | null };

export type TrademarksQueryVariables = Exact<{ [key: string]: never; }>;


export type TrademarksQuery = { trademarks: { totalCount: number, nodes: Array<{ registrationNumber: string }> } };

export const DiagnosisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Diagnosis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDiagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTicketKind"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<DiagnosisFragment, unknown>;
export const ApplicationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationFieldsFragment, unknown>;
export const AdmissionRefusalFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<AdmissionRefusalFieldsFragment, unknown>;
export const CatalogueSkuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueSku"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sku"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"barcode"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"heightMm"}},{"kind":"Field","name":{"kind":"Name","value":"weightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionSource"}},{"kind":"Field","name":{"kind":"Name","value":"volumetricWeightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isValid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]} as unknown as DocumentNode<CatalogueSkuFragment, unknown>;
export const ListingStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<ListingStateFragment, unknown>;
export const ShortfallsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortfalls"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingShortfalls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"missingImages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"compliantCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoTargetMarket"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"missingCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneOf"}}]}}]}}]} as unknown as DocumentNode<ShortfallsFragment, unknown>;
export const LocalAmountFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocalAmountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalAmount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<LocalAmountFieldsFragment, unknown>;
export const RefusalDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalDetailsFragment, unknown>;
export const ProposalStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCount"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalStateFragment, unknown>;
export const PurchaseOrderFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}}]} as unknown as DocumentNode<PurchaseOrderFieldsFragment, unknown>;
export const ShipmentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}}]} as unknown as DocumentNode<ShipmentFieldsFragment, unknown>;
export const WarningFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplenishmentWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minUnits"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soldUnits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<WarningFieldsFragment, unknown>;
export const RefusalFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<RefusalFieldsFragment, unknown>;
export const SupplierStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SupplierStateFragment, unknown>;
export const TicketDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<TicketDetailsFragment, unknown>;
export const RequiredTicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequiredTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketKind"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequiredTicketFragment, unknown>;
export const DiagnoseOrderDocument = {"__meta__":{"hash":"sha256:2d78ca29b04425238139c4351f9064d7a74c9e7ee67766781bb0a6495b5c91e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiagnoseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diagnoseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalSince"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Diagnosis"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Diagnosis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDiagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTicketKind"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<DiagnoseOrderQuery, DiagnoseOrderQueryVariables>;
export const AbnormalOrdersDocument = {"__meta__":{"hash":"sha256:5c9ef4aa93489705f701ea1161ebe813894d7d147f53639bc86b7ae12ab07b1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbnormalOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalOrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbnormalOrderSequence"}}},"defaultValue":{"kind":"EnumValue","value":"LONGEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abnormalOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AbnormalOrdersQuery, AbnormalOrdersQueryVariables>;
export const AbnormalOrdersBelowDocument = {"__meta__":{"hash":"sha256:e676fbc82acec101d4bfb84b46b76acbfd3e09d1942d0a183c885be1fb25d386"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbnormalOrdersBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Diagnosis"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Diagnosis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDiagnosis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTicketKind"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<AbnormalOrdersBelowQuery, AbnormalOrdersBelowQueryVariables>;
export const RecordOrderExceptionDocument = {"__meta__":{"hash":"sha256:e3b23ad1a7245875a348205cc3c524903b8ed9a19dea2e7d27fac9f8295c1cc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOrderException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOrderExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOrderException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOrderExceptionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOrderExceptionMutation, RecordOrderExceptionMutationVariables>;
export const ResolveOrderExceptionDocument = {"__meta__":{"hash":"sha256:26a9c26ddb71ff5ed8b6a45002cdbc23280c73cc99424fc96f3759d248b9859f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveOrderException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveOrderExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveOrderException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveOrderExceptionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAbnormal"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalSince"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveOrderExceptionMutation, ResolveOrderExceptionMutationVariables>;
export const CreateAccessTokenDocument = {"__meta__":{"hash":"sha256:c8006fc75ae457316c96730141c45c26bedf991311ac176eabef4fefef58c71e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = {"__meta__":{"hash":"sha256:d0265ce840b7f34df6a422024c03364a4b90b7b5020bca703557555011281836"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAccessTokenPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokenId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const AccessTokensDocument = {"__meta__":{"hash":"sha256:4c5d4c9f34783988d225c46a73642c758165f8bf95cee0b9e4cebd887325482e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessTokensQuery, AccessTokensQueryVariables>;
export const SubmitIntentionFormDocument = {"__meta__":{"hash":"sha256:520b29d792b9526aa49bab5bcf9a7fc6be40950e5345cb05895bf648b077eae4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitIntentionForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitIntentionFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitIntentionForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitIntentionFormPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationExists"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<SubmitIntentionFormMutation, SubmitIntentionFormMutationVariables>;
export const InviteApplicantDocument = {"__meta__":{"hash":"sha256:49b91e8a1a831202945f5b199a072978380b325ffa97a2d41cadf8cab951ccdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteApplicantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InviteApplicantPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicantUnfit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<InviteApplicantMutation, InviteApplicantMutationVariables>;
export const DeclineApplicantDocument = {"__meta__":{"hash":"sha256:878e804f349c9630e0bb044838610e7ea71c7a71ce895a7647d3aa971a36d5fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineApplicantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineApplicantPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<DeclineApplicantMutation, DeclineApplicantMutationVariables>;
export const WithdrawApplicationDocument = {"__meta__":{"hash":"sha256:3338ef41a931facd0c75fc46505945cea5404325d57296d0f813e01a235aa603"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const AddApplicationDocumentDocument = {"__meta__":{"hash":"sha256:67932b4d6175d9186a7a61d76e112449320553a6b5e2217552db104a020830fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddApplicationDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddApplicationDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addApplicationDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddApplicationDocumentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<AddApplicationDocumentMutation, AddApplicationDocumentMutationVariables>;
export const RemoveApplicationDocumentDocument = {"__meta__":{"hash":"sha256:5e9c49c46b3622bc4d8392ac060e455f8adeb399e2acd8b49c4d0abf9efdb40e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveApplicationDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveApplicationDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeApplicationDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveApplicationDocumentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<RemoveApplicationDocumentMutation, RemoveApplicationDocumentMutationVariables>;
export const SubmitApplicationDocumentsDocument = {"__meta__":{"hash":"sha256:d7cf5874ce02716dc5b3046b8f004dcf171c8354be398d619b509a3ae40187ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitApplicationDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitApplicationDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationDocumentsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentsIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<SubmitApplicationDocumentsMutation, SubmitApplicationDocumentsMutationVariables>;
export const DecideQualificationReviewDocument = {"__meta__":{"hash":"sha256:f382ace3740907fb1ca23e819cdf3865485d8b6a9e2d6a14e288030f6aa1cac0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideQualificationReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideQualificationReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideQualificationReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideQualificationReviewPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<DecideQualificationReviewMutation, DecideQualificationReviewMutationVariables>;
export const DecideSampleInspectionDocument = {"__meta__":{"hash":"sha256:a987a40c7cb43da6e4562f23dede739dbf08be4b644eb871ea3ef5843cc3d394"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideSampleInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideSampleInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideSampleInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideSampleInspectionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<DecideSampleInspectionMutation, DecideSampleInspectionMutationVariables>;
export const DecideIntegrationTestDocument = {"__meta__":{"hash":"sha256:2e56f78c64c441edc2d363ffda3e651f5765a37b4105f5886188fd4e720591e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideIntegrationTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideIntegrationTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideIntegrationTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideIntegrationTestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationTestRunning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<DecideIntegrationTestMutation, DecideIntegrationTestMutationVariables>;
export const ApplicationOfDocument = {"__meta__":{"hash":"sha256:0f3b24e1e0a6e686da9fedf6491a0afd81b5c4b9a869fdab5ee117030bd31f65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationOfQuery, ApplicationOfQueryVariables>;
export const ApplicationsDocument = {"__meta__":{"hash":"sha256:eb79d6d53236d4593b9d794e49ffbf093d63eee8df73c9c344a45a813190a39b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Applications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFields"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyExportUsd"}},{"kind":"Field","name":{"kind":"Name","value":"managementStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"isStamped"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skuCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPassed"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pollsDone"}},{"kind":"Field","name":{"kind":"Name","value":"pollsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"pollsNeeded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"platformCode"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"zhRemedy"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedPolls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationsOfSuppliersDocument = {"__meta__":{"hash":"sha256:ce2ce5833b4dc3a3be06604b6317d42192ea7d745d50a911858bde35b02592c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsOfSuppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trademarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsOfSuppliersQuery, ApplicationsOfSuppliersQueryVariables>;
export const SupplierFitDocument = {"__meta__":{"hash":"sha256:7bccb8f65f37e20ab13930077d1533cd1216a8a5202b20a86758999ed171934a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierFit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplierFit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"fits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unfitMarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}}]}}]} as unknown as DocumentNode<SupplierFitQuery, SupplierFitQueryVariables>;
export const CreateSkuDocument = {"__meta__":{"hash":"sha256:2cc0438a8297096e5cc7821bf5d4d4459e1b2127fa9fda221eb3253622b2f5b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSku"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSkuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSkuPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueSku"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkuCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueSku"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sku"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"barcode"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"heightMm"}},{"kind":"Field","name":{"kind":"Name","value":"weightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionSource"}},{"kind":"Field","name":{"kind":"Name","value":"volumetricWeightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isValid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]} as unknown as DocumentNode<CreateSkuMutation, CreateSkuMutationVariables>;
export const UpdateSkuDocument = {"__meta__":{"hash":"sha256:90ff57060d27253c5f938389f9a2e49e6e2f53dab4f8dd75d37a00c58c717f2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSku"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSkuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSkuPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueSku"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"missingCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneOf"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueSku"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sku"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"barcode"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMm"}},{"kind":"Field","name":{"kind":"Name","value":"widthMm"}},{"kind":"Field","name":{"kind":"Name","value":"heightMm"}},{"kind":"Field","name":{"kind":"Name","value":"weightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionSource"}},{"kind":"Field","name":{"kind":"Name","value":"volumetricWeightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isValid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]} as unknown as DocumentNode<UpdateSkuMutation, UpdateSkuMutationVariables>;
export const SkuListDocument = {"__meta__":{"hash":"sha256:68f805cba90082bb0547ef6ceef4bbc6dd54367b73f9455b439da650d96aea69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkuList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SkuWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkuSequence"}}},"defaultValue":{"kind":"EnumValue","value":"CODE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SkuListQuery, SkuListQueryVariables>;
export const SuppliersSkusDocument = {"__meta__":{"hash":"sha256:e637b62576f8d9d7dbd5c8ec8a0175be52ed4cf4081a40c87689dea18c65b0df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuppliersSkus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SkuWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkuSequence"}}},"defaultValue":{"kind":"EnumValue","value":"CODE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"skus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"targetMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuppliersSkusQuery, SuppliersSkusQueryVariables>;
export const ViewerStockDocument = {"__meta__":{"hash":"sha256:8c08ace6f14c8e05fbae47675ad9ded7e118cdc616233a287ab394894a4312a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"skus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lockedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouseStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"onHandQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lockedQuantity"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerStockQuery, ViewerStockQueryVariables>;
export const OrdersDocument = {"__meta__":{"hash":"sha256:876e72f2f4cef6d5f59ec2bbbd97bc8847bdcc9d9bb54f421b1915642606f2c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSequence"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilment"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reservedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const OrderCountDocument = {"__meta__":{"hash":"sha256:9fcd7486cac7bd21875cbbf19f438bf97d318757c0303d04fb25284e478d6856"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrderCountQuery, OrderCountQueryVariables>;
export const SkusDocument = {"__meta__":{"hash":"sha256:94178d4977283b7a793cedd4c16e430b676ba403e7712556596babe189cde6e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Skus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SkusQuery, SkusQueryVariables>;
export const SuppliersOverviewDocument = {"__meta__":{"hash":"sha256:ea5818a72bdcdf4a9c3ed2063c3b9e4826ba139e1018f25a870b3ca2739e209b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuppliersOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"skus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouseStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHandQuantity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventorySyncRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdict"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runNo"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuppliersOverviewQuery, SuppliersOverviewQueryVariables>;
export const RunsDocument = {"__meta__":{"hash":"sha256:2a4c138ac95047359a284b44af52a899c776d4a19ed82f87726340d57a015891"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InventorySyncRunWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventorySyncRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runNo"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"limitMs"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"failureDetail"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;
export const NodeDocument = {"__meta__":{"hash":"sha256:674a4e60b765ab762155deb5480b435445a7ecf217bd9a818ee68fa139bfb45a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {"__meta__":{"hash":"sha256:061e5e74ee7113d4c05a2475b34214b4bfa1c7f3a4c3904eb3829d10d065773b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const SupplierOfDocument = {"__meta__":{"hash":"sha256:776bf9caa854fdd507535a775a7365ae6ab62605f4badef56e3d1338b891d832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SupplierOfQuery, SupplierOfQueryVariables>;
export const SkuOfDocument = {"__meta__":{"hash":"sha256:8393ab74afcb91bb4f43083d06d442bb6740139c6d1f08698a6e206c3a41f6ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkuOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkuKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SkuOfQuery, SkuOfQueryVariables>;
export const OrderOfDocument = {"__meta__":{"hash":"sha256:e5afd77191b404e05e25c0bc1672cd89f7d00b3e29ec21248d5ed318b2e88d68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}}]}}]}}]} as unknown as DocumentNode<OrderOfQuery, OrderOfQueryVariables>;
export const SetJitStockDocument = {"__meta__":{"hash":"sha256:654ae7e1ee75590230dbaf89e6147c5997700b6587d1145ffed80cfc578e82e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetJitStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetJitStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setJitStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetJitStockPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lockedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetJitStockMutation, SetJitStockMutationVariables>;
export const EventsDocument = {"__meta__":{"hash":"sha256:0a8a8d2cc4373b57f6278801da302a5aa1472a8e5a2ce5cf310b9bfa62f15cf2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InventorySyncRunFinished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runNo"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderBecameAbnormal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"latestCursor"}}]}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const QuoteFeesDocument = {"__meta__":{"hash":"sha256:b4ccce7fe3848b13a127f06fab16a7df83337cf081458ccf3d22ed2ad6e6cf0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteFees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFeesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteFees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownReason"}},{"kind":"Field","name":{"kind":"Name","value":"skuCodesWithoutDimensions"}},{"kind":"Field","name":{"kind":"Name","value":"chargeableGrams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convertedTotal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"StringValue","value":"EUR","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteFeesQuery, QuoteFeesQueryVariables>;
export const OrderFeesConvertedDocument = {"__meta__":{"hash":"sha256:ec9e1f99a80de397f9363fa2f94da8c700a07504d30f2ebf1d07ac7b24082020"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderFeesConverted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"convertedTotal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"StringValue","value":"EUR","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderFeesConvertedQuery, OrderFeesConvertedQueryVariables>;
export const OrderFeesDocument = {"__meta__":{"hash":"sha256:5b0735c00e3e16e19486340fd08847d5699dba8f80b6ee96f0e364ee7e8479e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderFees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownReason"}},{"kind":"Field","name":{"kind":"Name","value":"skuCodesWithoutDimensions"}},{"kind":"Field","name":{"kind":"Name","value":"chargeableGrams"}},{"kind":"Field","name":{"kind":"Name","value":"accruedAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderFeesQuery, OrderFeesQueryVariables>;
export const FeeStatementsDocument = {"__meta__":{"hash":"sha256:071e8ab8af4ced66833e459fdecc79b68f4da158df17c46e53e7f3dee2b11e4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeeStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeeStatementWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalsByKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordersDelivered"}},{"kind":"Field","name":{"kind":"Name","value":"ordersReturned"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"ordersCharged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownReason"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeeStatementsQuery, FeeStatementsQueryVariables>;
export const ConvertedTotalDocument = {"__meta__":{"hash":"sha256:c08cab8b47f9268dc32ff221d2643a4cfe15eeac1e33250d2c4418fb911a70c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConvertedTotal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeeStatementKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"convertedTotal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConvertedTotalQuery, ConvertedTotalQueryVariables>;
export const ExchangeRatesDocument = {"__meta__":{"hash":"sha256:dc2bdc0137911f80edf63176875afdca37b393761794631437aee7ef332828f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExchangeRates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quote"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchangeRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"quote"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quote"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<ExchangeRatesQuery, ExchangeRatesQueryVariables>;
export const RecordExchangeRateDocument = {"__meta__":{"hash":"sha256:25be2d72ae26639505ef980c8e7d678682cde593ccc591ce1b25b3623dec4e62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExchangeRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExchangeRateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExchangeRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExchangeRatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordExchangeRateMutation, RecordExchangeRateMutationVariables>;
export const FirstInspectionsDocument = {"__meta__":{"hash":"sha256:5c0afb38be147a46ea326d78f1027feffb57f38ecb3923a5faa92531bdcd0551"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FirstInspectionWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"passedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"firstInspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passedUnits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstInspectionsQuery, FirstInspectionsQueryVariables>;
export const SyncStatisticsDocument = {"__meta__":{"hash":"sha256:7001380ba6f1b89a63780a69927fd27cdf3d02a7d7101805d6c2e30479ce797d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SyncStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"inventorySyncStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"runCount"}},{"kind":"Field","name":{"kind":"Name","value":"passedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitMs"}},{"kind":"Field","name":{"kind":"Name","value":"p50Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p90Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p99Ms"}},{"kind":"Field","name":{"kind":"Name","value":"maxMs"}},{"kind":"Field","name":{"kind":"Name","value":"longestFailure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastFailure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SyncStatisticsQuery, SyncStatisticsQueryVariables>;
export const KpiDrillDownDocument = {"__meta__":{"hash":"sha256:b8f740e82c947ed8d595e3534c221f426d89176fc17203d127bada0ab59ff796"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KpiDrillDown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilment"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReservedInFull"}},{"kind":"Field","name":{"kind":"Name","value":"isFoundShort"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"passedUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"OBSERVED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"quantityChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<KpiDrillDownQuery, KpiDrillDownQueryVariables>;
export const KpisDocument = {"__meta__":{"hash":"sha256:7af0a11c163ff95bc247a6330a3489f2a023d53c0e0822f1b5efa905a48790ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kpis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHealthy"}},{"kind":"Field","name":{"kind":"Name","value":"healthyThreshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"daysInARow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysBelowInARow"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"daysInARow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KpisQuery, KpisQueryVariables>;
export const KpiSeriesDocument = {"__meta__":{"hash":"sha256:664f52aa14f459d8635e8a2d3e5ce124192f7204df56ad43497971095e4a0e81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KpiSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Asia/Shanghai","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kpiSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kpi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KpiSeriesQuery, KpiSeriesQueryVariables>;
export const KpiOrdersDocument = {"__meta__":{"hash":"sha256:f4dd96e990db9d6086c699f30e4fbf0bfe203b6c646e9b909c444c9ea8c278ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KpiOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderKpi"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Asia/Shanghai","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiOrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kpiOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kpi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KpiOrdersQuery, KpiOrdersQueryVariables>;
export const TurnoversDocument = {"__meta__":{"hash":"sha256:b1778618ec15316bbcc71d7781d669c2363a2dd49e71c9f08c2a9033ed43a12c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Turnovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"turnover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TurnoversQuery, TurnoversQueryVariables>;
export const KpiAlertsDocument = {"__meta__":{"hash":"sha256:8d9f5dd91768944ed6d0530ef3d19f8a82b6053da5dd87930dd2f00093571b0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KpiAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiAlertWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kpiAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"daysInARow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KpiAlertsQuery, KpiAlertsQueryVariables>;
export const ListingDetailsDocument = {"__meta__":{"hash":"sha256:012c210e7c0b12acaa1d94c9c37759606acacd7226ba0aecc2769f203fb59956"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isLargeEnough"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shortfalls"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortfalls"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingShortfalls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"missingImages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"compliantCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoTargetMarket"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"missingCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneOf"}}]}}]}}]} as unknown as DocumentNode<ListingDetailsQuery, ListingDetailsQueryVariables>;
export const ListingsDocument = {"__meta__":{"hash":"sha256:b702dbb5c514c8ef5c3054c5b39df2b9b8d377ec88368781d75c35a958dcfec4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Listings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListingSequence"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListingsQuery, ListingsQueryVariables>;
export const CreateListingDocument = {"__meta__":{"hash":"sha256:91e756539286027c596def4bd2d2ae5b644fbb9036ba9a376ae87692184c8ebd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateListingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingExists"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<CreateListingMutation, CreateListingMutationVariables>;
export const SetListingImagesDocument = {"__meta__":{"hash":"sha256:1a887c84c5e660bf9fb7910a6f2aac072841a534f5f03e750318583cd5801161"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetListingImages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetListingImagesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setListingImages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetListingImagesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<SetListingImagesMutation, SetListingImagesMutationVariables>;
export const SubmitListingDocument = {"__meta__":{"hash":"sha256:590281a3c5002cb6a5b398f4437867cbacbbdb229d72541d8c33d5fdd4e99469"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitListingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shortfalls"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAdmitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewListingsSuspended"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortfalls"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingShortfalls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"missingImages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"compliantCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoTargetMarket"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"missingCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneOf"}}]}}]}}]} as unknown as DocumentNode<SubmitListingMutation, SubmitListingMutationVariables>;
export const ChangeListingDocument = {"__meta__":{"hash":"sha256:69294185e8ff7560b51c446f11fcde6863aa6eca8c17943a8f51452d05e9e93a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeListingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<ChangeListingMutation, ChangeListingMutationVariables>;
export const DecideImageReviewDocument = {"__meta__":{"hash":"sha256:e43e2f8ea2d875ed264a9b67e2e08aa447f89c78cb09526592389262a62d8431"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideImageReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideImageReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideImageReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideImageReviewPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<DecideImageReviewMutation, DecideImageReviewMutationVariables>;
export const WarehouseListingDocument = {"__meta__":{"hash":"sha256:0dafb8b3364dc45a360cfb4b4d6691ba2743e3d169660a487e6c6945d89b3427"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WarehouseListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarehouseListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehouseListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarehouseListingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<WarehouseListingMutation, WarehouseListingMutationVariables>;
export const ExposeListingDocument = {"__meta__":{"hash":"sha256:d84d7d47689881b9e0a65a88ce76e3792292cd73a050aeb00ad4b9da5a476b07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExposeListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExposeListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exposeListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExposeListingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"coldStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehousedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingState"}}]}}]}}]} as unknown as DocumentNode<ExposeListingMutation, ExposeListingMutationVariables>;
export const LocalTotalsDocument = {"__meta__":{"hash":"sha256:2dd8aeaf59efef5ba2ce0b1b11ffb046536eb5d086a7b1fcb0215a9be4142796"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocalAmountFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocalAmountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalAmount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<LocalTotalsQuery, LocalTotalsQueryVariables>;
export const LocalPricesDocument = {"__meta__":{"hash":"sha256:c7cf8b97bc35537206b1de2f0549f74a61f5405912a2d20ca505d7363ef252f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalPrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"currentPrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"localPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocalAmountFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocalAmountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalAmount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<LocalPricesQuery, LocalPricesQueryVariables>;
export const NextDayOutboundDocument = {"__meta__":{"hash":"sha256:92f384009ed78c1917c4832920642601523e12ba67743807997a4a826180f9ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextDayOutbound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextDayOutbound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"ordersDue"}},{"kind":"Field","name":{"kind":"Name","value":"ordersInTime"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isHealthy"}},{"kind":"Field","name":{"kind":"Name","value":"healthyThreshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"daysInARow"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextDayOutboundQuery, NextDayOutboundQueryVariables>;
export const OrderNodesDocument = {"__meta__":{"hash":"sha256:49a25c575817b2592b70189a8b604cbece31fda52848cb0fe0713344bbd939ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"}},{"kind":"Field","name":{"kind":"Name","value":"isReservedInFull"}},{"kind":"Field","name":{"kind":"Name","value":"outboundAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"returnedGood"}},{"kind":"Field","name":{"kind":"Name","value":"returnedScrapped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"qualityResult"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<OrderNodesQuery, OrderNodesQueryVariables>;
export const RecordOrderNodeDocument = {"__meta__":{"hash":"sha256:0687b09aff2c31d4e2ba787658b14c4ccf6a3dd5a6a16ab337cf8d3dd27145d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOrderNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOrderNodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOrderNode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOrderNodePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOrderNodeMutation, RecordOrderNodeMutationVariables>;
export const CancelOrderDocument = {"__meta__":{"hash":"sha256:73af97981c0beaffebd066b78bbbd36bbdff513eb190eb00689dab1295a1be0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const RecordReturnDocument = {"__meta__":{"hash":"sha256:d4bc82199c5457b7be2e3721ee4f869b486d424e87ee9351254908e496568114"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReturnPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnedGood"}},{"kind":"Field","name":{"kind":"Name","value":"returnedScrapped"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReturnMutation, RecordReturnMutationVariables>;
export const SkuPricesDocument = {"__meta__":{"hash":"sha256:67ad0cafa4572e1f29f9c77a0a1660470ba536cf58e17e926f5caf3d69994de4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkuPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sku"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"german"},"name":{"kind":"Name","value":"currentPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"market"},"value":{"kind":"EnumValue","value":"DE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCount"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SkuPricesQuery, SkuPricesQueryVariables>;
export const PriceProposalsDocument = {"__meta__":{"hash":"sha256:12269948899b1c786676cfd1f24b17746b167eb89b81b3e5c0723bdc8ac775db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposalWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"market"}}]}}]}}]}}]} as unknown as DocumentNode<PriceProposalsQuery, PriceProposalsQueryVariables>;
export const SuggestPriceDocument = {"__meta__":{"hash":"sha256:34cf948700f8c10df555a1894913e4d818b0d15f1bafa965dd504798a00c2be2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuggestPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestPriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestPrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestPricePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceSuggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestPriceMutation, SuggestPriceMutationVariables>;
export const ProposePriceDocument = {"__meta__":{"hash":"sha256:9786f0c6da80834d1bf4a079d01f10d15c96dc7a7b39bda41b8fe395ae827d50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposePrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePricePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceProposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposalOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCount"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposePriceMutation, ProposePriceMutationVariables>;
export const WithdrawPriceProposalDocument = {"__meta__":{"hash":"sha256:2f951886a51bd84a5ae04fd712b5b19867f0486bc3d12f7f8bfe2c067e39b3a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPriceProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPriceProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPriceProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPriceProposalPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceProposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCount"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPriceProposalMutation, WithdrawPriceProposalMutationVariables>;
export const DecidePriceDocument = {"__meta__":{"hash":"sha256:1d51c7afe4545ed4282be2f1a977cdbb808c6be2940b9f97af5ae0570ac1eb39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePrice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePricePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceProposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCount"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecidePriceMutation, DecidePriceMutationVariables>;
export const ProgrammeDocument = {"__meta__":{"hash":"sha256:65814913bed76c6c49897e1d5af3bbf688d201459ebfd6f35f381584582e9d64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"constants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sync"},"name":{"kind":"Name","value":"constant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"SYNC_ANSWER_LIMIT_MS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"outbound"},"name":{"kind":"Name","value":"constant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"NEXT_DAY_OUTBOUND_SHARE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"healthy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysInARow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHigherBetter"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referenceFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"alsoShownIn"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"carriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"markets"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trunkLanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehouse"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"firstWeightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"firstWeightPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextWeightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"nextWeightPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"orderPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyBands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"admissionCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"isCommon"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"admissionManual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"videoContents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedSgsStandards"}},{"kind":"Field","name":{"kind":"Name","value":"supplierFits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unfitMarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"rootCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSideLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isAssumption"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"ticketKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"needsOrder"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipmentStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"isAdvantage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeQuery, ProgrammeQueryVariables>;
export const EnumLabelsDocument = {"__meta__":{"hash":"sha256:9674fe4295b7e3d20b68944b6a9017ea1f3c33b3e2a42d1e84b8d6d3f3b9a1d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnumLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enums"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LabelledEnum"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enumLabels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"enums"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enums"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enum"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<EnumLabelsQuery, EnumLabelsQueryVariables>;
export const CreatePurchaseOrderDocument = {"__meta__":{"hash":"sha256:ae9e9d14f97789159041bc5953c37e2ed7d40f02d92da207a830fb7e95afbf53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePurchaseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePurchaseOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createPurchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePurchaseOrderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseOrderFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplenishmentWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minUnits"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soldUnits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<CreatePurchaseOrderMutation, CreatePurchaseOrderMutationVariables>;
export const ConfirmPurchaseOrderDocument = {"__meta__":{"hash":"sha256:6abbff66ab61ab0d499b51257b1054b70c009128e0f2adc91a1de37c5797ed6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPurchaseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPurchaseOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"confirmPurchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPurchaseOrderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseOrderFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplenishmentWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minUnits"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soldUnits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<ConfirmPurchaseOrderMutation, ConfirmPurchaseOrderMutationVariables>;
export const RefusePurchaseOrderDocument = {"__meta__":{"hash":"sha256:5e99cc5a261998619082a97b26e1aa1ece9d4c27b066ffad580dc0a25785e618"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefusePurchaseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefusePurchaseOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"refusePurchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusePurchaseOrderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseOrderFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<RefusePurchaseOrderMutation, RefusePurchaseOrderMutationVariables>;
export const CancelPurchaseOrderDocument = {"__meta__":{"hash":"sha256:ee5daf7136e8e3829bf4b7567d5fe16fd5d870d79f35054a06931fa0616685f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPurchaseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPurchaseOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"cancelPurchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPurchaseOrderPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseOrderFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<CancelPurchaseOrderMutation, CancelPurchaseOrderMutationVariables>;
export const FinishPurchaseOrderDeliveryDocument = {"__meta__":{"hash":"sha256:5d4152c886080186ae584685da49acf350de955963827b87be2201f036e79fff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishPurchaseOrderDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishPurchaseOrderDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"finishPurchaseOrderDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinishPurchaseOrderDeliveryPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseOrderFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<FinishPurchaseOrderDeliveryMutation, FinishPurchaseOrderDeliveryMutationVariables>;
export const CreateShipmentDocument = {"__meta__":{"hash":"sha256:e302a62c076827ea4d71863c4818e1155d8356d277399d9e426ca00c025cae93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplenishmentWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minUnits"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soldUnits"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<CreateShipmentMutation, CreateShipmentMutationVariables>;
export const UpdateShipmentDocument = {"__meta__":{"hash":"sha256:afb2b5e5f3bb10c847c8037c1ddfe7f1b112a7d9e3db867ad3a6ecb4b01bb1cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<UpdateShipmentMutation, UpdateShipmentMutationVariables>;
export const DispatchShipmentDocument = {"__meta__":{"hash":"sha256:26a9bc2435f76285a10545591ed6d0c1571347180a751192ad02b1ca3418207c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DispatchShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"dispatchShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<DispatchShipmentMutation, DispatchShipmentMutationVariables>;
export const CancelShipmentDocument = {"__meta__":{"hash":"sha256:bd3492e92f40f68f0e4d9752a1025bdf16fd5cc95790ad48a4069d8ace89141b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"cancelShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<CancelShipmentMutation, CancelShipmentMutationVariables>;
export const RecordShipmentArrivalDocument = {"__meta__":{"hash":"sha256:530733920fbfbf0f8b1f69068559d0845f891e01bd68372ba2c3021f06f79dbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordShipmentArrival"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordShipmentArrivalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"recordShipmentArrival"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordShipmentArrivalPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<RecordShipmentArrivalMutation, RecordShipmentArrivalMutationVariables>;
export const ReceiveShipmentDocument = {"__meta__":{"hash":"sha256:3266480d4ceddfb13478219a9831eb19540dea5a802e9ae156e6fc34ae16614b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveShipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveShipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"receiveShipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveShipmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<ReceiveShipmentMutation, ReceiveShipmentMutationVariables>;
export const PurchaseOrdersDocument = {"__meta__":{"hash":"sha256:f32cc021a6eff16cf69830fe28c2c645f7bcb8276bf7c3ddb689e88dff087a21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PurchaseOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrderSequence"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PurchaseOrdersQuery, PurchaseOrdersQueryVariables>;
export const ShipmentsDocument = {"__meta__":{"hash":"sha256:62cba642ead4ad1238d0cae1b4269e955dc672b8b8acaf4328c3c9a4f906463d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shipments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentSequence"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ShipmentsQuery, ShipmentsQueryVariables>;
export const InboundByKeyDocument = {"__meta__":{"hash":"sha256:c569bad2835c59cc1ab38d6dd52aeef025151c740d68e557e453a51228ddb546"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboundByKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purchaseOrder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrderKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shipment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purchaseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shipment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<InboundByKeyQuery, InboundByKeyQueryVariables>;
export const PurchaseOrderOfDocument = {"__meta__":{"hash":"sha256:758aaa9f1ca0fb9506ff2bfcbc3e1568426ebb1f7a4a8adddc285b3b6b1a9dee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PurchaseOrderOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseOrderFields"}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"shippedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"supplyPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryType"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartonCount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"goodQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defectiveQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"missingQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentWarning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]}}]}}]} as unknown as DocumentNode<PurchaseOrderOfQuery, PurchaseOrderOfQueryVariables>;
export const ReplenishmentDocument = {"__meta__":{"hash":"sha256:74f31ca4043557f3af00e1f584d62532a6dc5f3e47550e9504acbf5451286b66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Replenishment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"replenishmentAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"salesFrom"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"soldUnits"}},{"kind":"Field","name":{"kind":"Name","value":"averageWeeklySales"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minUnits"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onHandUnits"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWayUnits"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReplenishmentQuery, ReplenishmentQueryVariables>;
export const StockLedgerDocument = {"__meta__":{"hash":"sha256:1be479fb0e9a7ea3a43c9519747be590edf4f873e71fba6c8f0ec0e771013080"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StockMovementWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"quantityChange"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAfter"}},{"kind":"Field","name":{"kind":"Name","value":"lockedChange"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAfter"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantityAfter"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StockLedgerQuery, StockLedgerQueryVariables>;
export const CreateSupplierDocument = {"__meta__":{"hash":"sha256:5ecc122524240e6ec135d9a025bf4c80cc9a2a34968c28bb92be6cf10e33de2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSupplierPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateSupplierMutation, CreateSupplierMutationVariables>;
export const UpdateSupplierDocument = {"__meta__":{"hash":"sha256:4d2f899bea345a75b7e4ad1e98a22078a9d1955e797426dfc63613fc24fa0f4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSupplierPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateSupplierMutation, UpdateSupplierMutationVariables>;
export const SupplierStateDocument = {"__meta__":{"hash":"sha256:e964b1cbaf8541dd4d8e2b8e788ff42cdec25044b0fbac2f0a483e658d394540"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplierState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplierState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SupplierStateQuery, SupplierStateQueryVariables>;
export const TicketOfDocument = {"__meta__":{"hash":"sha256:42c3f91a08d386bfc37f5e86bf60789f4328a931aa60a025e820c50a7132b388"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<TicketOfQuery, TicketOfQueryVariables>;
export const TicketsDocument = {"__meta__":{"hash":"sha256:765e64760ecbc71038d6bd787694d6b17ed326c8c032a08e414dfb051d1bf02a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketSequence"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TicketsQuery, TicketsQueryVariables>;
export const TicketsBelowDocument = {"__meta__":{"hash":"sha256:b45542bb6fa47a92bf7f47c24b8b22325283dadf8f09337b336c87c37eb0b940"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketsBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOverdue"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ANSWER_DUE_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TicketsBelowQuery, TicketsBelowQueryVariables>;
export const OpenTicketDocument = {"__meta__":{"hash":"sha256:55ecc10da33d5f7ef2d624db6af8e52658f18a02f4b157ab867aa47410ac2d83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTicketPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketAlreadyOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTicketMutation, OpenTicketMutationVariables>;
export const AddTicketMessageDocument = {"__meta__":{"hash":"sha256:a7d6e49b6a8a729ada2314fc3f0e956bf08e055201f6ef633e58d32135937f57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTicketMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTicketMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTicketMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddTicketMessagePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddTicketMessageMutation, AddTicketMessageMutationVariables>;
export const WithdrawTicketDocument = {"__meta__":{"hash":"sha256:2790e48231ccf4f3d7682bec5523335a0554982ad7071b87f9267ea25399a9ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTicketPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawTicketMutation, WithdrawTicketMutationVariables>;
export const AnswerTicketDocument = {"__meta__":{"hash":"sha256:b25a51624d5032d412bc04719d07833e29976157b125ed2bf7bb1174c028e85b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerTicketPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerTicketMutation, AnswerTicketMutationVariables>;
export const ChangeResponsibilityDocument = {"__meta__":{"hash":"sha256:12152407e626c8209986602a3489d60fb323ac66484f01cd3fa35ce244f1719c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeResponsibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeResponsibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeResponsibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeResponsibilityPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeResponsibilityMutation, ChangeResponsibilityMutationVariables>;
export const ResolveTicketDocument = {"__meta__":{"hash":"sha256:3c3c71ed9d3655950d09a375d8af3b8262e3340526ca15ec98bbc8210875f5b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveTicketPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketDetails"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"isAnsweredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSide"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilityChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fromSide"}},{"kind":"Field","name":{"kind":"Name","value":"toSide"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"tokenLabel"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const RefundOrderDocument = {"__meta__":{"hash":"sha256:2716dec06d13a0a564397d463788ece1178c10855869c268f091a370e6766f22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequiredTicket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequiredTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketKind"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefundOrderMutation, RefundOrderMutationVariables>;
export const ContactBuyerDocument = {"__meta__":{"hash":"sha256:848103034c52b0a4c5e0dae4ab95ea53eb1da17fef4d25395827c355ee303038"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContactBuyer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactBuyerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactBuyer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequiredTicket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequiredTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketKind"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IllegalStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ContactBuyerMutation, ContactBuyerMutationVariables>;
export const RegisterTrademarkDocument = {"__meta__":{"hash":"sha256:6a34d19778a7a020edff70066d268bccfd8c6de77b1f2cdfa433c64d83f8d7d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterTrademark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterTrademarkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerTrademark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterTrademarkPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<RegisterTrademarkMutation, RegisterTrademarkMutationVariables>;
export const UpdateTrademarkDocument = {"__meta__":{"hash":"sha256:c9c0ce8b05df7e39cadd6590b21f76ed48dbe999a6c82267dbb9c96c5b198e68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTrademark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTrademarkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTrademark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTrademarkPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trademark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uncoveredMarkets"}},{"kind":"Field","name":{"kind":"Name","value":"missingImages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrademarkUnderReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdmissionRefusalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdmissionRefusalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}}]}}]} as unknown as DocumentNode<UpdateTrademarkMutation, UpdateTrademarkMutationVariables>;
export const TrademarkOfDocument = {"__meta__":{"hash":"sha256:e5daf97799ad35529b18abf68082530d64e8c2a7819aa164a8abd2f0656cac30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrademarkOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrademarkKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trademark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMarkets"}}]}}]}}]} as unknown as DocumentNode<TrademarkOfQuery, TrademarkOfQueryVariables>;
export const TrademarksDocument = {"__meta__":{"hash":"sha256:62ca09302ea40404ed7ef74d3366cee1d9c3020c1dd6688c102cd9db86f4c691"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trademarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trademarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}}]}}]}}]} as unknown as DocumentNode<TrademarksQuery, TrademarksQueryVariables>;