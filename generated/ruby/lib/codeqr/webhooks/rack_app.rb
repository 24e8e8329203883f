# frozen_string_literal: true

module CodeQR
  module Webhooks
    # A Rack application that receives webhooks. It needs nothing of Rack but its interface (Rack 2 or 3).
    #
    #   run CodeQR::Webhooks::RackApp.new(ENV.fetch("CODEQR_WEBHOOK_SECRET")) { |event| puts event.event }
    class RackApp
      # @param secrets [Array<String>] The signing secret, or several while one is being rotated.
      # @param max_bytes [Integer] How many bytes a body may have. No more than that, and one, are read.
      # @param on_invalid [Proc] Called with the {InvalidWebhookError} of a body that CodeQR signed and that is not what
      #   its event should be; if left out, its message goes to `rack.errors`. Keep its `raw`.
      # @yieldparam event [Event] An event of the catalogue, or an {UnknownEvent}.
      # @raise [ArgumentError] When there is no block.
      def initialize(*secrets, max_bytes: DEFAULT_MAX_BYTES, on_invalid: nil, &on_event)
        raise ArgumentError, "give a block that handles events" unless on_event

        @secrets = secrets
        @max_bytes = max_bytes
        @on_invalid = on_invalid
        @on_event = on_event
      end

      # Answers a request. Where the block, `on_invalid` or a secret fails, with 500: CodeQR sends the event again.
      #
      # @param env [Hash] The environment of Rack.
      # @return [Array] Status, headers and body.
      def call(env)
        return answer(405, "allow" => "POST") unless env["REQUEST_METHOD"] == "POST"

        answer(receive(env))
      rescue StandardError => e
        env["rack.errors"]&.puts("#{e.class}: #{e.message}")
        answer(500)
      end

      # Without its secrets: an error's message may show it.
      #
      # @return [String]
      def inspect = "#<#{self.class} max_bytes=#{@max_bytes}>"

      private

      def receive(env)
        # Without a signature, nothing is read.
        signature = env["HTTP_CODEQR_SIGNATURE"]
        body = signature.nil? ? "" : env["rack.input"]&.read(@max_bytes + 1).to_s
        received = Webhooks.receive(body, signature, *@secrets, max_bytes: @max_bytes)
        case received
        in { event: Event => event } then @on_event.call(event)
        in { error: InvalidWebhookError => error } then tell(error, env)
        else # What is not verified or too large is not for anyone.
        end
        received.status
      end

      def tell(error, env)
        @on_invalid ? @on_invalid.call(error) : env["rack.errors"]&.puts(error.message)
      end

      def answer(status, headers = {}) = [status, { "content-type" => "text/plain", **headers }, []]
    end
  end
end
