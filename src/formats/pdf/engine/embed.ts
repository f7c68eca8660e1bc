import type { SealedExport } from "../../../domain/milestone/milestone.ts";
import { carriedName, writeCarried } from "../../carried/writeCarried.ts";
import type { Internals } from "./internals.ts";
import { writeStream } from "./stream.ts";

/** Carries a milestone as an attachment. */
export const embedMilestone = (file: Internals, sealed: SealedExport): void =>
	embed(file, `${carriedName}.json`, writeCarried(sealed));

/** A text as a file inside the PDF (ISO 32000-2, 7.11.4). */
function embed(file: Internals, name: string, text: string): void {
	let specification = 0;
	file.events.subscribe("postPutResources", () => {
		const bytes = new TextEncoder().encode(text);
		const kind = `/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size ${bytes.length} >>`;
		const stream = writeStream(file, bytes, kind);
		specification = file.newObject();
		file.write(`<< /Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /Source /EF << /F ${stream} 0 R >> >>`);
		file.write("endobj");
	});
	file.events.subscribe("putCatalog", () => {
		file.write(`/Names << /EmbeddedFiles << /Names [(${name}) ${specification} 0 R] >> >> /AF [${specification} 0 R]`);
	});
}
