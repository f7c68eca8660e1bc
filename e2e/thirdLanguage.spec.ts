/** A further language is one folder and one line: built with one made up here, the app is walked through in it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { en } from "../src/i18n/en.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { pseudoOf } from "./pseudo.ts";
import { expect, open, test } from "./story.ts";

const { t } = phrasesOf("en", pseudoOf(en));

// The worker that keeps the build on the device would answer before the story can.
test.use({ serviceWorkers: "block" });

/** What a build is made of. */
const parts = [
	"src",
	"content",
	"scripts",
	"public",
	"index.html",
	"vite.config.ts",
	"tsconfig.json",
	"package.json",
	"package-lock.json",
];

let copy = "";

test.beforeAll(() => {
	test.setTimeout(180_000);
	copy = mkdtempSync(join(tmpdir(), "third-language-"));
	for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
	symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "dir");
	addLanguage();
	execFileSync(process.execPath, [resolve("node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], { cwd: copy });
});

test.afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The folder and the line. */
function addLanguage(): void {
	const english = join(copy, "src/i18n/en");
	const folder = join(copy, "src/i18n/eo");
	cpSync(english, folder, { recursive: true });
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "notes.json"))
		writeFileSync(join(folder, file), JSON.stringify(pseudoOf(JSON.parse(readFileSync(join(english, file), "utf8")))));
	const table = join(copy, "src/i18n/languages.ts");
	const line = '\teo: { name: "Esperanto", direction: "ltr", locale: "eo" },\n';
	writeFileSync(table, readFileSync(table, "utf8").replace("} satisfies", `${line}} satisfies`));
}

test("a language added by one folder and one line is spoken from the first screen to a file", async ({ page, baseURL }) => {
	const base = new URL(baseURL ?? "").pathname;
	await page.route(
		({ pathname }) => pathname.startsWith(base),
		(route) =>
			route.fulfill({ path: join(copy, "dist", new URL(route.request().url()).pathname.slice(base.length) || "index.html") }),
	);
	await open(page);
	await page.getByRole("combobox", { name: en["app.language"] }).selectOption("eo");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("reviews.greeting.title"));
	await expect(page.locator("html")).toHaveAttribute("lang", "eo");
	await page.getByRole("button", { name: t("reviews.openSample") }).click();
	await page.getByRole("table", { name: t("report.pillars") }).waitFor();
	await page.getByRole("button", { name: t("report.export"), exact: true }).click();
	const entry = page.getByRole("button", { name: t("report.export.markdown"), exact: true });
	const [download] = await Promise.all([page.waitForEvent("download"), entry.click()]);
	expect(readFileSync(await download.path(), "utf8")).toContain(t("report.pillars"));
	for (const screen of ["plan", "profile"] as const) {
		await page.getByRole("link", { name: t(`nav.${screen}`), exact: true }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`${screen}.title`));
	}
});
