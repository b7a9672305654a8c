// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxInstance.h"

#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

#include <tl/expected.hpp>

namespace sandbox {

/// What has to be given before an endpoint answers.
enum class Guard {
    KeysAlone, ///< right keys are enough
    Function,  ///< the inquire level of a module function
    Table,     ///< a table of Table Setup
    OwnLevels, ///< the setting for mySecurity
};

struct Call
{
    const Instance &instance;
    const Request &request;
    /// What stood for {…} in the route's path, decoded.
    QString captured;
};

/// The records of a collection, or why there are none to show.
using Records = tl::expected<QJsonArray, Answer>;

/// One endpoint. Of `records` and `whole` one is set: a collection, or an answer of another form.
struct Route
{
    QString path;
    Guard guard;
    QString guarded; ///< "Module/Function" or "Group/Table"
    std::function<Records(const Call &)> records;
    std::function<Answer(const Call &)> whole;
};

/// The practice instance's own table of endpoints. The program under test has a table of its own; the two may not
/// share.
const std::vector<Route> &routes();

/// What an endpoint (the path behind `apis/3.0/`) answers to a caller whose keys are right: finds its route, lets the
/// role decide, and shapes the records. Collections answer at `/count` and `/{id}` as well.
Answer endpointAnswer(const Instance &instance, const Request &request, const QString &endpoint);

} // namespace sandbox
