# frozen_string_literal: true

module CodeQR
  module Webhooks
    module Kind
      # An RFC 3339 date-time, of a string. A leap second and the year 0 are refused.
      module DateTime
        # A day that every year has.
        DAY = /(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31/
        YEAR = /(?!0000)\d{4}/
        LEAP_YEAR = /\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00/
        CLOCK = /(?:[01]\d|2[0-3]):[0-5]\d/
        PATTERN = /\A(?:#{YEAR}-(?:#{DAY})|(?:#{LEAP_YEAR})-02-29)[Tt]#{CLOCK}:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]#{CLOCK})\z/

        # The one spelling that CodeQR uses: 2024-08-26T16:41:52.346Z.
        MILLISECONDS = /\A#{YEAR}-(?:#{DAY})T#{CLOCK}:[0-5]\d\.\d{3}Z\z/

        OFFSET = /[+-]#{CLOCK}\z/
        private_constant :DAY, :YEAR, :LEAP_YEAR, :CLOCK, :PATTERN, :MILLISECONDS, :OFFSET

        # The date-times of an object that CodeQR would have written in another way, as they came.
        #
        # @param object [Hash{String => Object}]
        # @param names [Array<String>] The properties that are date-times.
        # @return [Hash{String => String}, nil] Nil where there are none.
        def self.spellings(object, *names)
          found = object.slice(*names).select { |_, text| text.is_a?(String) && !MILLISECONDS.match?(text) }
          found.freeze unless found.empty?
        end

        # @param time [Time]
        # @return [String] As CodeQR writes it: 2024-08-26T16:41:52.346Z.
        def self.encode(time) = time.getutc.iso8601(3)

        # @return [Time, nil] Nil for what is not a date-time.
        def self.decode(value)
          return unless value.is_a?(String)
          return in_any_spelling(value) unless MILLISECONDS.match?(value)

          digits = value.delete("-T:.Z").to_i
          day = digits / 1_000_000_000
          Time.utc(day / 10_000, day / 100 % 100, day % 100, digits / 10_000_000 % 100, digits / 100_000 % 100,
                   digits / 1000 % 100, digits % 1000 * 1000)
        end

        def self.in_any_spelling(text)
          return unless PATTERN.match?(text)

          Time.new(text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i,
                   text[11, 2].to_i, text[14, 2].to_i, text[17, 12].to_r, text[OFFSET] || "UTC")
        end
        private_class_method :in_any_spelling
      end
    end
  end
end
