import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Source } from "../../../scripts/drift/finding.js";
import { readEventPage } from "../../../scripts/drift/page.js";
import { textAt } from "../../../scripts/drift/source-text.js";
import { contract } from "./drift-inputs.js";
import { apiDescription } from "./api-description.js";
import { eventPage } from "./event-page.js";
import { codeStyles, htmlPage } from "./html-event-page.js";
import { sourceServer } from "./source-server.js";

const markdown = eventPage(contract);
const description = apiDescription(contract);
const texts = {
  markdown,
  html: htmlPage(markdown, codeStyles["plain, with entities"] as (typeof codeStyles)[string]),
  json: JSON.stringify(description),
  yaml: stringify(description),
};
const server = await sourceServer(texts);
afterAll(() => server.close());

describe("what a server answers", () => {
  test.each<[string, Source, keyof typeof texts]>([
    ["/page.md", "page", "markdown"],
    ["/page.html", "page", "html"],
    ["/page", "page", "markdown"],
    ["/openapi.json", "spec", "json"],
    ["/openapi.yaml", "spec", "yaml"],
    ["/raw.yml", "spec", "yaml"],
    ["/gzip", "page", "html"],
  ])("%s is the text of the %s", async (path, source, text) => {
    const url = server.url + path;
    expect(await textAt(url, source, 10)).toEqual({ text: texts[text], from: url });
  });

  test("a redirection is followed, and said", async () => {
    const { text, from } = await textAt(`${server.url}/moved`, "page", 10);
    expect(text).toBe(texts.html);
    expect(from).toBe(`${server.url}/page.html, where ${server.url}/moved leads`);
  });
});

describe("what cannot be read names the URL and says what to do", () => {
  test.each<[string, Source, string]>([
    ["/missing", "page", "the server answered 404 Not Found; check the address"],
    ["/broken", "spec", "the server answered 500 Internal Server Error; check the address"],
    ["/moved-away", "page", "/missing, where"],
    ["/in-circles", "page", "redirect count exceeded; check the address"],
    ["/picture.png", "page", "the server answered with image/png; give the address of the page in Markdown, MDX or HTML"],
    ["/openapi.json", "page", "the server answered with application/json; give the address of the page"],
    ["/page.html", "spec", "the server answered with text/html; give the address of the description itself"],
    ["/cut-off", "page", "the answer is not whole"],
    ["/no-gzip", "page", "the answer is not whole"],
    ["/silent", "page", "it did not arrive within 1 seconds; try again, give it more time with --timeout"],
    ["/slow", "page", "it did not arrive within 1 seconds"],
  ])("%s", async (path, source, message) => {
    const url = server.url + path;
    const failed = textAt(url, source, 1);
    await expect(failed).rejects.toThrow(url);
    await expect(failed).rejects.toThrow(message);
  });

  test("a server that is not there", async () => {
    await expect(textAt("http://127.0.0.1:1/page", "page", 5)).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1\/page cannot be read: .+; check the address/,
    );
  });

  test("a file that is not there", async () => {
    await expect(textAt("nowhere.md", "page", 5)).rejects.toThrow("nowhere.md cannot be read: ENOENT");
  });

  test("half of a compressed page, of which the rest is missing, is a page that is cut off", async () => {
    const { text } = await textAt(`${server.url}/half-a-gzip`, "page", 5);
    expect(readEventPage(text).unreadable).toEqual([expect.objectContaining({ message: expect.stringContaining("never ends") })]);
  });
});
