// What a C++ programmer takes for granted of the port's types. Each line that does not hold is printed.

#include <codeqr/webhooks.hpp>
#include <codeqr/webhooks/testing.hpp>
#include <cstddef>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace webhooks = codeqr::webhooks;
using nlohmann::json;

namespace {

int failures = 0;

void expect(bool holds, std::string_view what) {
  if (holds) return;
  ++failures;
  std::cerr << "does not hold: " << what << '\n';
}

template <typename Exception, typename Function>
std::string message_of(Function function) {
  try {
    function();
  } catch (const Exception& error) {
    return error.what();
  }
  return "";
}

void events_are_values() {
  for (const std::string_view name : webhooks::event_names) {
    const webhooks::Event event = webhooks::testing::sample(name);
    const json written = event;
    expect(written.get<webhooks::Event>() == event, std::string(name) + " is equal to what is read from what it writes");
    std::visit([&](const auto& known) { expect(written.get<std::decay_t<decltype(known)>>() == known, std::string(name) + " is read as its own type"); }, event);
  }
  auto clicked = webhooks::testing::sample<webhooks::LinkClickedEvent>();
  expect(clicked == webhooks::testing::sample<webhooks::LinkClickedEvent>(), "samples are equal");
  clicked.data.link.clicks += 1;
  expect(clicked != webhooks::testing::sample<webhooks::LinkClickedEvent>(), "a change makes events differ");
  const webhooks::UnknownEvent unknown = webhooks::testing::unknown_event();
  expect(json(unknown).get<webhooks::UnknownEvent>() == unknown, "an unknown event is a value");
  expect(std::holds_alternative<webhooks::UnknownEvent>(webhooks::parse(json(unknown).dump())), "an unknown event is unknown");
}

void json_is_checked() {
  json link = webhooks::testing::sample<webhooks::LinkCreatedEvent>().data;
  expect(link.get<webhooks::Link>() == webhooks::testing::sample<webhooks::LinkCreatedEvent>().data, "an object is a value");
  link["clicks"] = "11";
  expect(message_of<webhooks::InvalidError>([&] { (void)link.get<webhooks::Link>(); }) == "webhook: /clicks must be an integer, got string \"11\"", "an object is checked");
  const json created = webhooks::testing::sample<webhooks::LinkCreatedEvent>();
  expect(message_of<webhooks::InvalidError>([&] { (void)created.get<webhooks::LinkClickedEvent>(); }) != "", "an event of another type is refused");
  expect(message_of<webhooks::InvalidError>([&] { (void)created.get<webhooks::LinkDeletedEvent>(); }).find("/event must be \"link.deleted\"") != std::string::npos, "an event of another name is refused");
}

void fields_are_values() {
  webhooks::Field<std::string> field;
  expect(field.is_absent() && json(field).is_null(), "a new field is absent");
  field = "abc";
  expect(field == "abc" && field != "abd" && json(field) == "abc", "a field takes a literal");
  field->push_back('d');
  expect(*field == "abcd" && json(field).get<webhooks::Field<std::string>>() == field, "a field can be changed");
  field = nullptr;
  expect(field.is_null() && field == nullptr && field != webhooks::Field<std::string>(), "null is not absent");
  expect(json(field).get<webhooks::Field<std::string>>() == nullptr, "null is read as null");
  const webhooks::Field<webhooks::Timestamp> instant = webhooks::testing::unknown_event().created_at;
  expect(json(instant) == "2024-08-26T16:41:52.346Z" && json(instant).get<webhooks::Field<webhooks::Timestamp>>() == instant, "a date is a value");
  expect(message_of<webhooks::InvalidError>([] { (void)json("today").get<webhooks::Field<webhooks::Timestamp>>(); }) != "", "a date is checked");
}

void bodies_are_read_in_parts() {
  const auto [body, signature] = webhooks::testing::signed_request(webhooks::testing::unknown_event(), "whsec_test");
  std::size_t read = 0;
  const webhooks::BodyReader parts = [&, &text = body](const webhooks::BodySink& sink) {
    for (const char& byte : text) {
      ++read;
      if (!sink(&byte, 1)) return false;
    }
    return true;
  };
  expect(webhooks::receive(parts, signature, {"whsec_test"}).outcome() == webhooks::Outcome::unknown, "a body in parts is whole");
  read = 0;
  expect(webhooks::receive(parts, signature, {"whsec_test"}, 10).outcome() == webhooks::Outcome::too_large && read == 11, "no more is read than is allowed");
  read = 0;
  const webhooks::Received missing = webhooks::receive(parts, std::nullopt, {"whsec_test"});
  expect(missing.reason() != nullptr && *missing.reason() == webhooks::UnverifiedReason::missing && read == 0, "nothing is read without a signature");
  const webhooks::Received broken = webhooks::receive([](const webhooks::BodySink&) { return false; }, signature, {"whsec_test"});
  expect(broken.reason() != nullptr && *broken.reason() == webhooks::UnverifiedReason::incomplete && broken.status() == 401, "a body that breaks off is incomplete");
  expect(message_of<std::invalid_argument>([&] { (void)webhooks::receive(parts, std::nullopt, {}); }) != "", "no secret is a mistake even without a signature");
  expect(message_of<std::out_of_range>([] { (void)webhooks::testing::sample("link.shared"); }) == "there is no sample of link.shared", "a sample of an unknown event is refused");
}

void errors_are_short() {
  const std::string body = R"({"id":")" + std::string(100000, 'x') + R"(","event":"two\nlines","createdAt":1})";
  const std::string line = message_of<webhooks::InvalidError>([&] { (void)webhooks::parse(body); });
  expect(line == "two\\u000alines: /data is missing", "an error is one short line without the body");
  expect(message_of<std::invalid_argument>([] { (void)webhooks::sign("", "whsec_5ecret "); }).find("5ecret") == std::string::npos, "no secret is shown");
}

static_assert(!std::is_invocable_v<webhooks::Event (*)(std::string_view), int>, "a number is no body");

}  // namespace

int main() {
  events_are_values();
  json_is_checked();
  fields_are_values();
  bodies_are_read_in_parts();
  errors_are_short();
  return failures == 0 ? 0 : 1;
}
