-- AlterTable
ALTER TABLE "PlatformEventCursor" ADD COLUMN     "history" TEXT;
