// The rows of the data set, made by the server itself: seconds instead of minutes. Every value follows from its row's
// number, so each load gives the same rows. 200 suppliers with 20 SKUs and 500 orders each.

const SUPPLIERS = 200
const SKUS_PER_SUPPLIER = 20
const ORDERS_PER_SUPPLIER = 500
const ORDERS_PER_TICKET = 20

const SKUS = SUPPLIERS * SKUS_PER_SUPPLIER
const ORDERS = SUPPLIERS * ORDERS_PER_SUPPLIER
const TICKETS = ORDERS / ORDERS_PER_TICKET

/** The first order was paid at this instant, and each next one, of the next supplier, 90 s later: 104 days in all. */
const FIRST_PAID_AT = '2026-01-01T00:00:00Z'

const FUNCTIONS = `
  CREATE FUNCTION pg_temp.draw(label text, number int, below int) RETURNS int STABLE LANGUAGE sql AS $$
    SELECT ('x' || substr(md5(label || number), 1, 7))::bit(28)::int % below
  $$;
  /* In the form of version 7, as the program makes them: rising with time. */
  CREATE FUNCTION pg_temp.row_id(label text, number int, at timestamptz) RETURNS uuid STABLE LANGUAGE sql AS $$
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(label || number), 1, 3)
      || '8' || substr(md5(label || number), 4, 15))::uuid
  $$;
  CREATE FUNCTION pg_temp.supplier_id(number int) RETURNS uuid STABLE LANGUAGE sql AS $$
    SELECT pg_temp.row_id('supplier', number, '2025-06-01T00:00:00Z'::timestamptz + number * interval '1 hour')
  $$;
  CREATE FUNCTION pg_temp.sku_id(number int) RETURNS uuid STABLE LANGUAGE sql AS $$
    SELECT pg_temp.row_id('sku', number, '2025-07-01T00:00:00Z'::timestamptz + number * interval '1 minute')
  $$;
  CREATE FUNCTION pg_temp.paid_at(number int) RETURNS timestamptz STABLE LANGUAGE sql AS $$
    SELECT '${FIRST_PAID_AT}'::timestamptz + number * interval '90 seconds'
  $$;
  CREATE FUNCTION pg_temp.order_id(number int) RETURNS uuid STABLE LANGUAGE sql AS $$
    SELECT pg_temp.row_id('order', number, pg_temp.paid_at(number))
  $$;
  CREATE FUNCTION pg_temp.line_units(number int) RETURNS int STABLE LANGUAGE sql AS $$
    SELECT 1 + pg_temp.draw('units', number, 3)
  $$;
  CREATE FUNCTION pg_temp.line_price_minor(number int) RETURNS bigint STABLE LANGUAGE sql AS $$
    SELECT 500 + pg_temp.draw('price', number, 9500)
  $$`

const SUPPLIER_ROWS = `
  INSERT INTO "Supplier" (id, code, "nameZh", "nameEn", "appKey", "appSecret", "createdAt")
  SELECT pg_temp.supplier_id(number), 'bench-' || lpad(number::text, 3, '0'), '基准供应商' || number,
    'Bench Supplier ' || number || ' Co., Ltd.', 'app-' || number, md5('secret' || number),
    '2025-06-01T00:00:00Z'::timestamptz + number * interval '1 hour'
  FROM generate_series(0, ${SUPPLIERS - 1}) AS number`

const TOKEN_ROWS = `
  INSERT INTO "AccessToken" ("tokenHash", role, "supplierId", label)
  SELECT encode(sha256(('bench-token-of-' || code)::bytea), 'hex'), 'SUPPLIER_VIEWER', id, code FROM "Supplier"`

