/** A further language is one folder and one line: here one is made in a copy of the sources, and found in the settings. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

/** A file of messages as if a translator had been at it. */
const translated = (text: string): string => text.replaceAll(`": "`, `": "¡`);

let copy = "";

beforeAll(() => {
	copy = mkdtempSync(resolve(".third-language-"));
	cpSync("tsconfig.json", join(copy, "tsconfig.json"));
	cpSync("src", join(copy, "src"), { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(path) });
	const folder = join(copy, "src/i18n/es");
	cpSync("src/i18n/en", folder, { recursive: true });
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")))
		writeFileSync(join(folder, file), translated(readFileSync(join(folder, file), "utf8")));
	const table = join(copy, "src/i18n/languages.ts");
	const line = '\tes: { name: "Español", direction: "ltr", locale: "es-ES" },\n';
	writeFileSync(table, readFileSync(table, "utf8").replace("} satisfies", `${line}} satisfies`));
});

afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(copy, { recursive: true });
});

const from = (file: string) => import(join(copy, "src", file));

it("speaks it, and the settings offer it and keep it", async () => {
	vi.stubGlobal("navigator", { language: "es-MX", platform: "", userAgent: "" });
	// One after the other: imported at once, a module that several of them share may be made twice.
	const { PhrasesContext } = await from("i18n/context.tsx");
	const { loadPhrases } = await from("i18n/loadMessages.ts");
	const { parseSettings } = await from("parse/settings.ts");
	const { useSettings } = await from("store/settings.ts");
	const { LookCard } = await from("features/settings/LookCard.tsx");
	expect(useSettings.getState().language).toBe("es");
	expect(parseSettings('{"language":"es"}').language).toBe("es");
	const phrases = await loadPhrases("es");
	expect(phrases.t("settings.look")).toBe("¡Language and look");
	expect(phrases.number(1234567.5, 1)).toBe("1.234.567,5");
	const page = renderToStaticMarkup(createElement(PhrasesContext, { value: phrases }, createElement(LookCard)));
	expect(page).toContain("Español");
	expect(page).toContain("English");
});
