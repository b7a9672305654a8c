// SPDX-License-Identifier: MIT
// A start of the program as far as SingleInstance goes: says what it is, a line, and as the first one a line for each
// start that hands something over. Ends when its standard input does.
#include "app/start/SingleInstance.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

using namespace Propel;

namespace {

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    SingleInstance instance;
    StartOptions options;
    options.domain = application.arguments().value(1);
    QObject::connect(&instance, &SingleInstance::startedAgain, &application,
                     [](const StartOptions &again) { say(QStringLiteral("again ") + again.domain); });
    ForwardStart step(instance, options);
    QObject::connect(&step, &Step::ended, &application, [&step] {
        const auto outcome = step.result();
        if (outcome == ForwardStart::Attempt::First)
            return say(QStringLiteral("first"));
        say(outcome == ForwardStart::Attempt::Delivered ? QStringLiteral("delivered") : QStringLiteral("failed"));
        QCoreApplication::exit(outcome == ForwardStart::Attempt::Delivered ? 0 : 1);
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::exit(0);
    });
    if (instance.claim() == SingleInstance::Claim::First)
        say(QStringLiteral("first"));
    else
        step.start();
    return QCoreApplication::exec();
}
