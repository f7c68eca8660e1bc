/** Fonts whose glyphs are pictures, with the text that each stands for: it is copied, found and read aloud. */
import type { jsPDF } from "jspdf";
import type { Glyph, PictureLook, SignDrawer } from "../../../../domain/report/signDrawer.ts";
import type { Internals } from "../internals.ts";
import { writeStream } from "../stream.ts";
import { glyphOf, thousandths, writeGlyph } from "./glyph.ts";
import { standsAlone } from "./scripts.ts";
import { asSeen, type PlacedUnit } from "./units.ts";

/** What each font may name its glyphs: printable, and nothing that a string of the file would escape. */
const codes = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((sign) => !"()\\".includes(sign));

/** Of a glyph, and of its picture where it has colours. */
const nameOf = (code: string): string => `g${code.charCodeAt(0)}`;

interface Drawn {
	code: string;
	text: string;
	width: number;
	glyph: Glyph;
}

interface PictureFont {
	name: string;
	id: number;
	glyphs: Drawn[];
}

/** Where the picture of a unit is: the font, and its code in it. */
interface Named {
	font: string;
	code: string;
}

export class PictureFonts {
	private readonly doc: jsPDF;
	private readonly file: Internals;
	private readonly drawer: SignDrawer;
	private readonly fonts: PictureFont[] = [];
	private readonly known = new Map<string, Named>();

	constructor(doc: jsPDF, file: Internals, drawer: SignDrawer) {
		this.doc = doc;
		this.file = file;
		this.drawer = drawer;
		file.events.subscribe("putFont", ({ font }) => this.reserve(font));
		file.events.subscribe("postPutResources", () => {
			for (const font of this.fonts) this.put(font);
		});
	}

	/** Equal texts are drawn once, whatever their size. */
	named({ text, isRightToLeft, width }: PlacedUnit, size: number, isBold: boolean): Named {
		const key = `${isBold} ${text}`;
		const known = this.known.get(key);
		if (known) return known;
		const room = width / size;
		const font = this.roomy();
		const code = codes[font.glyphs.length] ?? "";
		const glyph = this.heldAs(room) ?? this.drawnAs(text, room, { isBold, isRightToLeft }, nameOf(code));
		font.glyphs.push({ code, text: isRightToLeft ? asSeen(text) : text, width: thousandths(room), glyph });
		const named = { font: font.name, code };
		this.known.set(key, named);
		return named;
	}

	/** The picture of a file that is made again, where it is as wide as its room. */
	private heldAs(room: number): Glyph | undefined {
		const glyph = this.drawer.held?.[this.known.size];
		return glyph?.content.startsWith(`${thousandths(room)} 0 `) ? glyph : undefined;
	}

	private drawnAs(text: string, room: number, look: PictureLook, name: string): Glyph {
		return glyphOf(this.drawer.picture(text, look), room, { isWord: !standsAlone(text), name });
	}

	/** The last font, or a new one where it is full. */
	private roomy(): PictureFont {
		const last = this.fonts.at(-1);
		if (last && last.glyphs.length < codes.length) return last;
		const name = `Drawn${this.fonts.length + 1}`;
		// jsPDF takes fonts of files alone: it gets one that it knows, and writes neither it nor its text.
		this.doc.addFont("normal.ttf", name, "normal");
		Object.assign(this.doc.setFont(name, "normal").getFont(), { encoding: "Drawn", isAlreadyPutted: true });
		const font = { name, id: 0, glyphs: [] };
		this.fonts.push(font);
		return font;
	}

	private reserve(font: object): void {
		const own = this.fonts.find(({ name }) => name === Reflect.get(font, "fontName"));
		if (!own) return;
		own.id = this.file.newObjectDeferred();
		Object.assign(font, { objectNumber: own.id });
	}

	private put({ id, glyphs }: PictureFont): void {
		const { file } = this;
		const written = glyphs.map(({ glyph }) => writeGlyph(file, glyph));
		const unicode = writeStream(file, new TextEncoder().encode(unicodeOf(glyphs)));
		const first = codes[0]?.charCodeAt(0) ?? 0;
		const names = glyphs.map(({ code }) => `/${nameOf(code)}`);
		const widths = widthsOf(glyphs);
		const pictures = written.flatMap(({ picture }, index) => (picture ? [`${names[index]} ${picture} 0 R`] : []));
		file.newObjectDeferredBegin(id, true);
		file.write(
			[
				"<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0]",
				`/FontBBox [-500 -1000 ${Math.max(...widths) + 500} 1500]`,
				`/FirstChar ${first} /LastChar ${first + widths.length - 1} /Widths [${widths.join(" ")}]`,
				`/Encoding << /Type /Encoding /Differences [${glyphs.map(({ code }, index) => `${code.charCodeAt(0)} ${names[index]}`).join(" ")}] >>`,
				`/CharProcs << ${written.map(({ content }, index) => `${names[index]} ${content} 0 R`).join(" ")} >>`,
				`/Resources << /XObject << ${pictures.join(" ")} >> >> /ToUnicode ${unicode} 0 R >>`,
			].join("\n"),
		);
		file.write("endobj");
	}
}

/** By code from the first to the last one used; those between that are never used are 0. */
function widthsOf(glyphs: Drawn[]): number[] {
	const first = codes[0]?.charCodeAt(0) ?? 0;
	const last = glyphs.at(-1)?.code.charCodeAt(0) ?? first;
	const widths = new Map(glyphs.map(({ code, width }) => [code.charCodeAt(0), width]));
	return Array.from({ length: last - first + 1 }, (_, index) => widths.get(first + index) ?? 0);
}

/** What each code stands for (ISO 32000-1, 9.10.3). */
function unicodeOf(glyphs: Drawn[]): string {
	const hex = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
	const lines = glyphs.map(({ code, text }) => `<${code.charCodeAt(0).toString(16)}> <${hex(text).join("")}>`);
	return [
		"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Drawn def /CMapType 2 def",
		"1 begincodespacerange <00> <ff> endcodespacerange",
		`${lines.length} beginbfchar`,
		...lines,
		"endbfchar endcmap CMapName currentdict /CMap defineresource pop end end",
	].join("\n");
}
