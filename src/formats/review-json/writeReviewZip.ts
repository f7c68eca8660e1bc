import { strToU8, type Zippable, zipSync } from "fflate";
import type { CarriedFiles } from "../../domain/review/given.ts";
import { attachedTo } from "../../domain/review/givenChanges.ts";
import type { Review } from "../../domain/review/review.ts";
import { carriedBytes } from "../../parse/carriedFiles.ts";
import { safeName } from "../safeName.ts";
import { writeReviewFile } from "./writeReviewFile.ts";
import { zippedName } from "./zipped.ts";

/** A review with the files attached to it beside it, all of one ISO day; pictures are not packed, since they are already. */
export function writeReviewZip(review: Review, attachments: CarriedFiles, day: string): Uint8Array<ArrayBuffer> {
	const files: Zippable = { [zippedName]: [strToU8(writeReviewFile(review)), { level: 6 }] };
	for (const [index, { name, hash }] of attachedTo(review).entries()) {
		const bytes = carriedBytes(attachments[hash] ?? "");
		if (bytes && bytes.length > 0) files[`attachments/${index + 1}-${fileNameOf(name)}`] = [bytes, { level: 0 }];
	}
	return new Uint8Array(zipSync(files, { mtime: `${day}T00:00:00` }));
}

/** Safe on every system, with the ending that it has. */
function fileNameOf(name: string): string {
	const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
	return `${safeName(name.slice(0, name.length - ending.length)) || "file"}${ending}`;
}
