#pragma once

#include <chrono>

namespace codeqr::webhooks {

/// An instant, to the millisecond. It converts to `std::chrono::system_clock::time_point`, whose range may be smaller.
using Timestamp = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

}  // namespace codeqr::webhooks
