/** What stands in the place of what is encrypted, for those who do not decrypt. */

/** What an encrypted text of the journal begins with. */
export const coveredMark = "locked:";

/** The field of a record that is read in the place of one that does not open. */
export const damagedField = "damagedUnderLock";
