#include <algorithm>
#include <chrono>
#include <codeqr/webhooks.hpp>
#include <cstddef>
#include <iostream>

#include "request.hpp"

namespace webhooks = codeqr::webhooks;

namespace {

template <typename Function>
long long nanoseconds(const std::vector<Request>& requests, Function function) {
  const auto start = std::chrono::steady_clock::now();
  for (const Request& request : requests) function(request.body);
  return std::chrono::nanoseconds(std::chrono::steady_clock::now() - start).count();
}

long long median(std::vector<long long> times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

}  // namespace

void bench(const std::vector<Request>& requests) {
  std::vector<long long> decode;
  std::vector<long long> parse;
  std::size_t kept = 0;
  for (int round = 0; round < 200; ++round) {
    decode.push_back(nanoseconds(requests, [&](const std::string& body) { kept += nlohmann::json::parse(body).size(); }));
    parse.push_back(nanoseconds(requests, [&](const std::string& body) { kept += webhooks::parse(body).index(); }));
  }
  if (kept == 0) std::cerr << "nothing was read\n";
  std::cout << nlohmann::json({{"bodies", requests.size()}, {"decode", median(decode)}, {"parse", median(parse)}}) << '\n';
}
