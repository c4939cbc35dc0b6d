-- CreateEnum
CREATE TYPE "FeeKind" AS ENUM ('COMMISSION', 'SERVICE_FEE', 'HANDLING', 'TRUNK', 'LOCAL_DELIVERY', 'DUTY_PREPAYMENT', 'RETURN_REFURBISHING', 'RETURN_DESTRUCTION');

-- CreateEnum
CREATE TYPE "FeeUnknownReason" AS ENUM ('DIMENSIONS_MISSING', 'WAREHOUSE_UNKNOWN', 'EXCHANGE_RATE_MISSING');

-- CreateTable
CREATE TABLE "FeeLine" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "kind" "FeeKind" NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amountMinor" BIGINT,
    "unknownReason" "FeeUnknownReason",
    "chargeableGrams" BIGINT,
    "accruedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeeLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeStatement" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "ordersDelivered" INTEGER,
    "ordersReturned" INTEGER,
    "returnAllowance" INTEGER,

    CONSTRAINT "FeeStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeTotal" (
    "statementId" UUID NOT NULL,
    "kind" "FeeKind" NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amountMinor" BIGINT NOT NULL DEFAULT 0,
    "lineCount" INTEGER NOT NULL DEFAULT 0,
    "unknownCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "FeeTotal_pkey" PRIMARY KEY ("statementId","kind","currency")
);

-- CreateTable
CREATE TABLE "ExchangeRate" (
    "id" UUID NOT NULL,
    "base" CHAR(3) NOT NULL,
    "quote" CHAR(3) NOT NULL,
    "day" DATE NOT NULL,
    "rate" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExchangeRate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FeeLine_statementId_accruedAt_id_idx" ON "FeeLine"("statementId", "accruedAt", "id");

-- CreateIndex
CREATE INDEX "FeeLine_statementId_kind_accruedAt_id_idx" ON "FeeLine"("statementId", "kind", "accruedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FeeLine_orderId_kind_key" ON "FeeLine"("orderId", "kind");

-- CreateIndex
CREATE INDEX "FeeStatement_supplierId_month_id_idx" ON "FeeStatement"("supplierId", "month", "id");

-- CreateIndex
CREATE INDEX "FeeStatement_month_id_idx" ON "FeeStatement"("month", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FeeStatement_supplierId_month_key" ON "FeeStatement"("supplierId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "ExchangeRate_base_quote_day_key" ON "ExchangeRate"("base", "quote", "day");

-- AddForeignKey
ALTER TABLE "FeeLine" ADD CONSTRAINT "FeeLine_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "FeeStatement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeLine" ADD CONSTRAINT "FeeLine_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeLine" ADD CONSTRAINT "FeeLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeStatement" ADD CONSTRAINT "FeeStatement_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeTotal" ADD CONSTRAINT "FeeTotal_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "FeeStatement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "FeeStatement_open_idx" ON "FeeStatement" (id) WHERE "closedAt" IS NULL;
CREATE INDEX "FeeStatement_open_supplierId_month_id_idx" ON "FeeStatement" ("supplierId", month, id) WHERE "closedAt" IS NULL;
CREATE INDEX "FeeStatement_open_month_id_idx" ON "FeeStatement" (month, id) WHERE "closedAt" IS NULL;
CREATE INDEX "FeeLine_unknown_idx" ON "FeeLine" ("orderId") WHERE "amountMinor" IS NULL;

ALTER TABLE "FeeStatement" ADD CONSTRAINT "FeeStatement_month_check" CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "FeeStatement" ADD CONSTRAINT "FeeStatement_closed_check" CHECK (
  ("closedAt" IS NULL) = ("ordersDelivered" IS NULL) AND ("closedAt" IS NULL) = ("ordersReturned" IS NULL)
  AND ("closedAt" IS NULL) = ("returnAllowance" IS NULL)
);
ALTER TABLE "FeeLine" ADD CONSTRAINT "FeeLine_amount_check" CHECK (
  ("amountMinor" IS NULL) = ("unknownReason" IS NOT NULL) AND ("chargeableGrams" IS NULL OR (kind = 'TRUNK' AND "amountMinor" IS NOT NULL))
);
ALTER TABLE "ExchangeRate" ADD CONSTRAINT "ExchangeRate_rate_check" CHECK (
  rate ~ '^\d{1,9}(\.\d{1,9})?$' AND rate::numeric > 0 AND base <> quote
);

-- A closed statement never changes again, whatever the program does.
CREATE FUNCTION "refuseChangeOfClosedFees"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid[] := ARRAY[]::uuid[];
BEGIN
  IF TG_OP <> 'INSERT' THEN touched := touched || OLD."statementId"; END IF;
  IF TG_OP <> 'DELETE' THEN touched := touched || NEW."statementId"; END IF;
  IF EXISTS (SELECT FROM "FeeStatement" WHERE id = ANY(touched) AND "closedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a closed fee statement does not change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "FeeLine_closed" BEFORE INSERT OR UPDATE OR DELETE ON "FeeLine"
  FOR EACH ROW EXECUTE FUNCTION "refuseChangeOfClosedFees"();
CREATE TRIGGER "FeeTotal_closed" BEFORE INSERT OR UPDATE OR DELETE ON "FeeTotal"
  FOR EACH ROW EXECUTE FUNCTION "refuseChangeOfClosedFees"();
