#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codeqr::webhooks::detail {

/// Throws std::invalid_argument when a signing secret is a configuration mistake.
void check_secret(std::string_view secret);

/// Throws std::invalid_argument when there is no signing secret, or one of them is a configuration mistake: the first says which.
void check_secrets(const std::vector<std::string>& secrets);

}  // namespace codeqr::webhooks::detail
