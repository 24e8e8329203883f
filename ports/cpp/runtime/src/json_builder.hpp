#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "codeqr/webhooks/json.hpp"

namespace codeqr::webhooks::detail {

/// Builds a value from what the JSON library reads. Of a key that stands twice, the last value counts.
///
/// It stops where values are nested too deeply: to copy, compare or write a value takes stack for each level.
class JsonBuilder final : public Json::json_sax_t {
 public:
  /// How deeply values may be nested.
  static constexpr std::size_t max_depth = 128;

  bool null() override;
  bool boolean(bool value) override;
  bool number_integer(Json::number_integer_t value) override;
  bool number_unsigned(Json::number_unsigned_t value) override;
  bool number_float(Json::number_float_t value, const std::string& text) override;
  bool string(std::string& value) override;
  bool binary(Json::binary_t& value) override;
  bool start_object(std::size_t size) override;
  bool key(std::string& name) override;
  bool end_object() override;
  bool start_array(std::size_t size) override;
  bool end_array() override;
  bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override;

  /// The value that was built.
  Json& value() { return root_; }

  /// Why no value could be built.
  const std::string& reason() const { return reason_; }

 private:
  Json* add(Json value);
  bool open(Json container);
  bool close();

  Json root_;
  Json* member_ = nullptr;
  std::vector<Json*> open_;
  std::string reason_;
};

}  // namespace codeqr::webhooks::detail
