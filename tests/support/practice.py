# SPDX-License-Identifier: MIT
"""propel-sandbox as a process: the practice instance that the tests in Python talk to."""

import json
import os
import ssl
import subprocess
import urllib.request


class Sandbox:
    """The process, with what it announces: sandbox["domain"] and the like."""

    def __init__(self, program, *options, keys=None):
        """`keys`: {"publicKey": …, "privateKey": …}; fresh ones without. They go through a pipe: in no file, on no list."""
        handed = ()
        if keys:
            handed, end = os.pipe()
            with open(end, "w") as pipe:
                json.dump(keys, pipe)
            handed, options = (handed,), (*options, "--keys", f"/dev/fd/{handed}")
        self.process = subprocess.Popen([program, "--json", *options], stdout=subprocess.PIPE, text=True, pass_fds=handed)
        for end in handed:
            os.close(end)
        self.line = self.process.stdout.readline()
        self.facts = json.loads(self.line)
        self.trust = ssl.create_default_context(cafile=self["caFile"])

    def __getitem__(self, name):
        return self.facts[name]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def ask(self, method, path, body=None):
        """Of its control endpoints."""
        content = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"https://{self['domain']}/sandbox/{path}", method=method, data=content)
        with urllib.request.urlopen(request, context=self.trust, timeout=20) as answer:
            return json.load(answer)

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()
