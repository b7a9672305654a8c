// SPDX-License-Identifier: MIT
#include "app/requirements/RequirementSet.h"

#include "app/base/PrivateFile.h"
#include "app/requirements/RequirementReader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {

Result<RequirementSet> RequirementSet::fromJson(const QByteArray &json)
{
    return RequirementReader().read(json);
}

Result<RequirementSet> RequirementSet::fromFile(const QString &path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return tl::make_unexpected(content.error());
    Result<RequirementSet> set = fromJson(*content);
    if (!set)
        return fail(set.error().cause, QDir::toNativeSeparators(path) + u", "_s + set.error().detail);
    return set;
}

const RequirementSet &RequirementSet::builtIn()
{
    static const RequirementSet set = [] {
        const Result<RequirementSet> read = fromFile(u":/requirements/connectwise.json"_s);
        if (!read)
            qFatal("The requirements that were built in are wrong: %s", qUtf8Printable(read.error().detail));
        return *read;
    }();
    return set;
}

} // namespace Propel
