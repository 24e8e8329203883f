/** A program of the page's samples, each a file; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}.php`, usage]);
  const main = `<?php

for ($index = 0; $index < ${usages.length}; $index++) {
    $answer = (static function () use ($index): Closure {
        require __DIR__ . "/handle$index.php";
        return $answer;
    })();
    for ($line = 0; $line < 3; $line++) {
        [$signature, $body] = explode("\\t", rtrim((string) fgets(STDIN), "\\n"), 2);
        echo $answer($body, $signature === "" ? null : $signature, (string) getenv("CODEQR_WEBHOOK_SECRET")), "\\n";
    }
}
`;
  return { "build/usage/main.php": main, ...Object.fromEntries(handlers) };
}
