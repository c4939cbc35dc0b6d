-- AlterEnum: the two that nothing ever wrote. A receipt or a return shows as the platform's next count (OBSERVED).
CREATE TYPE "StockMovementKind_new" AS ENUM ('SET_BY_SUPPLIER', 'ORDER_TAKEN', 'ORDER_CANCELLED', 'ORDER_OUTBOUND', 'OBSERVED');
ALTER TABLE "StockMovement" ALTER COLUMN "kind" TYPE "StockMovementKind_new" USING ("kind"::text::"StockMovementKind_new");
ALTER TYPE "StockMovementKind" RENAME TO "StockMovementKind_old";
ALTER TYPE "StockMovementKind_new" RENAME TO "StockMovementKind";
DROP TYPE "StockMovementKind_old";

-- AlterTable
ALTER TABLE "KpiDay" ADD COLUMN     "ordersOutboundInTime" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "KpiQuarterHour" ADD COLUMN     "ordersOutboundInTime" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "isFoundShort" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "PurchaseOrder" ADD COLUMN     "createdBy" "Actor" NOT NULL DEFAULT 'PLATFORM';

-- AlterTable
ALTER TABLE "PurchaseOrderLine" ALTER COLUMN "supplyPriceMinor" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ResponsibilityChange" ADD COLUMN     "tokenId" UUID,
ADD COLUMN     "tokenLabel" TEXT;

-- KPI-1: orders of which units were found missing already. Those of JIT orders count against the supplier.
UPDATE "Order" AS placed SET "isFoundShort" = TRUE WHERE EXISTS (
  SELECT FROM "OrderException" AS reported WHERE reported."orderId" = placed.id AND reported.kind = 'STOCK_SHORT'
);
UPDATE "KpiDay" AS kept SET "ordersFulfilled" = kept."ordersFulfilled" - short.orders FROM (
  SELECT "supplierId", ("paidAt" AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS orders FROM "Order"
  WHERE "isFoundShort" AND fulfilment = 'JIT' AND "isReservedInFull" AND "cancelledBy" IS NULL GROUP BY 1, 2
) AS short WHERE short."supplierId" = kept."supplierId" AND short.day = kept.day;
UPDATE "KpiQuarterHour" AS kept SET "ordersFulfilled" = kept."ordersFulfilled" - short.orders FROM (
  SELECT "supplierId", date_bin('15 minutes', "paidAt", '2000-01-01T00:00:00Z') AS start, count(*) AS orders FROM "Order"
  WHERE "isFoundShort" AND fulfilment = 'JIT' AND "isReservedInFull" AND "cancelledBy" IS NULL GROUP BY 1, 2
) AS short WHERE short."supplierId" = kept."supplierId" AND short.start = kept.start;
DROP INDEX "Order_unfulfilled_idx";
CREATE INDEX "Order_unfulfilled_idx" ON "Order" ("supplierId", "paidAt", id)
  WHERE NOT "isReservedInFull" OR ("isFoundShort" AND fulfilment = 'JIT') OR "cancelledBy" IS NOT NULL;

-- GEO-4: orders that left by the end of the day after that of their payment.
UPDATE "KpiDay" AS kept SET "ordersOutboundInTime" = punctual.orders FROM (
  SELECT "supplierId", ("paidAt" AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS orders FROM "Order"
  WHERE ("outboundAt" AT TIME ZONE 'Asia/Shanghai')::date <= ("paidAt" AT TIME ZONE 'Asia/Shanghai')::date + 1 GROUP BY 1, 2
) AS punctual WHERE punctual."supplierId" = kept."supplierId" AND punctual.day = kept.day;
UPDATE "KpiQuarterHour" AS kept SET "ordersOutboundInTime" = punctual.orders FROM (
  SELECT "supplierId", date_bin('15 minutes', "paidAt", '2000-01-01T00:00:00Z') AS start, count(*) AS orders FROM "Order"
  WHERE ("outboundAt" AT TIME ZONE 'Asia/Shanghai')::date <= ("paidAt" AT TIME ZONE 'Asia/Shanghai')::date + 1 GROUP BY 1, 2
) AS punctual WHERE punctual."supplierId" = kept."supplierId" AND punctual.start = kept.start;
ALTER TABLE "KpiDay" ADD CONSTRAINT "KpiDay_ordersOutboundInTime_check" CHECK ("ordersOutboundInTime" >= 0);
ALTER TABLE "KpiQuarterHour" ADD CONSTRAINT "KpiQuarterHour_ordersOutboundInTime_check" CHECK ("ordersOutboundInTime" >= 0);

-- Whoever orders names the price; a supplier that starts an inbound names none, and has nothing left to confirm.
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_createdBy_check" CHECK ("createdBy" = 'PLATFORM' OR status <> 'TO_CONFIRM');

-- TKT-2: from now on a row says by whose token it was written. Rows from before do not know.
ALTER TABLE "ResponsibilityChange" ADD CONSTRAINT "ResponsibilityChange_token_check" CHECK (num_nonnulls("tokenId", "tokenLabel") = 2) NOT VALID;
