/** The way of a person through a review, by role and label, in either language. */
import { readFileSync } from "node:fs";
import { type Download, expect, type Page } from "@playwright/test";
import type { ScreenName } from "../src/app/screens.ts";
import type { Lens } from "../src/domain/lens/lens.ts";
import type { ItemTexts, WrittenTexts } from "../src/domain/lens/lensTexts.ts";
import { textsFor } from "../src/domain/lens/textsFor.ts";
import { emptyAnswer } from "../src/domain/review/answer.ts";
import { newReview } from "../src/domain/review/review.ts";
import type { FactValue } from "../src/domain/review/workload.ts";

const folder = "content/lenses/azure-machine-learning";
const read = <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

export const lens = read<Lens>("lens.json");
/** The texts as the lens writes them, for every workload. */
export const written = { en: read<WrittenTexts>("en.json"), it: read<WrittenTexts>("it.json") };

/** The texts as a workload reads them of which these facts are known. */
function textsUnder(facts: Record<string, FactValue>) {
	const profile = { facts, derivedFacts: lens.derivedFacts };
	return { en: textsFor(written.en, profile), it: textsFor(written.it, profile) };
}

/** The texts while nobody has answered a fact. */
export const texts = textsUnder({});

export type Language = keyof typeof texts;

/** Labels the stories look for, as each language says them. */
const labels = {
	en: {
		newReview: "New review",
		name: "Name",
		owner: "Owner",
		yes: "Yes",
		no: "No",
		export: "Export",
		pdf: "PDF, complete",
	},
	it: {
		newReview: "Nuova revisione",
		name: "Nome",
		owner: "Responsabile",
		yes: "Sì",
		no: "No",
		export: "Esporta",
		pdf: "PDF, completo",
	},
} as const;

/** A production workload to which every question applies. */
export const production: Record<string, FactValue> = Object.fromEntries(
	lens.facts.map((fact) => [
		fact.id,
		fact.type === "enum" ? (fact.id === "interruptionTolerant" ? "some" : "undecided") : fact.id !== "isGenerativeAI",
	]),
);

/** A sandbox that trains on clusters and serves nothing. */
export const sandbox: Record<string, FactValue> = {
	...Object.fromEntries(lens.facts.filter(({ type }) => type === "boolean").map(({ id }) => [id, false])),
	trainsModels: true,
	usesComputeClusters: true,
	interruptionTolerant: "all",
	networkModel: "public",
};

/** Starts a review from the first screen and says who and what it is about. */
export async function startReview(page: Page, name: string, language: Language = "en"): Promise<void> {
	const say = labels[language];
	await page.getByRole("button", { name: say.newReview }).first().click();
	await page.getByRole("textbox", { name: say.name, exact: true }).first().fill(name);
	await page.getByRole("textbox", { name: say.owner, exact: true }).first().fill("Zażółć Νίκος Юлия");
}

/** Answers the quick questions of the profile; what the profile does not ask is left out. */
export async function fillProfile(page: Page, facts: Record<string, FactValue>, language: Language = "en"): Promise<void> {
	const folded = page.locator(".profile-form details:not([open]) > summary");
	while ((await folded.count()) > 0) await folded.first().click();
	for (const { id } of lens.facts) {
		const value = facts[id];
		const words = texts[language].facts[id];
		if (value === undefined || !words) continue;
		const group = page.getByRole("radiogroup", { name: words.question });
		if ((await group.count()) === 0) continue;
		const label = typeof value === "string" ? (words.values?.[value] ?? "") : labels[language][value ? "yes" : "no"];
		await group.getByRole("radio", { name: label, exact: true }).check({ force: true });
	}
}

export interface Answered {
	item: string;
	/** As it is asked under the facts of the profile. */
	question: string;
	/** Label of the chosen option. */
	option: string;
	note: string;
}

const statuses = ["Missing", "Partly", "In place"] as const;

/** Answers every question from the first to the report, an option by turns; what the option leaves undecided is set by hand. */
export async function answerAll(page: Page, facts: Record<string, FactValue>): Promise<Answered[]> {
	const { items } = textsUnder(facts).en;
	const answered: Answered[] = [];
	for (let turn = 0; turn < lens.items.length; turn += 1) {
		const question = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
		const item = lens.items.find(({ id }) => items[id]?.question === question);
		if (!item) throw new Error(`no item asks "${question}"`);
		answered.push(await answer(page, { item: item.id, words: items[item.id], turn, index: turn % item.options.length }));
		const next = page.locator(".questions-next");
		if ((await next.count()) === 0) break;
		await next.click();
		await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(question);
	}
	return answered;
}

