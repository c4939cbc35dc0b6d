-- AlterTable
ALTER TABLE "KpiAlert" ADD COLUMN     "denominator" BIGINT NOT NULL,
ADD COLUMN     "numerator" BIGINT NOT NULL,
ADD COLUMN     "threshold" INTEGER NOT NULL;

-- AlterTable
ALTER TABLE "KpiDay" ADD COLUMN     "unitsInStock" BIGINT,
ADD COLUMN     "unitsSold" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "KpiQuarterHour" (
    "supplierId" UUID NOT NULL,
    "start" TIMESTAMPTZ(3) NOT NULL,
    "ordersPaid" INTEGER NOT NULL DEFAULT 0,
    "ordersCancelledByBuyer" INTEGER NOT NULL DEFAULT 0,
    "ordersFulfilled" INTEGER NOT NULL DEFAULT 0,
    "unitsInspected" INTEGER NOT NULL DEFAULT 0,
    "unitsPassed" INTEGER NOT NULL DEFAULT 0,
    "ordersDelivered" INTEGER NOT NULL DEFAULT 0,
    "ordersReturned" INTEGER NOT NULL DEFAULT 0,
    "unitsSold" BIGINT NOT NULL DEFAULT 0,
    "unitsInStock" BIGINT,

    CONSTRAINT "KpiQuarterHour_pkey" PRIMARY KEY ("supplierId","start")
);

-- CreateTable
CREATE TABLE "SkuDay" (
    "skuId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "unitsSold" BIGINT NOT NULL DEFAULT 0,
    "unitsInStock" BIGINT,

    CONSTRAINT "SkuDay_pkey" PRIMARY KEY ("skuId","day")
);

-- CreateTable
CREATE TABLE "KpiJudgement" (
    "supplierId" UUID NOT NULL,
    "judgedOn" DATE,

    CONSTRAINT "KpiJudgement_pkey" PRIMARY KEY ("supplierId")
);

-- CreateIndex
CREATE INDEX "KpiAlert_kind_raisedAt_id_idx" ON "KpiAlert"("kind", "raisedAt", "id");

-- CreateIndex
CREATE INDEX "Order_supplierId_deliveredAt_id_idx" ON "Order"("supplierId", "deliveredAt", "id");

-- AddForeignKey
ALTER TABLE "KpiQuarterHour" ADD CONSTRAINT "KpiQuarterHour_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkuDay" ADD CONSTRAINT "SkuDay_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KpiJudgement" ADD CONSTRAINT "KpiJudgement_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- At most one open alert of a kind for a supplier, or for a SKU.
CREATE UNIQUE INDEX "KpiAlert_open_supplier_key" ON "KpiAlert" ("supplierId", kind) WHERE "clearedAt" IS NULL AND "skuId" IS NULL;
CREATE UNIQUE INDEX "KpiAlert_open_sku_key" ON "KpiAlert" ("skuId", kind) WHERE "clearedAt" IS NULL;
CREATE INDEX "KpiAlert_open_supplierId_raisedAt_id_idx" ON "KpiAlert" ("supplierId", "raisedAt", id) WHERE "clearedAt" IS NULL;
CREATE INDEX "KpiAlert_open_supplierId_kind_raisedAt_id_idx" ON "KpiAlert" ("supplierId", kind, "raisedAt", id) WHERE "clearedAt" IS NULL;
CREATE INDEX "KpiAlert_open_kind_raisedAt_id_idx" ON "KpiAlert" (kind, "raisedAt", id) WHERE "clearedAt" IS NULL;
CREATE INDEX "KpiAlert_open_raisedAt_id_idx" ON "KpiAlert" ("raisedAt", id) WHERE "clearedAt" IS NULL;
ALTER TABLE "KpiAlert" ADD CONSTRAINT "KpiAlert_value_check" CHECK (numerator >= 0 AND denominator >= 0);
ALTER TABLE "KpiAlert" ADD CONSTRAINT "KpiAlert_skuId_check" CHECK (("skuId" IS NOT NULL) = (kind = 'CLEARANCE_REMINDER'));

-- The few orders that a KPI counts against the supplier, among the many.
CREATE INDEX "Order_unfulfilled_idx" ON "Order" ("supplierId", "paidAt", id) WHERE NOT "isReservedInFull" OR "cancelledBy" IS NOT NULL;
CREATE INDEX "Order_returned_idx" ON "Order" ("supplierId", "deliveredAt", id) WHERE "returnedAt" IS NOT NULL;

-- Orders that are there already: their sums by quarter of an hour, and the units that they sold (KPI-3).
INSERT INTO "KpiQuarterHour" ("supplierId", start, "ordersPaid", "ordersCancelledByBuyer", "ordersFulfilled")
SELECT "supplierId", date_bin('15 minutes', "paidAt", '2000-01-01T00:00:00Z'), count(*), count(*) FILTER (WHERE "cancelledBy" = 'BUYER'),
  count(*) FILTER (WHERE "isReservedInFull" AND "cancelledBy" IS NULL)
