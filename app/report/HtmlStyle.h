// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// The HTML page's style sheet. Colors keep a contrast of 4.5:1 or more on their backgrounds, in light and dark.
/// It holds no "<" and no "&", so that it can stand in well-formed XML.
inline QString htmlStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --text: #1d2329; --soft: #505a64; --line: #cfd6dd; --page: #ffffff; --band: #f3f5f7;
  --passed: #0b6e3b; --failed: #b3141f; --unconfirmed: #7a5200; --untested: #505a64; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ecef; --soft: #aeb8c2; --line: #47505a; --page: #181c20; --band: #22272d;
    --passed: #5fd699; --failed: #ff9a94; --unconfirmed: #f0c060; --untested: #aeb8c2; } }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
.title { margin: 0; color: var(--soft); }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.25; }
h2, caption { font-size: 1.125rem; font-weight: 600; text-align: left; padding: 0 0 0.5rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 1rem 0; }
dt { color: var(--soft); font-size: 0.875rem; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1.5rem 0; }
th, td { padding: 0.375rem 1rem 0.375rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--band); }
tbody th { font-weight: 600; }
td p { margin: 0; max-width: 40rem; }
td p.remedy { padding-left: 0.75rem; border-left: 0.1875rem solid var(--line); margin: 0.125rem 0 0.375rem; }
td .state { white-space: nowrap; font-weight: 600; }
.passed { color: var(--passed); }
.failed { color: var(--failed); }
.unconfirmed { color: var(--unconfirmed); }
.untested { color: var(--untested); }
summary { cursor: pointer; }
details td { overflow-wrap: anywhere; font-family: ui-monospace, Consolas, monospace; font-size: 0.8125rem; }
@media print {
  :root { --text: #000000; --soft: #333333; --line: #999999; --page: #ffffff; --band: #eeeeee;
    --passed: #0b6e3b; --failed: #b3141f; --unconfirmed: #7a5200; --untested: #333333; }
  main { max-width: none; padding: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; } }
)");
}

} // namespace Propel