interface Turn {
	item: string;
	words: ItemTexts | undefined;
	/** Counted from 0. */
	turn: number;
	/** Place of the option to choose. */
	index: number;
}

async function answer(page: Page, { item, words, turn, index }: Turn): Promise<Answered> {
	const option = lens.items.find(({ id }) => id === item)?.options[index];
	const label = words?.options[option?.id ?? ""]?.label ?? "";
	await page
		.getByRole("radiogroup", { name: words?.question ?? "" })
		.getByRole("radio", { name: label, exact: true })
		.check({ force: true });
	// The answer shows before what follows from it, which moves what stands below.
	await page.getByRole("button", { name: "Clear the answer", exact: true }).waitFor();
	await sayWhatIsLeft(page, turn);
	const note = `Note ${turn + 1} | of *${item}* & <co>`;
	await unfoldNotes(page);
	await page.getByRole("textbox", { name: "Notes", exact: true }).fill(note);
	return { item, question: words?.question ?? "", option: label, note };
}

/** Says the requirements that the answer leaves open, a status by turns, until the main button leads on. */
async function sayWhatIsLeft(page: Page, turn: number): Promise<void> {
	const rows = page.locator(".say-row").getByRole("radiogroup");
	for (let place = 0; (await rows.count()) > 0; place += 1) {
		const left = await rows.count();
		const status = statuses[(turn + place) % statuses.length] ?? "Missing";
		await rows.first().getByRole("radio", { name: status, exact: true }).click({ force: true });
		await expect(rows).toHaveCount(left - 1);
	}
}

/** Opens the notes of a question where they are folded. */
export async function unfoldNotes(page: Page): Promise<void> {
	const notes = page.locator("details.questions-notes");
	if ((await notes.getAttribute("open")) === null) await notes.locator("summary").click();
}

/** A review of the production workload as a file: every question answered by the option at this place, nothing set by hand. */
export function answeredReview(name: string, place: number): string {
	const answers = lens.items.map(({ id, options }) => {
		const option = options[Math.min(place, options.length - 1)]?.id ?? "";
		return [id, { ...emptyAnswer, choice: { kind: "option", option } }] as const;
	});
	const review = newReview("story", lens, "2026-11-22T09:00:00.000Z");
	const workload = { ...review.workload, name, facts: production };
	return JSON.stringify({ plumbline: "review", ...review, workload, answers: Object.fromEntries(answers) });
}

/** Opens a review file on the first screen and goes to one of its screens. */
export async function openReviewFile(page: Page, text: string, screen: ScreenName): Promise<void> {
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: "review.json", mimeType: "application/json", buffer: Buffer.from(text) });
	await page.getByRole("table").waitFor();
	await page.goto(`./#/reviews/story/${screen}`);
	await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Opens the menu of exports on the report, chooses a format by its name and gives what is downloaded. */
export async function exportBy(page: Page, format: string, language: Language = "en"): Promise<Download> {
	const say = labels[language].export;
	await page.getByRole("button", { name: say, exact: true }).click();
	const name = format === "PDF" ? labels[language].pdf : format;
	const entry = page.getByRole("button", { name: `${say} ${name}`, exact: true });
	const [download] = await Promise.all([page.waitForEvent("download"), entry.click()]);
	return download;
}

/** Goes to a screen of the page that is open, and waits until its heading is in sight and in the title. */
export async function goTo(page: Page, address: string): Promise<void> {
	const former = await page.title();
	await page.goto(address);
	await page.waitForFunction((before) => {
		const [heading] = [...document.querySelectorAll("h1")].filter((candidate) => candidate.checkVisibility());
		return document.title !== before && document.title.startsWith(heading?.textContent ?? "?");
	}, former);
}

/** Opens everything on the page that can be unfolded. */
export async function unfold(page: Page): Promise<void> {
	await page.locator("details").evaluateAll((all) => {
		for (const details of all) details.setAttribute("open", "");
	});
}
