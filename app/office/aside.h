#pragma once

#include "domain/log.h"
#include "office/result.h"

#include <QThread>

#include <memory>
#include <utility>

namespace mamis {

/// Work on files that are not open as a database (making, comparing, restoring one), in a thread of its own,
/// so that the window goes on. What it throws as a Failure is logged and answered. The answer comes in the
/// thread of `context`, and never after that is gone; the work itself goes on to its end.
template <typename T> void runAside(QObject *context, std::function<T()> work, Answer<T> answer)
{
    const auto result = std::make_shared<Result<T>>();
    QThread *thread = QThread::create([result, work = std::move(work)] {
        try {
            result->value = work();
        } catch (const Failure &caught) {
            result->failure = logged(caught);
        }
    });
    QObject::connect(thread, &QThread::finished, context, [result, answer = std::move(answer)] {
        answer(std::exchange(*result, {})); // what is answered (an open file) belongs to the answer alone
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace mamis
