# SPDX-License-Identifier: MIT
"""In the middle of a run: the network goes, and comes back; the computer sleeps, and wakes up."""

import itertools
import os
import shutil
import signal
import threading
import time

import cases_machine
import network
import scene
from catalogue import add, add_good, good, rows_of

ASLEEP = 8  # seconds; the program takes less than 5 for a hiccup


def midway(happen, time_limit=5, prepare=lambda s: None):
    """At the ninth request to the API, `happen(s, front, handler)` comes in place of an answer: once. All else is as it should
    be."""

    def make(s):
        lock = threading.Lock()
        asked = itertools.count(1)

        def give(handler):
            with lock:
                due = next(asked) == 9
            if due:
                happen(s, front, handler)
            else:
                front.forward(handler)

        prepare(s)
        s.time_limit = time_limit
        front = s.front({"*/apis/*": give})

    return make


def keep_silent(front):
    """From now on nobody is answered, in whatever connection."""
    front.holds_the_dead = True
    front.answers = {"*": lambda handler: scene.wait_for_end(handler.connection)}


def let_connections_die(front):
    """As behind a router that has forgotten them: nothing comes through them any more, not even an end. New ones are well."""
    dead = set(front.server.open)

    def give(handler):
        if handler.connection in dead:
            scene.wait_for_end(handler.connection)
        else:
            front.forward(handler)

    front.holds_the_dead = True
    front.answers = {"*": give}


def no_row_is_judged(scene, report):
    return [f"{id} is {row['state']}" for id, row in rows_of(report).items() if row["state"] != "untested"]


def right_once_it_is_back(bring_back):
    """What was learnt before it went stays; and when the network is back, the next run is right."""

    def check(s, report):
        if not report["connection"].get("version"):
            return ["the instance's version is forgotten"]
        bring_back(s)
        _, again, output, _ = s.run()
        return no_row_is_judged(s, report) + ([] if again and again["verdict"] == "ready" else [f"once it is back: {output[:600]}"])

    return check


def restart(s, front, handler):
    front.close()
    threading.Timer(0.4, front.reopen).start()


def reset_all(s, front, handler):
    front.server.handle = lambda connection: scene.reset(connection)
    front.server.break_connections()


def heal(front):
    front.server.handle = front.handle


def reset_for_a_moment(s, front, handler):
    """Shorter than the tries of a request: nobody need hear of it."""
    reset_all(s, front, handler)
    threading.Timer(0.4, heal, [front]).start()


def falls_silent(s, front, handler):
    keep_silent(front)
    scene.wait_for_end(handler.connection)


def speaks_again(s):
    s.fronts[0].answers = {}


add_good("the_server_goes_and_is_back_at_once", midway(restart))
add_good("gone_for_a_moment", midway(reset_for_a_moment))
add("the_server_goes", midway(lambda s, front, handler: front.close()), "tcp", "connectionRefused", says="responded earlier in this test",
    never=["Check the domain"], check=right_once_it_is_back(lambda s: s.fronts[0].reopen()))  # fmt: skip
add("a_firewall_begins_to_reset", midway(reset_all), "companyInfo", "connectionBroken", says="what ends the connections", never=["TLS"],
    check=right_once_it_is_back(lambda s: heal(s.fronts[0])))  # fmt: skip
add("the_server_falls_silent", midway(falls_silent, 1), "companyInfo", "timedOut", check=right_once_it_is_back(speaks_again))


def claims_no_time_asleep(s, report):
    """A second more or less goes by before it is noticed."""
    awake = s.lasted - ASLEEP
    return [f"{report['timing']}, awake for {awake:.1f} s"] if report["timing"]["milliseconds"] > (awake + 2) * 1000 else []


def stop_for(s, seconds, meanwhile=lambda: None):
    os.kill(s.process.pid, signal.SIGSTOP)
    meanwhile()
    time.sleep(seconds)
    os.kill(s.process.pid, signal.SIGCONT)
    s.slept.set()


