# SPDX-License-Identifier: MIT
"""Figures and their limits, as the benchmarks print them."""

_over = []


def tell(what, value, limit, detail):
    if value > limit:
        _over.append(what)
    print(f"{'OVER' if value > limit else 'ok  '} {what}: {value:.2f} (at most {limit})  {detail}", flush=True)


def exit_code():
    """1 if one was over."""
    return bool(_over)
