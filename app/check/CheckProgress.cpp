// SPDX-License-Identifier: MIT
#include "app/check/CheckProgress.h"

#include "app/check/Terminal.h"

#include <cstdio>

namespace Propel {
namespace {

constexpr auto eraseLine = "\r\x1b[K";

} // namespace

CheckProgress::CheckProgress(bool quiet)
    : m_on(!quiet && Terminal::isInteractive(Terminal::Stream::Error) && qgetenv("TERM") != "dumb")
{}

void CheckProgress::show(const QString &text)
{
    if (!m_on)
        return;
    std::fprintf(stderr, "%s%s", eraseLine, text.toUtf8().constData());
    std::fflush(stderr);
    m_isShown = true;
}

void CheckProgress::clear()
{
    if (!m_isShown)
        return;
    std::fputs(eraseLine, stderr);
    std::fflush(stderr);
    m_isShown = false;
}

} // namespace Propel
