# frozen_string_literal: true

module CodeQR
  module Webhooks
    # Numbers of very many digits, which Ruby would take minutes to read.
    #
    # @api private
    module LongNumber
      # No more than 767 digits, and whether there are others, decide which Float is the nearest one.
      DIGITS = 800

      # The parts of a number that may have a fraction (RFC 8259, section 6).
      PARTS = /\A(?<sign>-?)(?<integer>0|[1-9]\d*)(?:\.(?<fraction>\d+))?(?:[eE](?<exponent>[+-]?\d+))?\z/

      # An exponent of more digits is beyond any Float, whatever stands before it in a body.
      EXPONENT_DIGITS = 18
      private_constant :DIGITS, :PARTS, :EXPONENT_DIGITS

      # @param number [String] A number in JSON.
      # @return [String] A shorter one of the same Float; the same one if it is short, an integer, or not sound.
      def self.shortened(number)
        parts = PARTS.match(number) if number.length > DIGITS
        return number if parts.nil? || (parts[:fraction].nil? && parts[:exponent].nil?)

        fraction = parts[:fraction].to_s
        digits = (parts[:integer] + fraction).sub(/\A0+/, "")
        digits.empty? ? "#{parts[:sign]}0.0" : parts[:sign] + cut(digits, exponent(parts) - fraction.length)
      end

      # A number of few digits in the place of one of many, times a power of ten.
      def self.cut(digits, scale)
        rest = digits[DIGITS..].to_s
        more = rest.match?(/[1-9]/) ? "1" : ""
        "#{digits[0, DIGITS]}#{more}e#{scale + rest.length - more.length}"
      end
      private_class_method :cut

      def self.exponent(parts)
        text = parts[:exponent].to_s
        text.length > EXPONENT_DIGITS ? "#{text[/\A[+-]?/]}#{10**EXPONENT_DIGITS}".to_i : text.to_i
      end
      private_class_method :exponent
    end
  end
end
