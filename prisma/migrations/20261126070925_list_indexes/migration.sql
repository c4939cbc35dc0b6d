-- Indexes for every filter and order of the lists: docs/decisions/0007-indexes.md.

-- In the order of code points, so that an index finds the codes that begin with a text.
ALTER TABLE "Sku" ALTER COLUMN "skuCode" TYPE text COLLATE "C";

-- DropIndex
DROP INDEX "KpiAlert_kind_raisedAt_id_idx";

-- DropIndex
DROP INDEX "KpiAlert_raisedAt_id_idx";

-- DropIndex
DROP INDEX "KpiAlert_supplierId_kind_raisedAt_id_idx";

-- DropIndex
DROP INDEX "KpiAlert_supplierId_raisedAt_id_idx";

-- DropIndex
DROP INDEX "Order_market_paidAt_id_idx";

-- DropIndex
DROP INDEX "Order_market_status_paidAt_id_idx";

-- DropIndex
DROP INDEX "Order_status_paidAt_id_idx";

-- DropIndex
DROP INDEX "Order_supplierId_market_paidAt_id_idx";

-- DropIndex
DROP INDEX "Order_supplierId_market_status_paidAt_id_idx";

-- DropIndex
DROP INDEX "Order_supplierId_status_paidAt_id_idx";

-- DropIndex
DROP INDEX "Order_supplierId_tradeOrderId_key";

-- DropIndex
DROP INDEX "PriceProposal_market_proposedAt_id_idx";

-- DropIndex
DROP INDEX "PriceProposal_state_proposedAt_id_idx";

-- DropIndex
DROP INDEX "PriceProposal_supplierId_market_proposedAt_id_idx";

-- DropIndex
DROP INDEX "PriceProposal_supplierId_state_proposedAt_id_idx";

-- DropIndex
DROP INDEX "PurchaseOrder_supplierId_number_key";

-- DropIndex
DROP INDEX "Shipment_supplierId_number_key";

-- DropIndex
DROP INDEX "Sku_listingState_createdAt_id_idx";

-- DropIndex
DROP INDEX "Sku_listingState_skuCode_id_idx";

-- DropIndex
DROP INDEX "Sku_skuCode_prefix_idx";

-- DropIndex
DROP INDEX "Sku_supplierId_listingState_createdAt_id_idx";

-- DropIndex
DROP INDEX "Sku_supplierId_listingState_skuCode_id_idx";

-- DropIndex
DROP INDEX "StockMovement_supplierId_warehouseCode_at_id_idx";

-- DropIndex
DROP INDEX "StockMovement_warehouseCode_at_id_idx";

-- DropIndex
DROP INDEX "Ticket_kind_openedAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_responsibleSide_openedAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_state_answerDueAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_state_openedAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_supplierId_kind_openedAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_supplierId_responsibleSide_openedAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_supplierId_state_answerDueAt_id_idx";

-- DropIndex
DROP INDEX "Ticket_supplierId_state_openedAt_id_idx";

