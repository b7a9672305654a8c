// SPDX-License-Identifier: MIT
#include "app/history/HistoryStore.h"

#include "app/base/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Propel {

QString HistoryStore::file(const QString &connectionId) const
{
    return u"%1/%2.json"_s.arg(m_folder, connectionId);
}

Result<RunHistory> HistoryStore::load(const QString &connectionId) const
{
    const QString path = file(connectionId);
    const QFileInfo about(path);
    if (!about.exists())
        return RunHistory();
    if (about.isFile() && about.size() > largest)
        return setAside(path, u"%1 bytes"_s.arg(about.size()));
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return tl::make_unexpected(content.error());
    Result<RunHistory> history = RunHistory::fromJson(*content);
    if (!history)
        return setAside(path, history.error().detail);
    return history;
}

HistoryStore::Added HistoryStore::add(const QString &connectionId, const RunRecord &run, Audience audience)
{
    Added added;
    const Result<WriteLock> lock = lockForWriting(m_folder);
    const Result<RunHistory> loaded = load(connectionId);
    RunHistory history = loaded.value_or(RunHistory());
    QList<Unwritten> runs = m_unwritten.take(connectionId);
    runs.append({run, audience});
    for (const Unwritten &each : std::as_const(runs)) {
        auto [notice, notified] = noticeFor(history, each.run);
        added.notice = each.audience == Audience::Absent ? notice : ChangeNotice();
        if (each.audience != Audience::Another)
            history.notified = notified;
        history.add(each.run);
    }

    Result<> written;
    if (!lock)
        written = tl::make_unexpected(lock.error());
    else if (!loaded && loaded.error().cause != Cause::FileDamaged) // it is there, and not to be written over
        written = tl::make_unexpected(loaded.error());
    else
        written = writeFile(file(connectionId), history.toJson());
    if (!written) {
        if (runs.size() > RunHistory::most)
            runs.removeFirst();
        m_unwritten.insert(connectionId, runs);
    }
    added.trouble = !written ? written.error() : !loaded ? loaded.error() : Error();
    return added;
}

void HistoryStore::drop(const QString &connectionId)
{
    m_unwritten.remove(connectionId);
    QFile::remove(file(connectionId));
}

} // namespace Propel
