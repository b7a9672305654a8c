# SPDX-License-Identifier: MIT
"""A network of a case's own, which can go and come back. For root alone."""

import contextlib
import ctypes
import fcntl
import os
import socket
import struct
import subprocess

CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS, SIOCSIFFLAGS, SIOCSIFADDR, IFF_UP = 0x8913, 0x8914, 0x8916, 1
libc = ctypes.CDLL(None, use_errno=True)


def can_be_made():
    return os.geteuid() == 0 and subprocess.run(["unshare", "--net", "true"], capture_output=True).returncode == 0


class Network:
    """Its only way is lo. It belongs to the thread that makes it, and to all threads and programs that this one starts."""

    def __init__(self):
        self.before = open("/proc/thread-self/ns/net")
        if libc.unshare(CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "no network of its own")
        self.control = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.set_up(True)

    def set_address(self, address):
        """0.0.0.0: none, and no way anywhere."""
        packed = struct.pack("16sHH4s8x", b"lo", socket.AF_INET, 0, socket.inet_aton(address))
        fcntl.ioctl(self.control, SIOCSIFADDR, packed)

    def set_up(self, up):
        """Down, it swallows all that is sent."""
        request = struct.pack("16sH14x", b"lo", 0)
        flags = struct.unpack("16sH14x", fcntl.ioctl(self.control, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(self.control, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | IFF_UP if up else flags & ~IFF_UP))

    def close(self):
        with contextlib.suppress(OSError):
            self.set_address("127.0.0.1")
            self.set_up(True)  # what still hangs in it can end
        self.control.close()
        libc.setns(self.before.fileno(), CLONE_NEWNET)
        self.before.close()
