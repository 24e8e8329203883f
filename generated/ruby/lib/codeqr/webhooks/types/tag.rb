# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A label that groups links.
    class Tag < Record
      # Known values of {#color}. There may be others.
      COLOR_RED = "red"
      COLOR_YELLOW = "yellow"
      COLOR_GREEN = "green"
      COLOR_BLUE = "blue"
      COLOR_PURPLE = "purple"
      COLOR_PINK = "pink"
      COLOR_BROWN = "brown"

      # @api private
      NAMES = {
        id: "id",
        name: "name",
        color: "color"
      }.freeze

      # @api private
      REQUIRED = %i[id name color].freeze

      # Identifier of the tag. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Name of the tag.
      #
      # @return [String]
      def name = @properties["name"]

      # Colour of the tag in the dashboard.
      #
      # @return [String]
      def color = @properties["color"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "name", String, path) unless value["name"].is_a?(String)
        raise Fault.in(value, "color", String, path) unless value["color"].is_a?(String)

        holding(value)
      end
    end
  end
end
