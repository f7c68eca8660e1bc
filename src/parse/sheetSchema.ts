/** The schema of an assessor's sheet as a file. Unknown fields are dropped. */
import * as v from "valibot";
import type { SheetFile } from "../domain/together/sheet.ts";
import { fullText, id, recordOf, type Same } from "./fields.ts";
import { answer, given, lensReference, status, workload } from "./reviewSchema.ts";

/** What the field `plumbline` of a sheet file says. */
export const sheetMarker = "sheet";

/** The newest format version this app writes. */
export const sheetVersion = 1;

export const sheetSchema = v.object({
	formatVersion: v.literal(sheetVersion),
	sent: v.picklist(["out", "back"]),
	review: id,
	lens: lensReference,
	moreLenses: v.exactOptional(v.array(lensReference)),
	lensOut: v.exactOptional(v.literal(true)),
	assessor: fullText,
	workload: v.pick(workload, ["name", "criticality", "facts"]),
	answers: recordOf(answer),
	set: recordOf(status),
	given: v.exactOptional(v.array(given)),
});

// Does not compile once the schema and the domain's type drift apart.
true satisfies Same<v.InferOutput<typeof sheetSchema>, { [K in keyof SheetFile]: SheetFile[K] }>;
