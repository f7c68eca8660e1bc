import { decodeText } from "../parse/foreign/decodeText.ts";
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
		return ({ bytes }, warn) => {
			const decoded = decodeText(bytes, bytes.length);
			return decoded.ok ? readFile(decoded.value.text, warn) : decoded;
		};
	},
};
