-- CreateEnum
CREATE TYPE "SkuCategory" AS ENUM ('CONSUMER_ELECTRONICS', 'HOME_AND_GARDEN', 'CAR_PARTS', 'TOYS', 'OTHER');

-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('CE', 'FCC', 'UKCA', 'EN_71', 'ASTM_F963', 'EPR', 'ROHS', 'REACH');

-- CreateEnum
CREATE TYPE "ListingState" AS ENUM ('DRAFT', 'IMAGE_REVIEW', 'REFUSED', 'APPROVED', 'COLD_START', 'EXPOSED', 'PAUSED', 'DELISTED');

-- CreateEnum
CREATE TYPE "ImageKind" AS ENUM ('WHITE_BACKGROUND_MAIN', 'SCENE', 'MACRO_DETAIL');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('SUPPLIER', 'PLATFORM');

-- CreateEnum
CREATE TYPE "PriceProposalState" AS ENUM ('OPEN', 'ACCEPTED', 'CHANGED', 'REFUSED', 'WITHDRAWN');

-- AlterEnum
ALTER TYPE "EventKind" ADD VALUE 'PRICE_PROPOSAL_CHANGED';

-- AlterTable
ALTER TABLE "Sku" ADD COLUMN     "barcode" TEXT,
ADD COLUMN     "category" "SkuCategory" NOT NULL DEFAULT 'OTHER',
ADD COLUMN     "firstWarehousedAt" TIMESTAMPTZ(3),
ADD COLUMN     "listingState" "ListingState",
ADD COLUMN     "targetMarkets" "Market"[] DEFAULT ARRAY[]::"Market"[],
ADD COLUMN     "trademarkId" UUID;

