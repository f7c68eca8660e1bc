/** The import rules, held by a test: which layer may import which, no cycles, no folder outside the table (docs/ARCHITECTURE.md). */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { sentHeaders, sentPolicy } from "./csp.mjs";

/** What each layer may import: other layers, and packages. Its own files always. */
const layers: Record<string, { layers: string[]; packages: string[] }> = {
	domain: { layers: [], packages: [] },
	parse: { layers: ["domain", "i18n"], packages: ["fflate", "valibot"] },
	lenses: { layers: ["domain", "parse"], packages: [] },
	browser: { layers: ["domain"], packages: ["idb"] },
	seal: { layers: ["domain"], packages: ["canonicalize"] },
	planner: { layers: ["domain"], packages: ["highs"] },
	charts: { layers: ["domain"], packages: [] },
	i18n: { layers: ["domain"], packages: ["react"] },
	report: { layers: ["domain", "charts", "i18n"], packages: [] },
	formats: { layers: ["domain", "parse", "seal", "charts", "i18n", "report"], packages: ["fflate", "papaparse"] },
	store: { layers: ["domain", "i18n", "parse", "seal", "browser"], packages: ["zustand"] },
	ui: { layers: ["domain", "charts", "i18n", "paths.ts"], packages: ["react", "react-dom", "react-router"] },
	features: {
		layers: ["domain", "i18n", "report", "planner", "seal", "store", "ui", "charts", "paths.ts"],
		packages: ["react", "react-dom", "react-router"],
	},
	"paths.ts": { layers: [], packages: [] },
	app: {
		layers: ["domain", "parse", "lenses", "browser", "i18n", "formats", "seal", "store", "ui", "features", "paths.ts"],
		packages: ["react", "react-router"],
	},
	"main.tsx": { layers: ["app", "browser", "ui"], packages: ["react", "react-dom", "react-router"] },
};

/** Packages that one folder alone may import. */
const privatePackages: Record<string, string> = {
	"@tanstack/react-table": "ui/tableModel.ts",
	"@tanstack/react-virtual": "ui/virtual/useVirtualRows.ts",
	"@noble/ciphers": "browser/lock/",
	"age-encryption": "formats/age/",
	jspdf: "formats/pdf/",
	"write-excel-file": "formats/gap-list/",
	"ical-generator": "formats/calendar/",
	"pdfjs-dist": "formats/pdf/",
	// Independent readers and fonts from the disk, for tests alone.
	"node:fs": "testing/",
	marked: "testing/readMarkdown.ts",
	"mdast-util-from-markdown": "parse/azure-guide/",
	"mdast-util-gfm-table": "parse/azure-guide/parseMarkdown.ts",
	"micromark-extension-gfm-table": "parse/azure-guide/parseMarkdown.ts",
	// Types alone.
	mdast: "parse/azure-guide/",
};

/** What every folder of such a layer may use: it stands beside them, and knows none of them. */
const shared = [
	"formats/binaryString.ts",
	"formats/carried/",
	"formats/cell.ts",
	"formats/lensPages.ts",
	"formats/lensWriter.ts",
	"formats/plainSentence.ts",
	"formats/opening.ts",
	"formats/safeName.ts",
	"formats/setMarkdown.ts",
	"formats/outcomeFor.ts",
	"formats/webAddress.ts",
	"formats/writer.ts",
	"formats/zip.ts",
];

/** Layers whose folders do not know each other. */
const apart = ["features", "formats"];

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter(
		(file) =>
			/\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith(".d.ts") && !file.startsWith("lenses/content/"),
	);

interface Import {
	from: string;
	/** A file below src/, or a package. */
	to: string;
	isFile: boolean;
}

