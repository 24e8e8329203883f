import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

export const port: PortTests = {
  present: [
    ["php", "--version"],
    ["phpcs", "--version"],
  ],
  build: [["php", "-l", "executor.php"]],
  caches: [],
  run: ["php", "executor.php"],
  receiver: {
    file: "build/receiver/receiver.php",
    build: [
      ["sh", "-c", "rm -rf build/receiver/vendor && cp -r ../../../generated/php build/receiver/vendor"],
      ["php", "-l", "build/receiver/receiver.php"],
    ],
    run: ["sh", "-c", 'exec php -S "127.0.0.1:$PORT" build/receiver/receiver.php'],
  },
  usage: {
    program,
    build: [],
    run: ["php", "build/usage/main.php"],
  },
  lint: [
    ["sh", "-c", 'for file in $(find . -name "*.php"); do php -l "$file" || exit 1; done'],
    ["phpcs", "--standard=PSR12", "."],
  ],
  limits: ["a name that begins with NUL"],
  debianPackages: ["php-cli", "php-codesniffer"],
};
