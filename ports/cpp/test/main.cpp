// Runs the conformance corpus through the port to C++: see ports/README.md.

#include <openssl/evp.h>

#include <codeqr/webhooks.hpp>
#include <codeqr/webhooks/testing.hpp>
#include <cstddef>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "request.hpp"

namespace webhooks = codeqr::webhooks;
using nlohmann::json;

namespace {

std::string to_base64(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
  const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::string from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3, '\0');
  if (EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size())) < 0) throw std::runtime_error("no base64");
  const std::size_t last = text.find_last_not_of('=');
  const std::size_t padding = last == std::string_view::npos ? 0 : text.size() - 1 - last;
  bytes.resize(bytes.size() - padding);
  return bytes;
}

std::vector<Request> requests() {
  std::vector<Request> all;
  for (std::string line; std::getline(std::cin, line);) {
    const json value = json::parse(line);
    Request request;
    request.id = value.at("id");
    request.op = value.at("op");
    request.body = from_base64(value.value("body", ""));
    request.event = value.value("event", "");
    if (const auto signature = value.find("signature"); signature != value.end() && signature->is_string()) request.signature = *signature;
    request.secrets = value.value("secrets", request.secrets);
    if (const auto max_bytes = value.find("maxBytes"); max_bytes != value.end()) request.max_bytes = *max_bytes;
    all.push_back(std::move(request));
  }
  return all;
}

json parse(const Request& request) {
  try {
    const webhooks::Event event = webhooks::parse(request.body);
    return std::visit(
        [&](const auto& known) {
          const bool is_unknown = std::holds_alternative<webhooks::UnknownEvent>(event);
          return json{{"outcome", is_unknown ? "unknown" : "known"}, {"event", known.event}, {"canonical", event}, {"millis", known.created_at.time_since_epoch().count()}, {"raw", to_base64(known.raw)}};
        },
        event);
  } catch (const webhooks::InvalidError& invalid) {
    json issues = json::array();
    for (const webhooks::Issue& issue : invalid.issues()) issues.push_back({{"path", issue.path}, {"keyword", issue.keyword}, {"message", issue.message}});
    return {{"outcome", "invalid"}, {"event", invalid.event_name().value_or("")}, {"issues", issues}, {"message", invalid.what()}, {"raw", to_base64(invalid.raw())}};
  }
}

json receive(const Request& request) {
  const webhooks::Received received = webhooks::receive(request.body, request.signature, request.secrets, request.max_bytes.value_or(webhooks::default_max_bytes));
  json answer = {{"outcome", to_string(received.outcome())}, {"status", received.status()}};
  if (const webhooks::UnverifiedReason* reason = received.reason()) answer["reason"] = to_string(*reason);
  return answer;
}

json sample(const Request& request) {
  const auto [body, signature] = webhooks::testing::signed_request(webhooks::testing::sample(request.event), request.secrets.at(0));
  return {{"body", to_base64(body)}, {"signature", signature}};
}

json answer(const Request& request) {
  try {
    if (request.op == "sign") return {{"signature", webhooks::sign(request.body, request.secrets.empty() ? "" : request.secrets.front())}};
    if (request.op == "verify") return {{"verified", webhooks::verify(request.body, request.signature.value_or(""), request.secrets)}};
    if (request.op == "receive") return receive(request);
    if (request.op == "sample") return sample(request);
    return parse(request);
  } catch (const std::invalid_argument& error) {
    return {{"error", error.what()}};
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<Request> all = requests();
  if (argc > 1 && std::string_view(argv[1]) == "bench") {
    bench(all);
    return 0;
  }
  for (const Request& request : all) {
    json line = answer(request);
    line["id"] = request.id;
    std::cout << line << '\n';
  }
}
