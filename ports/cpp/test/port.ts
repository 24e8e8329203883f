import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const configure = ["cmake", "-S", ".", "-B", "build/cmake"] as const;

export const port: PortTests = {
  present: [
    ["c++", "--version"],
    ["cmake", "--version"],
    ["clang-format", "--version"],
  ],
  build: [configure, ["cmake", "--build", "build/cmake", "--target", "executor", "--parallel", "2"]],
  caches: [],
  run: ["./build/cmake/executor"],
  receiver: {
    file: "build/receiver/main.cpp",
    build: [configure, ["cmake", "--build", "build/cmake", "--target", "receiver", "--parallel", "2"]],
    run: ["./build/cmake/receiver"],
  },
  usage: {
    program,
    build: [configure, ["cmake", "--build", "build/cmake", "--target", "usage", "--parallel", "2"]],
    run: ["./build/cmake/usage"],
  },
  lint: [["sh", "-c", "find . -name '*.[ch]pp' | xargs clang-format --dry-run -Werror"]],
  limits: [],
  debianPackages: ["cmake", "g++", "clang-format", "nlohmann-json3-dev", "libssl-dev", "libcpp-httplib-dev"],
};
