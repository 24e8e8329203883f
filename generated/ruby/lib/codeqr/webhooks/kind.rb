# frozen_string_literal: true

module CodeQR
  module Webhooks
    # What makes values of Ruby of JSON's, or raises a Fault.
    #
    # @api private
    module Kind
      # Every number without a fraction, however it is written: 1, 1.0, 1e3.
      module Whole
        def self.decode(value)
          return value if value.is_a?(Integer)
          raise Fault.type(Integer, value) unless value.finite? && value == value.truncate

          value.to_i
        end
      end

      # A number that is not too large for Ruby.
      module Number
        def self.decode(value)
          raise Fault.type(Float, value) unless value.finite?

          value
        end
      end
    end
  end
end

require_relative "kind/date_time"
require_relative "kind/list"
