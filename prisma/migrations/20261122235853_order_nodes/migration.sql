-- CreateEnum
CREATE TYPE "OrderExceptionKind" AS ENUM ('STOCK_SHORT', 'TRUNK_DELAYED', 'CUSTOMS_DOCUMENT_MISSING', 'CUSTOMS_HELD', 'LOCAL_WAREHOUSE_MISSORT', 'CARRIER_DELAY', 'ADDRESS_WRONG', 'PARCEL_LOST', 'REFUSED_BY_BUYER', 'PARCEL_DAMAGED', 'GOODS_NOT_AS_DESCRIBED');

-- CreateEnum
CREATE TYPE "OrderNodeKind" AS ENUM ('STOCK_INBOUND', 'QUALITY_CHECKED', 'ALLOCATED', 'OUTBOUND', 'TRUNK_DEPARTED', 'CUSTOMS_CLEARED', 'AT_LOCAL_WAREHOUSE', 'LAST_MILE', 'DELIVERED', 'RETURNED');

-- CreateEnum
CREATE TYPE "QualityResult" AS ENUM ('PASSED', 'FAILED');

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "abnormalSince" TIMESTAMPTZ(3),
ADD COLUMN     "nextDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "warehouseCode" TEXT;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "returnedGood" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "returnedScrapped" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "OrderException" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "kind" "OrderExceptionKind" NOT NULL,
    "detail" TEXT NOT NULL,
    "place" TEXT,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OrderException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderNode" (
    "orderId" UUID NOT NULL,
    "kind" "OrderNodeKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "qualityResult" "QualityResult",
    "carrierCode" TEXT,
    "trackingNumber" TEXT,
    "place" TEXT,

    CONSTRAINT "OrderNode_pkey" PRIMARY KEY ("orderId","kind")
);

-- CreateIndex
CREATE INDEX "OrderException_orderId_occurredAt_idx" ON "OrderException"("orderId", "occurredAt");

-- CreateIndex
CREATE INDEX "Order_supplierId_status_paidAt_id_idx" ON "Order"("supplierId", "status", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_supplierId_market_status_paidAt_id_idx" ON "Order"("supplierId", "market", "status", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_status_paidAt_id_idx" ON "Order"("status", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_market_status_paidAt_id_idx" ON "Order"("market", "status", "paidAt", "id");

-- AddForeignKey
ALTER TABLE "OrderException" ADD CONSTRAINT "OrderException_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderNode" ADD CONSTRAINT "OrderNode_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ORD-2, by hand, for Prisma knows no partial index: abnormal orders are few, and so are those with something still due.
CREATE INDEX "Order_supplierId_abnormalSince_id_idx" ON "Order"("supplierId", "abnormalSince", "id") WHERE "abnormalSince" IS NOT NULL;
CREATE INDEX "Order_abnormalSince_id_idx" ON "Order"("abnormalSince", "id") WHERE "abnormalSince" IS NOT NULL;
CREATE INDEX "Order_nextDueAt_idx" ON "Order"("nextDueAt") WHERE "nextDueAt" IS NOT NULL;
-- An exception of a kind is recorded once until it is resolved.
CREATE UNIQUE INDEX "OrderException_open_key" ON "OrderException"("orderId", "kind") WHERE "resolvedAt" IS NULL;

-- Orders that are there already were paid, no more: due to leave by the end of the next day (GEO-4).
UPDATE "Order" SET "nextDueAt" =
  ((("paidAt" AT TIME ZONE 'Asia/Shanghai')::date + 2)::timestamp AT TIME ZONE 'Asia/Shanghai') - interval '1 millisecond'
WHERE status = 'PAID';

-- What an order's status says, its instants say too.
ALTER TABLE "Order" ADD CONSTRAINT "Order_cancelled_check" CHECK (
  (status = 'CANCELLED') = ("cancelledAt" IS NOT NULL) AND (status = 'CANCELLED') = ("cancelledBy" IS NOT NULL)
);
ALTER TABLE "Order" ADD CONSTRAINT "Order_outbound_check" CHECK (
  (status NOT IN ('PAID', 'ALLOCATED', 'CANCELLED')) = ("outboundAt" IS NOT NULL)
);
ALTER TABLE "Order" ADD CONSTRAINT "Order_delivered_check" CHECK (
  (status IN ('DELIVERED', 'RETURNED')) = ("deliveredAt" IS NOT NULL) AND (status = 'RETURNED') = ("returnedAt" IS NOT NULL)
);
ALTER TABLE "Order" ADD CONSTRAINT "Order_warehouseCode_check" CHECK ("warehouseCode" IN ('HZ', 'DG', 'SZ'));
ALTER TABLE "Order" ADD CONSTRAINT "Order_standing_check" CHECK ("abnormalSince" IS NULL OR "nextDueAt" IS NULL);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_returned_check" CHECK (
  "returnedGood" >= 0 AND "returnedScrapped" >= 0 AND "returnedGood" + "returnedScrapped" <= quantity
);
ALTER TABLE "OrderNode" ADD CONSTRAINT "OrderNode_qualityResult_check" CHECK (
  (kind = 'QUALITY_CHECKED') = ("qualityResult" IS NOT NULL)
);
