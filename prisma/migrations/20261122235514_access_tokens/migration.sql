-- DropIndex
DROP INDEX "AccessToken_supplierId_idx";

-- AlterTable
ALTER TABLE "AccessToken" DROP CONSTRAINT "AccessToken_pkey",
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "isDemo" BOOLEAN NOT NULL DEFAULT false,
ADD CONSTRAINT "AccessToken_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_tokenHash_key" ON "AccessToken"("tokenHash");

-- CreateIndex
CREATE INDEX "AccessToken_supplierId_createdAt_id_idx" ON "AccessToken"("supplierId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "AccessToken_createdAt_id_idx" ON "AccessToken"("createdAt", "id");

-- Until now the demo's tokens were known by their labels; labels are the users' own words from now on.
UPDATE "AccessToken" SET "isDemo" = true WHERE label IN ('demo supplier', 'demo operator');

-- An operator belongs to no supplier, a supplier's token to one.
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_supplier_check" CHECK ((role = 'PLATFORM_OPERATOR') = ("supplierId" IS NULL));
