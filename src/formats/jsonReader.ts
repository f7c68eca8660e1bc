import { failure, problem } from "../domain/result.ts";
import { firstBadByte } from "../domain/utf8.ts";
import { has, member } from "../parse/foreign/fields.ts";
import { lensMarker } from "../parse/foreign/marks.ts";
import type { Reader } from "../parse/reader.ts";
import type { FileContent } from "./readFile.ts";

/** JSON of ours, told by its mark: reviews, sheets of assessors, milestones. */
export const jsonReader: Reader<FileContent> = {
	id: "plumbline",
	makes: "review",
	label: "reader.plumbline",
	accepts: [".json", "application/json"],
	recognises: ({ json }) => has(json, "plumbline") && member(json, "plumbline") !== lensMarker,
	load: async () => {
		const { readFile } = await import("./readFile.ts");
		return ({ bytes }) => {
			const offset = firstBadByte(bytes);
			return offset === null ? readFile(new TextDecoder().decode(bytes)) : failure(problem("encoding", "", { offset }));
		};
	},
};
