// How much is kept, so that neither a hostile nor an endless stream fills the memory. What is beyond is counted as dropped.

/** How many events are told apart. A known event has room even if there are so many unknown ones. */
export const maxEvents = 1000;

/** How many days times events are told apart. */
export const maxDays = 10_000;

/** How many undeclared properties have an entry. */
export const maxUndeclared = 2000;

/** How many levels below an undeclared property are looked at. */
export const maxLevels = 6;

/** How many properties an undeclared object may have until their names count as data: they become one entry with the name `*`. */
export const maxNames = 50;

/** How many values outside of the known ones have an entry, of each property. */
export const maxUnlisted = 50;

/** How many values of an undeclared property are kept, if values are kept. */
export const maxValues = 10;

/** How many reasons of invalid bodies have an entry. */
export const maxReasons = 500;

/** How many characters of an event's name, a value and an id are kept. */
export const maxText = 60;
export const maxId = 100;
