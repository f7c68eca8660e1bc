import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { buildReport } from "../../domain/report/report.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { SeenProvider } from "../../ui/SeenProvider.tsx";
import type { Seen } from "../../ui/seen.ts";
import { AnswerList } from "./AnswerList.tsx";
import { subjectOf } from "./subject.ts";

const { t } = phrases;

const first = sampleSeen.lens.items[0];
if (!first) throw new Error("the sample's lens has no items");
const id = first.id;

/** The sample's lens with its first item answered by choices. */
const lens: Seen["lens"] = {
	...sampleSeen.lens,
	items: [
		{
			...first,
			kind: "choices",
			options: [],
			remainder: { severity: { level: "high" }, effort: "medium", unjudged: ["effort"] },
			choices: [
				{ id: "c1" },
				{ id: "c2", links: [{ id: "l1", url: "https://example.com/" }] },
				{ id: "c3", isNoneOfThese: true },
			],
			rules: [
				{ condition: "c1 && c2", risk: "NO_RISK" },
				{ condition: "c1", risk: "MEDIUM_RISK" },
				{ condition: "default", risk: "HIGH_RISK" },
			],
		},
		...sampleSeen.lens.items.slice(1),
	],
};

const texts = sampleSeen.words.lens.items[id];
if (!texts) throw new Error("the sample's lens has no texts");
const choices = { c1: { label: "A rule" }, c2: { label: "A test", plan: "Write one." }, c3: { label: "None of these" } };
const words: Seen["words"] = {
	...phrases,
	lens: { ...sampleSeen.words.lens, items: { ...sampleSeen.words.lens.items, [id]: { ...texts, choices } } },
};

async function list() {
	const { screen, review } = await showInReview(
		({ review: now }) => {
			const seen: Seen = { review: now, lens, words, report: buildReport(lens, now, "2026-11-22") };
			const subject = subjectOf(seen, id);
			return <SeenProvider seen={seen}>{subject && <AnswerList subject={subject} />}</SeenProvider>;
		},
		{ review: emptyReview },
	);
	const box = (name: string) => screen.getByRole("checkbox", { name });
	await expect.element(box("A rule")).toBeVisible();
	return { screen, box, choice: () => review().answers[id]?.choice ?? null };
}

describe("a question answered by choices", () => {
	it("ticks each by itself and says what the rules of the lens make of it", async () => {
		const { screen, box, choice } = await list();
		await expect.element(screen.getByText(t("choices.risk.UNANSWERED"))).toBeVisible();
		await box("A rule").click();
		await expect.element(screen.getByText(t("choices.risk.MEDIUM_RISK"))).toBeVisible();
		await box("A test").click();
		await expect.element(screen.getByText(t("choices.risk.NO_RISK"))).toBeVisible();
		await expect.poll(choice).toEqual({ kind: "selection", selected: ["c1", "c2"], notApplicable: [] });
	});

	it("lets none of these take back the others, and says so", async () => {
		const { screen, box, choice } = await list();
		await box("A rule").click();
		await box("None of these").click();
		await expect.element(screen.getByText(t("choices.takenBack", { choices: "A rule" }))).toBeVisible();
		await expect.element(box("A rule")).not.toBeChecked();
		await expect.poll(choice).toEqual({ kind: "selection", selected: ["c3"], notApplicable: [] });
		await box("None of these").click();
		await expect.poll(choice).toBeNull();
	});

	it("is answered by keys, and by not knowing as a whole", async () => {
		const { screen, box, choice } = await list();
		await userEvent.keyboard("2");
		await expect.element(box("A test")).toBeChecked();
		await expect.element(box("A test")).toHaveFocus();
		await userEvent.keyboard("0");
		await expect.poll(choice).toEqual({ kind: "dontKnow" });
		await expect.element(box("A test")).not.toBeChecked();
		await expect.element(screen.getByRole("radio", { name: t("questions.dontKnow") })).toBeChecked();
	});

	it("puts a choice aside that does not apply, which its rules take for held", async () => {
		const { screen, box, choice } = await list();
		await box("A rule").click();
		await screen.getByRole("button", { name: `${t("choices.aside")}: A test` }).click();
		await expect.poll(choice).toEqual({ kind: "selection", selected: ["c1"], notApplicable: ["c2"] });
		await expect.element(screen.getByText(t("choices.risk.NO_RISK"))).toBeVisible();
	});
});
