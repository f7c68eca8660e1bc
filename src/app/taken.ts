/** What the first screen takes of all that opens, as the table of readers has it. */
import { readers } from "../formats/readers.ts";
import { acceptOf, labelsOf } from "../parse/reader.ts";

/** What the browser is to offer, and what such files are called. */
export const takes = { accept: acceptOf(readers), kinds: labelsOf(readers) };
