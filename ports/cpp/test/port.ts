import type { Command, PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const configure = ["cmake", "-S", ".", "-B", "build/cmake"] as const;

/** The commands that build a target. */
function built(target: string): readonly Command[] {
  return [configure, ["cmake", "--build", "build/cmake", "--target", target, "--parallel", "2"]];
}

export const port: PortTests = {
  present: [
    ["c++", "--version"],
    ["cmake", "--version"],
    ["clang-format", "--version"],
  ],
  build: built("executor"),
  caches: [],
  run: ["./build/cmake/executor"],
  receiver: { file: "build/receiver/main.cpp", build: built("receiver"), run: ["./build/cmake/receiver"] },
  consumerTest: { file: "build/consumer_test/main.cpp", build: built("consumer_test"), run: ["./build/cmake/consumer_test"] },
  usage: { program, build: built("usage"), run: ["./build/cmake/usage"] },
  lint: [
    ["sh", "-c", "find . -name '*.[ch]pp' | xargs clang-format --dry-run -Werror"],
    [
      "sh",
      "-c",
      `test "$(c++ -std=c++17 -fsyntax-only -I include ../../ports/cpp/test/discarded.cpp 2>&1 | grep -c 'Wunused-result\\]$')" = 4`,
    ],
    // What C++ programmers expect of the types, in the executor's own build folder.
    [
      "sh",
      "-c",
      "cd ../../ports/cpp/test && cmake --build build/cmake --target expectations >build/expectations.log && build/cmake/expectations",
    ],
  ],
  limits: [],
  debianPackages: ["cmake", "g++", "clang-format", "nlohmann-json3-dev", "libssl-dev", "libcpp-httplib-dev"],
};
