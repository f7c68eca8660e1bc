import type { Feature } from "write-excel-file/browser";
import { getCellAddress, sanitizeTextContent } from "write-excel-file/utility";
import type { Sheet } from "./column.ts";

/** As the library types the pictures of a workbook; none is written here. */
type FileContent = File | Blob | ArrayBuffer;

/** What the writer of workbooks leaves out: a filter row on every sheet, and the title of the file. */
export const workbookFeatures = (sheets: Sheet[], title: string): Feature<FileContent>[] => [filtered(sheets), titled(title)];

const filtered = (sheets: Sheet[]): Feature<FileContent> => ({
	files: {
		transform: {
			"xl/worksheets/sheet{id}.xml": { transform: (xml, _, { sheetIndex }) => withFilter(xml, sheets[sheetIndex]) },
		},
	},
});

/** The filter stands straight after the data (ECMA-376 part 1, 18.3.1.99). */
function withFilter(xml: string, sheet: Sheet | undefined): string {
	if (!sheet || sheet.rows.length === 0) return xml;
	const filter = `<autoFilter ref="A1:${getCellAddress(sheet.rows.length, sheet.heads.length - 1)}"/>`;
	return xml.replace("</sheetData>", `</sheetData>${filter}`);
}

const corePath = "docProps/core.xml";
const packageNames = "http://schemas.openxmlformats.org/package/2006";

/** The core properties of the package (ECMA-376 part 2, 11): its title and what wrote it. */
const titled = (title: string): Feature<FileContent> => ({
	files: {
		transform: {
			"[Content_Types].xml": {
				insert: () =>
					`<Override PartName="/${corePath}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
			},
			"_rels/.rels": {
				insert: () =>
					`<Relationship Id="core" Type="${packageNames}/relationships/metadata/core-properties" Target="${corePath}"/>`,
			},
		},
		write: {
			files: () => ({
				[corePath]:
					`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
					`<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
					`<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>Plumbline</dc:creator></cp:coreProperties>`,
			}),
		},
	},
});
