"""A supplier's ERP in a few lines of Python, standard library only: what the integration review asks for.

    python3 examples/erp.py 8080
"""

import hashlib
import hmac
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

APP_KEY, APP_SECRET = "500001", "direct-sandbox-secret"
stock = {f"PY-{n}": 1000 for n in range(1, 21)}
orders = set()
lock = threading.Lock()  # each request has a thread of its own


class Erp(BaseHTTPRequestHandler):
    # Headers and body are two writes: without this, the body may wait up to 40 ms for the receipt of the headers.
    disable_nagle_algorithm = True

    def do_POST(self):
        raw = self.rfile.read(int(self.headers["content-length"]))
        expected = hmac.new(APP_SECRET.encode(), APP_KEY.encode() + raw, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, self.headers.get("authorization", "")):
            return self.answer(401, {"error": "wrong signature"})
        message = json.loads(raw)
        if self.path == "/inventory/query":
            return self.answer(200, self.page(message))
        if self.path == "/pushes":
            if message["message_type"] == 53:  # the status of an order; others are acknowledged, too
                self.take(message["data"])
            return self.answer(200, {})
        return self.answer(404, {"error": "unknown path"})

    def page(self, query):
        first = (query["page_index"] - 1) * query["page_size"]
        codes = sorted(stock)[first : first + query["page_size"]]
        return {
            "request_id": query["request_id"],
            "page_index": query["page_index"],
            "page_size": query["page_size"],
            "total_count": len(stock),
            "items": [{"sku_code": code, "sellable_quantity": stock[code]} for code in codes],
        }

    def take(self, order):
        if order["order_status"] not in ("PAID", "SHIPPED", "DELIVERED") or order["fulfilment"] != "JIT":
            return  # it may have been cancelled before it was known here
        with lock:
            if order["trade_order_id"] in orders:
                return  # at least once, and in any order: it may come again, and SHIPPED before PAID
            orders.add(order["trade_order_id"])
            for line in order["lines"]:
                stock[line["sku_code"]] -= line["quantity"]

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    # Python's own default of 5 connections waiting is too few for polls and pushes that come at the same time.
    request_queue_size = 128

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # the caller has hung up: nobody is there to answer
            super().handle_error(request, client_address)


if __name__ == "__main__":
    Server(("127.0.0.1", int(sys.argv[1])), Erp).serve_forever()
