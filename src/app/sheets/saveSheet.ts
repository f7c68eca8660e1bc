/** Saves sheets of assessors as files: blank ones on their way out, answered ones on their way back. */
import { today } from "../../browser/clock.ts";
import { saveFile } from "../../browser/files.ts";
import type { Review } from "../../domain/review/review.ts";
import { handOut, type SheetFile, sendBack } from "../../domain/together/sheet.ts";
import { fileName } from "../../formats/fileName.ts";
import { writeSheetFile } from "../../formats/sheet-json/writeSheetFile.ts";

/** The assessor's name comes first: long names of workloads are cut. */
export const saveBlankSheet = (review: Review, assessor: string): void =>
	save(handOut(review, assessor), `${assessor} ${review.workload.name}`, "sheet");

export function saveAnsweredSheet(review: Review): void {
	const sheet = sendBack(review);
	if (sheet) save(sheet, `${sheet.assessor} ${review.workload.name}`, "answers");
}

function save(sheet: SheetFile, name: string, kind: "sheet" | "answers"): void {
	const file = fileName({ workload: { name } }, today(), { extension: `${kind}.plumbline.json` });
	saveFile(file, new Blob([writeSheetFile(sheet)], { type: "application/json" }));
}
