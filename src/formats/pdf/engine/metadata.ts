/** The XMP metadata of a file (ISO 16684-1): what it is called, and that it follows PDF/UA-1 (ISO 14289-1, 5). */

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Signs that no XML may hold (XML 1.0, 2.2), however they are written. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string => text.replace(noXml, "").replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** As XML; `day` is an ISO day. */
export const metadata = ({ title, author, day }: Record<"title" | "author" | "day", string>): string =>
	[
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
		' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>',
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
		author === "" ? "" : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
		`<xmp:CreatorTool>Plumbline</xmp:CreatorTool><xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate>`,
		"</rdf:Description></rdf:RDF></x:xmpmeta>",
	].join("");
