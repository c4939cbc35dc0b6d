-- CreateTable
CREATE TABLE "PlatformEventCursor" (
    "supplierId" UUID NOT NULL,
    "lastEventNo" INTEGER NOT NULL,
    "isBehind" BOOLEAN NOT NULL,

    CONSTRAINT "PlatformEventCursor_pkey" PRIMARY KEY ("supplierId")
);

-- AddForeignKey
ALTER TABLE "PlatformEventCursor" ADD CONSTRAINT "PlatformEventCursor_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
