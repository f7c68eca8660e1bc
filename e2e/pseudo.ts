/** A language for tests alone: every text of the interface and of the lens accented, about 40 % longer, and within brackets. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";

const accents: Record<string, string> = {
	a: "áå",
	e: "éè",
	i: "íî",
	o: "óø",
	u: "úû",
	y: "ýÿ",
	c: "ç",
	n: "ñ",
	s: "š",
	z: "ž",
	A: "ÁÅ",
	E: "ÉÈ",
	I: "ÍÎ",
	O: "ÓØ",
	U: "ÚÛ",
	C: "Ç",
	N: "Ñ",
	S: "Š",
};

/** "Saved {n}" as "⟦Šáåvéèd {n}⟧": what stands for a value stays. */
export const pseudo = (text: string): string => `⟦${text.replace(/\{\w+\}|./gsu, (part) => accents[part] ?? part)}⟧`;

/** Names of what is said to the machine: the language itself, and for which facts a sentence stands. */
const unspoken = new Set(["language", "when"]);

/** The same for every text of a dictionary, of a lens or of a plural. */
export function pseudoOf<T>(texts: T): T {
	const made = (value: unknown, key = ""): unknown => {
		if (unspoken.has(key)) return value;
		if (typeof value === "string") return pseudo(value);
		if (Array.isArray(value)) return value.map((part) => made(part));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, made(part, name)]));
	};
	return made(texts) as T;
}

/** Names or sources of the build's files that hold English texts. */
const spoken = ["messages-en-first", "messages-en-more", "content/lenses/azure-machine-learning/en.json"];

/** Answers the page's requests for the English files of the build with the same files in the language for tests. */
export async function speakPseudo(page: Page): Promise<void> {
	const manifest: Record<string, { file: string; name?: string }> = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
	for (const source of spoken) {
		const file = (manifest[source] ?? Object.values(manifest).find(({ name }) => name === source))?.file;
		if (!file) throw new Error(`the build has no file of its own for ${source}`);
		const texts: Record<string, unknown> = await import(pathToFileURL(resolve("dist", file)).href);
		const body = Object.entries(texts)
			.map(([name, value], place) => {
				const inPseudo = JSON.stringify(name === "language" ? value : pseudoOf(value));
				return `const text${place} = ${inPseudo};\nexport { text${place} as ${name} };`;
			})
			.join("\n");
		await page.route(`**/${file}`, (route) => route.fulfill({ contentType: "text/javascript", body }));
	}
}
