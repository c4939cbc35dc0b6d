-- CreateEnum
CREATE TYPE "SupplierKind" AS ENUM ('CERTIFIED_MANUFACTURER', 'BRAND_OWNING_TRADER');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('FORM_SUBMITTED', 'INVITED', 'QUALIFICATION_REVIEW', 'SAMPLE_INSPECTION', 'INTEGRATION_TEST', 'ADMITTED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ApplicationActor" AS ENUM ('APPLICANT', 'PLATFORM');

-- CreateEnum
CREATE TYPE "ApplicationDocumentKind" AS ENUM ('BUSINESS_LICENCE', 'TRADEMARK_CERTIFICATE', 'MANAGEMENT_CERTIFICATE', 'BANK_STATEMENT', 'FACTORY_VIDEO', 'SGS_REPORT');

-- CreateEnum
CREATE TYPE "ApplicationReviewKind" AS ENUM ('QUALIFICATION', 'SAMPLE_INSPECTION', 'INTEGRATION_TEST');

-- CreateEnum
CREATE TYPE "ReviewVerdict" AS ENUM ('PASSED', 'REFUSED');

-- CreateEnum
CREATE TYPE "ApplicationRefusalReasonKind" AS ENUM ('TRADEMARK_NOT_COVERING_MARKET', 'VIDEO_WITHOUT_QC_PROCESS', 'ERP_TOO_SLOW', 'ERP_ANSWER_WRONG', 'SUPPLIER_KIND_NOT_ACCEPTED', 'PROFILE_DOES_NOT_FIT', 'DOCUMENT_NOT_ACCEPTED', 'SAMPLE_FAILED');

-- AlterTable
ALTER TABLE "Trademark" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "ApplicationState" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" "SupplierKind" NOT NULL,
    "form" JSONB NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationStep" (
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "ApplicationState" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" "ApplicationActor" NOT NULL,
    "note" TEXT,

    CONSTRAINT "ApplicationStep_pkey" PRIMARY KEY ("applicationId","position")
);

-- CreateTable
CREATE TABLE "ApplicationDocument" (
    "applicationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "ApplicationDocumentKind" NOT NULL,
    "url" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "trademarkId" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApplicationDocument_pkey" PRIMARY KEY ("applicationId","number")
);

-- CreateTable
CREATE TABLE "ApplicationReview" (
    "applicationId" UUID NOT NULL,
    "kind" "ApplicationReviewKind" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "verdict" "ReviewVerdict",

    CONSTRAINT "ApplicationReview_pkey" PRIMARY KEY ("applicationId","kind")
);

-- CreateTable
CREATE TABLE "ApplicationSample" (
    "applicationId" UUID NOT NULL,
    "skuCode" TEXT NOT NULL,
    "reportNumber" TEXT NOT NULL,
    "isPassed" BOOLEAN NOT NULL,
    "finding" TEXT,

    CONSTRAINT "ApplicationSample_pkey" PRIMARY KEY ("applicationId","skuCode")
);

-- CreateTable
CREATE TABLE "ApplicationRefusalReason" (
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ApplicationRefusalReasonKind" NOT NULL,
    "subjects" TEXT[],

    CONSTRAINT "ApplicationRefusalReason_pkey" PRIMARY KEY ("applicationId","position")
);

-- CreateTable
CREATE TABLE "ApplicationFailedPoll" (
    "applicationId" UUID NOT NULL,
    "runId" UUID NOT NULL,

    CONSTRAINT "ApplicationFailedPoll_pkey" PRIMARY KEY ("applicationId","runId")
);

-- CreateIndex
CREATE INDEX "Application_supplierId_submittedAt_id_idx" ON "Application"("supplierId", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_supplierId_state_submittedAt_id_idx" ON "Application"("supplierId", "state", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_submittedAt_id_idx" ON "Application"("submittedAt", "id");

-- CreateIndex
CREATE INDEX "Application_state_submittedAt_id_idx" ON "Application"("state", "submittedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Application_supplierId_number_key" ON "Application"("supplierId", "number");

-- CreateIndex
CREATE INDEX "ApplicationFailedPoll_runId_idx" ON "ApplicationFailedPoll"("runId");

-- CreateIndex
CREATE INDEX "Trademark_supplierId_createdAt_id_idx" ON "Trademark"("supplierId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Trademark_createdAt_id_idx" ON "Trademark"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Trademark_registrationNumber_id_idx" ON "Trademark"("registrationNumber", "id");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationStep" ADD CONSTRAINT "ApplicationStep_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDocument" ADD CONSTRAINT "ApplicationDocument_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDocument" ADD CONSTRAINT "ApplicationDocument_trademarkId_fkey" FOREIGN KEY ("trademarkId") REFERENCES "Trademark"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationReview" ADD CONSTRAINT "ApplicationReview_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationSample" ADD CONSTRAINT "ApplicationSample_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationRefusalReason" ADD CONSTRAINT "ApplicationRefusalReason_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationFailedPoll" ADD CONSTRAINT "ApplicationFailedPoll_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationFailedPoll" ADD CONSTRAINT "ApplicationFailedPoll_runId_fkey" FOREIGN KEY ("runId") REFERENCES "InventorySyncRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ADM-1: one application that is open or has led to admission; after a refusal or a withdrawal there may be another.
CREATE UNIQUE INDEX "Application_supplierId_open_key" ON "Application"("supplierId") WHERE state NOT IN ('REFUSED', 'WITHDRAWN');

-- A state has exactly its own fields.
ALTER TABLE "ApplicationReview" ADD CONSTRAINT "ApplicationReview_decided_check" CHECK (("decidedAt" IS NULL) = (verdict IS NULL));
ALTER TABLE "ApplicationDocument" ADD CONSTRAINT "ApplicationDocument_trademark_check"
  CHECK ((kind = 'TRADEMARK_CERTIFICATE') = ("trademarkId" IS NOT NULL));
ALTER TABLE "ApplicationSample" ADD CONSTRAINT "ApplicationSample_finding_check" CHECK ("isPassed" = (finding IS NULL));
