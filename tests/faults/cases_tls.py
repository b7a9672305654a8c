# SPDX-License-Identifier: MIT
"""Encryption: certificates that don't hold, and servers that don't speak it."""

import ssl

import scene
from catalogue import add, add_good, good, sends_at_most

DAY = 86400


def front(s, certificate, chain=(), ca="trusted", versions=None):
    """An instance with that certificate. `ca`: what is given as the CA, one of the authorities by its name; None: nothing."""
    s.front(context=scene.tls_context(certificate, chain, versions))
    ca = getattr(s.authorities, ca) if isinstance(ca, str) else ca
    s.ca_file = ca and f"{ca}.pem"


def signed(s, by="trusted", **kind):
    return s.authorities.certificate(getattr(s.authorities, by), **kind)


def self_signed(s, given):
    certificate = s.authorities.certificate()
    front(s, certificate, ca=certificate if given else None)


def inspected(s, ca="trusted"):
    """By a corporate proxy, which signs anew."""
    front(s, signed(s, "other"), [s.authorities.other], ca)


def by_intermediate(s, chain=(), ca="trusted"):
    front(s, signed(s, "intermediate"), [getattr(s.authorities, part) for part in chain], ca)


def weak(s, **kind):
    front(s, signed(s, **kind), versions=(ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3))  # at no security level


def outdated(s, name, issuer, start, end):
    return s.authorities.make(f"/O=Faults/CN={name}", "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign", issuer, start, end)


def expired_intermediate(s):
    old = outdated(s, "Faults Old Issuing CA", s.authorities.trusted, -900 * DAY, -DAY)
    front(s, s.authorities.certificate(old), [old])


def outdated_root(s, start, end):
    """The CA in the given file, which the server doesn't send."""
    old = outdated(s, "Faults Old Root CA", None, start, end)
    front(s, s.authorities.certificate(old), ca=old)


def binary_ca_file(s):
    s.front()
    s.ca_file = s.folder / "ca.der"
    s.authorities.run("x509", "-in", f"{s.authorities.trusted}.pem", "-outform", "DER", "-out", s.ca_file)


def ca_file_without_a_certificate(s):
    s.front()
    s.ca_file = s.folder / "no-ca.pem"
    s.ca_file.write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")


def missing_ca_file(s):
    s.front()
    s.ca_file = s.folder / "nowhere.pem"


def tls(name, make, cause, **more):
    add(name, make, "tls", cause, **more)


RESIGNS = "inspecting encrypted connections"
tls("expired", lambda s: front(s, signed(s, start=-90 * DAY, end=-DAY)), "certificateExpired", says="expired", never=["trusted by"])
tls("not_yet_valid", lambda s: front(s, signed(s, start=2 * DAY, end=90 * DAY)), "certificateNotYetValid",
    says=("not valid yet", "clock"), never=["expired"])  # fmt: skip
tls("wrong_host", lambda s: front(s, signed(s, names="DNS:connect.other.example")), "certificateWrongHost",
    says=("connect.other.example", "a domain that the certificate is for"), never=["expired"])  # fmt: skip
tls("a_certificate_for_a_name_only_while_an_address_is_typed", lambda s: front(s, signed(s, names="DNS:localhost")), "certificateWrongHost")
tls("self_signed", lambda s: self_signed(s, False), "certificateSelfSigned", says=("self-signed", "--ca-file"), never=["re-signs"])
tls("unknown_authority_and_expired", lambda s: front(s, signed(s, start=-90 * DAY, end=-DAY), [s.authorities.trusted], None), "certificateUnknownIssuer")
tls("unknown_authority", lambda s: front(s, s.authorities.good, [s.authorities.trusted], None), "certificateUnknownIssuer",
    says=("Faults Root CA", "your company's own CA"), never=["expired"])  # fmt: skip
tls("a_ca_file_with_the_servers_own_certificate", lambda s: front(s, s.authorities.good, ca="good"), "caFileNoAuthority",
    says=("isn't a certificate authority", "top one"), never=["expired"])  # fmt: skip
tls("another_authority_is_given", lambda s: front(s, s.authorities.good, [s.authorities.trusted], "other"), "certificateUnknownIssuer",
    says=("Faults Root CA", RESIGNS))  # fmt: skip
tls("a_ca_file_in_binary_form", binary_ca_file, "caFileNoCertificate", says="Base-64")
tls("a_ca_file_without_a_certificate", ca_file_without_a_certificate, "caFileNoCertificate")
tls("a_ca_file_that_is_not_there", missing_ca_file, "caFileUnreadable")
tls("a_corporate_proxy_that_signs_anew", inspected, "certificateUnknownIssuer", says=("Corporate Inspection CA", RESIGNS))
tls("incomplete_chain", by_intermediate, "certificateChainIncomplete",
    says=("Faults Issuing CA", "whole chain"), never=["self-signed"])  # fmt: skip
tls("an_intermediate_alone_is_given", lambda s: by_intermediate(s, ca="intermediate"), "certificateChainIncomplete",
    says=("whose issuer this computer doesn't know", "must contain the root certificate"), never=["“”"])  # fmt: skip
