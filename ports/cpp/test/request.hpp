#pragma once

#include <string>
#include <vector>

/// A line of the protocol: see ports/README.md.
struct Request {
  int id = 0;
  std::string op;
  std::string body;
  std::string signature;
  std::vector<std::string> secrets;
};

/// Prints how long the bodies take, in nanoseconds: bare decoding into a generic value, and parsing.
void bench(const std::vector<Request>& requests);
