/** The schema of what stands around a lens of ours in a file; the lens and its texts have schemas of their own. */
import * as v from "valibot";
import { fullText } from "../fields.ts";
import { lensMarker } from "../foreign/marks.ts";

/** `texts`: by language; that of the first language of the lens is whole, further ones may lack what it then says in their place. */
export const lensFileSchema = v.object({
	plumbline: v.literal(lensMarker),
	formatVersion: v.literal(1),
	licence: v.exactOptional(v.string()),
	attribution: v.exactOptional(v.string()),
	lens: v.unknown(),
	texts: v.record(fullText, v.unknown()),
});
