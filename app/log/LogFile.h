// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Propel {

/// A file that lines are added to, for its owner alone: at 1 MiB it becomes NAME.1, and three old ones are kept. While
/// one program renames, what others add still goes to the old file, which may so become a little larger. Several
/// programs may add to it at once: each line is written whole, and none is lost when one of them renames it. Nothing
/// here waits for anybody, and where it can't be written it simply isn't.
class LogFile
{
public:
    static constexpr qint64 largest = 1024 * 1024; ///< bytes
    static constexpr int oldOnes = 3;

    explicit LogFile(QString path) : m_path(std::move(path)) {}

    bool append(const QByteArray &line);
    [[nodiscard]] QString path() const { return m_path; }

private:
    void rotate() const;

    QString m_path;
    bool m_torn = false; ///< the disk took only a part of the last line
};

} // namespace Propel
