/**
 * The oldest browsers that Plumbline is made for, and what of the source they lack: properties, values, selectors and rules of the styles,
 * members and globals of the scripts, by the compatibility data of MDN. Syntax is brought down by the build, the language by `lib` in tsconfig.json.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";

/** Read, not imported: the tests would take a minute to transform 15 MB. */
const data: CompatData = JSON.parse(readFileSync("node_modules/@mdn/browser-compat-data/data.json", "utf8"));
const {
	properties: cssProperties = {},
	selectors: cssSelectors = {},
	"at-rules": cssRules = {},
	types: cssTypes = {},
} = data.css;
const { builtins = {} } = data.javascript;

export const baseline = { chrome: 120, firefox: 125, safari: 17.4 };

/** What is newer and used all the same, with what stands in for it. */
export const fallbacks: Record<string, string> = {
	"overflow-anchor": "the browser keeps its own place while rows come",
	"field-sizing": "a field of fixed size that scrolls or is dragged larger",
	"overscroll-behavior": "the page scrolls on behind a dialog",
	"accent-color": "boxes in the browser's own colour",
	"user-select": "a drag over cells selects their text, too",
	balance: "lines break where they are full",
	pretty: "lines break where they are full",
	"-webkit-slider-thumb": "written beside that of Firefox",
	"-moz-range-thumb": "written beside that of Chrome and Safari",
	"-webkit-progress-bar": "written beside that of Firefox",
	"-webkit-progress-value": "written beside that of Firefox",
	"-moz-progress-bar": "written beside that of Chrome and Safari",
	"anchor-scope": "means nothing without the menu that is hung on it",
	"anchor-name": "means nothing without the menu that is hung on it",
	"position-anchor": "asked for with position-area; else the menu stands in the window",
	"position-try-fallbacks": "asked for with position-area; else the menu stands in the window",
	page: "no named pages: all are upright",
	"print-color-adjust": "printed without shades where the browser leaves them out",
	avoid: "a block may break over two printed pages",
	"overflow-clip-margin": "an edge of four pixels is cut",
	"forced-color-adjust": "the system's colours in place of the plan's",
};

/** Something newer than the baseline, by name, and where it stands. */
interface Newer {
	name: string;
	file: string;
}

const isThere = (compat: CompatStatement): boolean =>
	Object.entries(baseline).every(([browser, version]) => {
		const [latest] = [compat.support[browser as keyof typeof baseline] ?? []].flat() as SimpleSupportStatement[];
		if (!latest || latest.flags || latest.prefix || latest.alternative_name) return false;
		const added = latest.version_added;
		return typeof added === "string" && Number.parseFloat(added.replace("≤", "")) <= version;
	});

/** By name, whether any feature of that name is in the baseline. */
type Known = Map<string, boolean>;

function learn(known: Known, part: Identifier, depth: number): Known {
	for (const [name, inner] of Object.entries(part)) {
		if (name === "__compat" || typeof inner !== "object") continue;
		const { __compat: compat } = inner as Identifier;
		if (compat) known.set(name, known.get(name) === true || isThere(compat));
		if (depth > 1) learn(known, inner as Identifier, depth - 1);
	}
	return known;
}

const properties = learn(new Map(), cssProperties, 1);
const selectors = learn(new Map(), cssSelectors, 1);
const rules = learn(new Map(), cssRules, 1);
const functions = learn(new Map(), cssTypes, 4);

const filesIn = (ending: RegExp): string[] =>
	readdirSync("src", { recursive: true, encoding: "utf8" })
		.map((file) => join("src", file).replaceAll("\\", "/"))
		.filter((file) => ending.test(file) && !/\.test\.tsx?$|\.d\.ts$|\/testing\//.test(file));

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");

/** The names of features in a style sheet that stand under no `@supports` that asks for them. */
export function newerInStyles(text: string): string[] {
	const found = new Set<string>();
	const asked: string[] = [];
	const note = (known: Known, name: string) => {
		if (known.get(name) === false && !asked.some((condition) => condition.includes(name))) found.add(name);
	};
	for (const [, part = "", end] of withoutComments(text).matchAll(/([^{};]*)([{};])/g)) {
		const words = part.trim();
		if (end === "}") asked.pop();
		const [, property = "", value = ""] = /^([a-z-]+)\s*:\s*([\s\S]+)$/.exec(words) ?? [];
		if (end !== "{" && property !== "") {
			note(properties, property);
			const values = properties.get(property) === false ? new Map() : learn(new Map(), cssProperties[property] ?? {}, 1);
			for (const [word] of value.matchAll(/[a-z][a-z-]+(?!\()\b/g)) note(values, word);
			for (const [, name = ""] of value.matchAll(/([a-z-]+)\(/g)) note(functions, name);
		}
		if (end !== "{") continue;
		for (const [, name = ""] of words.matchAll(/@([a-z-]+)/g)) note(rules, name);
		if (!words.startsWith("@")) for (const [, name = ""] of words.matchAll(/::?([a-z-]+)/g)) note(selectors, name);
		asked.push(words.startsWith("@supports") ? words : "");
	}
	return [...found];
}

/** Objects of the page, and what they are of. */
const objects: Record<string, string[]> = {
	document: ["Document", "Node", "EventTarget"],
	navigator: ["Navigator"],
	window: ["Window", "EventTarget"],
	location: ["Location"],
	history: ["History"],
	performance: ["Performance"],
	crypto: ["Crypto"],
	caches: ["CacheStorage"],
	indexedDB: ["IDBFactory"],
	self: ["WorkerGlobalScope", "DedicatedWorkerGlobalScope"],
};

/**
 * The names of globals, and of members of globals, in a script that are newer than the baseline. Members of other objects are not looked
 * at: those of the language are held by `lib`.
 */
export function newerInScript(text: string): string[] {
	const code = withoutComments(text);
	const made = [...code.matchAll(/\bnew ([A-Z]\w+)/g)].map(([, name = ""]) => ({ name, compat: interfaceOf(name)?.__compat }));
	const used = [...code.matchAll(/(?<![.\w])([A-Za-z]\w+)\??\.([a-z]\w+)/g)].map(([, object = "", member = ""]) => ({
		name: `${object}.${member}`,
		compat: memberOf(objects[object] ?? [object], member),
	}));
	return [...new Set([...made, ...used].flatMap(({ name, compat }) => (compat && !isThere(compat) ? [name] : [])))];
}

const interfaceOf = (name: string): Identifier | undefined => (Object.hasOwn(data.api, name) ? data.api[name] : builtins[name]);

const memberOf = (names: string[], member: string): CompatStatement | undefined =>
	names
		.flatMap((name) => interfaceOf(name) ?? [])
		.map((found) => (found[`${member}_static`] ?? found[member])?.__compat)
		.find((compat) => compat !== undefined);

/** Everything in src that is newer than the baseline. */
export function newerInSource(): Newer[] {
	const of = (files: string[], find: (text: string) => string[]) =>
		files.flatMap((file) => find(readFileSync(file, "utf8")).map((name) => ({ name, file })));
	return [...of(filesIn(/\.css$/), newerInStyles), ...of(filesIn(/\.tsx?$/), newerInScript)];
}
