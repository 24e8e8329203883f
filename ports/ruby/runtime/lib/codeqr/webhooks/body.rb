# frozen_string_literal: true

require "json"

module CodeQR
  module Webhooks
    # Decodes a body, no more and no less than RFC 8259 allows: Ruby's own parser takes comments and any escape,
    # and stumbles over half of a surrogate pair.
    #
    # Of a key that stands twice, the last value counts; a byte order mark is passed over (section 8.1).
    #
    # @api private
    module Body
      # Deeper than any event, and shallow enough for the stack of a thread.
      MAX_NESTING = 1000

      # An escape: a pair of surrogates, half of one, any other that is sound, or one that is not.
      ESCAPE = %r{
        \\(?:u[dD][89abAB]\h\h\\u[dD][c-fC-F]\h\h | (?<half>u[dD][89a-fA-F]\h\h) | u\h{4} | ["\\/bfnrt] | (?<unsound>))
      }x

      # Where the first comment of a line may start; the slashes of "https://" are none.
      LINE_COMMENT = %r{//(?<!\w://)}

      # A string, as it stands in the text, closed or not.
      STRING = /"(?:[^"\\]|\\.)*+"?/m
      private_constant :MAX_NESTING, :ESCAPE, :LINE_COMMENT, :STRING

      # @param raw [String] The bytes.
      # @return [Hash{String => Object}] The JSON object.
      # @raise [Fault] When they are no UTF-8, no JSON or no object.
      def self.decode(raw)
        text = raw.dup.force_encoding(Encoding::UTF_8)
        raise Fault.body("utf-8", "must be UTF-8") unless text.valid_encoding?

        text = text[1..] if text.start_with?("\uFEFF")
        raise malformed("it has a comment") if comment?(text)

        value = JSON.parse(sound_escapes(text), max_nesting: MAX_NESTING, create_additions: false)
        value.is_a?(Hash) ? value : raise(Fault.type(Hash, value))
      rescue JSON::NestingError, SystemStackError
        raise malformed("it is nested too deeply")
      rescue JSON::ParserError
        raise malformed("unexpected token")
      end

      # Slashes are common in strings, and have no place outside of them: only suspicious texts are gone through.
      def self.comment?(text)
        # A single character is found much faster than two.
        may_have_block = text.include?("*") && text.include?("/*")
        (may_have_block || text.match?(LINE_COMMENT)) && text.gsub(STRING, "").include?("/")
      end
      private_class_method :comment?

      # Half of a surrogate pair, which is sound JSON and no character, becomes the replacement character.
      def self.sound_escapes(text)
        return text unless text.include?("\\")

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
