#pragma once

namespace codeqr::webhooks {

/// Makes one visitor for `std::visit` of several lambdas: one for each event of interest, and `[](const auto& event)` for all others.
template <typename... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};

template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace codeqr::webhooks
