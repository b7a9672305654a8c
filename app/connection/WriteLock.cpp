// SPDX-License-Identifier: MIT
#include "app/connection/WriteLock.h"

#include "app/base/PrivateFile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {

Result<WriteLock> lockForWriting(const QString &folder)
{
    constexpr int patience = 200; // milliseconds
    if (const Result<> made = makeFolder(folder); !made)
        return tl::make_unexpected(made.error());
    auto lock = std::make_unique<QLockFile>(folder + u"/write.lock"_s);
    if (lock->tryLock(patience))
        return lock;
    const QString shown = QDir::toNativeSeparators(folder);
    if (lock->error() == QLockFile::LockFailedError)
        return fail(Cause::FileBusy, shown);
    return fail(Cause::FileUnwritable, shown);
}

} // namespace Propel