function importsOf(file: string): Import[] {
	const text = readFileSync(join("src", file), "utf8");
	const statement =
		/^(?:import|export)\s[^"';]*?\sfrom\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;
	const found = [...text.matchAll(statement)].map(([, named, bare, lazy]) => named ?? bare ?? lazy ?? "");
	return found.map((target) => {
		const isFile = target.startsWith(".");
		return { from: file, to: isFile ? normalize(join(dirname(file), target)).replaceAll("\\", "/") : target, isFile };
	});
}

const layerOf = (file: string) => file.split("/")[0] ?? file;
/** Helpers of tests may import everything; no layer lists them, so nothing that ships may import one. */
const isHelper = (file: string) => layerOf(file) === "testing";
const imports = sources.flatMap(importsOf);
const ownFiles = imports.filter(({ to, isFile }) => isFile && /\.tsx?$/.test(to));
const packageOf = (target: string) =>
	target
		.split("/")
		.slice(0, target.startsWith("@") ? 2 : 1)
		.join("/");

/** Floors inside a layer: a file may import its own folder and folders of a lower floor. Files outside a folder are told by name. */
const floors: Record<string, Record<string, number>> = {
	"domain/": {
		"result.ts": 0,
		"layered.ts": -2,
		"kept.ts": -1,
		"keptGroups.ts": 0,
		"plain.ts": 0,
		"remembered.ts": 0,
		"whenRead.ts": 0,
		"uniform.ts": 0,
		"textHash.ts": 0,
		"utf8.ts": 0,
		"webLink.ts": 0,
		review: 1,
		lens: 2,
		judge: 3,
		draft: 4,
		evidence: 4,
		plan: 4,
		together: 4,
		report: 5,
		find: 6,
		milestone: 6,
		"examples.ts": 7,
	},
	"report/": {
		"places.ts": 0,
		"inline.ts": 1,
		"blocks.ts": 2,
		"telling.ts": 3,
		"notice.ts": 4,
		"section.ts": 4,
		"requirementTitleCell.ts": 4,
		"comparison.ts": 5,
		"recap.ts": 5,
		gap: 5,
		plan: 5,
		sections: 6,
		"order.ts": 7,
		short: 8,
	},
	"formats/pdf/": {
		"fonts.ts": 0,
		read: 0,
		engine: 1,
		figures: 2,
		setting: 3,
		sections: 4,
		"writePdf.ts": 5,
		"writeComparisonPdf.ts": 6,
		"reader.ts": 7,
		"writer.ts": 7,
	},
};

describe("who may import whom", () => {
	it("has no folder outside the table", () => {
		expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in layers) && !isHelper(layer))).toEqual([]);
	});

	it("keeps every import of a file within the table", () => {
		const wrong = ownFiles.filter(
			({ from, to }) => layerOf(from) !== layerOf(to) && !isHelper(from) && !layers[layerOf(from)]?.layers.includes(layerOf(to)),
		);
		expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
		expect(ownFiles.length).toBeGreaterThan(100);
	});

	it.each(Object.entries(floors))("lets imports inside %s only point downwards", (layer, floor) => {
		const placeOf = (file: string) => file.slice(layer.length).split("/")[0] ?? file;
		const isInside = (file: string) => file.startsWith(layer);
		expect(sources.filter((file) => isInside(file) && !(placeOf(file) in floor))).toEqual([]);
		const wrong = ownFiles.filter(({ from, to }) => {
			if (!isInside(from) || !isInside(to) || placeOf(from) === placeOf(to)) return false;
			return Number(floor[placeOf(to)]) >= Number(floor[placeOf(from)]);
		});
		expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
	});

	it("keeps every package in the layer it is for", () => {
		const packages = imports.filter(({ isFile }) => !isFile).map(({ from, to }) => ({ from, name: packageOf(to) }));
		const allowed = ({ from, name }: { from: string; name: string }) => {
			if (isHelper(from)) return true;
			const home = privatePackages[name];
			return home ? from.startsWith(home) : layers[layerOf(from)]?.packages.includes(name);
		};
		expect(packages.filter((use) => !allowed(use)).map(({ from, name }) => `${from} -> ${name}`)).toEqual([]);
	});

	it("keeps screens, and formats, from knowing each other", () => {
		const folder = (file: string) => file.split("/").slice(0, 2).join("/");
		const isFolder = (file: string) => file.split("/").length > 2;
		const wrong = ownFiles.filter(
			({ from, to }) =>
				!shared.some((place) => to.startsWith(place)) &&
				apart.includes(layerOf(from)) &&
				layerOf(from) === layerOf(to) &&
				isFolder(from) &&
				folder(from) !== folder(to),
		);
		expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
	});

	it("has no cycle", () => {
		const next = new Map<string, string[]>();
		for (const { from, to } of ownFiles) next.set(from, [...(next.get(from) ?? []), to]);
		const done = new Set<string>();
		const cycles: string[] = [];
		const visit = (file: string, path: string[]) => {
			if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
			if (path.includes(file) || done.has(file)) return;
			for (const target of next.get(file) ?? []) visit(target, [...path, file]);
			done.add(file);
		};
		for (const file of sources) visit(file, []);
		expect(cycles).toEqual([]);
	});
});

describe("what a host sends", () => {
	const files = ["public/_headers", "public/staticwebapp.config.json", "docs/hosting/nginx.conf", "docs/hosting/Caddyfile"];
	it.each(files)("stands the same in %s", (file) => {
		const text = readFileSync(file, "utf8");
		expect(text).toContain(sentPolicy);
		for (const [name, value] of Object.entries(sentHeaders))
			expect(text.split("\n").some((line) => line.includes(name) && line.includes(value))).toBe(true);
	});
});
