#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A line of the protocol: see ports/README.md.
struct Request {
  int id = 0;
  std::string op;
  std::string body;
  std::string event;
  std::optional<std::string> signature;
  std::vector<std::string> secrets;
  std::optional<std::int64_t> max_bytes;
};

/// Prints how long the bodies take, in nanoseconds: bare decoding into a generic value, and parsing.
void bench(const std::vector<Request>& requests);
