/** Everything that touches jsPDF: text, shapes, links and pages of one document, in millimetres from the top of the page and the left edge of its text. */

import { jsPDF } from "jspdf";
import type { Level } from "../../../domain/lens/lens.ts";
import type { SignDrawer } from "../../../domain/report/signDrawer.ts";
import type { Language } from "../../../i18n/languages.ts";
import { binaryString } from "../../binaryString.ts";
import type { PdfFonts } from "../fonts.ts";
import { colors } from "./colors.ts";
import { PictureFonts } from "./drawn/pictureFonts.ts";
import { ruledWidth, widthOfEnds } from "./drawn/scripts.ts";
import { clustersOf, type PlacedUnit, partsOf, placedUnits, type Unit, unitsOf } from "./drawn/units.ts";
import { declareVersion, type Internals, internalsOf } from "./internals.ts";
import { metadata } from "./metadata.ts";
import type { PaperSize } from "./paper.ts";
import { type TextCleaner, textCleaner } from "./text.ts";
import { type Measure, point } from "./typeset.ts";

export interface TextStyle {
	size: number;
	bold?: boolean;
	color?: string | undefined;
	align?: "left" | "center" | "right";
	/** The text that the line is of begins at the right. */
	isRightToLeft?: boolean;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A part of a line in one font: one of pictures, or that of the text. */
interface Stretch {
	font: string | undefined;
	text: string;
	x: number;
	end: number;
}

/** What jsPDF knows of a font, as far as it is needed here. */
interface Metrics {
	characterToGlyph: (codePoint: number) => number;
	/** In thousandths of an em. */
	widthOfGlyph: (glyph: number) => number;
}

/** Each face with the prefix of a subset (ISO 32000-1, 9.6.4), so that no program takes one for the other. */
const faces = { normal: "PLUMBR+NotoSans-Regular", bold: "PLUMBB+NotoSans-Bold" } as const;

export class Pen implements Measure {
	readonly file: Internals;
	readonly cleaner: TextCleaner;
	readonly paper: PaperSize;
	readonly pageText: Measure["pageText"];
	readonly tells: Measure["tells"];
	private readonly doc: jsPDF;
	private readonly widths: Record<"regular" | "bold", Map<string, number | null>> = { regular: new Map(), bold: new Map() };
	private readonly metrics: { regular: Metrics; bold: Metrics };
	/** Null: nothing is drawn as a picture. */
	private readonly pictures: PictureFonts | null;

	/** `drawer` draws what the fonts lack; without one it is named. */
	constructor(
		fonts: PdfFonts,
		{
			paper,
			pageText,
			tells,
			drawer,
		}: { paper: PaperSize; drawer?: SignDrawer | undefined } & Pick<Measure, "pageText" | "tells">,
	) {
		this.paper = paper;
		this.pageText = pageText;
		this.tells = tells;
		this.doc = new jsPDF({
			unit: "mm",
			format: paper.format,
			compress: true,
			putOnlyUsedFonts: true,
			precision: 3,
			floatPrecision: 3,
		});
		this.metrics = { regular: this.embed("normal", fonts.regular), bold: this.embed("bold", fonts.bold) };
		this.cleaner = textCleaner(this.covers, drawer?.draws);
		this.file = internalsOf(this.doc);
		this.pictures = drawer ? new PictureFonts(this.doc, this.file, drawer) : null;
		declareVersion(this.doc);
	}

	private embed(style: "normal" | "bold", bytes: Uint8Array): Metrics {
		const name = `${style}.ttf`;
		this.doc.addFileToVFS(name, binaryString(bytes));
		this.doc.addFont(name, faces[style], style);
		return this.doc.setFont(faces[style], style).getFont().metadata;
	}

	clean = (text: string): string => this.cleaner.clean(text);

	private covers = (codePoint: number): boolean =>
		codePoint <= 0xffff && [this.metrics.regular, this.metrics.bold].every((font) => font.characterToGlyph(codePoint) > 0);

	private isCovered = (text: string): boolean => {
		for (const sign of text) if (this.signWidth(sign, false) === null) return false;
		return true;
	};

	width = (text: string, size: number, bold: boolean): number => {
		let sum = 0;
		for (const sign of text) {
			const width = this.signWidth(sign, bold);
			if (width === null) return this.drawnWidth(text, bold) * size * point;
			sum += width;
		}
		return sum * size * point;
	};

	/** In em; null where the font lacks it. */
	private signWidth = (sign: string, bold: boolean): number | null => {
		const widths = bold ? this.widths.bold : this.widths.regular;
		let width = widths.get(sign);
		if (width === undefined) {
			const metrics = bold ? this.metrics.bold : this.metrics.regular;
			const codePoint = sign.codePointAt(0) ?? 0;
			width = this.covers(codePoint) ? metrics.widthOfGlyph(metrics.characterToGlyph(codePoint)) / 1000 : null;
			widths.set(sign, width);
		}
		return width;
	};

	/** In em, of a text that is partly drawn. */
	private drawnWidth(text: string, bold: boolean): number {
		const covered = (sign: string) => this.signWidth(sign, bold);
		return clustersOf(text).reduce((sum, cluster) => sum + ruledWidth(cluster, covered), widthOfEnds(text));
	}

	parts = (word: string): string[] => (this.pictures && !this.isCovered(word) ? partsOf(word) : [word]);

