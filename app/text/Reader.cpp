// SPDX-License-Identifier: MIT
#include "app/text/Reader.h"

namespace Propel::Text {
namespace {

Reader presentReader = Reader::Window;

} // namespace

void setReader(Reader reader)
{
    presentReader = reader;
}

QString forReader(const QString &inWindow, const QString &inTerminal)
{
    return presentReader == Reader::Window ? inWindow : inTerminal;
}

} // namespace Propel::Text
