-- AlterTable
ALTER TABLE "Supplier" ADD COLUMN     "admittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- ADM-1: suppliers that were there before admission counted go on selling.
UPDATE "Supplier" SET "admittedAt" = "createdAt";
