// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <chrono>
#include <ctime>

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
    QList<const char *> frames = {"%"}; ///< what stands around a long run, "%": see SpeedTest.cpp
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

/// Text that was made fit to be shown: no control character, no bidirectional override, no longer than said.
inline bool isPlain(const QString &text, qsizetype most)
{
    return text.size() <= most + 1 && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                      c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
           });
}

/// The first byte of an input chooses among the values; the rest is the text.
template<typename T, std::size_t count>
const T &chosen(const T (&values)[count], const QByteArray &input)
{
    return values[input.isEmpty() ? 0 : static_cast<unsigned char>(input.at(0)) % count];
}

/// The processor's time that this thread used: what others do on the machine doesn't count.
inline std::chrono::nanoseconds processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// No input may take longer (the issue's bound, for up to 1 MiB).
inline constexpr std::chrono::milliseconds longest{100};

} // namespace Propel::Fuzz

/// A promise that was broken: ends the program, with the line, in whatever build.
#define PROPEL_PROMISED(condition)                                                                                     \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            qFatal("%s:%d: broken promise: %s", __FILE__, __LINE__, #condition);                                       \
    } while (false)
