/** A program with one handler, a file, per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}.php`, `<?php\n\n${usage}`]);
  const main = `<?php

require __DIR__ . "/../../../../../generated/php/autoload.php";
for ($index = 0; $index < ${usages.length}; $index++) {
    (function (string $body) use ($index) { require __DIR__ . "/handle$index.php"; })(fgets(STDIN));
}
`;
  return { "build/usage/main.php": main, ...Object.fromEntries(handlers) };
}
