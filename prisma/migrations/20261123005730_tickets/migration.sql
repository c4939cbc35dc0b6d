-- By hand: 48 random bits, so that a number tells nothing of how many tickets there are.
CREATE FUNCTION new_ticket_number() RETURNS text VOLATILE LANGUAGE sql AS $$
  SELECT 'TK' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12))
$$;

-- CreateEnum
CREATE TYPE "TicketKind" AS ENUM ('REFUND', 'RESHIP', 'RETURN', 'COMPENSATION', 'ADDRESS_CHANGE', 'INQUIRY');

-- CreateEnum
CREATE TYPE "ResponsibleSide" AS ENUM ('PLATFORM', 'SUPPLIER');

-- CreateEnum
CREATE TYPE "TicketState" AS ENUM ('OPEN', 'ANSWERED', 'RESOLVED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Actor" AS ENUM ('SUPPLIER', 'PLATFORM');

-- CreateTable
CREATE TABLE "Ticket" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "number" TEXT NOT NULL DEFAULT new_ticket_number(),
    "kind" "TicketKind" NOT NULL,
    "orderId" UUID,
    "state" "TicketState" NOT NULL DEFAULT 'OPEN',
    "reason" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedBy" "Actor" NOT NULL,
    "openedByName" TEXT,
    "answerDueAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "resolution" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "responsibleSide" "ResponsibleSide",
    "responsibilityNumber" INTEGER,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketMessage" (
    "ticketId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "author" "Actor" NOT NULL,
    "authorName" TEXT,
    "body" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TicketMessage_pkey" PRIMARY KEY ("ticketId","number")
);

-- CreateTable
CREATE TABLE "ResponsibilityChange" (
    "ticketId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fromSide" "ResponsibleSide",
    "toSide" "ResponsibleSide" NOT NULL,
    "reason" TEXT NOT NULL,
    "actor" "Actor" NOT NULL,
    "actorName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ResponsibilityChange_pkey" PRIMARY KEY ("ticketId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_number_key" ON "Ticket"("number");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_openedAt_id_idx" ON "Ticket"("supplierId", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_state_openedAt_id_idx" ON "Ticket"("supplierId", "state", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_kind_openedAt_id_idx" ON "Ticket"("supplierId", "kind", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_responsibleSide_openedAt_id_idx" ON "Ticket"("supplierId", "responsibleSide", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_answerDueAt_id_idx" ON "Ticket"("supplierId", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_supplierId_state_answerDueAt_id_idx" ON "Ticket"("supplierId", "state", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_openedAt_id_idx" ON "Ticket"("openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_state_openedAt_id_idx" ON "Ticket"("state", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_kind_openedAt_id_idx" ON "Ticket"("kind", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_responsibleSide_openedAt_id_idx" ON "Ticket"("responsibleSide", "openedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_answerDueAt_id_idx" ON "Ticket"("answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_state_answerDueAt_id_idx" ON "Ticket"("state", "answerDueAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_orderId_openedAt_id_idx" ON "Ticket"("orderId", "openedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ResponsibilityChange_ticketId_number_toSide_key" ON "ResponsibilityChange"("ticketId", "number", "toSide");

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_id_responsibilityNumber_responsibleSide_fkey" FOREIGN KEY ("id", "responsibilityNumber", "responsibleSide") REFERENCES "ResponsibilityChange"("ticketId", "number", "toSide") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsibilityChange" ADD CONSTRAINT "ResponsibilityChange_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- TKT-1: one ticket of a kind at a time for an order. By hand, for Prisma knows no partial index.
CREATE UNIQUE INDEX "Ticket_current_key" ON "Ticket"("orderId", "kind") WHERE state IN ('OPEN', 'ANSWERED');

-- What a ticket's state says, its columns say too; only a question may be about no order.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_order_check" CHECK (kind = 'INQUIRY' OR "orderId" IS NOT NULL);
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_state_check" CHECK (
  CASE state
    WHEN 'OPEN' THEN "answeredAt" IS NULL AND "closedAt" IS NULL
    WHEN 'ANSWERED' THEN "answeredAt" IS NOT NULL AND "closedAt" IS NULL
    WHEN 'RESOLVED' THEN "answeredAt" IS NOT NULL AND "closedAt" IS NOT NULL
    WHEN 'WITHDRAWN' THEN "closedAt" IS NOT NULL
  END
  AND (state = 'RESOLVED') = (resolution IS NOT NULL)
);

-- TKT-2: the side is locked with the answer. With the foreign key to the trace, it can not change without a new row there.
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_responsibility_check" CHECK (
  ("answeredAt" IS NULL) = ("responsibleSide" IS NULL) AND ("answeredAt" IS NULL) = ("responsibilityNumber" IS NULL)
);
ALTER TABLE "ResponsibilityChange" ADD CONSTRAINT "ResponsibilityChange_side_check" CHECK (
  (number = 1) = ("fromSide" IS NULL) AND "fromSide" IS DISTINCT FROM "toSide"
);
CREATE FUNCTION keep_responsibility_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TKT-2: rows of "ResponsibilityChange" are only added';
END
$$;
CREATE TRIGGER "ResponsibilityChange_append_only" BEFORE UPDATE OR DELETE ON "ResponsibilityChange"
  FOR EACH ROW EXECUTE FUNCTION keep_responsibility_change();
