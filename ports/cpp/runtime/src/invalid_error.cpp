#include "codeqr/webhooks/invalid_error.hpp"

#include <utility>

namespace codeqr::webhooks {
namespace {

std::string summary(const std::string& event_name, const std::vector<Issue>& issues) {
  const std::string name = event_name.empty() ? "webhook" : event_name;
  if (issues.empty()) return name + ": is invalid";
  const Issue& first = issues.front();
  return name + ": " + (first.path.empty() ? "body" : first.path) + " " + first.message;
}

}  // namespace

InvalidError::InvalidError(std::string event_name, std::vector<Issue> issues, std::string raw)
    : std::runtime_error(summary(event_name, issues)), event_name_(std::move(event_name)), issues_(std::move(issues)), raw_(std::move(raw)) {}

}  // namespace codeqr::webhooks
