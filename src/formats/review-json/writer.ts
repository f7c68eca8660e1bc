import { type Writer, whole } from "../writer.ts";

export const reviewWriter = {
	id: "review",
	extension: "plumbline.json",
	mediaType: "application/json",
	group: "goOn",
	label: "report.export.review.name",
	action: "report.export.review",
	purpose: "report.export.review.for",
	options: "files",
	load: async () => {
		const { writeReviewFile } = await import("./writeReviewFile.ts");
		return async ({ review, report, files }) => {
			if (files?.place !== "beside") return whole(writeReviewFile(review, files?.carried));
			const { writeReviewZip } = await import("./writeReviewZip.ts");
			return whole(writeReviewZip(review, files.carried, report.today));
		};
	},
} as const satisfies Writer;