FROM "Order" GROUP BY 1, 2;
INSERT INTO "KpiQuarterHour" ("supplierId", start, "ordersDelivered", "ordersReturned")
SELECT "supplierId", date_bin('15 minutes', "deliveredAt", '2000-01-01T00:00:00Z'), count(*), count("returnedAt")
FROM "Order" WHERE "deliveredAt" IS NOT NULL GROUP BY 1, 2
ON CONFLICT ("supplierId", start) DO UPDATE SET
  "ordersDelivered" = excluded."ordersDelivered", "ordersReturned" = excluded."ordersReturned";

INSERT INTO "SkuDay" ("skuId", day, "unitsSold")
SELECT line."skuId", (placed."paidAt" AT TIME ZONE 'Asia/Shanghai')::date, sum(line.quantity)
FROM "Order" AS placed JOIN "OrderLine" AS line ON line."orderId" = placed.id
WHERE placed.fulfilment = 'WAREHOUSE' AND placed."cancelledBy" IS NULL GROUP BY 1, 2;
UPDATE "KpiDay" AS kept SET "unitsSold" = sold.units FROM (
  SELECT sku."supplierId", sku_day.day, sum(sku_day."unitsSold") AS units
  FROM "SkuDay" AS sku_day JOIN "Sku" AS sku ON sku.id = sku_day."skuId" GROUP BY 1, 2
) AS sold WHERE sold."supplierId" = kept."supplierId" AND sold.day = kept.day;
UPDATE "KpiQuarterHour" AS kept SET "unitsSold" = sold.units FROM (
  SELECT placed."supplierId", date_bin('15 minutes', placed."paidAt", '2000-01-01T00:00:00Z') AS start, sum(line.quantity) AS units
  FROM "Order" AS placed JOIN "OrderLine" AS line ON line."orderId" = placed.id
  WHERE placed.fulfilment = 'WAREHOUSE' AND placed."cancelledBy" IS NULL GROUP BY 1, 2
) AS sold WHERE sold."supplierId" = kept."supplierId" AND sold.start = kept.start;

-- Stock that is there already counts from today.
INSERT INTO "SkuDay" ("skuId", day, "unitsInStock")
SELECT "skuId", (CURRENT_TIMESTAMP AT TIME ZONE 'Asia/Shanghai')::date, sum("onHandQuantity") FROM "WarehouseStock" GROUP BY 1
ON CONFLICT ("skuId", day) DO UPDATE SET "unitsInStock" = excluded."unitsInStock";
INSERT INTO "KpiDay" ("supplierId", day, "unitsInStock")
SELECT sku."supplierId", (CURRENT_TIMESTAMP AT TIME ZONE 'Asia/Shanghai')::date, sum(stock."onHandQuantity")
FROM "WarehouseStock" AS stock JOIN "Sku" AS sku ON sku.id = stock."skuId" GROUP BY 1
ON CONFLICT ("supplierId", day) DO UPDATE SET "unitsInStock" = excluded."unitsInStock";
INSERT INTO "KpiQuarterHour" ("supplierId", start, "unitsInStock")
SELECT sku."supplierId", date_bin('15 minutes', CURRENT_TIMESTAMP, '2000-01-01T00:00:00Z'), sum(stock."onHandQuantity")
FROM "WarehouseStock" AS stock JOIN "Sku" AS sku ON sku.id = stock."skuId" GROUP BY 1
ON CONFLICT ("supplierId", start) DO UPDATE SET "unitsInStock" = excluded."unitsInStock";

-- A count that goes below zero is a bug of ours: it must not be stored.
ALTER TABLE "KpiDay" DROP CONSTRAINT "KpiDay_counts_check";
ALTER TABLE "KpiDay" ADD CONSTRAINT "KpiDay_counts_check" CHECK (
  "ordersPaid" >= 0 AND "ordersCancelledByBuyer" >= 0 AND "ordersFulfilled" >= 0 AND "unitsInspected" >= 0
  AND "unitsPassed" >= 0 AND "ordersDelivered" >= 0 AND "ordersReturned" >= 0 AND "unitsSold" >= 0 AND "unitsInStock" >= 0
);
ALTER TABLE "KpiQuarterHour" ADD CONSTRAINT "KpiQuarterHour_counts_check" CHECK (
  "ordersPaid" >= 0 AND "ordersCancelledByBuyer" >= 0 AND "ordersFulfilled" >= 0 AND "unitsInspected" >= 0
  AND "unitsPassed" >= 0 AND "ordersDelivered" >= 0 AND "ordersReturned" >= 0 AND "unitsSold" >= 0 AND "unitsInStock" >= 0
);
ALTER TABLE "SkuDay" ADD CONSTRAINT "SkuDay_counts_check" CHECK ("unitsSold" >= 0 AND "unitsInStock" >= 0);
