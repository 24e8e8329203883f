import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const interpreter = ["ruby", "-w", "-I", "../../../generated/ruby/lib"] as const;

/** The command of the gem that comes with Ruby, under whatever name a distribution installs it. */
const rbs = ["ruby", "-e", 'load Gem.bin_path("rbs", "rbs")', "--"] as const;

export const port: PortTests = {
  present: [
    ["ruby", "--version"],
    ["ruby", "-rjson", "-ropenssl", "-rwebrick", "-rminitest", "-e", 'exit RUBY_VERSION >= "3.1"'],
    ["rubocop", "--version"],
    [...rbs, "--version"],
  ],
  build: [
    ["ruby", "-wc", "executor.rb"],
    // The signatures are sound, also where names are awkward.
    [...rbs, "-I", "../../../generated/ruby/sig", "validate"],
  ],
  caches: [],
  run: [...interpreter, "executor.rb"],
  receiver: {
    file: "build/receiver.rb",
    build: [["ruby", "-wc", "build/receiver.rb"]],
    run: [...interpreter, "build/receiver.rb"],
  },
  consumerTest: {
    file: "build/receiver_test.rb",
    build: [["ruby", "-wc", "build/receiver_test.rb"]],
    run: [...interpreter, "-I", "build", "build/receiver_test.rb"],
  },
  usage: {
    program,
    build: [["sh", "-c", `! find build/usage -name '*.rb' -exec ruby -wc {} \\; 2>&1 | grep -v '^Syntax OK$'`]],
    run: [...interpreter, "build/usage/main.rb"],
  },
  lint: [
    ["sh", "-c", `! find . -name '*.rb' -exec ruby -wc {} \\; 2>&1 | grep -v '^Syntax OK$'`],
    ["sh", "-c", `test -z "$(ruby -w -I lib -e 'require "codeqr/webhooks"' 2>&1)"`],
    ["rubocop", "--cache", "false"],
    ["ruby", "-w", "-I", "lib", "../../ports/ruby/test/expectations.rb"],
    // The signatures are true of what is there.
    ["ruby", "-w", "-I", "lib", "../../ports/ruby/test/signatures.rb"],
  ],
  limits: [],
  debianPackages: ["ruby", "ruby-minitest", "ruby-webrick", "rubocop"],
};
