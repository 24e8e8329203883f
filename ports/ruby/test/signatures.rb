# frozen_string_literal: true

# The signatures in sig/, checked at run time on every example: RBS wraps each method that has one. From the port's folder.

ENV["RBS_TEST_TARGET"] = "CodeQR::Webhooks,CodeQR::Webhooks::*"
ENV["RBS_TEST_OPT"] = "-I sig"
ENV["RBS_TEST_RAISE"] = "true"
ENV["RBS_TEST_LOGLEVEL"] = "error"
require "rbs/test/setup"
require "codeqr/webhooks/testing"
require "minitest/autorun"

class Signatures < Minitest::Test
  include CodeQR

  EXAMPLES = Dir[File.expand_path("../../../examples/**/*.json", __dir__)]

  def test_every_value_of_every_example_is_of_its_type
    events = EXAMPLES.map { |path| Webhooks.parse(File.binread(path)) } + Webhooks::EVENTS.keys.map { |name| Webhooks::Testing.event(name) }
    assert_operator events.sum { |event| read(event) }, :>, 1000
  end

  def test_what_is_of_another_type_is_found
    body = JSON.generate(Webhooks::Testing.event("link.clicked"))
    assert_raises(RBS::Test::Tester::TypeError) { Webhooks.verify(body, 5, "whsec_test") }
    assert_raises(RBS::Test::Tester::TypeError) { Webhooks::Tag.new(id: 1, name: "a", color: "red") }
  end

  def test_every_public_method_has_a_signature
    classes = [*Webhooks::EVENTS.values, *Webhooks.constants.map { |name| Webhooks.const_get(name) }.grep(Class)].uniq
    classes -= [Webhooks::Fault, Webhooks::DeliveredForm]
    classes.each do |type|
      assert_equal [], type.public_instance_methods(false).reject { |name| signed?(type.name, name) || wrapper?(name) }, type.name
    end
  end

  # The number of values that were read of a record and of what it holds.
  def read(value)
    case value
    when Array then value.sum { |item| read(item) }
    when Webhooks::Record
      value.class::NAMES.keys.sum { |name| 1 + read(value.public_send(name)) } + (value.extra && value.inspect && value.hash && 0)
    else 0
    end
  end

  def signed?(type, name)
    BUILDER.build_instance(RBS::TypeName.new(name: type.split("::").last.to_sym, namespace: NAMESPACE)).methods.key?(name)
  end

  # What RBS has wrapped a method in.
  def wrapper?(name) = name.to_s.match?(/__with(out)?__RBS_TEST_/)

  NAMESPACE = RBS::Namespace.parse("::CodeQR::Webhooks")
  BUILDER = begin
    loader = RBS::EnvironmentLoader.new
    loader.add(path: Pathname("sig"))
    RBS::DefinitionBuilder.new(env: RBS::Environment.from_loader(loader).resolve_type_names)
  end
end