	get page(): number {
		return this.doc.getCurrentPageInfo().pageNumber;
	}

	get pages(): number {
		return this.doc.getNumberOfPages();
	}

	addPage(): void {
		this.doc.addPage();
	}

	goTo(page: number): void {
		this.doc.setPage(page);
	}

	/** One line of clean text; `y` is its baseline. */
	text(text: string, x: number, y: number, style: TextStyle): void {
		if (text === "") return;
		const { size, bold = false, align = "left", isRightToLeft = false } = style;
		const shift = align === "left" ? 0 : this.width(text, size, bold) / (align === "center" ? 2 : 1);
		const start = this.paper.left + x - shift;
		if (this.isCovered(text)) {
			this.put(text, start, y, style);
			return;
		}
		const widthOf = (unit: Unit) => this.width(unit.text, size, bold);
		const units = placedUnits(unitsOf(text, this.isCovered), isRightToLeft, widthOf);
		for (const stretch of this.stretches(units, style)) this.put(stretch.text, start + stretch.x, y, style, stretch.font);
	}

	/** Units that stand one after the other in one font, together: as text or, where they are drawn, as codes of that font. */
	private stretches(units: PlacedUnit[], { size, bold = false }: TextStyle): Stretch[] {
		const all: Stretch[] = [];
		for (const unit of units) {
			const named = unit.isDrawn ? this.pictures?.named(unit, size * point, bold) : undefined;
			const { font, code: text } = named ?? { font: undefined, code: unit.text };
			const last = all.at(-1);
			if (last && last.font === font && Math.abs(last.end - unit.x) < 0.001) {
				last.text += text;
				last.end += unit.width;
			} else all.push({ font, text, x: unit.x, end: unit.x + unit.width });
		}
		return all;
	}

	private put(text: string, left: number, y: number, { size, bold = false, color = colors.ink }: TextStyle, font?: string): void {
		const face = font ?? (bold ? faces.bold : faces.normal);
		this.doc
			.setFont(face, bold && !font ? "bold" : "normal")
			.setFontSize(size)
			.setTextColor(color);
		this.doc.text(text, left, y);
	}

	box({ x, y, width, height }: Box, color: string): void {
		if (width > 0 && height > 0) this.doc.setFillColor(color).rect(this.paper.left + x, y, width, height, "F");
	}

	/** An outlined rectangle. */
	frame({ x, y, width, height }: Box, color: string): void {
		this.doc
			.setDrawColor(color)
			.setLineWidth(0.2)
			.rect(this.paper.left + x, y, width, height, "S");
	}

	line(x: number, y: number, toX: number, toY: number, color: string, weight = 0.2): void {
		this.doc
			.setDrawColor(color)
			.setLineWidth(weight)
			.line(this.paper.left + x, y, this.paper.left + toX, toY);
	}

	disc(x: number, y: number, radius: number, color: string): void {
		this.doc.setFillColor(color).circle(this.paper.left + x, y, radius, "F");
	}

	/** An outlined pill, as chips are. */
	pill({ x, y, width, height }: Box, color: string): void {
		this.doc
			.setDrawColor(color)
			.setLineWidth(0.18)
			.roundedRect(this.paper.left + x, y, width, height, height / 2, height / 2, "S");
	}

	/** Triangle, diamond, ring: the same shapes as on the screen, in a square of a size around a middle. */
	riskShape(risk: Level, middle: number, y: number, size: number, color: string): void {
		const half = size / 2;
		const x = this.paper.left + middle;
		this.doc.setFillColor(color).setDrawColor(color);
		if (risk === "high") this.doc.triangle(x, y - half, x + half, y + half * 0.86, x - half, y + half * 0.86, "F");
		else if (risk === "medium")
			this.doc.lines(
				[
					[half, half],
					[-half, half],
					[-half, -half],
				],
				x,
				y - half,
				[1, 1],
				"F",
				true,
			);
		else this.doc.setLineWidth(size * 0.16).circle(x, y, half * 0.74, "S");
	}

	/** A closed polygon from its first corner. */
	polygon(corners: [number, number][], color: string): void {
		const [first, ...rest] = corners;
		if (!first) return;
		const steps = rest.map(([x, y], index) => [x - (corners[index]?.[0] ?? 0), y - (corners[index]?.[1] ?? 0)]);
		this.doc.setFillColor(color).lines(steps, this.paper.left + first[0], first[1], [1, 1], "F", true);
	}

	/** Title, author, language and dates; same values, same bytes. `day` is an ISO day, `id` 32 hexadecimal digits. */
	describe({
		title,
		author,
		language,
		day,
		id,
	}: Record<"title" | "author" | "day" | "id", string> & { language: Language }): void {
		this.doc.setProperties({ title, author, creator: "Plumbline" });
		this.doc.addMetadata(metadata({ title, author, day }), true);
		this.doc.setLanguage(language === "en" ? "en-GB" : language);
		this.doc.viewerPreferences({ DisplayDocTitle: true });
		// A string: jsPDF would write a Date in the zone of the machine.
		this.doc.setCreationDate(`D:${day.replaceAll("-", "")}000000+00'00'`);
		this.doc.setFileId(id);
	}

	bytes(): Uint8Array<ArrayBuffer> {
		return new Uint8Array(this.doc.output("arraybuffer"));
	}
}
