#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace codeqr::webhooks {

/// One reason why a body is invalid.
struct Issue {
  /// A JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself.
  std::string path;

  /// The JSON Schema keyword that is broken, or "json" for a body that is no JSON within the limits and "utf-8" for one that is no text.
  std::string keyword;

  /// What was expected and what came.
  std::string message;
};

/// A body that is no webhook event.
///
/// `what()` is one short line with the event, the first failing path, what was expected and what came. Nothing in it can begin another line of a log, or control a terminal.
class InvalidError : public std::runtime_error {
 public:
  /// An error for a body, with what is wrong with it.
  InvalidError(std::optional<std::string> event_name, std::vector<Issue> issues, std::string raw);

  /// The body's event, if there is one to read.
  const std::optional<std::string>& event_name() const noexcept { return event_name_; }

  /// What is wrong: the first fault.
  const std::vector<Issue>& issues() const noexcept { return issues_; }

  /// The body exactly as it came.
  const std::string& raw() const noexcept { return raw_; }

 private:
  std::optional<std::string> event_name_;
  std::vector<Issue> issues_;
  std::string raw_;
};

}  // namespace codeqr::webhooks
