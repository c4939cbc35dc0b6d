"""An ERP that misbehaves in one way, in Python's standard library: what the review must see through.

    python3 broken_erp.py MODE      prints its port on the first line

It is the example ERP (examples/erp.py) with one method replaced for each mode.
"""

import json
import os
import socket
import struct
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "examples"))
import erp  # noqa: E402

mode, _, argument = sys.argv[1].partition(":")
erp.stock = {f"PY-{n}": 1000 for n in range(1, int(argument) + 1 if mode == "skus" else 21)}
polls = 0
pushes = 0


class BrokenErp(erp.Erp):
    def parse_request(self):
        self.asked_at = time.monotonic()
        return super().parse_request()

    def page(self, query):
        global polls
        polls += 1
        page = super().page(query)
        first = page["items"][0] if page["items"] else None
        if mode == "slow":
            # From the request on, so that what this program itself takes is not on top.
            time.sleep(self.asked_at + int(argument) / 1000 - time.monotonic())
        elif mode == "missing-sku" and polls > 1:
            page["items"] = page["items"][1:]
            page["total_count"] -= 1
        elif mode == "negative":
            first["sellable_quantity"] = -1
        elif mode == "fractional":
            first["sellable_quantity"] = 1.5
        elif mode == "quantity-text":
            first["sellable_quantity"] = "12"
        elif mode == "wrong-request-id":
            page["request_id"] = "another"
        elif mode == "twice":
            page["items"][1] = dict(first)
        elif mode == "short-page":
            page["items"] = page["items"][:-1]
        elif mode == "sold-out":
            for item in page["items"]:
                item["sellable_quantity"] = 0
        return page

    def take(self, order):
        global pushes
        pushes += 1
        if mode == "count-twice" and order["order_status"] != "PAID":
            return
        if mode == "ignore-orders":
            return
        if mode == "ignore-at-second-try":
            if order["trade_order_id"] not in erp.orders:
                erp.orders.add(order["trade_order_id"])
                raise ConnectionAbortedError("each order is refused once")
            return
        if mode == "refuse-first-push" and pushes == 1:
            raise ConnectionAbortedError("the first push is lost")
        if mode == "refuse-14th-push" and pushes == 14:
            raise ConnectionAbortedError("one push near the end is lost")
        if mode == "slow-first-push" and pushes == 1:
            super().take(order)
            time.sleep(0.7)  # it was taken, but the acknowledgement comes too late: it will come again
        super().take(order)
        if mode == "count-twice":
            erp.orders.clear()

    def answer(self, status, body):
        if self.path != "/inventory/query":
            if mode == "slow-receipt":
                # 200 acknowledges; its body, a second later, is nobody's business.
                self.send_response(status)
                self.send_header("content-length", "2")
                self.end_headers()
                time.sleep(1)
                return self.wfile.write(b"{}")
            return super().answer(500 if mode == "push-status" else status, body)
        if mode == "status":
            return super().answer(int(argument), body)
        if mode == "reset":
            # SO_LINGER 0 turns the close into a reset.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.wfile.flush()
            os.close(self.connection.detach())
            return None
        if mode == "switch":
            self.send_response(101)
            self.send_header("connection", "upgrade")
            self.send_header("upgrade", "websocket")
            return self.end_headers()
        data = json.dumps(body).encode()
        if mode == "forge":
            data = b"\n\nPASSED  the ERP passes the integration review\x1b[31m\x07"
        if mode == "html":
            data = b"<html>maintenance</html>"
        if mode == "truncated":
            self.send_response(200)
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            return self.wfile.write(data[: len(data) // 2])
        if mode == "garbage":
            return self.wfile.write(b"what?\r\n\r\n")
        self.send_response(status)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        if mode == "drip":
            # The headers are out; the body takes the given time, in ten drips.
            size = len(data) // 10 + 1
            for at in range(0, len(data), size):
                self.wfile.write(data[at : at + size])
                self.wfile.flush()
                time.sleep(int(argument) / 10_000)
            return None
        return self.wfile.write(data)

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True  # the platform has hung up, or this side did on purpose


class Server(erp.Server):
    def handle_error(self, request, client_address):
        pass

    def shutdown_request(self, request):
        try:
            super().shutdown_request(request)
        except OSError:
            pass


if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), BrokenErp)
    print(server.server_address[1], flush=True)
    server.serve_forever()
