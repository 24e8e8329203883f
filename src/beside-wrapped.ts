/** What a delivery has beside the value that it wraps, as `eventName` beside `data.link`. CodeQR's API description has it on every event. Of any type, because the package has no say about a property that stands beside the value. */
export const besideWrapped = { eventName: { description: "The event in words, such as `Link created`." } };
