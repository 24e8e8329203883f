/** A program of the page's samples, each a file; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}.rb`, usage]);
  const main = `${usages.length}.times do |index|
  path = File.join(__dir__, "handle#{index}.rb")
  # Each defines a method of the same name.
  receiver = Object.new.extend(Module.new { module_eval(File.read(path), path) })
  3.times do
    signature, body = gets.chomp.split("\\t", 2)
    puts receiver.answer(body, signature.empty? ? nil : signature, ENV.fetch("CODEQR_WEBHOOK_SECRET"))
  end
end
`;
  return { "build/usage/main.rb": main, ...Object.fromEntries(handlers) };
}
