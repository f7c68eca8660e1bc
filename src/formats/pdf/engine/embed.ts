import { zlibSync } from "fflate";
import type { SealedExport } from "../../../domain/milestone/milestone.ts";
import { binaryString } from "../../binaryString.ts";
import { carriedName, writeCarried } from "../../carried/writeCarried.ts";
import type { Internals } from "./internals.ts";

/** Carries a milestone as an attachment. */
export const embedMilestone = (file: Internals, sealed: SealedExport): void =>
	embed(file, `${carriedName}.json`, writeCarried(sealed));

/** A text as a file inside the PDF (ISO 32000-2, 7.11.4). */
function embed(file: Internals, name: string, text: string): void {
	let specification = 0;
	file.events.subscribe("postPutResources", () => {
		const stream = writeStream(file, new TextEncoder().encode(text));
		specification = file.newObject();
		file.write(`<< /Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /Source /EF << /F ${stream} 0 R >> >>`);
		file.write("endobj");
	});
	file.events.subscribe("putCatalog", () => {
		file.write(`/Names << /EmbeddedFiles << /Names [(${name}) ${specification} 0 R] >> >> /AF [${specification} 0 R]`);
	});
}

/** Its object number. Compression is our own, so that the same text gives the same bytes in every browser. */
function writeStream(file: Internals, bytes: Uint8Array): number {
	const packed = binaryString(zlibSync(bytes, { level: 9 }));
	const stream = file.newObject();
	const head = `/Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length ${packed.length}`;
	file.write(`<< ${head} /Params << /Size ${bytes.length} >> >>`);
	for (const line of ["stream", packed, "endstream", "endobj"]) file.write(line);
	return stream;
}
