// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/Document.h"
#include "app/requirements/RequirementSet.h"

namespace Propel {

/// One step of the setup guide. Windows show it as a card; on paper it is a section with boxes.
struct GuideStep
{
    enum class Kind { Role, Levels, Tables, Member, Keys };
    struct Check
    {
        QString id;    ///< of a row or table of the requirements, or the step's own
        int count = 1; ///< levels that it sets
    };

    Kind kind = Kind::Role;
    QString title;
    QStringList clicks; ///< what ConnectWise's screens say is between <b> and </b>
    QString note = {};
    QList<Check> checks = {}; ///< the step is done once all of them are checked
    qsizetype listAfter = 0;  ///< on paper, its levels or tables stand behind so many clicks

    [[nodiscard]] bool isDone(const QStringList &checked) const;
    [[nodiscard]] QString progress(const QStringList &checked) const; ///< "12 of 16 levels", "Done"; may be empty
};

/// How the role, the member and the keys are made in ConnectWise: five steps, in their order.
QList<GuideStep> guideSteps(const RequirementSet &requirements);
QString guideSentence(const ModuleRequirement &row); ///< a row's levels in words
QString guideHtml(const QString &text);              ///< escaped, with its <b> and </b>
QString guideClicksHtml(const QStringList &clicks);  ///< numbered
QString guideKeyWarning();                           ///< how the keys are not to be handed over
/// Where the keys of a member that is there already are found.
QStringList guideToFindKeys();
QString guideLostKey();

/// All of it, to hand to the administrator who does it. `pictureOf`: the drawings beside the steps, for pages.
Document guideDocument(const RequirementSet &requirements,
                       const std::function<Picture(GuideStep::Kind)> &pictureOf = {});

} // namespace Propel
