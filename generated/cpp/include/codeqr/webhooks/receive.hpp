#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codeqr/webhooks/received.hpp"

namespace codeqr::webhooks {

/// How many bytes a body may have where nothing is said: 4 MiB. The documented bodies have under 4 KiB, but an image may come as a data URL.
inline constexpr std::int64_t default_max_bytes = 4 * 1024 * 1024;

/// Takes a part of a body. It gives false when no more of it is wanted.
using BodySink = std::function<bool(const char* bytes, std::size_t count)>;

/// Reads a body into a sink, until its end or until the sink gives false. It gives false when the body was not read to its end. A `httplib::ContentReader` is one.
using BodyReader = std::function<bool(const BodySink& sink)>;

/// Receives a webhook: verifies the signature first, and only then parses the body.
///
/// The body must be exactly as received. The signature is the value of the header CodeQR-Signature, or nothing when the request has none. Give several secrets while one is being rotated.
/// Throws std::invalid_argument when a secret is a configuration mistake, as verify does, or when less than one byte is allowed.
[[nodiscard]] Received receive(std::string_view body, std::optional<std::string_view> signature, const std::vector<std::string>& secrets, std::int64_t max_bytes = default_max_bytes);

/// Receives a webhook whose body has not been read: looks at the signature before it reads, and keeps no more of the body than is allowed.
///
/// Throws what reading throws, and std::invalid_argument when a secret or the size is a configuration mistake.
[[nodiscard]] Received receive(const BodyReader& read, std::optional<std::string_view> signature, const std::vector<std::string>& secrets, std::int64_t max_bytes = default_max_bytes);

}  // namespace codeqr::webhooks
