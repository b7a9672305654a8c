// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"

#include "app/connection/PrivateKey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestPaste = 4000;

/// What a label in front of a key says it is: 'p' private, 'u' public, 0 nothing. The word nearest to the key counts.
char labelled(QStringView before)
{
    // "private", "privat", "privé", "privada", "prywatny"; "secret", "secreta", "geheim"; "public", "pública",
    // "öffentlich"
    static const QRegularExpression label(u"(priv|pryw|secret|geheim)|(publi|públi|öffentlich|oeffentlich)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    char kind = 0;
    for (auto match = label.globalMatch(before.toString()); match.hasNext();)
        kind = match.next().capturedLength(1) > 0 ? 'p' : 'u';
    return kind;
}

} // namespace

std::optional<PastedKeys> readPastedKeys(const QString &text)
{
    if (text.size() > longestPaste)
        return std::nullopt;
    // Words of letters and digits; those that look like keys are the candidates, the rest may be labels.
    static const QRegularExpression word(u"[A-Za-z0-9]+"_s);
    struct Found
    {
        qsizetype at;
        qsizetype end;
    };
    QList<Found> keys;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (looksLikeKey(found.capturedView()))
            keys.append({found.capturedStart(), found.capturedEnd()});
    }
    if (keys.size() != 2)
        return std::nullopt;
    const Found &first = keys.at(0);
    const Found &second = keys.at(1);
    const char firstLabel = labelled(QStringView(text).left(first.at));
    const char secondLabel = labelled(QStringView(text).sliced(first.end, second.at - first.end));
    const bool swapped = firstLabel == 'p' || (firstLabel == 0 && secondLabel == 'u');
    const Found &publicPlace = swapped ? second : first;
    const Found &privatePlace = swapped ? first : second;
    QString privateText = text.sliced(privatePlace.at, privatePlace.end - privatePlace.at);
    PastedKeys pasted{text.sliced(publicPlace.at, publicPlace.end - publicPlace.at), Secret(privateText),
                      firstLabel != 0 || secondLabel != 0};
    Secret::wipe(privateText);
    return pasted;
}

} // namespace Propel
