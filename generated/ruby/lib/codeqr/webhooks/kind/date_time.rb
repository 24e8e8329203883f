# frozen_string_literal: true

require "date"

module CodeQR
  module Webhooks
    module Kind
      # An RFC 3339 date-time. A leap second is refused; what is finer than a nanosecond is cut off.
      module DateTime
        CLOCK = /(?:[01]\d|2[0-3]):[0-5]\d/
        PATTERN = /\A\d{4}-\d\d-\d\d[Tt]#{CLOCK}:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]#{CLOCK})\z/

        # The one spelling that CodeQR uses: 2024-08-26T16:41:52.346Z.
        MILLISECONDS = /\A\d{4}-\d\d-\d\dT#{CLOCK}:[0-5]\d\.\d{3}Z\z/

        OFFSET = /[+-]#{CLOCK}\z/
        private_constant :CLOCK, :PATTERN, :MILLISECONDS, :OFFSET

        def self.decode(value)
          raise Fault.type("a string", value) unless value.is_a?(String)

          time_of(value) || raise(Fault.format("a valid date-time", value))
        end

        def self.time_of(text)
          in_milliseconds = MILLISECONDS.match?(text)
          return unless in_milliseconds || PATTERN.match?(text)

          day = [text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i]
          return unless Date.valid_date?(*day, Date::GREGORIAN)

          clock = [text[11, 2].to_i, text[14, 2].to_i]
          return Time.utc(*day, *clock, text[17, 2].to_i, text[20, 3].to_i * 1000) if in_milliseconds

          Time.new(*day, *clock, text[17, 12].to_r, text[OFFSET] || "UTC")
        end
        private_class_method :time_of
      end
    end
  end
end
