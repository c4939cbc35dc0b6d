-- CreateTable
CREATE TABLE "EventFloor" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "transactionId" BIGINT NOT NULL,
    "eventId" BIGINT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EventFloor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_kind_transactionId_id_idx" ON "Event"("kind", "transactionId", "id");

-- CreateIndex
CREATE INDEX "Event_supplierId_kind_transactionId_id_idx" ON "Event"("supplierId", "kind", "transactionId", "id");

-- Nothing is removed yet, and there is one floor only.
INSERT INTO "EventFloor" (id, "transactionId", "eventId", "raisedAt") VALUES (1, 0, 0, CURRENT_TIMESTAMP);
ALTER TABLE "EventFloor" ADD CONSTRAINT "EventFloor_single_check" CHECK (id = 1);