const SKU_ROWS = `
  INSERT INTO "Sku" (id, "supplierId", "skuCode", "titleZh", "titleEn", "createdAt")
  SELECT pg_temp.sku_id(number), pg_temp.supplier_id(number / ${SKUS_PER_SUPPLIER}),
    'SKU-' || lpad((number % ${SKUS_PER_SUPPLIER})::text, 4, '0'), '货品' || number, 'Goods no. ' || number,
    '2025-07-01T00:00:00Z'::timestamptz + number * interval '1 minute'
  FROM generate_series(0, ${SKUS - 1}) AS number`

/** Of 20 orders, 15 are delivered, and one each is returned, on its way, just paid, cancelled by the supplier and by the buyer. */
const FATES = `(ARRAY['RETURNED', 'OUTBOUND', 'PAID', 'SUPPLIER', 'BUYER'])[1 + pg_temp.draw('fate', number, 20)]`

/** The order number n is of supplier n % 200. Markets are uneven, as the real ones: 40 % ES, the pilot. */
const ORDER_ROWS = `
  INSERT INTO "Order" (id, "supplierId", "tradeOrderId", status, fulfilment, market, "paidAt", "totalMinor", currency, "createdAt",
    "isReservedInFull", "cancelledAt", "cancelledBy", "outboundAt", "deliveredAt", "returnedAt")
  SELECT pg_temp.order_id(number), pg_temp.supplier_id(number % ${SUPPLIERS}), 'T' || (8100000000000 + number),
    CASE WHEN fate IS NULL THEN 'DELIVERED' WHEN fate IN ('SUPPLIER', 'BUYER') THEN 'CANCELLED' ELSE fate END::"OrderStatus",
    (ARRAY['JIT', 'WAREHOUSE'])[1 + pg_temp.draw('fulfilment', number, 2)]::"Fulfilment",
    (ARRAY['ES', 'ES', 'ES', 'ES', 'FR', 'FR', 'DE', 'NL', 'IT', 'PL'])[1 + pg_temp.draw('market', number, 10)]::"Market",
    pg_temp.paid_at(number),
    pg_temp.line_units(2 * number) * pg_temp.line_price_minor(2 * number)
      + pg_temp.line_units(2 * number + 1) * pg_temp.line_price_minor(2 * number + 1),
    'EUR', pg_temp.paid_at(number) + interval '2 seconds',
    pg_temp.draw('reserved', number, 50) > 0,
    CASE WHEN fate IN ('SUPPLIER', 'BUYER') THEN pg_temp.paid_at(number) + interval '5 hours' END,
    CASE WHEN fate IN ('SUPPLIER', 'BUYER') THEN fate END::"CancelledBy",
    CASE WHEN fate IS NULL OR fate IN ('RETURNED', 'OUTBOUND') THEN pg_temp.paid_at(number) + interval '20 hours' END,
    CASE WHEN fate IS NULL OR fate = 'RETURNED' THEN pg_temp.paid_at(number) + interval '6 days' END,
    CASE WHEN fate = 'RETURNED' THEN pg_temp.paid_at(number) + interval '16 days' END
  FROM generate_series(0, ${ORDERS - 1}) AS number CROSS JOIN LATERAL (SELECT ${FATES} AS fate OFFSET 0) AS drawn`

/** The sums of the orders by business day (KPI-1, KPI-4), as the program keeps them with every change. */
const KPI_DAY_ROWS = `
  INSERT INTO "KpiDay" ("supplierId", day, "ordersPaid", "ordersCancelledByBuyer", "ordersFulfilled", "ordersDelivered", "ordersReturned")
  SELECT "supplierId", (counted.at AT TIME ZONE 'Asia/Shanghai')::date, sum(paid), sum(cancelled), sum(fulfilled),
    sum(delivered), sum(returned)
  FROM "Order" AS placed CROSS JOIN LATERAL (VALUES
    (placed."paidAt", 1, (placed."cancelledBy" IS NOT DISTINCT FROM 'BUYER')::int,
      (placed."isReservedInFull" AND placed."cancelledBy" IS NULL)::int, 0, 0),
    (placed."deliveredAt", 0, 0, 0, 1, (placed."returnedAt" IS NOT NULL)::int)
  ) AS counted(at, paid, cancelled, fulfilled, delivered, returned)
  WHERE counted.at IS NOT NULL GROUP BY 1, 2`

