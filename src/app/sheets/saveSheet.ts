/** Saves sheets of assessors as files: blank ones on their way out, answered ones on their way back. */
import { today } from "../../browser/clock.ts";
import { saveFile } from "../../browser/files.ts";
import type { Review } from "../../domain/review/review.ts";
import { handOut, type SheetFile, sendBack } from "../../domain/together/sheet.ts";
import { fileName } from "../../formats/fileName.ts";
import { writeSheetFile } from "../../formats/sheet-json/writeSheetFile.ts";
import { zipOf } from "../../formats/zip.ts";

/** One sheet as a file, several in one ZIP. An assessor's name comes first: long names of workloads are cut. */
export function saveBlankSheets(review: Review, assessors: string[]): void {
	const sheets = assessors.map((assessor) => ({ sheet: handOut(review, assessor), name: `${assessor} ${review.workload.name}` }));
	const [only, ...others] = sheets;
	if (only && others.length === 0) {
		save(only.sheet, only.name, "sheet");
		return;
	}
	const day = today();
	// Names that differ may be the same once they are safe: the place keeps their files apart.
	const files = sheets.map(({ sheet, name }, index) => ({
		name: nameOf(`${index + 1} ${name}`, "sheet"),
		text: writeSheetFile(sheet),
	}));
	const file = fileName(review, day, { extension: "sheets.zip" });
	saveFile(file, new Blob([zipOf(files, day)], { type: "application/zip" }));
}

export function saveAnsweredSheet(review: Review): void {
	const sheet = sendBack(review);
	if (sheet) save(sheet, `${sheet.assessor} ${review.workload.name}`, "answers");
}

function save(sheet: SheetFile, name: string, kind: "sheet" | "answers"): void {
	saveFile(nameOf(name, kind), new Blob([writeSheetFile(sheet)], { type: "application/json" }));
}

const nameOf = (name: string, kind: "sheet" | "answers"): string =>
	fileName({ workload: { name } }, today(), { extension: `${kind}.plumbline.json` });
