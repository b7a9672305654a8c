# SPDX-License-Identifier: MIT
"""Encryption: certificates that don't hold, and servers that don't speak it."""

import ssl

import scene
from catalogue import case

DAY = 86400


def front(s, certificate, chain=(), trusted=True):
    s.front(context=scene.tls_context(certificate, chain))
    if not trusted:
        s.ca_file = None


@case("tls", "certificateExpired", says="expired", never=["trusted by"])
def expired(s):
    front(s, s.authorities.certificate(s.authorities.trusted, start=-90 * DAY, end=-DAY))


@case("tls", "certificateNotYetValid", says=("not valid yet", "clock"), never=["expired"])
def not_yet_valid(s):
    front(s, s.authorities.certificate(s.authorities.trusted, start=2 * DAY, end=90 * DAY))


@case("tls", "certificateWrongHost", says=("connect.other.example", "by a name that the certificate is for"), never=["expired"])
def wrong_host(s):
    front(s, s.authorities.certificate(s.authorities.trusted, names="DNS:connect.other.example"))


@case("tls", "certificateSelfSigned", says=("vouches for itself", "--ca-file"), never=["re-signs"])
def self_signed(s):
    front(s, s.authorities.certificate(), trusted=False)


@case("tls", "certificateUnknownIssuer", says=("Faults Root CA", "--ca-file"), never=["expired"])
def unknown_authority(s):
    front(s, s.authorities.good, chain=[s.authorities.trusted], trusted=False)


def given(s, certificate):
    """As the CA, whatever it is."""
    s.ca_file = f"{certificate}.pem"


@case(None, verdict="ready", others="passed")
def self_signed_and_given(s):
    certificate = s.authorities.certificate()
    front(s, certificate)
    given(s, certificate)


@case("tls", "caFileNoAuthority", says=("no authority", "topmost"), never=["expired"])
def a_ca_file_with_the_servers_own_certificate(s):
    front(s, s.authorities.good)
    given(s, s.authorities.good)


@case("tls", "certificateUnknownIssuer", says=("Faults Root CA", "this network re-signs traffic"))
def another_authority_is_given(s):
    front(s, s.authorities.good, chain=[s.authorities.trusted])
    given(s, s.authorities.other)


@case("tls", "caFileNoCertificate", says="Base-64")
def a_ca_file_in_binary_form(s):
    s.front()
    s.ca_file = s.folder / "ca.der"
    s.authorities.run("x509", "-in", f"{s.authorities.trusted}.pem", "-outform", "DER", "-out", s.ca_file)


@case("tls", "caFileNoCertificate")
def a_ca_file_without_a_certificate(s):
    s.front()
    file = s.folder / "no-ca.pem"
    file.write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    s.ca_file = file


@case("tls", "caFileUnreadable")
def a_ca_file_that_is_not_there(s):
    s.front()
    s.ca_file = s.folder / "nowhere.pem"


@case("tls", "certificateUnknownIssuer", says=("Corporate Inspection CA", "this network re-signs traffic"))
def a_corporate_proxy_that_signs_anew(s):
    certificate = s.authorities.certificate(s.authorities.other)
    front(s, certificate, chain=[s.authorities.other])


@case(None, verdict="ready", others="passed")
def a_corporate_proxy_whose_authority_is_given(s):
    certificate = s.authorities.certificate(s.authorities.other)
    front(s, certificate, chain=[s.authorities.other])
    s.ca_file = f"{s.authorities.other}.pem"


@case("tls", "certificateChainIncomplete", says=("Faults Issuing CA", "whole chain"), never=["vouches for itself"])
def incomplete_chain(s):
    front(s, s.authorities.certificate(s.authorities.intermediate))


@case(None, verdict="ready", others="passed")
def whole_chain(s):
    front(s, s.authorities.certificate(s.authorities.intermediate), chain=[s.authorities.intermediate])


def front_with(s, certificate):
    context = scene.tls_context(certificate, versions=(ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3))  # at no security level
    s.front(context=context)


@case("tls", "certificateWeak", says="RSA, 1024 bits", never=["Unknown error"])
def a_key_that_is_too_short(s):
    front_with(s, s.authorities.certificate(s.authorities.trusted, bits=1024))


@case("tls", "certificateWeak", says="SHA-1", never=["Unknown error"])
def a_signature_of_old(s):
    front_with(s, s.authorities.certificate(s.authorities.trusted, digest="sha1"))


@case("tls", "tlsFailed", says="a client certificate", never=["refuses the keys"])
def a_client_certificate_is_wanted(s):
    context = scene.tls_context(s.authorities.good)
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # with 1.3 the connection merely breaks
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(f"{s.authorities.trusted}.pem")
    s.front(context=context)


@case("tls", "certificateChainIncomplete", says=("whose issuer this computer doesn't know", "has to hold the root's"), never=["“”"])
def an_intermediate_alone_is_given(s):
    front(s, s.authorities.certificate(s.authorities.intermediate))
    s.ca_file = f"{s.authorities.intermediate}.pem"


@case("tls", "tlsFailed", says=("out of date", "TLS 1.2"), never=["certificate"])
def tls_1_0_alone(s):
    s.front(context=scene.tls_context(s.authorities.good, versions=(ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1)))


@case(None, verdict="ready", others="passed")
def http_2_is_offered_as_well(s):
    """Its connections are ended in a way (GOAWAY) after which Qt's own never answer: none is asked for."""
    context = scene.tls_context(s.authorities.good)
    context.set_alpn_protocols(["h2", "http/1.1"])
    s.front(context=context)


@case("tls", "tlsFailed", says=("plain http", "https"), never=["certificate", "TLS 1.0"])
def plain_http_on_the_port(s):
    def handle(connection):
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    s.server(handle)


@case("tls", "tlsFailed")
def hangs_up_in_the_handshake(s):
    s.server(lambda connection: connection.recv(100))


@case("tls", "tlsTimedOut", never=["refused"])
def a_handshake_that_stalls(s):
    s.time_limit = 1
    s.server(scene.wait_for_end)


@case("tls", "tlsFailed")
def rubbish_in_the_handshake(s):
    def handle(connection):
        connection.recv(65536)
        connection.sendall(b"\x16\x03\x03\xff\xff" + b"\x00" * 4000)

    s.server(handle)


@case("tls", "certificateWrongHost")
def a_certificate_for_a_name_only_while_an_address_is_typed(s):
    front(s, s.authorities.certificate(s.authorities.trusted, names="DNS:localhost"))


@case("tls", "certificateExpired", says=("Faults Old Issuing CA", "expired", "whole chain"), never=["The server's certificate has expired"])
def expired_intermediate(s):
    old = s.authorities.make("/O=Faults/CN=Faults Old Issuing CA", "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign", s.authorities.trusted, -900 * DAY, -DAY)
    front(s, s.authorities.certificate(old), chain=[old])


def outdated_root(s, start, end):
    """The CA in the given file, which the server doesn't send."""
    old = s.authorities.make("/O=Faults/CN=Faults Old Root CA", "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign", None, start, end)
    front(s, s.authorities.certificate(old))
    s.ca_file = f"{old}.pem"


@case("tls", "certificateExpired", says=("Faults Old Root CA", "expired", "clock"), never=["doesn't send"])
def expired_root_that_was_given(s):
    outdated_root(s, -900 * DAY, -DAY)


@case("tls", "certificateNotYetValid", says=("Faults Old Root CA", "not valid yet", "clock"), never=["from  on"])
def root_that_was_given_and_is_not_valid_yet(s):
    outdated_root(s, 2 * DAY, 900 * DAY)
