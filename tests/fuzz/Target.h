// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace Propel::Fuzz {

/// Something of the program that reads what others wrote. Whatever it is given, it must neither crash, nor hang, nor
/// hold up the window, and what it makes of it must hold what its header promises.
struct Target
{
    /// A list or an object of very many small parts: before, the part ("#": counted up), behind.
    struct Many
    {
        const char *before;
        const char *part;
        const char *behind;
    };

    const char *name; ///< of the folder in corpus/, too
    void (*read)(const QByteArray &input);
    QList<const char *> frames = {"%"}; ///< what stands around a long run, "%": see WorstInputs.h
    QList<Many> lists = {};
};

/// The targets that are linked into this program: one under libFuzzer, all in tests-fuzz.
inline QList<Target> &targets()
{
    static QList<Target> all;
    return all;
}

/// Each target's file holds one.
struct Registration
{
    explicit Registration(const Target &target) { targets().append(target); }
};

} // namespace Propel::Fuzz

/// A promise that was broken: ends the program, with the line, in whatever build.
#define PROPEL_PROMISED(condition)                                                                                     \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            qFatal("%s:%d: broken promise: %s", __FILE__, __LINE__, #condition);                                       \
    } while (false)
