# SPDX-License-Identifier: MIT
"""All the places where a session may have left something, and the search through them."""

import pathlib
import subprocess


def content_of(path):
    try:
        return path.read_bytes() if path.is_file() else b""
    except OSError:  # gone, or not ours
        return b""


def below(*folders):
    for folder in folders:
        yield from pathlib.Path(folder).rglob("*")


def in_files(search, paths, allowed=lambda path: False):
    return [f"{path}: {', '.join(found)}" for path in paths if not allowed(path) and (found := search.find(content_of(path)))]


def in_processes(search):
    """Arguments and environment of every process, as any program of the same person can read them."""
    places = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        for part in ("cmdline", "environ"):
            if found := search.find(content_of(process / part)):
                places.append(f"{process / part} ({content_of(process / 'comm').decode().strip()}): {', '.join(found)}")
    return places


def journal_since(seconds):
    """The system's journal since then (seconds since 1970), or None where none is kept."""
    try:
        told = subprocess.run(["journalctl", "--quiet", "--since", f"@{int(seconds)}", "--output", "export"], capture_output=True)
        files = subprocess.run(["journalctl", "--header"], capture_output=True, text=True)
    except FileNotFoundError:
        return None
    return told.stdout if told.returncode == 0 and "File path" in files.stdout + files.stderr else None
