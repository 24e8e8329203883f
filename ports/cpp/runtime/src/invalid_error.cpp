#include "codeqr/webhooks/invalid_error.hpp"

#include <utility>

#include "preview.hpp"

namespace codeqr::webhooks {
namespace {

std::string summary(const std::optional<std::string>& event_name, const std::vector<Issue>& issues) {
  return detail::issue_line(event_name, issues.empty() ? Issue{"", "", "is invalid"} : issues.front());
}

}  // namespace

InvalidError::InvalidError(std::optional<std::string> event_name, std::vector<Issue> issues, std::string raw)
    : std::runtime_error(summary(event_name, issues)), event_name_(std::move(event_name)), issues_(std::move(issues)), raw_(std::move(raw)) {}

}  // namespace codeqr::webhooks
