-- CreateEnum
CREATE TYPE "SyncVerdict" AS ENUM ('PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('PAID');

-- CreateEnum
CREATE TYPE "Fulfilment" AS ENUM ('JIT', 'WAREHOUSE');

-- CreateEnum
CREATE TYPE "Market" AS ENUM ('ES', 'FR', 'DE', 'NL', 'IT', 'PL');

-- CreateEnum
CREATE TYPE "TokenRole" AS ENUM ('SUPPLIER', 'PLATFORM_OPERATOR');

-- CreateTable
CREATE TABLE "Sku" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "skuCode" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sku_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JitStock" (
    "skuId" UUID NOT NULL,
    "sellableQuantity" INTEGER NOT NULL,
    "lockedQuantity" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JitStock_pkey" PRIMARY KEY ("skuId")
);

-- CreateTable
CREATE TABLE "WarehouseStock" (
    "skuId" UUID NOT NULL,
    "warehouseCode" TEXT NOT NULL,
    "onHandQuantity" INTEGER NOT NULL,
    "lockedQuantity" INTEGER NOT NULL,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WarehouseStock_pkey" PRIMARY KEY ("skuId","warehouseCode")
);

-- CreateTable
CREATE TABLE "InventorySyncRun" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "runNo" BIGINT NOT NULL,
    "requestId" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "measuredMs" INTEGER NOT NULL,
    "injectedMs" INTEGER NOT NULL,
    "verdict" "SyncVerdict" NOT NULL,
    "failureKind" TEXT,
    "failureDetail" TEXT,
    "pageCount" INTEGER NOT NULL,
    "skuCount" INTEGER NOT NULL,

    CONSTRAINT "InventorySyncRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "tradeOrderId" TEXT NOT NULL,
    "status" "OrderStatus" NOT NULL,
    "fulfilment" "Fulfilment" NOT NULL,
    "market" "Market" NOT NULL,
    "paidAt" TIMESTAMPTZ(3) NOT NULL,
    "totalMinor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "skuId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "reservedQuantity" INTEGER NOT NULL,
    "unitPriceMinor" BIGINT NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Push" (
    "supplierId" UUID NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "messageType" INTEGER NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Push_pkey" PRIMARY KEY ("supplierId","bodyHash")
);

-- CreateTable
CREATE TABLE "Supplier" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "appKey" TEXT NOT NULL,
    "appSecret" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "tokenHash" TEXT NOT NULL,
    "role" "TokenRole" NOT NULL,
    "supplierId" UUID,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccessToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE INDEX "Sku_skuCode_id_idx" ON "Sku"("skuCode", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Sku_supplierId_skuCode_key" ON "Sku"("supplierId", "skuCode");

-- CreateIndex
CREATE INDEX "InventorySyncRun_supplierId_dueAt_id_idx" ON "InventorySyncRun"("supplierId", "dueAt", "id");

-- CreateIndex
CREATE INDEX "InventorySyncRun_supplierId_verdict_dueAt_id_idx" ON "InventorySyncRun"("supplierId", "verdict", "dueAt", "id");

-- CreateIndex
CREATE INDEX "InventorySyncRun_verdict_dueAt_id_idx" ON "InventorySyncRun"("verdict", "dueAt", "id");

-- CreateIndex
CREATE INDEX "InventorySyncRun_dueAt_id_idx" ON "InventorySyncRun"("dueAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InventorySyncRun_supplierId_runNo_key" ON "InventorySyncRun"("supplierId", "runNo");

-- CreateIndex
CREATE INDEX "Order_supplierId_paidAt_id_idx" ON "Order"("supplierId", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_supplierId_market_paidAt_id_idx" ON "Order"("supplierId", "market", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_market_paidAt_id_idx" ON "Order"("market", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_paidAt_id_idx" ON "Order"("paidAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Order_supplierId_tradeOrderId_key" ON "Order"("supplierId", "tradeOrderId");

-- CreateIndex
CREATE INDEX "OrderLine_skuId_idx" ON "OrderLine"("skuId");

-- CreateIndex
CREATE UNIQUE INDEX "OrderLine_orderId_skuId_key" ON "OrderLine"("orderId", "skuId");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_code_key" ON "Supplier"("code");

-- CreateIndex
CREATE INDEX "Supplier_createdAt_id_idx" ON "Supplier"("createdAt", "id");

-- CreateIndex
CREATE INDEX "AccessToken_supplierId_idx" ON "AccessToken"("supplierId");

-- AddForeignKey
ALTER TABLE "Sku" ADD CONSTRAINT "Sku_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JitStock" ADD CONSTRAINT "JitStock_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WarehouseStock" ADD CONSTRAINT "WarehouseStock_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventorySyncRun" ADD CONSTRAINT "InventorySyncRun_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_skuId_fkey" FOREIGN KEY ("skuId") REFERENCES "Sku"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Push" ADD CONSTRAINT "Push_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand: stock is never negative and an order line has units, whatever the program does (SYNC-3, SYNC-5).
ALTER TABLE "JitStock" ADD CONSTRAINT "JitStock_sellableQuantity_check" CHECK ("sellableQuantity" >= 0);
ALTER TABLE "JitStock" ADD CONSTRAINT "JitStock_lockedQuantity_check" CHECK ("lockedQuantity" >= 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_quantity_check" CHECK ("quantity" > 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_reservedQuantity_check"
  CHECK ("reservedQuantity" >= 0 AND "reservedQuantity" <= "quantity");