tls("expired_intermediate", expired_intermediate, "certificateExpired",
    says=("Faults Old Issuing CA", "expired", "whole chain"), never=["The server's certificate expired"])  # fmt: skip
tls("expired_root_that_was_given", lambda s: outdated_root(s, -900 * DAY, -DAY), "certificateExpired",
    says=("Faults Old Root CA", "expired", "clock"), never=["doesn't send"])  # fmt: skip
tls("root_that_was_given_and_is_not_valid_yet", lambda s: outdated_root(s, 2 * DAY, 900 * DAY), "certificateNotYetValid",
    says=("Faults Old Root CA", "not valid yet", "clock"), never=["from  on"])  # fmt: skip
tls("a_key_that_is_too_short", lambda s: weak(s, bits=1024), "certificateWeak", says="RSA, 1024 bits", never=["Unknown error"])
tls("a_signature_of_old", lambda s: weak(s, digest="sha1"), "certificateWeak", says="SHA-1", never=["Unknown error"])
tls("tls_1_0_alone", lambda s: front(s, s.authorities.good, versions=(ssl.TLSVersion.TLSv1,) * 2), "tlsOutdated",
    says=("out of date", "TLS 1.2"), never=["certificate"])  # fmt: skip
add_good("self_signed_and_given", lambda s: self_signed(s, True))
add_good("a_corporate_proxy_whose_authority_is_given", lambda s: inspected(s, "other"))
add_good("whole_chain", lambda s: by_intermediate(s, ["intermediate"]))


def wants_a_client_certificate(s, version):
    context = scene.tls_context(s.authorities.good)
    context.minimum_version = context.maximum_version = version
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(f"{s.authorities.trusted}.pem")
    s.front(context=context)


def answers_first(status, body):
    """A gateway that speaks before the instance does."""
    return lambda s: s.front({"*": lambda handler: handler.answer(status, body, scene.HTML)})


tls("a_client_certificate_is_wanted", lambda s: wants_a_client_certificate(s, ssl.TLSVersion.TLSv1_2), "tlsFailed",
    says="a client certificate", never=["rejected the keys"])  # fmt: skip
for name, stage, make in (
        ("by_tls_1_3", "tls", lambda s: wants_a_client_certificate(s, ssl.TLSVersion.TLSv1_3)),  # may break before it is said
        ("by_nginx", "companyInfo", answers_first(400, "<html><center>No required SSL certificate was sent</center></html>")),
        ("by_iis", "companyInfo", answers_first(403, "<html><h2>403.7 - Forbidden: Access is denied.</h2></html>"))):  # fmt: skip
    add(f"a_client_certificate_is_wanted_{name}", make, stage, "clientCertificateWanted", says=("wants a client certificate", "administrator"),
        never=["rejected the keys", "list of allowed addresses"], check=sends_at_most(3))  # fmt: skip


def by_rsa(s, ciphers, dh=None):
    """TLS 1.2 with these ciphers alone, and a key exchange by Diffie-Hellman of so many bits."""
    context = scene.tls_context(signed(s, bits=2048))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(f"{ciphers}:@SECLEVEL=0")
    if dh:
        parameters = s.folder / "dh.pem"
        s.authorities.run("dhparam", "-dsaparam", "-out", parameters, dh)
        context.load_dh_params(parameters)
    s.front(context=context)


tls("a_key_exchange_that_is_too_short", lambda s: by_rsa(s, "DHE-RSA-AES256-GCM-SHA384", 1024), "tlsOutdated",
    says=("out of date", "2,048 bits"), never=["TLS 1.2 or newer"])  # fmt: skip
add_good("a_key_exchange_by_rsa_alone", lambda s: by_rsa(s, "AES128-SHA"))


@good()
def http_2_is_offered_as_well(s):
    """Its connections are ended in a way (GOAWAY) after which Qt's own never answer: none is asked for."""
    context = scene.tls_context(s.authorities.good)
    context.set_alpn_protocols(["h2", "http/1.1"])
    s.front(context=context)


def answers(content):
    """Whatever was said first."""

    def handle(connection):
        connection.recv(65536)
        connection.sendall(content)

    return lambda s: s.server(handle)


def stalls(s):
    s.time_limit = 1
    s.server(scene.wait_for_end)


tls("plain_http_on_the_port", answers(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), "tlsFailed",
    says=("plain http", "HTTPS"), never=["certificate", "TLS 1.0"])  # fmt: skip
SERVER_HELLO = b"\x16\x03\x03\x00\x2a\x02\x00\x00\x26\x03\x03" + b"r" * 32 + b"\x00\xc0\x2f\x00"  # without extensions
tls("a_server_without_secure_renegotiation", answers(SERVER_HELLO), "tlsOutdated",
    says=("out of date", "secure renegotiation"), never=["TLS 1.2 or newer"])  # fmt: skip
tls("rubbish_in_the_handshake", answers(b"\x16\x03\x03\xff\xff" + b"\x00" * 4000), "tlsFailed")
tls("hangs_up_in_the_handshake", lambda s: s.server(lambda connection: connection.recv(100)), "tlsFailed")
tls("a_handshake_that_stalls", stalls, "tlsTimedOut", never=["refused"])
