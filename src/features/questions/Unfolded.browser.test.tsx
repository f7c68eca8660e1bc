import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { withAnswer } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { Foot } from "./Foot.tsx";
import { OptionList } from "./OptionList.tsx";
import { QuestionHead } from "./QuestionHead.tsx";
import { subjectOf } from "./subject.ts";

/** A question whose first option leaves at least two requirements open. */
const item = sampleSeen.lens.items.find(({ id, options }) => leftBy(id, options[0]?.implies ?? {}).length > 1)?.id ?? "";

function leftBy(id: string, implies: Record<string, unknown>): string[] {
	const asked = sampleSeen.lens.recommendations.filter(({ askedIn }) => askedIn === id);
	return asked.map((row) => row.id).filter((row) => !Object.hasOwn(implies, row));
}

const firstOption = sampleSeen.lens.items.find(({ id }) => id === item)?.options[0]?.id ?? "";
const answered = withAnswer(emptyReview, item, { choice: { kind: "option", option: firstOption } });

async function ask(review: Review = emptyReview) {
	return showInReview(
		(seen) => {
			const subject = subjectOf(seen, item);
			return (
				subject && (
					<>
						<QuestionHead subject={subject} />
						<OptionList subject={subject} />
						<Foot subject={subject} />
					</>
				)
			);
		},
		{ review },
	);
}

const toSay = () =>
	[...document.querySelectorAll<HTMLElement>(".say-row")].map((row) => row.querySelector("p")?.textContent ?? "");
const marked = () => document.querySelector('[data-current="true"] .say-row p')?.textContent;

describe("what nobody knows yet", () => {
	it("asks there and then who finds out and by when", async () => {
		const { screen, review } = await ask();
		await screen.getByRole("radio", { name: "Don't know yet" }).click();
		await screen.getByLabelText("Who finds out").fill("Jonas");
		await screen.getByLabelText("By", { exact: true }).fill("2026-12-02");
		await expect.poll(() => review().answers[item]).toMatchObject({ owner: "Jonas", due: "2026-12-02" });
	});

	it("asks nobody who answers", async () => {
		const { screen } = await ask(answered);
		await expect.poll(() => toSay().length).toBeGreaterThan(1);
		expect(screen.getByLabelText("Who finds out").elements()).toEqual([]);
	});
});

describe("what an option leaves open", () => {
	it("unfolds beneath it, each as a sentence with five answers, and the main button counts it", async () => {
		const { screen } = await ask();
		await expect.element(screen.getByRole("button", { name: "Choose an answer" })).toBeVisible();
		await userEvent.keyboard("1");
		// What follows from an answer comes right after it is painted.
		await expect.poll(() => toSay().length).toBeGreaterThan(1);
		const left = toSay();
		await expect
			.element(
				screen
					.getByRole("radiogroup", { name: left[0] ?? "?" })
					.getByRole("radio")
					.first(),
			)
			.toBeVisible();
		await expect
			.poll(() =>
				screen
					.getByRole("radiogroup", { name: left[0] ?? "?" })
					.getByRole("radio")
					.elements(),
			)
			.toHaveLength(5);
		await expect.element(screen.getByRole("button", { name: `${left.length} more to say` })).toBeVisible();
	});

	it("is answered by letters right after the number, one row after the other, until the main button leads on", async () => {
		const { screen, review } = await ask(answered);
		const left = toSay();
		await expect.poll(() => marked()).toBe(left[0]);
		await userEvent.keyboard("a");
		await expect.poll(() => marked()).toBe(left[1]);
		await userEvent.keyboard("c".repeat(left.length - 1));
		await expect.element(screen.getByRole("link", { name: /^Next: / })).toHaveFocus();
		await expect.poll(() => Object.values(review().set)).toEqual(left.map((_, place) => (place === 0 ? "missing" : "inPlace")));
	});

	it("takes a number and a letter in one breath", async () => {
		const { review } = await ask();
		const down = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
		down("1");
		down("b");
		await expect.poll(() => Object.values(review().set)).toEqual(["partial"]);
	});

	it("is where Enter leads in the same breath as the number", async () => {
		await ask();
		const down = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
		down("1");
		down("Enter");
		expect(document.activeElement?.closest(".say-row")?.querySelector("p")?.textContent).toBe(toSay()[0]);
	});

	it("is where Enter leads, and arrows go from row to row", async () => {
		await ask();
		await userEvent.keyboard("1{Enter}");
		await expect.poll(() => toSay().length).toBeGreaterThan(1);
		const left = toSay();
		await expect.poll(() => document.activeElement?.closest(".say-row")?.querySelector("p")?.textContent).toBe(left[0]);
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(() => document.activeElement?.closest(".say-row")?.querySelector("p")?.textContent).toBe(left[1]);
		await expect.poll(() => marked()).toBe(left[1]);
		await userEvent.keyboard("{ArrowUp}");
		await expect.poll(() => marked()).toBe(left[0]);
	});

	it("keeps its row while arrows choose in it", async () => {
		const { review } = await ask(answered);
		const left = toSay();
		document.querySelector<HTMLElement>(".say-row input")?.focus();
		await userEvent.keyboard("{ArrowRight}{ArrowRight}");
		await expect.poll(() => Object.values(review().set)).toEqual(["inPlace"]);
		await expect.poll(() => toSay()).toEqual(left);
	});

	it("can be said again from its line, and goes back to open", async () => {
		const { screen, review } = await ask(answered);
		const left = toSay();
		await userEvent.keyboard("a");
		await expect.poll(() => toSay()).toEqual(left.slice(1));
		await screen
			.getByRole("button", { name: /: Missing$/ })
			.last()
			.click();
		await userEvent.keyboard("b");
		await expect.poll(() => Object.values(review().set)).toContain("partial");
	});

	it("means the option by numbers wherever the focus is", async () => {
		const { screen } = await ask(answered);
		document.querySelector<HTMLElement>(".say-row input")?.focus();
		await userEvent.keyboard("2");
		await expect.element(screen.getByRole("radio", { checked: true }).first()).toHaveAttribute("value", "2");
	});

	it("ignores the second click of a double click", async () => {
		const { review } = await ask(answered);
		const radio = document.querySelector<HTMLElement>(".say-row input");
		radio?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 2 }));
		await expect.poll(() => review().set).toEqual({});
		radio?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
		await expect.poll(() => Object.values(review().set)).toEqual(["missing"]);
	});
});

describe("how sure one is", () => {
	it("turns by S, from not said and back", async () => {
		const { review } = await ask(answered);
		for (const grade of ["sure", "fairly", "guess", null]) {
			await userEvent.keyboard("s");
			await expect.poll(() => review().answers[item]?.confidence).toBe(grade);
		}
	});
});
