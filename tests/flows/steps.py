# SPDX-License-Identifier: MIT
"""What several flows do in the window, as a screen reader does it."""

import desktop
from desktop import press, texts, wait_until


def start_options(sandbox):
    return ("--setup", "--domain", sandbox["domain"], "--company", sandbox["companyId"], "--ca-file", sandbox["caFile"])


def entry_of(sandbox):
    """The name of its private key's entry in the keyring."""
    return f"propel-connect/connectwise/{sandbox['companyId']}@{sandbox['domain']}/{sandbox['publicKey']}"


def to_keys():
    """From the first page, with domain and Company ID filled in by the options."""
    press("Next")
    wait_until("the next page", lambda: desktop.look_for_field("Domain") or "API Members" in texts())
    if not desktop.look_for_field("Domain"):
        press("Next")
    desktop.find_field("Domain")
    press("Next")
    desktop.find_field("Private key")
