# SPDX-License-Identifier: MIT
"""What green on this desk doesn't prove: whether the instance is reached from outside, and how much of it is seen."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys

import elsewhere
import scene
from cases_levels import levels_say
from cases_proxy import proxy
from catalogue import add_good

NAME = "connect.faults.example"


def reach(state, *ids):
    def check(scene, report):
        found = report["outsideReach"]
        right = found["state"] == state and sorted(found["ids"]) == sorted(ids) and len(found["reasons"]) == len(ids)
        return [] if right else [f"outside reach {found}, not {state} by {ids}"]

    return check


def at(s, address, trusted=True, by_proxy=False, by_name=True):
    """The instance has this address. `trusted`: its authority is one of the system's own; `by_name`: those have links by
    which each is found by its name, as on Debian. `by_proxy`: a proxy has the address.
    """
    front = s.front(context=scene.tls_context(s.authorities.named))
    s.domain = f"{NAME}:{front.server.port}"
    port = front.server.port
    if by_proxy:
        port = int(proxy(s, leads_to=("127.0.0.1", port)).rsplit(":", 1)[1])
        s.options = ["--proxy", f"http://{address}:{front.server.port}"]
    way_out = str(s.folder / "way-out")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(way_out)
    listener.listen(32)
    s.stack.callback(listener.close)
    elsewhere.serve(listener, lambda: socket.create_connection(("127.0.0.1", port)))
    hosts = s.folder / "hosts"
    hosts.write_text(f"{address} {NAME}\n")
    authorities = s.folder / "certs"
    authorities.mkdir()
    if trusted:
        shutil.copy(s.ca_file, authorities / "faults.pem")
        if by_name:
            subprocess.run(["openssl", "rehash", authorities], check=True)
        s.ca_file = None
    s.wrapper = ["unshare", "--mount", "--net", sys.executable, "-B", str(pathlib.Path(elsewhere.__file__)), way_out, address,
                 str(front.server.port), str(hosts), str(authorities)]  # fmt: skip


def by_a_local_name(s):
    s.domain = f"localhost:{s.front().server.port}"


def only_through_a_proxy(s):
    """The proxy looks the name up: where the instance is can't be seen. The CA is private all the same."""
    s.front(context=scene.tls_context(s.authorities.named))
    address, port = s.domain.split(":")
    s.domain = f"{NAME}:{port}"
    s.options = ["--proxy", proxy(s, leads_to=(address, int(port)))]


def beside_another(s):
    at(s, "203.0.113.7")
    s.ca_file = f"{s.authorities.other}.pem"


add_good("a_loopback_address", lambda s: s.front(), check=reach("unlikely", "privateAddress", "privateCa"))
add_good("a_name_of_this_network_alone", by_a_local_name, check=reach("unlikely", "privateAddress", "localName", "privateCa"))
add_good("only_through_a_proxy", only_through_a_proxy, check=reach("unlikely", "privateCa", "throughProxy"))


def can_be_elsewhere():
    return os.geteuid() == 0 and shutil.which("ip") and subprocess.run(["unshare", "--mount", "--net", "true"], capture_output=True).returncode == 0


if can_be_elsewhere():
    public = "203.0.113.7"
    add_good("a_public_address", lambda s: at(s, public), check=reach("likely", "publicAddress"), never=["From this computer"])
    add_good("a_public_address_where_authorities_are_not_found_by_name", lambda s: at(s, public, by_name=False), check=reach("likely", "publicAddress"))
    add_good("an_authority_of_the_system_beside_one_that_is_given", beside_another, check=reach("likely", "publicAddress"))
    add_good("a_private_authority_at_a_public_address", lambda s: at(s, public, trusted=False), check=reach("unlikely", "privateCa"))
    for name, address in (("private", "10.20.30.40"), ("of_a_home_network", "192.168.7.8"), ("of_a_carrier", "100.64.1.2"),
                          ("link_local", "169.254.9.9"), ("unique_local", "fd12:3456::7")):  # fmt: skip
        add_good(f"an_address_that_is_{name}", lambda s, address=address: at(s, address), check=reach("unlikely", "privateAddress"))
    add_good("a_public_authority_through_a_proxy", lambda s: at(s, public, by_proxy=True), check=reach("unknown", "throughProxy"))
else:
    print("SKIPPED: another network can be made by root alone")


def sees(number):
    def check(scene, report):
        counted = {count["what"]: count["count"] for count in report["sight"]}
        return [] if counted.get("companies") == number else [f"sight {counted}"]

    return check


def companies(number):
    return lambda s: s.front({"*/company/companies/count": lambda handler: handler.answer(200, json.dumps({"count": number}))})


for number in (0, 1, 2, 3, 40):
    add_good(f"sees_{number}_companies", companies(number), check=sees(number))


def two_hundred_levels(s, report):
    excess = report["excess"]
    return [] if len(excess) == 200 and all(level["remedy"] for level in excess) else [f"{len(excess)} levels more than needed"]


def fifty_functions_more(rows):
    free = [dict(row, moduleName="Finance", moduleFunctionName=f"Ledger {number}", moduleDescription=None, moduleFunctionDescription=None,
                 moduleIdentifier=None, moduleFunctionIdentifier=None) for number, row in enumerate(rows * 2)][:50]  # fmt: skip
    return rows + [{**row, "addLevel": "All", "editLevel": "All", "deleteLevel": "My", "inquireLevel": "All"} for row in free]


add_good("two_hundred_levels_more_than_needed", lambda s: levels_say(s, fifty_functions_more), check=two_hundred_levels)
