import type { Reader } from "../parse/reader.ts";
import type { FileContent } from "./readFile.ts";
import { zippedName } from "./review-json/zipped.ts";

/** The name of the first entry begins at the 31st byte of a ZIP (APPNOTE 6.3.10, 4.3.7). */
const nameAt = 30;

/** A review with its attached files beside it, in a ZIP: told by its first entry. */
export const reviewZipReader: Reader<FileContent> = {
	id: "reviewZip",
	makes: "review",
	label: "reader.plumbline",
	accepts: [".zip", "application/zip"],
	recognises: ({ head }) => head.startsWith("PK\u0003\u0004") && head.startsWith(zippedName, nameAt),
	load: async () => {
		const { readReviewZip } = await import("./readReviewZip.ts");
		return ({ bytes }, warn) => readReviewZip(bytes, warn);
	},
};
