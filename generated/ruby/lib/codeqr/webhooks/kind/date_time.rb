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
          if MILLISECONDS.match?(value) && day_exists?(value) then in_milliseconds(value)
          elsif PATTERN.match?(value) && day_exists?(value) then in_any_spelling(value)
          else
            raise Fault.format("a valid date-time", value)
          end
        end

        def self.day_exists?(text)
          text[8, 2] < "29" || Date.valid_date?(text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i, Date::GREGORIAN)
        end
        private_class_method :day_exists?

        def self.in_milliseconds(text)
          Time.utc(text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i,
                   text[11, 2].to_i, text[14, 2].to_i, text[17, 2].to_i, text[20, 3].to_i * 1000)
        end
        private_class_method :in_milliseconds

        def self.in_any_spelling(text)
          Time.new(text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i,
                   text[11, 2].to_i, text[14, 2].to_i, text[17, 12].to_r, text[OFFSET] || "UTC")
        end
        private_class_method :in_any_spelling
      end
    end
  end
end
