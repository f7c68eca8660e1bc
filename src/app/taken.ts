/** What the first screen takes of all that opens, as the table of readers has it. */
import { readers } from "../formats/readers.ts";
import { acceptOf, labelsOf, type Makes } from "../parse/reader.ts";

/** What becomes of such files here. */
const taken: readonly Makes[] = ["review", "lens", "any"];

/** Whether a file that makes this is taken in. */
export const isTaken = (makes: Makes): boolean => taken.includes(makes);

const rows = readers.filter(({ makes }) => isTaken(makes));

/** What the browser is to offer, and what such files are called. */
export const takes = { accept: acceptOf(rows), kinds: labelsOf(rows) };
