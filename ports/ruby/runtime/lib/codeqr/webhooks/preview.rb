# frozen_string_literal: true

require "json"

module CodeQR
  module Webhooks
    # Shows values and names in few words, on one line that is safe in a log: enough to recognize them, too few to leak
    # a body.
    #
    # @api private
    module Preview
      # How many characters of a value are shown.
      LENGTH = 40

      # How many characters of an event's name, and of each name in a path, are shown.
      NAME_LENGTH = 60

      # How many names of a path are shown.
      NAMES = 20

      # Controls, formats (bidi marks among them), separators of lines and paragraphs.
      HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/
      private_constant :LENGTH, :NAME_LENGTH, :NAMES, :HIDDEN

      # @param value [Object] A JSON value.
      # @return [String]
      def self.of(value)
        case value
        when nil then "null"
        when Hash then "object"
        when Array then "array"
        when String then visible("string #{cut(value, LENGTH) { |kept| JSON.generate(kept) }}")
        when Numeric then "number #{value.to_s[0, LENGTH]}"
        else "boolean #{value}"
        end
      end

      # @param event [String, nil] The name of the body's event.
      # @param path [String] A JSON pointer.
      # @param message [String]
      # @return [String] One line.
      def self.line(event, path, message)
        visible("#{cut(event || "webhook", NAME_LENGTH)}: #{place(path)} #{message}")
      end

      def self.place(path)
        return "body" if path.empty?

        names = path.split("/", NAMES + 2).map { |name| cut(name, NAME_LENGTH) }
        names[NAMES + 1] = "…" if names.length > NAMES + 1
        names.join("/")
      end
      private_class_method :place

      # The first characters of a text, with an ellipsis where there are more.
      def self.cut(text, length)
        kept = text[0, length]
        kept_text = block_given? ? yield(kept) : kept
        text.length > length ? "#{kept_text}…" : kept_text
      end
      private_class_method :cut

      # A text with each character that does not print as \\uXXXX, for each of its UTF-16 units.
      def self.visible(text)
        text.gsub(HIDDEN) do |character|
          character.encode(Encoding::UTF_16BE).unpack("n*").map { |unit| format("\\u%04x", unit) }.join
        end
      end
      private_class_method :visible
    end
  end
end
