import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

export const port: PortTests = {
  present: [
    ["php", "--version"],
    ["phpcs", "--version"],
    ["phpunit", "--version"],
    ["php", "-r", 'require "Nyholm/Psr7/autoload.php";'],
  ],
  build: [["php", "-l", "executor.php"]],
  caches: [],
  run: ["php", "executor.php"],
  receiver: {
    file: "build/receiver/receiver.php",
    build: [
      ["sh", "-c", "rm -rf build/receiver/vendor && cp -r ../../../generated/php build/receiver/vendor"],
      ["php", "-l", "build/receiver/receiver.php"],
      ["phpcs", "--standard=PSR12", "build/receiver/receiver.php"],
    ],
    run: ["sh", "-c", 'exec php -S "127.0.0.1:$PORT" build/receiver/receiver.php'],
    limits: { "a client that stops": "php -S waits; nginx closes" },
  },
  consumerTest: {
    file: "build/consumer/ClicksTest.php",
    build: [["phpcs", "--standard=PSR12", "build/consumer/ClicksTest.php"]],
    run: ["phpunit", "--do-not-cache-result", "--bootstrap", "../../../generated/php/autoload.php", "build/consumer/ClicksTest.php"],
  },
  usage: {
    program,
    build: [
      [
        "sh",
        "-c",
        "cp -r ../../../generated/php build/usage/vendor && phpcs --standard=PSR12 --exclude=Generic.Files.LineLength,PSR1.Files.SideEffects build/usage/handle*.php",
      ],
    ],
    run: ["php", "build/usage/main.php"],
  },
  lint: [
    ["sh", "-c", 'for file in $(find . -name "*.php"); do php -l "$file" || exit 1; done'],
    ["phpcs", "--standard=PSR12", ".", "../../ports/php/test/unit"],
    ["phpunit", "--do-not-cache-result", "--configuration", "../../ports/php/test/unit/phpunit.xml"],
  ],
  limits: ["a name that begins with NUL"],
  debianPackages: ["php-cli", "php-codesniffer", "phpunit", "php-nyholm-psr7", "php-fpm", "nginx-light"],
};
