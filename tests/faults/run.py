# SPDX-License-Identifier: MIT
"""Every fault of the catalogue, made on 127.0.0.1 and diagnosed by the real propel-check.

run.py PROPEL_CHECK PROPEL_SANDBOX [PART OF A CASE'S NAME ...]; "list" in place of the programs lists them.
"""

import concurrent.futures
import pathlib
import sys
import traceback

import catalogue
import scene


def run(made, programs, authorities, folder):
    home = pathlib.Path(folder) / made.name
    home.mkdir()
    stage = scene.Scene(programs, authorities, home)
    try:
        made.make(stage)
        return catalogue.complaints(made, stage, *stage.run())
    except Exception:  # a case that can't be made has failed
        return [traceback.format_exc()]
    finally:
        stage.close()


def main():
    catalogue.load()
    wanted = sys.argv[3:]
    cases = [made for made in catalogue.ALL if not wanted or any(part in made.name for part in wanted)]
    if sys.argv[1] == "list":
        print("\n".join(f"{made.name}: {made.stage} {made.cause}" for made in catalogue.ALL))
        return 0
    for made in [made for made in cases if made.unless and made.unless(sys.argv[1])]:
        print(f"SKIPPED: {made.name}: it can't be made with this build of propel-check")
        cases.remove(made)
    failed = 0
    with scene.temporary_folder() as folder, concurrent.futures.ThreadPoolExecutor(6) as pool:
        authorities = scene.make_authorities(folder)
        outcomes = [(made, pool.submit(run, made, sys.argv[1:3], authorities, folder)) for made in cases]
        for made, outcome in outcomes:
            for complaint in outcome.result():
                print(f"{made.name}: {complaint}", flush=True)
            failed += bool(outcome.result())
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed or not cases else 0


sys.exit(main())