-- CreateIndex
CREATE INDEX "Order_supplierId_market_fulfilment_paidAt_id_idx" ON "Order"("supplierId", "market", "fulfilment", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_supplierId_status_fulfilment_paidAt_id_idx" ON "Order"("supplierId", "status", "fulfilment", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_supplierId_market_status_fulfilment_paidAt_id_idx" ON "Order"("supplierId", "market", "status", "fulfilment", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_market_fulfilment_paidAt_id_idx" ON "Order"("market", "fulfilment", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_status_fulfilment_paidAt_id_idx" ON "Order"("status", "fulfilment", "paidAt", "id");

-- CreateIndex
CREATE INDEX "Order_market_status_fulfilment_paidAt_id_idx" ON "Order"("market", "status", "fulfilment", "paidAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Order_tradeOrderId_supplierId_key" ON "Order"("tradeOrderId", "supplierId");

-- CreateIndex
CREATE INDEX "PriceProposal_skuId_market_state_proposedAt_id_idx" ON "PriceProposal"("skuId", "market", "state", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_supplierId_market_state_proposedAt_id_idx" ON "PriceProposal"("supplierId", "market", "state", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "PriceProposal_market_state_proposedAt_id_idx" ON "PriceProposal"("market", "state", "proposedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseOrder_number_supplierId_key" ON "PurchaseOrder"("number", "supplierId");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_number_supplierId_key" ON "Shipment"("number", "supplierId");

-- CreateIndex
CREATE INDEX "Sku_supplierId_listingState_category_skuCode_id_idx" ON "Sku"("supplierId", "listingState", "category", "skuCode", "id");

-- CreateIndex
CREATE INDEX "Sku_supplierId_listingState_category_createdAt_id_idx" ON "Sku"("supplierId", "listingState", "category", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Sku_listingState_category_skuCode_id_idx" ON "Sku"("listingState", "category", "skuCode", "id");

-- CreateIndex
CREATE INDEX "Sku_listingState_category_createdAt_id_idx" ON "Sku"("listingState", "category", "createdAt", "id");

-- CreateIndex
CREATE INDEX "StockMovement_skuId_kind_at_id_idx" ON "StockMovement"("skuId", "kind", "at", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_kind_state_openedAt_id_idx" ON "Ticket"("supplierId", "kind", "state", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_responsibleSide_kind_state_openedAt_id_idx" ON "Ticket"("supplierId", "responsibleSide", "kind", "state", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_kind_state_answerDueAt_id_idx" ON "Ticket"("supplierId", "kind", "state", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_responsibleSide_kind_state_answerDueAt_id_idx" ON "Ticket"("supplierId", "responsibleSide", "kind", "state", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_kind_state_openedAt_id_idx" ON "Ticket"("kind", "state", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_responsibleSide_kind_state_openedAt_id_idx" ON "Ticket"("responsibleSide", "kind", "state", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_kind_state_answerDueAt_id_idx" ON "Ticket"("kind", "state", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_responsibleSide_kind_state_answerDueAt_id_idx" ON "Ticket"("responsibleSide", "kind", "state", "answerDueAt", "id");


-- By hand: partial indexes are not in the data model.

-- The ledger of a place, for each kind; JIT stock has none. Each movement is in one of two.
DROP INDEX "StockMovement_supplierId_at_id_jit_idx";
DROP INDEX "StockMovement_at_id_jit_idx";
CREATE INDEX "StockMovement_skuId_place_idx" ON "StockMovement" ("skuId", "warehouseCode", kind, at, id) WHERE "warehouseCode" IS NOT NULL;
CREATE INDEX "StockMovement_skuId_jit_idx" ON "StockMovement" ("skuId", kind, at, id) WHERE "warehouseCode" IS NULL;
CREATE INDEX "StockMovement_supplierId_place_idx" ON "StockMovement" ("supplierId", "warehouseCode", kind, at, id) WHERE "warehouseCode" IS NOT NULL;
CREATE INDEX "StockMovement_supplierId_jit_idx" ON "StockMovement" ("supplierId", kind, at, id) WHERE "warehouseCode" IS NULL;
CREATE INDEX "StockMovement_place_idx" ON "StockMovement" ("warehouseCode", kind, at, id) WHERE "warehouseCode" IS NOT NULL;
CREATE INDEX "StockMovement_jit_idx" ON "StockMovement" (kind, at, id) WHERE "warehouseCode" IS NULL;

-- ORD-2: the monitoring board by market and status; orders that are in order cost it nothing.
CREATE INDEX "Order_abnormal_supplierId_market_status_idx"
  ON "Order" ("supplierId", market, status, "abnormalSince", id) WHERE "abnormalSince" IS NOT NULL;
CREATE INDEX "Order_abnormal_market_status_idx"
  ON "Order" (market, status, "abnormalSince", id) WHERE "abnormalSince" IS NOT NULL;

-- Beside those of open alerts: the list of all is read from both. Closed statements, beside open ones.
CREATE INDEX "KpiAlert_cleared_supplierId_raisedAt_id_idx" ON "KpiAlert" ("supplierId", "raisedAt", id) WHERE "clearedAt" IS NOT NULL;
CREATE INDEX "KpiAlert_cleared_supplierId_kind_raisedAt_id_idx" ON "KpiAlert" ("supplierId", kind, "raisedAt", id) WHERE "clearedAt" IS NOT NULL;
CREATE INDEX "KpiAlert_cleared_kind_raisedAt_id_idx" ON "KpiAlert" (kind, "raisedAt", id) WHERE "clearedAt" IS NOT NULL;
CREATE INDEX "KpiAlert_cleared_raisedAt_id_idx" ON "KpiAlert" ("raisedAt", id) WHERE "clearedAt" IS NOT NULL;
CREATE INDEX "FeeStatement_closed_supplierId_month_id_idx" ON "FeeStatement" ("supplierId", month, id) WHERE "closedAt" IS NOT NULL;
CREATE INDEX "FeeStatement_closed_month_id_idx" ON "FeeStatement" (month, id) WHERE "closedAt" IS NOT NULL;