/** Two lines of two different SKUs: the second one is 1 to 19 places after the first. */
const LINE_ROWS = `
  INSERT INTO "OrderLine" (id, "orderId", "skuId", quantity, "reservedQuantity", "unitPriceMinor")
  SELECT pg_temp.row_id('line', number * 2 + line, pg_temp.paid_at(number)), pg_temp.order_id(number),
    pg_temp.sku_id((number % ${SUPPLIERS}) * ${SKUS_PER_SUPPLIER} + (pg_temp.draw('sku', number, ${SKUS_PER_SUPPLIER})
      + line * (1 + pg_temp.draw('step', number, ${SKUS_PER_SUPPLIER - 1}))) % ${SKUS_PER_SUPPLIER}),
    pg_temp.line_units(number * 2 + line), pg_temp.line_units(number * 2 + line),
    pg_temp.line_price_minor(number * 2 + line)
  FROM generate_series(0, ${ORDERS - 1}) AS number CROSS JOIN generate_series(0, 1) AS line`

/** About one of each 20 orders that follow each other, opened a day after payment. */
const TICKET_ROWS = `
  INSERT INTO "Ticket" (id, "supplierId", number, kind, "orderId", state, reason, "openedAt", "openedBy", "answerDueAt")
  SELECT pg_temp.row_id('ticket', ticket, opened.at), placed."supplierId", 'TK' || upper(substr(md5('number' || ticket), 1, 12)),
    (ARRAY['REFUND', 'RESHIP', 'INQUIRY'])[1 + pg_temp.draw('kind', ticket, 3)]::"TicketKind", placed.id, 'OPEN',
    'Reason ' || ticket, opened.at, 'SUPPLIER', opened.at + interval '2 hours'
  FROM generate_series(0, ${TICKETS - 1}) AS ticket
  CROSS JOIN LATERAL (SELECT ticket * ${ORDERS_PER_TICKET} + pg_temp.draw('ticketed', ticket, ${ORDERS_PER_TICKET}) AS number OFFSET 0) AS about
  JOIN "Order" AS placed ON placed.id = pg_temp.order_id(about.number)
  CROSS JOIN LATERAL (SELECT placed."paidAt" + interval '1 day' AS at) AS opened`

/** Three of four are answered, with the responsible side locked (TKT-2). */
const TICKET_LOCKS = `
  INSERT INTO "ResponsibilityChange" ("ticketId", number, "toSide", reason, actor, at, "tokenId", "tokenLabel")
  SELECT id, 1, (CASE WHEN number < 'TK8' THEN 'PLATFORM' ELSE 'SUPPLIER' END)::"ResponsibleSide", 'Locked', 'PLATFORM',
    "openedAt" + interval '30 minutes', '0195a000-0000-7000-8000-000000000001'::uuid, 'platform'
  FROM "Ticket" WHERE right(number, 1) NOT IN ('0', '1', '2', '3')`

const TICKET_ANSWERS = `
  UPDATE "Ticket" AS ticket SET state = 'ANSWERED', "answeredAt" = lock.at, "responsibleSide" = lock."toSide", "responsibilityNumber" = 1
  FROM "ResponsibilityChange" AS lock WHERE lock."ticketId" = ticket.id`

/** In one session: the functions live as long as it. */
export const LOAD_STATEMENTS: readonly string[] = [
  FUNCTIONS,
  SUPPLIER_ROWS,
  TOKEN_ROWS,
  SKU_ROWS,
  ORDER_ROWS,
  LINE_ROWS,
  KPI_DAY_ROWS,
  TICKET_ROWS,
  TICKET_LOCKS,
  TICKET_ANSWERS,
]
