-- CreateEnum
CREATE TYPE "TicketNews" AS ENUM ('OPENING', 'WITHDRAWAL');

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "platformNumber" TEXT,
ADD COLUMN     "untold" "TicketNews";

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_platformNumber_supplierId_key" ON "Ticket"("platformNumber", "supplierId");

-- By hand, for Prisma knows no partial index: what the platform is still to be told, looked for every few seconds.
CREATE INDEX "Ticket_untold_idx" ON "Ticket"("supplierId", "openedAt") WHERE untold IS NOT NULL;
