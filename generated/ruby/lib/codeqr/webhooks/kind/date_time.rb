# frozen_string_literal: true

require "date"

module CodeQR
  module Webhooks
    module Kind
      # An RFC 3339 date-time, of a string. A leap second is refused; what is finer than a nanosecond is cut off.
      module DateTime
        DAY = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/
        CLOCK = /(?:[01]\d|2[0-3]):[0-5]\d/
        PATTERN = /\A#{DAY}[Tt]#{CLOCK}:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]#{CLOCK})\z/

        # The one spelling that CodeQR uses: 2024-08-26T16:41:52.346Z.
        MILLISECONDS = /\A#{DAY}T#{CLOCK}:[0-5]\d\.\d{3}Z\z/

        OFFSET = /[+-]#{CLOCK}\z/
        private_constant :DAY, :CLOCK, :PATTERN, :MILLISECONDS, :OFFSET

        def self.decode(value)
          time = MILLISECONDS.match?(value) ? in_milliseconds(value) : in_any_spelling(value)
          time || raise(Fault.format("a valid date-time", value))
        end

        def self.in_milliseconds(text)
          digits = text.delete("-T:.Z").to_i
          day = digits / 1_000_000_000
          return unless day_exists?(day / 10_000, day / 100 % 100, day % 100)

          Time.utc(day / 10_000, day / 100 % 100, day % 100, digits / 10_000_000 % 100, digits / 100_000 % 100,
                   digits / 1000 % 100, digits % 1000 * 1000)
        end
        private_class_method :in_milliseconds

        def self.in_any_spelling(text)
          return unless PATTERN.match?(text)

          day = [text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i]
          return unless day_exists?(*day)

          Time.new(*day, text[11, 2].to_i, text[14, 2].to_i, text[17, 12].to_r, text[OFFSET] || "UTC")
        end
        private_class_method :in_any_spelling

        def self.day_exists?(year, month, day) = day < 29 || Date.valid_date?(year, month, day, Date::GREGORIAN)
        private_class_method :day_exists?
      end
    end
  end
end
