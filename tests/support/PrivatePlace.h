// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Propel {

/// Before the application object is made: gives the run its own HOME, XDG and temporary folders, so that no test meets
/// or leaves anything of the person's, and points D-Bus to a dead address, so that nobody's keyring is touched. Only
/// under private-keyring.sh the bus stays. Also takes proxies and languages out of the environment. Windows asks the
/// environment for none of the folders: there they are those that Qt has for tests, and the Credential Manager and the
/// registry are the account's own, so that only Wine with a folder of its own keeps the person out of it.
class PrivatePlace
{
public:
    PrivatePlace();

private:
    QTemporaryDir m_folder;
};

/// Whether nobody but its owner may read, write or enter it.
bool isForOwnerAlone(const QString &path);

/// An absolute path below which nothing can be made, not even by root.
QString unwritablePlace();

#ifdef Q_OS_WIN
bool isWine();
#endif

/// Turns warnings that mean a broken test or program into failures: qt.modeltest, and connects that did not work.
void failOnBadWarnings();

} // namespace Propel
