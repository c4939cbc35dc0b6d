-- CreateEnum
CREATE TYPE "DimensionSource" AS ENUM ('GIVEN', 'MEASURED');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('INVENTORY_SYNC_RUN_FINISHED', 'ORDER_CHANGED', 'ORDER_ABNORMAL', 'TICKET_CHANGED', 'KPI_ALERT_CHANGED', 'APPLICATION_CHANGED', 'PURCHASE_ORDER_CHANGED', 'LISTING_CHANGED');

-- CreateEnum
CREATE TYPE "StockMovementKind" AS ENUM ('SET_BY_SUPPLIER', 'ORDER_TAKEN', 'ORDER_CANCELLED', 'ORDER_OUTBOUND', 'CUSTOMER_RETURN', 'PURCHASE_INBOUND', 'OBSERVED');

-- CreateEnum
CREATE TYPE "KpiAlertKind" AS ENUM ('FULFILMENT_WARNING', 'NEW_LISTINGS_SUSPENDED', 'CLEARANCE_REMINDER', 'RETURN_RATE_EXCEEDED');

-- CreateEnum
CREATE TYPE "CancelledBy" AS ENUM ('BUYER', 'SUPPLIER', 'PLATFORM');

-- CreateEnum
CREATE TYPE "TrademarkKind" AS ENUM ('R', 'TM');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "OrderStatus" ADD VALUE 'ALLOCATED';
ALTER TYPE "OrderStatus" ADD VALUE 'OUTBOUND';
ALTER TYPE "OrderStatus" ADD VALUE 'TRUNK_DEPARTED';
ALTER TYPE "OrderStatus" ADD VALUE 'CUSTOMS_CLEARED';
ALTER TYPE "OrderStatus" ADD VALUE 'AT_LOCAL_WAREHOUSE';
ALTER TYPE "OrderStatus" ADD VALUE 'LAST_MILE';
ALTER TYPE "OrderStatus" ADD VALUE 'DELIVERED';
ALTER TYPE "OrderStatus" ADD VALUE 'RETURNED';
ALTER TYPE "OrderStatus" ADD VALUE 'CANCELLED';

-- AlterEnum: by hand, so that tokens in use keep their role.
ALTER TYPE "TokenRole" RENAME VALUE 'SUPPLIER' TO 'SUPPLIER_ADMINISTRATOR';
ALTER TYPE "TokenRole" ADD VALUE 'SUPPLIER_VIEWER' AFTER 'SUPPLIER_ADMINISTRATOR';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelledBy" "CancelledBy",
ADD COLUMN     "deliveredAt" TIMESTAMPTZ(3),
ADD COLUMN     "isReservedInFull" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "outboundAt" TIMESTAMPTZ(3),
ADD COLUMN     "returnedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Sku" ADD COLUMN     "dimensionSource" "DimensionSource" NOT NULL DEFAULT 'GIVEN',
ADD COLUMN     "heightMm" INTEGER,
ADD COLUMN     "lengthMm" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "weightGrams" INTEGER,
ADD COLUMN     "widthMm" INTEGER;

-- CreateTable
CREATE TABLE "IdempotentChange" (
    "holder" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "subjectId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotentChange_pkey" PRIMARY KEY ("holder","key")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "transactionId" BIGINT NOT NULL,
    "supplierId" UUID NOT NULL,
    "kind" "EventKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockMovement" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "warehouseCode" TEXT,
    "kind" "StockMovementKind" NOT NULL,
    "causeId" UUID,
    "quantityChange" INTEGER NOT NULL,
    "quantityAfter" INTEGER NOT NULL,
    "lockedChange" INTEGER NOT NULL,
    "lockedAfter" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StockMovement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KpiDay" (
    "supplierId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "ordersPaid" INTEGER NOT NULL DEFAULT 0,
    "ordersCancelledByBuyer" INTEGER NOT NULL DEFAULT 0,
    "ordersFulfilled" INTEGER NOT NULL DEFAULT 0,
    "unitsInspected" INTEGER NOT NULL DEFAULT 0,
    "unitsPassed" INTEGER NOT NULL DEFAULT 0,
    "ordersDelivered" INTEGER NOT NULL DEFAULT 0,
    "ordersReturned" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "KpiDay_pkey" PRIMARY KEY ("supplierId","day")
);

-- CreateTable
CREATE TABLE "KpiAlert" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "kind" "KpiAlertKind" NOT NULL,
    "skuId" UUID,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "clearedAt" TIMESTAMPTZ(3),

    CONSTRAINT "KpiAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Trademark" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "TrademarkKind" NOT NULL,
    "registrationNumber" TEXT NOT NULL,
    "coveredMarkets" "Market"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Trademark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IdempotentChange_createdAt_idx" ON "IdempotentChange"("createdAt");

-- CreateIndex
CREATE INDEX "Event_transactionId_id_idx" ON "Event"("transactionId", "id");

-- CreateIndex
CREATE INDEX "Event_supplierId_transactionId_id_idx" ON "Event"("supplierId", "transactionId", "id");

-- CreateIndex
CREATE INDEX "StockMovement_skuId_at_id_idx" ON "StockMovement"("skuId", "at", "id");

-- CreateIndex
CREATE INDEX "StockMovement_supplierId_at_id_idx" ON "StockMovement"("supplierId", "at", "id");

-- CreateIndex
CREATE INDEX "StockMovement_at_id_idx" ON "StockMovement"("at", "id");

-- CreateIndex
CREATE INDEX "KpiAlert_supplierId_raisedAt_id_idx" ON "KpiAlert"("supplierId", "raisedAt", "id");

-- CreateIndex
CREATE INDEX "KpiAlert_supplierId_kind_raisedAt_id_idx" ON "KpiAlert"("supplierId", "kind", "raisedAt", "id");

-- CreateIndex
CREATE INDEX "KpiAlert_raisedAt_id_idx" ON "KpiAlert"("raisedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Trademark_supplierId_registrationNumber_key" ON "Trademark"("supplierId", "registrationNumber");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KpiDay" ADD CONSTRAINT "KpiDay_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KpiAlert" ADD CONSTRAINT "KpiAlert_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KpiAlert" ADD CONSTRAINT "KpiAlert_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trademark" ADD CONSTRAINT "Trademark_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Orders that are there already (KPI-1): whether every unit was there, and their sums by business day.
UPDATE "Order" AS placed SET "isReservedInFull" = NOT EXISTS (
  SELECT FROM "OrderLine" AS line WHERE line."orderId" = placed.id AND line."reservedQuantity" < line.quantity
);
INSERT INTO "KpiDay" ("supplierId", day, "ordersPaid", "ordersFulfilled")
SELECT "supplierId", ("paidAt" AT TIME ZONE 'Asia/Shanghai')::date, count(*), count(*) FILTER (WHERE "isReservedInFull")
FROM "Order" GROUP BY 1, 2;

-- A count that goes below zero is a bug of ours: it must not be stored.
ALTER TABLE "KpiDay" ADD CONSTRAINT "KpiDay_counts_check" CHECK (
  "ordersPaid" >= 0 AND "ordersCancelledByBuyer" >= 0 AND "ordersFulfilled" >= 0 AND "unitsInspected" >= 0
  AND "unitsPassed" >= 0 AND "ordersDelivered" >= 0 AND "ordersReturned" >= 0
);
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_counts_check" CHECK ("quantityAfter" >= 0 AND "lockedAfter" >= 0);
