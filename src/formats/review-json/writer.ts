import { type Writer, whole } from "../writer.ts";

export const reviewWriter = {
	id: "review",
	extension: "plumbline.json",
	mediaType: "application/json",
	group: "goOn",
	label: "report.export.review.name",
	action: "report.export.review",
	purpose: "report.export.review.for",
	options: null,
	load: async () => {
		const { writeReviewFile } = await import("./writeReviewFile.ts");
		return ({ review }) => whole(writeReviewFile(review));
	},
} as const satisfies Writer;
