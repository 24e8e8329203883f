import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

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
  usage: {
    program,
    build: [["go", "build", "-o", "build/usage/usage", "./build/usage"]],
    run: ["./build/usage/usage"],
  },
  lint: [
    ["sh", "-c", 'test -z "$(gofmt -l .)"'],
    ["go", "vet", "./..."],
    ["go", "run", "honnef.co/go/tools/cmd/staticcheck@v0.6.1", "./..."],
  ],
  limits: [],
};
