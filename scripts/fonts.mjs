/** Makes the fonts of the PDF: Noto Sans, regular and bold, with the scripts that a European team writes in. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const folder = fileURLToPath(new URL("../src/formats/pdf/fonts/", import.meta.url));
const require = createRequire(import.meta.url);
const sources = {
	"regular.ttf": () => require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
	"bold.ttf": () => require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
};

/** Code points, both ends included. What the font lacks of them is left out by the subsetter. */
const ranges = [
	[0x20, 0x7e],
	[0xa0, 0x24f], // Latin, with Extended-A and B
	[0x2b0, 0x36f], // modifiers and combining marks
	[0x370, 0x52f], // Greek and Cyrillic
	[0x1e00, 0x1eff], // Latin Extended Additional
	[0x2000, 0x200a], // spaces
	[0x2010, 0x205f], // punctuation
	[0x2070, 0x209f], // superscripts and subscripts
	[0x20a0, 0x20c0], // currencies
	[0x2100, 0x218b], // letterlike signs and fractions
	[0x2190, 0x22ff], // arrows and mathematical signs
	[0x25a0, 0x25ff], // geometric shapes
	[0xfb00, 0xfb06], // Latin ligatures
	[0xfffd, 0xfffd], // the sign that stands for what the font lacks
];

const alphabet = ranges
	.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(""))
	.join("");

/** Only outlines and widths are read from the files, so no layout features and no hints; names 0, 13 and 14 carry copyright and licence (OFL). */
const options = {
	targetFormat: "sfnt",
	preserveNameIds: [0, 13, 14],
	keepFeatures: [],
	noLayoutClosure: true,
	noHinting: true,
	dropTables: ["GDEF", "GPOS", "GSUB", "STAT", "gasp", "prep"],
};

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Writes the fonts where they are missing, or older than this script or their source. */
export async function makeFonts() {
	mkdirSync(folder, { recursive: true });
	for (const [name, source] of Object.entries(sources)) {
		const from = source();
		const needed = Math.max(changedAt(from), changedAt(fileURLToPath(import.meta.url)));
		if (changedAt(folder + name) >= needed) continue;
		const bytes = await subsetFont(readFileSync(from), alphabet, options);
		// Two processes may make them at once: each file appears whole or not at all.
		const draft = `${folder}${name}.${process.pid}`;
		writeFileSync(draft, bytes);
		renameSync(draft, folder + name);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFonts();
