import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const staticcheck = ["go", "run", "honnef.co/go/tools/cmd/staticcheck@v0.8.2", "-checks=all"] as const;

export const port: PortTests = {
  present: [["go", "version"]],
  build: [["go", "build", "-o", "build/executor", "."]],
  caches: [],
  run: ["./build/executor"],
  receiver: {
    file: "build/receiver/main.go",
    build: [["go", "build", "-o", "build/receiver/receiver", "./build/receiver"]],
    run: ["./build/receiver/receiver"],
  },
  consumerTest: {
    // In the package of the receiver, whose handler it tests.
    file: "build/consumer/main_test.go",
    build: [
      ["cp", "build/receiver/main.go", "build/consumer/main.go"],
      ["sh", "-c", 'test -z "$(gofmt -l build/consumer)"'],
      ["go", "vet", "./build/consumer"],
      [...staticcheck, "./build/consumer"],
    ],
    run: ["go", "test", "./build/consumer"],
  },
  usage: {
    program,
    build: [
      ["sh", "-c", 'test -z "$(gofmt -l build/usage/handle*)"'],
      ["go", "build", "-o", "build/usage/usage", "./build/usage"],
    ],
    run: ["./build/usage/usage"],
  },
  lint: [
    ["sh", "-c", 'test -z "$(gofmt -l .)"'],
    ["go", "vet", "./..."],
    [...staticcheck, "./..."],
    // The oldest Go that go.mod allows, and the newest that is out: go fetches both.
    ["env", "GOTOOLCHAIN=go1.21.13", "go", "test", "./..."],
    ["env", "GOTOOLCHAIN=go1.27.0", "go", "test", "./..."],
  ],
  limits: [],
};