def sleeps_and_is_reset(s, front, handler):
    stop_for(s, ASLEEP, front.server.break_connections)


def sleeps_and_all_is_dead(s, front, handler):
    let_connections_die(front)
    stop_for(s, ASLEEP)
    scene.wait_for_end(handler.connection)


def sleeps_at_companyinfo(s):
    def happen(handler):
        front.answers = {}
        sleeps_and_is_reset(s, front, handler)

    s.time_limit = 2
    front = s.front({"/login/*": happen})


def sleeps_and_the_network_is_late(s, front, handler):
    front.holds_the_dead = True
    s.network.set_up(False)
    sleeps_and_is_reset(s, front, handler)
    time.sleep(3)
    s.network.set_up(True)


add_good("asleep_and_the_connections_are_reset", midway(sleeps_and_is_reset, 2), check=claims_no_time_asleep)
add_good("asleep_and_the_connections_are_dead", midway(sleeps_and_all_is_dead, 2), check=claims_no_time_asleep)
add_good("asleep_while_companyinfo_is_asked", sleeps_at_companyinfo, check=claims_no_time_asleep)


if network.can_be_made():

    def own_network(s):
        s.network = network.Network()
        s.stack.callback(s.network.close)

    add("the_network_swallows_all", midway(lambda s, front, handler: s.network.set_up(False), 1, own_network), "tcp", "connectionTimedOut",
        says="this computer's network", check=right_once_it_is_back(lambda s: s.network.set_up(True)))  # fmt: skip
    add("the_computer_loses_its_address", midway(lambda s, front, handler: s.network.set_address("0.0.0.0"), 1, own_network),
        "tcp", "networkUnreachable", says="this computer's network",
        check=right_once_it_is_back(lambda s: s.network.set_address("127.0.0.1")))  # fmt: skip
    add_good("asleep_and_the_network_comes_back_late", midway(sleeps_and_the_network_is_late, 2, own_network))

else:
    print("SKIPPED: a network of its own can be made by root alone")


if cases_machine.can_change_the_resolver():

    @good(check=claims_no_time_asleep)
    def asleep_while_the_name_is_looked_up(s):
        asked = []

        def answer(kind):
            if asked:
                return cases_machine.at_home(kind)
            asked.append(kind)
            threading.Thread(target=stop_for, args=(s, ASLEEP)).start()
            return None

        cases_machine.named_front(s)
        s.time_limit = 2
        cases_machine.resolver(s, answer, attempts=5)


if shutil.which("faketime"):

    def sleep_by_the_wall_clock(s):
        """As in a suspended Linux: the clock on the wall has gone on, the steady one stood still."""
        clock = s.folder / "clock"
        clock.write_text("+0")
        s.environment = {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1"}
        s.wrapper = ["env", f"LD_PRELOAD={cases_machine.faketime_library()}"]

        def move(seconds):  # whole: faketime reads it whenever somebody asks for the time
            (s.folder / "next").write_text(f"+{seconds}")
            os.replace(s.folder / "next", clock)

        s.move_clock = move

    def lasts(most):
        """Seconds."""
        return lambda s, report: [] if s.lasted < most and report["timing"]["milliseconds"] < most * 1000 else [f"{s.lasted:.1f} s, {report['timing']}"]

    def suspended(s, front, handler):
        let_connections_die(front)
        s.move_clock(3600)
        scene.wait_for_end(handler.connection)

    def suspended_while_it_waits(s, front, handler):
        handler.answer(429, "{}", {"Retry-After": "50"})
        threading.Timer(2, s.move_clock, [3600]).start()

    for name, happen, most in (
        ("suspended_for_an_hour", suspended, 20),
        ("suspended_while_the_instance_is_waited_for", suspended_while_it_waits, 45),
    ):
        add_good(name, midway(happen, 20, sleep_by_the_wall_clock), check=lasts(most), unless=scene.is_sanitized)
