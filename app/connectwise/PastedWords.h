// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/KeyLabel.h"

#include <QList>
#include <QString>

namespace Propel {

/// A word of a pasted text. It points into that text, so that no copies of a private key are left behind.
struct PastedWord
{
    enum class Form {
        Plain,
        Odd, ///< may be a key of an unusual length or with unusual signs, if something else says that it is one
        Key, ///< looks like the keys seen so far, and not like a word of any language
    };

    QStringView text;
    qsizetype at = 0;
    int line = 0;
    bool behindSign = false; ///< a colon, quote, tab... stands between it and the word before
    Form form = Form::Plain;
    std::optional<KeyKind> label;
};

/// A pasted text without what can't be seen: every line end is "\n", every blank " ", HTML's tags and JSON's escapes
/// are undone. The caller wipes it.
QString withoutInvisible(const QString &pasted);

QList<PastedWord> wordsOf(QStringView clean);

PastedWord::Form formOf(QStringView word);
bool hasDigit(QStringView word);

} // namespace Propel
