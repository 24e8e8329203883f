# frozen_string_literal: true

# What users of the language expect, beside what a body is.

require "codeqr/webhooks/testing"
require "minitest/autorun"

class Expectations < Minitest::Test
  include CodeQR

  def setup
    @event = Webhooks::Testing.event("link.clicked")
  end

  def test_nothing_in_an_event_can_be_changed
    assert_raises(FrozenError) { @event.data.link.key << "x" }
    assert_raises(FrozenError) { @event.data.extra["a"] = 1 }
    undeclared = Webhooks::Testing.event("link.clicked", "more" => { "list" => ["a"] })
    assert_raises(FrozenError) { undeclared.extra["more"]["list"] << "b" }
    assert_raises(FrozenError) { undeclared.extra["more"]["list"].first << "b" }
  end

  def test_inspect_is_short_and_shows_no_body
    assert_operator @event.inspect.length, :<, 300
    refute_includes @event.inspect, @event.raw
    assert_includes @event.data.link.inspect, "key="
  end

  def test_inspect_never_shows_a_body_or_a_secret
    request = Webhooks::Testing.signed_request('{"id": "not to be shown"}', "whsec_5ecret")
    received = Webhooks.receive(request.body, request.signature, "whsec_5ecret")
    app = Webhooks::RackApp.new("whsec_5ecret") { |event| event }
    [request, received, received.error, app].each do |value|
      refute_match(/not to be shown|5ecret/, value.inspect + value.to_s)
      assert_operator value.inspect.length, :<, 300
    end
  end

  def test_pretty_generate_is_pretty
    assert_equal JSON.pretty_generate(JSON.parse(@event.to_json)), JSON.pretty_generate(@event)
    assert_equal "[#{@event.to_json}]", JSON.generate([@event])
  end

  def test_wrong_arguments_are_errors_of_the_caller
    assert_raises(TypeError) { Webhooks.parse(5) }
    assert_raises(TypeError) { Webhooks.receive(nil, "0" * 64, "whsec_a") }
    assert_raises(TypeError) { Webhooks.receive("", 5, "whsec_a") }
    error = assert_raises(TypeError) { Webhooks.verify("", ["0" * 64], "whsec_a") }
    assert_equal "the signature must be a String or nil, got Array", error.message
    assert_raises(ArgumentError) { Webhooks.receive("", nil, nil) }
    assert_raises(ArgumentError) { Webhooks.receive("", nil, "whsec_a", max_bytes: "1") }
    assert_raises(ArgumentError) { Webhooks::RackApp.new("whsec_a") }
  end

  def test_samples_can_be_changed
    changed = Webhooks::Testing.event(Webhooks::LinkClickedEvent, data: { link: { clicks: 12, domain: "a" } })
    assert_equal 12, changed.data.link.clicks
    assert_raises(Webhooks::InvalidWebhookError) { Webhooks::Testing.event("link.clicked", id: :absent) }
    assert_raises(ArgumentError) { Webhooks::Testing.event("link.none") }
    assert_raises(ArgumentError) { Webhooks::Testing.unknown_event("link.clicked") }
  end

  def test_the_rack_app_answers_500_where_the_handler_fails_and_says_so
    app = Webhooks::RackApp.new("whsec_a") { raise "no database" }
    signed = Webhooks::Testing.signed_request(@event, "whsec_a")
    errors = StringIO.new
    env = { "REQUEST_METHOD" => "POST", "rack.input" => StringIO.new(signed.body), "rack.errors" => errors }
    assert_equal 500, app.call(env.merge("HTTP_CODEQR_SIGNATURE" => signed.signature)).first
    assert_includes errors.string, "no database"
    assert_equal 401, app.call(env).first
    assert_equal 405, app.call({ "REQUEST_METHOD" => "GET" }).first
  end
end
