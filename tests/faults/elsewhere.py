# SPDX-License-Identifier: MIT
"""Runs a command in a network of its own, in which a host has whatever address is wanted.

unshare --mount --net elsewhere.py SOCKET ADDRESS PORT HOSTS AUTHORITIES COMMAND...

ADDRESS:PORT there leads to the Unix socket out here. HOSTS and AUTHORITIES are put over /etc/hosts and /etc/ssl/certs.
"""

import select
import socket
import subprocess
import sys
import threading


def relay(connection, other):
    """Bytes both ways until one side ends."""
    sides = {connection: other, other: connection}
    with connection, other:
        while True:
            for ready in select.select(list(sides), [], [], 60)[0]:
                content = ready.recv(65536)
                if not content:
                    return
                sides[ready].sendall(content)


def serve(listener, connect):
    """A relay for each connection, in threads, until the listener is closed."""

    def one(connection):
        try:
            relay(connection, connect())
        except OSError:
            pass

    def accept():
        while True:
            try:
                threading.Thread(target=one, args=(listener.accept()[0],), daemon=True).start()
            except OSError:
                return

    threading.Thread(target=accept, daemon=True).start()


def main():
    way_out, address, port, hosts, authorities, *command = sys.argv[1:]

    def connect():
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(way_out)
        return connection

    for arguments in (["mount", "--bind", hosts, "/etc/hosts"], ["mount", "--bind", authorities, "/etc/ssl/certs"],
                      ["ip", "link", "set", "lo", "up"], ["ip", "address", "add", f"{address}/{128 if ':' in address else 32}", "dev", "lo", *(["nodad"] if ":" in address else [])]):  # fmt: skip
        subprocess.run(arguments, check=True)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, int(port)), family=family, backlog=32)
    serve(listener, connect)
    sys.exit(subprocess.run(command).returncode)


if __name__ == "__main__":
    main()
