/** What the first screen takes of all that opens, as the table of readers has it. */
import type { Takes } from "../features/reviews/types.ts";
import { readers } from "../formats/readers.ts";
import { acceptOf, labelsOf } from "../parse/reader.ts";
import { unfolding } from "../ui/unfolding.ts";

const accept = acceptOf(readers);

/** What the browser is to offer, what such files are called, and how folders unfold. */
export const takes: Takes = { accept, kinds: labelsOf(readers), unfold: unfolding(accept) };
