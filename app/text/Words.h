// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

/// The one place where values become sentences, for window, terminal and reports alike: a header per subject, plain
/// functions. All texts are translated. What the instance said stands in them as plain text: who shows it as HTML or
/// Markdown escapes it there.
namespace Propel::Text {

/// Words::tr("…") translates a text of this folder.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace Propel::Text
