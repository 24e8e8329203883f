# frozen_string_literal: true

require "json"

module CodeQR
  module Webhooks
    # Decodes a body, no more and no less than RFC 8259 allows: Ruby's own parser takes comments and any escape,
    # and stumbles over half of a surrogate pair.
    #
    # Of a name that stands twice, the last value counts; a byte order mark is passed over (section 8.1).
    #
    # @api private
    module Body
      # How many levels a body may have. The body itself is the first.
      MAX_NESTING = 128

      # What a number that rounds to infinity has: a long exponent, or more digits than the greatest Float.
      LONG_NUMBER = /[eE]\+?\d{3}|(?<!\d)\d{309}/

      # An escape: a pair of surrogates, half of one, any other that is sound, or one that is not.
      ESCAPE = %r{
        \\(?:u[dD][89abAB]\h\h\\u[dD][c-fC-F]\h\h | (?<half>u[dD][89a-fA-F]\h\h) | u\h{4} | ["\\/bfnrt] | (?<unsound>))
      }x

      # An escape that is not sound, or may be half of a pair. It is found much faster than all escapes.
      ODD_ESCAPE = %r{(?<!\\)(?:\\\\)*+\\(?:u[dD][89a-fA-F]|u(?!\h{4})|[^"\\/bfnrtu])}

      # Where the first comment of a line may start; the slashes of "https://" are none.
      LINE_COMMENT = %r{//(?<!\w://)}

      # A string, as it stands in the text, closed or not.
      STRING = /"(?:[^"\\]|\\.)*+"?/m

      # A string, or a number as it stands between strings.
      STRING_OR_NUMBER = /#{STRING}|-?\d[\d.eE+-]*/
      private_constant :MAX_NESTING, :LONG_NUMBER, :ESCAPE, :ODD_ESCAPE, :LINE_COMMENT, :STRING, :STRING_OR_NUMBER

      # @param raw [String] The bytes.
      # @return [Hash{String => Object}] The JSON object.
      # @raise [Fault] When they are not UTF-8, not JSON within the limits, or not an object.
      def self.decode(raw)
        text = raw.dup.force_encoding(Encoding::UTF_8)
        raise Fault.body("utf-8", "must be UTF-8") unless text.valid_encoding?

        value = parse(text.delete_prefix("\uFEFF"))
        value.is_a?(Hash) ? value : raise(Fault.type(Hash, value))
      end

      def self.parse(text)
        raise malformed("it has a comment") if comment?(text)

        JSON.parse(sound_escapes(finite_numbers(text)), max_nesting: MAX_NESTING, create_additions: false)
      rescue JSON::NestingError, SystemStackError
        raise malformed("nested deeper than #{MAX_NESTING} levels")
      rescue JSON::ParserError
        raise malformed("unexpected token")
      end
      private_class_method :parse

      # Slashes are common in strings, and have no place outside of them: only suspicious texts are gone through.
      def self.comment?(text)
        # A single character is found much faster than two.
        may_have_block = text.include?("*") && text.include?("/*")
        (may_have_block || text.match?(LINE_COMMENT)) && text.gsub(STRING, "").include?("/")
      end
      private_class_method :comment?

      # Strings may look like long numbers, too: only suspicious texts are gone through.
      def self.finite_numbers(text)
        return text unless text.match?(LONG_NUMBER)

        text.gsub(STRING_OR_NUMBER) do |token|
          next token if token.start_with?('"')

          number = LongNumber.shortened(token)
          infinite?(number) ? raise(malformed("a number is beyond the range of a Float")) : number
        end
      end
      private_class_method :finite_numbers

      # An integer of a megabyte of digits is not read to find out.
      def self.infinite?(number)
        digits = number[/\A-?(\d+)\z/, 1]
        (digits && digits.length > 309) || number.to_f.infinite?
      end
      private_class_method :infinite?

      # Half of a surrogate pair, which is sound JSON and no character, becomes the replacement character.
      def self.sound_escapes(text)
        return text unless text.match?(ODD_ESCAPE)

        text.gsub(ESCAPE) do |escape|
          match = Regexp.last_match
          raise malformed("unknown escape") if match[:unsound]

          match[:half] ? "\\ufffd" : escape
        end
      end
      private_class_method :sound_escapes

      # The parser quotes the text in its messages, which has no place in a log.
      def self.malformed(reason)
        Fault.body("json", "must be JSON: #{reason}")
      end
      private_class_method :malformed
    end
  end
end
