# frozen_string_literal: true

module CodeQR
  module Webhooks
    module Kind
      # An array of values of one type.
      class List
        # @param types [Array<Class>] What each item is.
        # @param kind [#decode, nil] What makes a value of Ruby of it, if it is not one already.
        def initialize(*types, kind: nil)
          @types = types
          @kind = kind
          freeze
        end

        def decode(values) = values.each_with_index.map { |value, index| item(value, index) }.freeze

        private

        def item(value, index)
          raise Fault.type(@types.first, value) if @types.none? { |type| value.is_a?(type) }

          @kind.nil? ? value : @kind.decode(value)
        rescue Fault => e
          raise e.under(index)
        end
      end
    end
  end
end
