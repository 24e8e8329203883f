// Bodies of 4 MiB, the most that a receiver takes, each made to be slow to read in some language.

const size = 4 * 1024 * 1024;

/** A body, by what makes it slow. */
export interface HostileBody {
  readonly name: string;
  readonly text: string;
}

const envelope = (data: string) => `{"id":"e","event":"invoice.paid","createdAt":"2024-08-26T16:41:52.346Z","data":${data}}`;
const page = (views: string) =>
  `{"id":"e","event":"page.created","createdAt":"2024-08-26T16:41:52.346Z","data":{"page":{"id":"p","domain":"d","key":"k","name":"n","type":"t","projectId":"j","userId":"u","views":${views}}}}`;
const createdAt = (text: string) => `{"id":"e","event":"invoice.paid","createdAt":"${text}","data":{}}`;
const object = (names: Iterable<string>) => `{${[...names].map((name) => `${JSON.stringify(name)}:1`).join(",")}}`;
const fill = (text: string, taken = 300) => text.repeat(Math.floor((size - taken) / text.length));

/** 65,536 names of the same hash, for a hash that multiplies by a factor: two texts of two letters collide, and so does every sequence of them. */
function* colliding(first: string, second: string): Generator<string> {
  for (let bits = 0; bits < 65_536; bits++) yield Array.from({ length: 16 }, (_, bit) => ((bits >> bit) & 1 ? first : second)).join("");
}

function* counted(count: number, nameOf: (index: number) => string): Generator<string> {
  for (let index = 0; index < count; index++) yield nameOf(index);
}

/** Every hostile body. */
export const hostileBodies: readonly HostileBody[] = [
  ["4 MiB that are not hostile: one text", envelope(`{"a":"${fill("a")}"}`)],
  ["an integer of four million digits, as a count", page(`1${fill("0")}`)],
  ["an integer of four million digits", envelope(`{"a":${fill("9")}}`)],
  ["a fraction of four million digits, as a count", page(`1.${fill("0")}1`)],
  ["a fraction of four million digits", envelope(`{"a":0.${fill("3")}}`)],
  ["an exponent of four million digits", envelope(`{"a":1e${fill("0")}1}`)],
  ["a thousand integers of 4,000 digits", envelope(`{"a":[0${`,${"7".repeat(4000)}`.repeat(1000)}]}`)],
  ["65,536 names that collide in Java", envelope(object(colliding("Aa", "BB")))],
  ["65,536 names that collide in PHP", envelope(object(colliding("Ez", "FY")))],
  ["65,536 numeric names that collide in PHP", envelope(object(counted(65_536, (index) => String(index * 131_072))))],
  ["350,000 names", envelope(object(counted(350_000, (index) => index.toString(36))))],
  ["600,000 times the same name", envelope(`{"a":1${fill(',"a":1')}}`)],
  ["brackets", fill("[")],
  ["brackets that are closed", envelope(`${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}`)],
  ["objects in objects", fill('{"a":')],
  ["a million empty lists", envelope(`{"a":[[]${fill(",[]")}]}`)],
  ["two million zeros", envelope(`{"a":[0${fill(",0")}]}`)],
  ["escapes", envelope(`{"a":"${fill("\\u0041")}"}`)],
  ["lone surrogates", envelope(`{"a":"${fill("\\ud800")}"}`)],
  ["lone surrogates, each in a text of its own", envelope(`{"a":[""${fill(',"\\ud800"')}]}`)],
  ["quotes and backslashes", envelope(`{"a":"${fill('\\"\\\\')}"}`)],
  ["white space", envelope(`{"a":${fill(" ")}1}`)],
  ["an event's name", `{"id":"e","event":"${fill("e")}"}`],
  ["an event's name of escapes", `{"id":"e","event":"${fill("\\u001b")}"}`],
  ["a date with a fraction of four million digits", createdAt(`2024-08-26T16:41:52.${fill("3")}Z`)],
  ["a text where a date should be", createdAt(fill("2024-"))],
  [
    "a million wrong items",
    envelope("{}")
      .replace("invoice.paid", "page.created")
      .replace("{}", `{"page":[0${fill(",0")}]}`),
  ],
  ["a text where an integer should be", page(`"${fill("9")}"`)],
].map(([name = "", text = ""]) => ({ name, text }));
