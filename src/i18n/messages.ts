/** A message by plural category, as `Intl.PluralRules` names them for the language; what is not said is said by `other`. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How dates and numbers are written: as the language does, or otherwise. */
export type Notation = "language" | "british" | "american" | "italian" | "iso";

/** The same keys with the same kind of message, `{name}` marking a value and `n` the one that is counted: what every language must have. */
export type Like<M> = { [K in keyof M]: M[K] extends string ? string : Plural };
