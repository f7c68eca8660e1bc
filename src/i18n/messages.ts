/** A message, or its forms by plural category; `{name}` marks a value, `n` is the one that is counted. */
export interface Plural {
	one: string;
	other: string;
}

export type Language = "en" | "it";

/** How dates and numbers are written: as the language does, or otherwise. */
export type Notation = "language" | "british" | "american" | "italian" | "iso";

export const languages: Language[] = ["en", "it"];

/** The same keys with the same kind of message: what every other language must be. */
export type Like<M> = { [K in keyof M]: M[K] extends string ? string : Plural };
