/** What a later version of a lens asks otherwise than an earlier one. */

/** Ids of items that are new or say something else, in the order of the later version; what it no longer asks is none of them. */
export const changedItems = (before: Record<string, string>, after: Record<string, string>): string[] =>
	Object.keys(after).filter((item) => !Object.hasOwn(before, item) || before[item] !== after[item]);
