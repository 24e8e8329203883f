import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { variantName } from "./events.js";
import { structs } from "./syntax.js";

/** The function of each event's type that makes a sample of it. */
export function addSamples(file: SourceFile, events: readonly PortEvent[]): void {
  const { use } = file;
  use(structs);
  const event = use({ from: "crate::events", name: "Event" });
  const sample = use({ from: "crate::testing", name: "sample" });
  file.separated(events, (of) =>
    file.braces(`impl ${of.typeName}`, () =>
      file
        .doc("A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.")
        .line("#[must_use]")
        .braces("pub fn sample() -> Self", () =>
          file.braces(`match ${sample}(Self::NAME)`, () =>
            file.line(`Some(${event}::${variantName(of)}(event)) => *event,`, '_ => unreachable!("a sample is of its own event"),'),
          ),
        ),
    ),
  );
}
