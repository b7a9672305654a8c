# SPDX-License-Identifier: MIT
"""In the middle of a run: the network goes, and comes back; the computer sleeps, and wakes up."""

import os
import shutil
import signal
import threading
import time

import cases_machine
import network
import scene
from catalogue import case, rows_of

ASLEEP = 8  # seconds; the program takes less than 5 for a hiccup


def then(s, count, happen, **front_options):
    """At that request to the API, `happen(front, handler)` comes in place of an answer: once. All else is as it should be."""
    lock = threading.Lock()
    asked = [0]

    def give(handler):
        with lock:
            asked[0] += 1
            due = asked[0] == count
        if due:
            happen(front, handler)
        else:
            front.forward(handler)

    front = s.front({"*/apis/*": give}, **front_options)
    return front


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
    """And when the network is back, the next run is right."""

    def check(s, report):
        bring_back(s)
        _, again, output, _ = s.run()
        return no_row_is_judged(s, report) + ([] if again and again["verdict"] == "ready" else [f"once it is back: {output[:600]}"])

    return check


@case(None, verdict="ready", others="passed")
def the_server_goes_and_is_back_at_once(s):
    def restart(front, handler):
        front.close()
        threading.Timer(0.4, front.reopen).start()

    then(s, 9, restart)


@case("tcp", "connectionRefused", says="answered at first", never=["Check the domain"], check=right_once_it_is_back(lambda s: s.fronts[0].reopen()))
def the_server_goes(s):
    then(s, 9, lambda front, handler: front.close())


def reset_all(front, handler):
    front.server.handle = lambda connection: scene.reset(connection)
    front.server.break_connections()


def heal(front):
    front.server.handle = front.handle


@case("companyInfo", "connectionBroken", says="what ends the connections", never=["TLS"], check=right_once_it_is_back(lambda s: heal(s.fronts[0])))
def a_firewall_begins_to_reset(s):
    then(s, 9, reset_all)


def falls_silent(front, handler):
    keep_silent(front)
    scene.wait_for_end(handler.connection)


def speaks_again(s):
    s.fronts[0].answers = {}


@case("companyInfo", "timedOut", check=right_once_it_is_back(speaks_again))
def the_server_falls_silent(s):
    s.time_limit = 1
    then(s, 9, falls_silent)


@case(None, verdict="ready", others="passed")
def gone_for_a_moment(s):
    """Shorter than the tries of a request: nobody need hear of it."""

    def happen(front, handler):
        reset_all(front, handler)
        threading.Timer(0.4, heal, [front]).start()

    then(s, 9, happen)


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


@case(None, verdict="ready", others="passed", check=claims_no_time_asleep)
def asleep_and_the_connections_are_reset(s):
    s.time_limit = 2
    then(s, 9, lambda front, handler: stop_for(s, ASLEEP, front.server.break_connections))


@case(None, verdict="ready", others="passed", check=claims_no_time_asleep)
def asleep_and_the_connections_are_dead(s):
    def happen(front, handler):
        let_connections_die(front)
        stop_for(s, ASLEEP)
        scene.wait_for_end(handler.connection)

    s.time_limit = 2
    then(s, 9, happen)


@case(None, verdict="ready", others="passed", check=claims_no_time_asleep)
def asleep_while_companyinfo_is_asked(s):
    def happen(handler):
        front.answers = {}
        stop_for(s, ASLEEP, front.server.break_connections)

    s.time_limit = 2
    front = s.front({"/login/*": happen})


if network.can_be_made():

    def own_network(s):
        s.network = network.Network()
        s.stack.callback(s.network.close)

    @case("tcp", "connectionTimedOut", says="this computer's network", check=right_once_it_is_back(lambda s: s.network.set_up(True)))
    def the_network_swallows_all(s):
        own_network(s)
        s.time_limit = 1
        then(s, 9, lambda front, handler: s.network.set_up(False))

    @case("tcp", "networkUnreachable", says="this computer's network", check=right_once_it_is_back(lambda s: s.network.set_address("127.0.0.1")))
    def the_computer_loses_its_address(s):
        own_network(s)
        s.time_limit = 1
        then(s, 9, lambda front, handler: s.network.set_address("0.0.0.0"))

    @case(None, verdict="ready", others="passed")
    def asleep_and_the_network_comes_back_late(s):
        def happen(front, handler):
            front.holds_the_dead = True
            s.network.set_up(False)
            stop_for(s, ASLEEP, front.server.break_connections)
            time.sleep(3)
            s.network.set_up(True)

        own_network(s)
        s.time_limit = 2
        then(s, 9, happen)

else:
    print("SKIPPED: a network of its own can be made by root alone")


if cases_machine.can_change_the_resolver():

    @case(None, verdict="ready", others="passed", check=claims_no_time_asleep)
    def asleep_while_the_name_is_looked_up(s):
        asked = []

        def answer(kind):
            if asked:
                return ["127.0.0.1"] if kind == "A" else []
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

        return move

    def lasts(most):
        """Seconds."""
        return lambda s, report: [] if s.lasted < most and report["timing"]["milliseconds"] < most * 1000 else [f"{s.lasted:.1f} s, {report['timing']}"]

    @case(None, verdict="ready", others="passed", check=lasts(20), unless=scene.is_sanitized)
    def suspended_for_an_hour(s):
        move = sleep_by_the_wall_clock(s)

        def happen(front, handler):
            let_connections_die(front)
            move(3600)
            scene.wait_for_end(handler.connection)

        s.time_limit = 20
        then(s, 9, happen)

    @case(None, verdict="ready", others="passed", check=lasts(45), unless=scene.is_sanitized)
    def suspended_while_the_instance_is_waited_for(s):
        move = sleep_by_the_wall_clock(s)

        def happen(front, handler):
            handler.answer(429, "{}", {"Retry-After": "50"})
            threading.Timer(2, move, [3600]).start()

        s.time_limit = 20
        then(s, 9, happen)
