# frozen_string_literal: true

module CodeQR
  module Webhooks
    module Kind
      # An RFC 3339 date-time. A leap second is refused; what is finer than a nanosecond is cut off.
      module DateTime
        DAY = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/
        CLOCK = /(?:[01]\d|2[0-3]):[0-5]\d/
        PATTERN = /\A#{DAY}[Tt]#{CLOCK}:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]#{CLOCK})\z/

        # The one spelling that CodeQR uses: 2024-08-26T16:41:52.346Z.
        MILLISECONDS = /\A#{DAY}T#{CLOCK}:[0-5]\d\.\d{3}Z\z/

        OFFSET = /[+-]#{CLOCK}\z/
        private_constant :DAY, :CLOCK, :PATTERN, :MILLISECONDS, :OFFSET

        def self.decode(value)
          raise Fault.type("a string", value) unless value.is_a?(String)

          time = time_of(value)
          # Of a day that does not exist Ruby makes the next that does.
          raise Fault.format("a valid date-time", value) if time.nil? || time.day != value[8, 2].to_i

          time
        end

        def self.time_of(text)
          if MILLISECONDS.match?(text)
            Time.utc(*to_the_minute(text), text[17, 2].to_i, text[20, 3].to_i * 1000)
          elsif PATTERN.match?(text)
            Time.new(*to_the_minute(text), text[17, 12].to_r, text[OFFSET] || "UTC")
          end
        end
        private_class_method :time_of

        def self.to_the_minute(text)
          [text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i, text[11, 2].to_i, text[14, 2].to_i]
        end
        private_class_method :to_the_minute
      end
    end
  end
end
