# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "codeqr-webhooks"
  spec.version = "0.1.0"
  spec.summary = "Typed events of CodeQR's webhooks."
  spec.description = "Parses, checks and verifies the webhooks of CodeQR. Standard library only."
  spec.authors = ["codeqr-webhooks contributors"]
  spec.homepage = "https://github.com/codeqr-io/codeqr-webhooks"
  spec.license = "MIT"
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["lib/**/*.{rb,json}", "sig/**/*.rbs", "README.md", "LICENSE"]
  spec.metadata["rubygems_mfa_required"] = "true"
end
