#pragma once

#include "domain/failure.h"

#include <functional>
#include <optional>

namespace mamis {

/// What a request to another thread came to: a value or a Failure. A request that was interrupted halfway may
/// have both: what was reached, and why not more.
template <typename T> struct Result
{
    std::optional<T> value;
    std::optional<Failure> failure;

    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
};

/// For requests that have nothing to say but "done".
struct Done
{
};

/// Called in the thread of the request's context object; never after that object is gone.
template <typename T> using Answer = std::function<void(const Result<T> &)>;

} // namespace mamis
