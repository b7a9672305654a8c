#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A Secret Service with moods, on the session bus: for what a real keyring can't be brought to do.

secret_service.py MOOD
  answers        keeps what it is given, in memory
  never-answers  has the name, takes every call, and never replies
  lies           says done, and gives back another secret
  forgets        says done, and keeps nothing
  read-only      gives what it has, takes nothing; it has the entry "from-before" of the service "Propel Connect"

It speaks as much of org.freedesktop.Secret as libsecret 0.20 asks for, with secrets in plain. It has one collection,
unlocked, and never prompts.
"""

import signal
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
COLLECTION = f"{ROOT}/collection/double"
ALIAS = f"{ROOT}/aliases/default"  # libsecret writes to this path without asking where it leads
SESSION = f"{ROOT}/session/plain"
NOTHING = "/"  # in place of a prompt: there is none

INTERFACES = Gio.DBusNodeInfo.new_for_xml("""
<node>
  <interface name="org.freedesktop.Secret.Service">
    <method name="OpenSession">
      <arg type="s" direction="in"/><arg type="v" direction="in"/><arg type="v" direction="out"/><arg type="o" direction="out"/>
    </method>
    <method name="SearchItems"><arg type="a{ss}" direction="in"/><arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
    <method name="Unlock"><arg type="ao" direction="in"/><arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
    <method name="GetSecrets"><arg type="ao" direction="in"/><arg type="o" direction="in"/><arg type="a{o(oayays)}" direction="out"/></method>
    <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
    <property name="Collections" type="ao" access="read"/>
  </interface>
  <interface name="org.freedesktop.Secret.Collection">
    <method name="CreateItem">
      <arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/><arg type="b" direction="in"/>
      <arg type="o" direction="out"/><arg type="o" direction="out"/>
    </method>
    <property name="Items" type="ao" access="read"/>
    <property name="Label" type="s" access="read"/>
    <property name="Locked" type="b" access="read"/>
    <property name="Created" type="t" access="read"/>
    <property name="Modified" type="t" access="read"/>
  </interface>
  <interface name="org.freedesktop.Secret.Item">
    <method name="Delete"><arg type="o" direction="out"/></method>
    <method name="GetSecret"><arg type="o" direction="in"/><arg type="(oayays)" direction="out"/></method>
    <property name="Attributes" type="a{ss}" access="read"/>
    <property name="Label" type="s" access="read"/>
    <property name="Locked" type="b" access="read"/>
    <property name="Created" type="t" access="read"/>
    <property name="Modified" type="t" access="read"/>
  </interface>
</node>""")


class Refused(Exception):
    """The error's name on the bus, and its words."""


class Item:
    def __init__(self, label, attributes, secret, content_type):
        self.label, self.attributes, self.secret, self.content_type = label, attributes, secret, content_type

    def has(self, attributes):
        return attributes.items() <= self.attributes.items()


class SecretService:
    def __init__(self, bus, mood):
        self.bus = bus
        self.mood = mood
        self.items = {}  # by path
        self.registered = {}
        self.made = 0
        self.publish(ROOT, "org.freedesktop.Secret.Service")
        for path in (COLLECTION, ALIAS):
            self.publish(path, "org.freedesktop.Secret.Collection")
        if mood == "read-only":
            attributes = {"server": "Propel Connect", "user": "from-before", "type": "plaintext"}
            self.keep(Item("Propel Connect", attributes, b"from before", "text/plain"))

    def publish(self, path, interface):
        info = INTERFACES.lookup_interface(interface)
        self.registered[path] = self.bus.register_object(path, info, self.called, self.asked, None)

    def keep(self, item):
        self.made += 1
        path = f"{COLLECTION}/{self.made}"
        self.items[path] = item
        self.publish(path, "org.freedesktop.Secret.Item")
        return path

    def forget(self, path):
        del self.items[path]
        self.bus.unregister_object(self.registered.pop(path))

    def found(self, attributes):
        return [path for path, item in self.items.items() if item.has(attributes)]

    def refuse_to_write(self):
        if self.mood == "read-only":
            raise Refused("org.freedesktop.DBus.Error.NotSupported", "This collection is read-only")

    # What libsecret calls. Each gives the reply's type and values.

    def OpenSession(self, _path, algorithm, _input):
        if algorithm != "plain":
            raise Refused("org.freedesktop.DBus.Error.NotSupported", "Only plain sessions are offered")
        return "(vo)", (GLib.Variant("s", ""), SESSION)

    def SearchItems(self, _path, attributes):
        return "(aoao)", (self.found(attributes), [])

    def Unlock(self, _path, objects):
        return "(aoo)", (objects, NOTHING)

    def GetSecrets(self, _path, paths, session):
        return "(a{o(oayays)})", ({path: self.given(path, session) for path in paths if path in self.items},)

    def GetSecret(self, path, session):
        return "((oayays))", (self.given(path, session),)

    def ReadAlias(self, _path, alias):
        return "(o)", (COLLECTION if alias == "default" else NOTHING,)

    def CreateItem(self, _path, properties, secret, replace):
        self.refuse_to_write()
        attributes = properties["org.freedesktop.Secret.Item.Attributes"]
        if replace:
            for path in self.found(attributes):
                self.forget(path)
        _session, _parameters, value, content_type = secret
        path = self.keep(Item(properties["org.freedesktop.Secret.Item.Label"], attributes, bytes(value), content_type))
        if self.mood == "forgets":
            self.forget(path)
        return "(oo)", (path, NOTHING)

    def Delete(self, path):
        self.refuse_to_write()
        self.forget(path)
        return "(o)", (NOTHING,)

    def given(self, path, session):
        item = self.items[path]
        value = b"quite another secret" if self.mood == "lies" else item.secret
        return session, b"", value, item.content_type

    # The bus's side

    def called(self, _bus, _sender, path, _interface, method, parameters, invocation):
        try:
            kind, values = getattr(self, method)(path, *parameters.unpack())
            invocation.return_value(GLib.Variant(kind, values))
        except Refused as refused:
            invocation.return_dbus_error(*refused.args)

    def asked(self, _bus, _sender, path, _interface, name):
        item = self.items.get(path)
        return {
            "Collections": lambda: GLib.Variant("ao", [COLLECTION]),
            "Items": lambda: GLib.Variant("ao", list(self.items)),
            "Attributes": lambda: GLib.Variant("a{ss}", item.attributes),
            "Label": lambda: GLib.Variant("s", item.label if item else "double"),
            "Locked": lambda: GLib.Variant("b", False),
            "Created": lambda: GLib.Variant("t", 0),
            "Modified": lambda: GLib.Variant("t", 0),
        }[name]()


def swallow(_bus, message, incoming):
    """No call comes through, so none is answered; what the bus itself says does."""
    return None if incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL else message


def main():
    moods = ("answers", "never-answers", "lies", "forgets", "read-only")
    if len(sys.argv) != 2 or sys.argv[1] not in moods:
        raise SystemExit(f"usage: {sys.argv[0]} {' | '.join(moods)}")
    mood = sys.argv[1]
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    bus.set_exit_on_close(True)
    service = SecretService(bus, mood)
    if mood == "never-answers":
        bus.add_filter(swallow)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGTERM, loop.quit)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, lambda *_: loop.quit())
    loop.run()
    return service


if __name__ == "__main__":
    main()
