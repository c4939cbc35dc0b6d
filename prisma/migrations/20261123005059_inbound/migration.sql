-- CreateEnum
CREATE TYPE "WarehouseCode" AS ENUM ('HZ', 'DG', 'SZ');

-- CreateEnum
CREATE TYPE "PurchaseOrderType" AS ENUM ('WAREHOUSE_STOCK', 'JIT');

-- CreateEnum
CREATE TYPE "PurchaseOrderStatus" AS ENUM ('TO_CONFIRM', 'CONFIRMED', 'TO_SHIP', 'TO_RECEIVE', 'ARRIVED', 'PARTLY_RECEIVED', 'RECEIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ShipmentStatus" AS ENUM ('DRAFT', 'SHIPPED', 'ARRIVED', 'RECEIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeliveryType" AS ENUM ('EXPRESS', 'TRUCK', 'OTHER');

-- CreateEnum
CREATE TYPE "DefectReason" AS ENUM ('APPEARANCE', 'FUNCTION', 'PACKAGING', 'LABEL', 'WRONG_GOODS', 'MISSING_PARTS', 'SAFETY', 'OTHER');

-- CreateTable
CREATE TABLE "FirstInspection" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "shipmentId" UUID NOT NULL,
    "inspectedAt" TIMESTAMPTZ(3) NOT NULL,
    "inspectedUnits" INTEGER NOT NULL,
    "passedUnits" INTEGER NOT NULL,

    CONSTRAINT "FirstInspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PurchaseOrder" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "type" "PurchaseOrderType" NOT NULL,
    "status" "PurchaseOrderStatus" NOT NULL DEFAULT 'TO_CONFIRM',
    "warehouseCode" "WarehouseCode" NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "orderedAt" TIMESTAMPTZ(3) NOT NULL,
    "wantedOn" DATE,
    "expectedOn" DATE,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmationReason" TEXT,
    "arrivedAt" TIMESTAMPTZ(3),
    "deliveryFinishedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledBy" "CancelledBy",
    "cancelReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PurchaseOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PurchaseOrderLine" (
    "id" UUID NOT NULL,
    "purchaseOrderId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "orderedQuantity" INTEGER NOT NULL,
    "confirmedQuantity" INTEGER,
    "shippedQuantity" INTEGER NOT NULL DEFAULT 0,
    "goodQuantity" INTEGER NOT NULL DEFAULT 0,
    "defectiveQuantity" INTEGER NOT NULL DEFAULT 0,
    "supplyPriceMinor" BIGINT NOT NULL,

    CONSTRAINT "PurchaseOrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shipment" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "purchaseOrderId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "ShipmentStatus" NOT NULL DEFAULT 'DRAFT',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "shippedAt" TIMESTAMPTZ(3),
    "deliveryType" "DeliveryType",
    "carrier" TEXT,
    "trackingNumber" TEXT,
    "cartonCount" INTEGER,
    "arrivedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShipmentLine" (
    "id" UUID NOT NULL,
    "shipmentId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "goodQuantity" INTEGER,
    "defectiveQuantity" INTEGER,

    CONSTRAINT "ShipmentLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineDefect" (
    "shipmentLineId" UUID NOT NULL,
    "reason" "DefectReason" NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "LineDefect_pkey" PRIMARY KEY ("shipmentLineId","reason")
);

-- CreateIndex
CREATE UNIQUE INDEX "FirstInspection_skuId_key" ON "FirstInspection"("skuId");

-- CreateIndex
CREATE INDEX "FirstInspection_supplierId_inspectedAt_id_idx" ON "FirstInspection"("supplierId", "inspectedAt", "id");

-- CreateIndex
CREATE INDEX "FirstInspection_inspectedAt_id_idx" ON "FirstInspection"("inspectedAt", "id");

-- CreateIndex
CREATE INDEX "FirstInspection_shipmentId_idx" ON "FirstInspection"("shipmentId");

-- CreateIndex
CREATE INDEX "PurchaseOrder_supplierId_orderedAt_id_idx" ON "PurchaseOrder"("supplierId", "orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_supplierId_status_orderedAt_id_idx" ON "PurchaseOrder"("supplierId", "status", "orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_supplierId_type_orderedAt_id_idx" ON "PurchaseOrder"("supplierId", "type", "orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_supplierId_type_status_orderedAt_id_idx" ON "PurchaseOrder"("supplierId", "type", "status", "orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_orderedAt_id_idx" ON "PurchaseOrder"("orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_status_orderedAt_id_idx" ON "PurchaseOrder"("status", "orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_type_orderedAt_id_idx" ON "PurchaseOrder"("type", "orderedAt", "id");

-- CreateIndex
CREATE INDEX "PurchaseOrder_type_status_orderedAt_id_idx" ON "PurchaseOrder"("type", "status", "orderedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseOrder_supplierId_number_key" ON "PurchaseOrder"("supplierId", "number");

-- CreateIndex
CREATE INDEX "PurchaseOrderLine_skuId_idx" ON "PurchaseOrderLine"("skuId");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseOrderLine_purchaseOrderId_skuId_key" ON "PurchaseOrderLine"("purchaseOrderId", "skuId");

-- CreateIndex
CREATE INDEX "Shipment_purchaseOrderId_createdAt_id_idx" ON "Shipment"("purchaseOrderId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Shipment_supplierId_createdAt_id_idx" ON "Shipment"("supplierId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Shipment_supplierId_status_createdAt_id_idx" ON "Shipment"("supplierId", "status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Shipment_createdAt_id_idx" ON "Shipment"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Shipment_status_createdAt_id_idx" ON "Shipment"("status", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_supplierId_number_key" ON "Shipment"("supplierId", "number");

-- CreateIndex
CREATE INDEX "ShipmentLine_skuId_idx" ON "ShipmentLine"("skuId");

-- CreateIndex
CREATE UNIQUE INDEX "ShipmentLine_shipmentId_skuId_key" ON "ShipmentLine"("shipmentId", "skuId");

-- CreateIndex
CREATE INDEX "StockMovement_supplierId_kind_at_id_idx" ON "StockMovement"("supplierId", "kind", "at", "id");

-- CreateIndex
CREATE INDEX "StockMovement_supplierId_warehouseCode_at_id_idx" ON "StockMovement"("supplierId", "warehouseCode", "at", "id");

-- CreateIndex
CREATE INDEX "StockMovement_kind_at_id_idx" ON "StockMovement"("kind", "at", "id");

-- CreateIndex
CREATE INDEX "StockMovement_warehouseCode_at_id_idx" ON "StockMovement"("warehouseCode", "at", "id");

-- AddForeignKey
ALTER TABLE "FirstInspection" ADD CONSTRAINT "FirstInspection_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirstInspection" ADD CONSTRAINT "FirstInspection_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirstInspection" ADD CONSTRAINT "FirstInspection_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_purchaseOrderId_fkey" FOREIGN KEY ("purchaseOrderId") REFERENCES "PurchaseOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_purchaseOrderId_fkey" FOREIGN KEY ("purchaseOrderId") REFERENCES "PurchaseOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineDefect" ADD CONSTRAINT "LineDefect_shipmentLineId_fkey" FOREIGN KEY ("shipmentLineId") REFERENCES "ShipmentLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: units are conserved, and each state has exactly its own fields, whatever the program does.
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_quantities_check" CHECK (
  "orderedQuantity" > 0 AND "confirmedQuantity" >= 0 AND "confirmedQuantity" <= "orderedQuantity"
  AND "goodQuantity" >= 0 AND "defectiveQuantity" >= 0 AND "goodQuantity" + "defectiveQuantity" <= "shippedQuantity"
  AND "shippedQuantity" <= coalesce("confirmedQuantity", 0)
);
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_supplyPriceMinor_check" CHECK ("supplyPriceMinor" >= 0);
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_state_check" CHECK (
  CASE WHEN status = 'TO_CONFIRM' THEN "confirmedAt" IS NULL WHEN status <> 'CANCELLED' THEN "confirmedAt" IS NOT NULL ELSE TRUE END
  AND ("arrivedAt" IS NOT NULL) = (status IN ('ARRIVED', 'PARTLY_RECEIVED', 'RECEIVED'))
  AND ("receivedAt" IS NOT NULL) = (status = 'RECEIVED')
  AND num_nonnulls("cancelledAt", "cancelledBy", "cancelReason") = CASE WHEN status = 'CANCELLED' THEN 3 ELSE 0 END
  AND "cancelledBy" <> 'BUYER'
);
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_quantities_check" CHECK (
  quantity > 0 AND "goodQuantity" >= 0 AND "defectiveQuantity" >= 0 AND "goodQuantity" + "defectiveQuantity" <= quantity
  AND num_nonnulls("goodQuantity", "defectiveQuantity") IN (0, 2)
);
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_state_check" CHECK (
  num_nonnulls("shippedAt", "deliveryType", carrier, "trackingNumber", "cartonCount")
    = CASE WHEN status IN ('SHIPPED', 'ARRIVED', 'RECEIVED') THEN 5 ELSE 0 END
  AND ("arrivedAt" IS NOT NULL) = (status IN ('ARRIVED', 'RECEIVED'))
  AND ("receivedAt" IS NOT NULL) = (status = 'RECEIVED')
  AND ("cancelledAt" IS NOT NULL) = (status = 'CANCELLED')
  AND "cartonCount" BETWEEN 1 AND 99
);
ALTER TABLE "LineDefect" ADD CONSTRAINT "LineDefect_quantity_check" CHECK (quantity > 0);
ALTER TABLE "FirstInspection" ADD CONSTRAINT "FirstInspection_units_check" CHECK (
  "inspectedUnits" > 0 AND "passedUnits" >= 0 AND "passedUnits" <= "inspectedUnits"
);

-- Stock that was there before the ledger began: one opening row each, so that the ledger's sums are the counts.
INSERT INTO "StockMovement" (
  id, "supplierId", "skuId", "warehouseCode", kind, "quantityChange", "quantityAfter", "lockedChange", "lockedAfter", at
)
SELECT gen_random_uuid(), sku."supplierId", sku.id, counted.warehouse, 'OBSERVED',
  counted.quantity - coalesce(booked.quantity, 0), counted.quantity - coalesce(booked.quantity, 0),
  counted.locked - coalesce(booked.locked, 0), counted.locked - coalesce(booked.locked, 0),
  coalesce(booked.since - interval '1 millisecond', counted.at)
FROM (
  SELECT "skuId", NULL AS warehouse, "sellableQuantity" + "lockedQuantity" AS quantity, "lockedQuantity" AS locked,
    "updatedAt" AS at FROM "JitStock"
  UNION ALL
  SELECT "skuId", "warehouseCode", "onHandQuantity", "lockedQuantity", "observedAt" FROM "WarehouseStock"
) AS counted
JOIN "Sku" AS sku ON sku.id = counted."skuId"
CROSS JOIN LATERAL (
  SELECT sum("quantityChange")::int AS quantity, sum("lockedChange")::int AS locked, min(at) AS since
  FROM "StockMovement" AS movement
  WHERE movement."skuId" = counted."skuId" AND movement."warehouseCode" IS NOT DISTINCT FROM counted.warehouse
) AS booked
WHERE (counted.quantity, counted.locked) IS DISTINCT FROM (coalesce(booked.quantity, 0), coalesce(booked.locked, 0));

-- The ledger of JIT stock in order: an ordinary index keeps no order behind "IS NULL".
CREATE INDEX "StockMovement_supplierId_at_id_jit_idx" ON "StockMovement"("supplierId", at, id) WHERE "warehouseCode" IS NULL;
CREATE INDEX "StockMovement_at_id_jit_idx" ON "StockMovement"(at, id) WHERE "warehouseCode" IS NULL;
