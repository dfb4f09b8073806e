#pragma once

#include "bench/peers.h"
#include "office/result.h"

#include <QEventLoop>
#include <QObject>

#include <functional>
#include <optional>

namespace mamis::bench {

/// Asks the Office and waits: the way there and back through its threads is part of the time.
template <typename T> T answerOf(const std::function<void(QObject *, Answer<T>)> &ask)
{
    QObject context;
    QEventLoop loop;
    std::optional<Result<T>> result;
    ask(&context, [&](const Result<T> &answer) {
        result = answer;
        loop.quit();
    });
    if (!result)
        loop.exec();
    if (!*result)
        giveUp(QStringLiteral("failed: ") + result->failure->code);
    return **result;
}

} // namespace mamis::bench