-- CreateTable
CREATE TABLE "SkuCertificate" (
    "skuId" UUID NOT NULL,
    "kind" "CertificateKind" NOT NULL,
    "number" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,

    CONSTRAINT "SkuCertificate_pkey" PRIMARY KEY ("skuId","kind","number")
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "state" "ListingState" NOT NULL DEFAULT 'DRAFT',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "refusalReason" TEXT,
    "firstExposedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingImage" (
    "listingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ImageKind" NOT NULL,
    "url" TEXT NOT NULL,
    "widthPx" INTEGER NOT NULL,
    "heightPx" INTEGER NOT NULL,

    CONSTRAINT "ListingImage_pkey" PRIMARY KEY ("listingId","position")
);

-- CreateTable
CREATE TABLE "ListingStep" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "fromState" "ListingState",
    "toState" "ListingState" NOT NULL,
    "side" "Side" NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListingStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceSuggestion" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "market" "Market" NOT NULL,
    "priceMinor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "competitorCount" INTEGER NOT NULL,
    "lowestMinor" BIGINT NOT NULL,
    "medianMinor" BIGINT NOT NULL,
    "highestMinor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PriceSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceProposal" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "market" "Market" NOT NULL,
    "state" "PriceProposalState" NOT NULL DEFAULT 'OPEN',
    "priceMinor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "suggestionId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "decidedMinor" BIGINT,
    "decisionReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PriceProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Listing_skuId_key" ON "Listing"("skuId");

-- CreateIndex
CREATE INDEX "Listing_supplierId_createdAt_id_idx" ON "Listing"("supplierId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Listing_createdAt_id_idx" ON "Listing"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Listing_supplierId_state_createdAt_id_idx" ON "Listing"("supplierId", "state", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Listing_state_createdAt_id_idx" ON "Listing"("state", "createdAt", "id");

-- CreateIndex
CREATE INDEX "ListingStep_listingId_at_id_idx" ON "ListingStep"("listingId", "at", "id");

-- CreateIndex
CREATE INDEX "PriceSuggestion_skuId_at_id_idx" ON "PriceSuggestion"("skuId", "at", "id");

-- CreateIndex
CREATE INDEX "PriceSuggestion_skuId_market_at_id_idx" ON "PriceSuggestion"("skuId", "market", "at", "id");

-- CreateIndex
CREATE INDEX "PriceSuggestion_supplierId_at_id_idx" ON "PriceSuggestion"("supplierId", "at", "id");

-- CreateIndex
CREATE INDEX "PriceSuggestion_at_id_idx" ON "PriceSuggestion"("at", "id");

-- CreateIndex
CREATE INDEX "PriceSuggestion_supplierId_market_at_id_idx" ON "PriceSuggestion"("supplierId", "market", "at", "id");

-- CreateIndex
CREATE INDEX "PriceSuggestion_market_at_id_idx" ON "PriceSuggestion"("market", "at", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_skuId_proposedAt_id_idx" ON "PriceProposal"("skuId", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_skuId_market_closedAt_id_idx" ON "PriceProposal"("skuId", "market", "closedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_supplierId_proposedAt_id_idx" ON "PriceProposal"("supplierId", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_proposedAt_id_idx" ON "PriceProposal"("proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_supplierId_state_proposedAt_id_idx" ON "PriceProposal"("supplierId", "state", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_state_proposedAt_id_idx" ON "PriceProposal"("state", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_supplierId_market_proposedAt_id_idx" ON "PriceProposal"("supplierId", "market", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_market_proposedAt_id_idx" ON "PriceProposal"("market", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_suggestionId_idx" ON "PriceProposal"("suggestionId");

-- CreateIndex
CREATE INDEX "Sku_supplierId_createdAt_id_idx" ON "Sku"("supplierId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_createdAt_id_idx" ON "Sku"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_supplierId_category_skuCode_id_idx" ON "Sku"("supplierId", "category", "skuCode", "id");

-- CreateIndex
CREATE INDEX "Sku_category_skuCode_id_idx" ON "Sku"("category", "skuCode", "id");

-- CreateIndex
CREATE INDEX "Sku_supplierId_category_createdAt_id_idx" ON "Sku"("supplierId", "category", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_category_createdAt_id_idx" ON "Sku"("category", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_supplierId_listingState_skuCode_id_idx" ON "Sku"("supplierId", "listingState", "skuCode", "id");

-- CreateIndex
CREATE INDEX "Sku_listingState_skuCode_id_idx" ON "Sku"("listingState", "skuCode", "id");

-- CreateIndex
CREATE INDEX "Sku_supplierId_listingState_createdAt_id_idx" ON "Sku"("supplierId", "listingState", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_listingState_createdAt_id_idx" ON "Sku"("listingState", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_skuCode_prefix_idx" ON "Sku" USING SPGIST ("skuCode");

-- CreateIndex
CREATE INDEX "Sku_targetMarkets_idx" ON "Sku" USING GIN ("targetMarkets");

-- CreateIndex
CREATE INDEX "Sku_trademarkId_idx" ON "Sku"("trademarkId");

-- CreateIndex
CREATE UNIQUE INDEX "Sku_supplierId_barcode_key" ON "Sku"("supplierId", "barcode");

-- AddForeignKey
ALTER TABLE "Sku" ADD CONSTRAINT "Sku_trademarkId_fkey" FOREIGN KEY ("trademarkId") REFERENCES "Trademark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkuCertificate" ADD CONSTRAINT "SkuCertificate_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingImage" ADD CONSTRAINT "ListingImage_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingStep" ADD CONSTRAINT "ListingStep_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingStep" ADD CONSTRAINT "ListingStep_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceSuggestion" ADD CONSTRAINT "PriceSuggestion_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceSuggestion" ADD CONSTRAINT "PriceSuggestion_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceProposal" ADD CONSTRAINT "PriceProposal_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceProposal" ADD CONSTRAINT "PriceProposal_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceProposal" ADD CONSTRAINT "PriceProposal_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "PriceSuggestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- SKUs that sell already are exposed, in all markets, as they were before there were listings.
UPDATE "Sku" AS sku SET "targetMarkets" = enum_range(NULL::"Market"), "listingState" = 'EXPOSED'
WHERE EXISTS (SELECT FROM "JitStock" AS stock WHERE stock."skuId" = sku.id)
  OR EXISTS (SELECT FROM "WarehouseStock" AS stock WHERE stock."skuId" = sku.id)
  OR EXISTS (SELECT FROM "OrderLine" AS line WHERE line."skuId" = sku.id);
INSERT INTO "Listing" (id, "supplierId", "skuId", state, "createdAt", "firstExposedAt")
SELECT gen_random_uuid(), "supplierId", id, 'EXPOSED', "createdAt", "createdAt" FROM "Sku" WHERE "listingState" = 'EXPOSED';
INSERT INTO "ListingStep" (id, "listingId", "supplierId", "toState", side, at)
SELECT gen_random_uuid(), id, "supplierId", state, 'PLATFORM', "createdAt" FROM "Listing";

-- PRICE-1: one proposal for a SKU and market waits at a time.
CREATE UNIQUE INDEX "PriceProposal_open_key" ON "PriceProposal"("skuId", market) WHERE state = 'OPEN';

-- What must hold whatever the program does.
ALTER TABLE "Sku" ADD CONSTRAINT "Sku_measures_check" CHECK (
  "lengthMm" > 0 AND "widthMm" > 0 AND "heightMm" > 0 AND "weightGrams" > 0
);
ALTER TABLE "Sku" ADD CONSTRAINT "Sku_measured_check" CHECK (
  "dimensionSource" = 'GIVEN' OR num_nulls("lengthMm", "widthMm", "heightMm", "weightGrams") = 0
);
ALTER TABLE "SkuCertificate" ADD CONSTRAINT "SkuCertificate_validity_check" CHECK ("validUntil" >= "validFrom");
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_refusalReason_check" CHECK ((state = 'REFUSED') = ("refusalReason" IS NOT NULL));
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_firstExposedAt_check" CHECK (
  state NOT IN ('EXPOSED', 'PAUSED') OR "firstExposedAt" IS NOT NULL
);
ALTER TABLE "PriceSuggestion" ADD CONSTRAINT "PriceSuggestion_prices_check" CHECK (
  "priceMinor" > 0 AND "competitorCount" > 0 AND "lowestMinor" > 0 AND "lowestMinor" <= "medianMinor" AND "medianMinor" <= "highestMinor"
);
ALTER TABLE "PriceProposal" ADD CONSTRAINT "PriceProposal_state_check" CHECK (
  CASE state
    WHEN 'OPEN' THEN num_nonnulls("closedAt", "decidedMinor", "decisionReason") = 0
    WHEN 'WITHDRAWN' THEN "closedAt" IS NOT NULL AND num_nonnulls("decidedMinor", "decisionReason") = 0
    WHEN 'REFUSED' THEN num_nulls("closedAt", "decisionReason") = 0 AND "decidedMinor" IS NULL
    ELSE num_nulls("closedAt", "decidedMinor", "decisionReason") = 0
      AND ("decidedMinor" = "priceMinor") = (state = 'ACCEPTED')
  END
);
ALTER TABLE "PriceProposal" ADD CONSTRAINT "PriceProposal_prices_check" CHECK ("priceMinor" > 0 AND "decidedMinor" > 0);
