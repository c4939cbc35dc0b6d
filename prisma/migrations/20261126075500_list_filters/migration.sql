-- CreateIndex
CREATE INDEX "AccessToken_supplierId_role_createdAt_id_idx" ON "AccessToken"("supplierId", "role", "createdAt", "id");

-- CreateIndex
CREATE INDEX "AccessToken_role_createdAt_id_idx" ON "AccessToken"("role", "createdAt", "id");

-- CreateIndex
CREATE INDEX "InventorySyncRun_supplierId_failureKind_dueAt_id_idx" ON "InventorySyncRun"("supplierId", "failureKind", "dueAt", "id");

-- CreateIndex
CREATE INDEX "InventorySyncRun_failureKind_dueAt_id_idx" ON "InventorySyncRun"("failureKind", "dueAt", "id");

-- CreateIndex
CREATE INDEX "Supplier_code_prefix_idx" ON "Supplier" USING SPGIST ("code");

-- CreateIndex
CREATE INDEX "Trademark_supplierId_kind_createdAt_id_idx" ON "Trademark"("supplierId", "kind", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Trademark_kind_createdAt_id_idx" ON "Trademark"("kind", "createdAt", "id");
