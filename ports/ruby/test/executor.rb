# frozen_string_literal: true

# Runs the conformance corpus through the port to Ruby: see ports/README.md.

require "codeqr/webhooks"
require "codeqr/webhooks/testing"

def requests = $stdin.each_line.map { |line| JSON.parse(line, symbolize_names: true) }

def bytes(request) = request[:body].unpack1("m0")

def answer(request)
  case request[:op]
  when "sign" then { signature: CodeQR::Webhooks.sign(bytes(request), request[:secrets].first) }
  when "verify" then { verified: CodeQR::Webhooks.verify(bytes(request), request[:signature], *request[:secrets]) }
  when "receive" then receive(request)
  when "sample" then sample(request)
  else parse(bytes(request))
  end
rescue ArgumentError => e
  { error: e.message }
end

def receive(request)
  options = request.slice(:maxBytes).transform_keys(maxBytes: :max_bytes)
  received = CodeQR::Webhooks.receive(bytes(request), request[:signature], *request[:secrets], **options)
  { outcome: received.outcome.to_s.tr("_", "-"), status: received.status, reason: received.reason }.compact
end

def sample(request)
  event = CodeQR::Webhooks::Testing.event(request[:event])
  signed = CodeQR::Webhooks::Testing.signed_request(event, request[:secrets].first)
  { body: [signed.body].pack("m0"), signature: signed.signature }
end

def parse(body)
  event = CodeQR::Webhooks.parse(body)
  {
    outcome: event.is_a?(CodeQR::Webhooks::UnknownEvent) ? "unknown" : "known",
    event: event.event,
    canonical: event,
    millis: (event.created_at.to_r * 1000).floor,
    raw: [event.raw].pack("m0")
  }
rescue CodeQR::Webhooks::InvalidWebhookError => e
  { outcome: "invalid", event: e.event, issues: e.issues.map(&:to_h), message: e.message, raw: [e.raw].pack("m0") }
end

def nanoseconds
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
  yield
  Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) - start
end

# How long the corpus takes, in nanoseconds: bare decoding into a generic value, and parsing.
def bench
  bodies = requests.map { |request| bytes(request).freeze }
  decode, parse = Array.new(200) do
    [
      nanoseconds { bodies.each { |body| JSON.parse(body) } },
      nanoseconds { bodies.each { |body| CodeQR::Webhooks.parse(body) } }
    ]
  end.transpose.map { |times| times.sort[times.size / 2] }
  puts JSON.generate(bodies: bodies.size, decode: decode, parse: parse)
end

if ARGV.first == "bench"
  bench
else
  requests.each { |request| puts JSON.generate({ id: request[:id], **answer(request) }) }
end
