-- CreateEnum
CREATE TYPE "TicketNews" AS ENUM ('OPENING', 'WITHDRAWAL');

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "platformNumber" TEXT,
ADD COLUMN     "untold" "TicketNews";

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_platformNumber_supplierId_key" ON "Ticket"("platformNumber", "supplierId");

-- By hand, for Prisma knows no partial index: what the platform is still to be told, looked for every few seconds.
CREATE INDEX "Ticket_untold_idx" ON "Ticket"("supplierId", "openedAt") WHERE untold IS NOT NULL;

-- TKT-2: a row says by whose token it was written; what the platform itself tells comes with no token of ours, and is labelled so.
ALTER TABLE "ResponsibilityChange" DROP CONSTRAINT "ResponsibilityChange_token_check";
ALTER TABLE "ResponsibilityChange" ADD CONSTRAINT "ResponsibilityChange_token_check" CHECK (
  "tokenLabel" IS NOT NULL AND ("tokenId" IS NOT NULL OR (actor = 'PLATFORM' AND "actorName" IS NOT NULL))
) NOT VALID;
