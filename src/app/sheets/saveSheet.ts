/** Saves sheets of assessors as files: blank ones on their way out, answered ones on their way back. */
import { today } from "../../browser/clock.ts";
import { saveFile } from "../../browser/files.ts";
import type { Review } from "../../domain/review/review.ts";
import { handOut, type SheetFile, sendBack } from "../../domain/together/sheet.ts";
import { fileName } from "../../formats/fileName.ts";
import { writeSheetFile } from "../../formats/sheet-json/writeSheetFile.ts";
import { zipOf } from "../../formats/zip.ts";
import { deliver } from "../secret/deliver.ts";

/**
 * One sheet as a file, several in one ZIP; under a passphrase, which is asked for each, each as a file that this app opens. An assessor's
 * name comes first: long names of workloads are cut. Answers those whose file was saved.
 */
export async function saveBlankSheets(review: Review, assessors: string[], isProtected: boolean): Promise<string[]> {
	const sheets = assessors.map((assessor) => ({
		assessor,
		sheet: handOut(review, assessor),
		name: `${assessor} ${review.workload.name}`,
	}));
	if (isProtected || sheets.length < 2) {
		const saved: string[] = [];
		for (const { assessor, sheet, name } of sheets) {
			if (!(await save(sheet, { name, kind: "sheet", isProtected }))) break;
			saved.push(assessor);
		}
		return saved;
	}
	const day = today();
	// Names that differ may be the same once they are safe: the place keeps their files apart.
	const files = sheets.map(({ sheet, name }, index) => ({
		name: nameOf(`${index + 1} ${name}`, "sheet"),
		text: writeSheetFile(sheet),
	}));
	const file = fileName(review, day, { extension: "sheets.zip" });
	saveFile(file, new Blob([zipOf(files, day)], { type: "application/zip" }));
	return assessors;
}

/** Whether it was saved. */
export async function saveAnsweredSheet(review: Review, isProtected: boolean): Promise<boolean> {
	const sheet = sendBack(review);
	return sheet !== null && save(sheet, { name: `${sheet.assessor} ${review.workload.name}`, kind: "answers", isProtected });
}

interface Saving {
	name: string;
	kind: "sheet" | "answers";
	isProtected: boolean;
}

const save = (sheet: SheetFile, { name, kind, isProtected }: Saving): Promise<boolean> =>
	deliver(nameOf(name, kind), new Blob([writeSheetFile(sheet)], { type: "application/json" }), isProtected);

const nameOf = (name: string, kind: "sheet" | "answers"): string =>
	fileName({ workload: { name } }, today(), { extension: `${kind}.plumbline.json` });
