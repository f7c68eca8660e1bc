import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { nextItem } from "../../domain/report/course.ts";
import { routes } from "../../paths.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { PresentScreen } from "./PresentScreen.tsx";

const { t } = phrases;
const { report, words, lens } = sampleSeen;
const first = report.questions[0]?.item ?? "";
const second = nextItem(report.questions, first) ?? "";
const question = (item: string) => words.lens.items[item]?.question ?? "";

async function present(item = first, review = sampleSeen.review) {
	const { screen, review: latest } = await showInReview(() => <PresentScreen />, {
		review,
		path: `/reviews/${review.id}/present/${item}`,
		route: routes.presentItem,
	});
	return { screen, latest, heading: screen.getByRole("heading", { level: 1 }) };
}

describe("one question for a whole room", () => {
	it("has the focus on the question, so that it is read out and keys work at once", async () => {
		const { heading } = await present();
		await expect.element(heading).toHaveTextContent(question(first));
		await expect.element(heading).toHaveFocus();
	});

	it.each([
		["J and K", "j", "k"],
		["arrows", "{ArrowRight}", "{ArrowLeft}"],
	])("goes on and back by %s, to the heading each time", async (_, on, back) => {
		const { heading } = await present();
		await userEvent.keyboard(on);
		await expect.element(heading).toHaveTextContent(question(second));
		await expect.element(heading).toHaveFocus();
		await userEvent.keyboard(back);
		await expect.element(heading).toHaveTextContent(question(first));
		await expect.element(heading).toHaveFocus();
	});

	it("is answered by a digit, which shows", async () => {
		const { screen, latest } = await present(first, { ...emptyReview, workload: sampleSeen.review.workload });
		await userEvent.keyboard("1");
		await expect
			.poll(() => latest().answers[first]?.choice)
			.toEqual({
				kind: "option",
				option: lens.items.find(({ id }) => id === first)?.options[0]?.id,
			});
		await expect.element(screen.getByRole("progressbar", { name: t("present.progress") })).toHaveAttribute("value", "1");
	});

	it("is marked to come back to by F", async () => {
		const { screen, latest } = await present();
		const before = latest().answers[first]?.flagged ?? false;
		await userEvent.keyboard("f");
		await expect.element(screen.getByRole("button", { name: t("flag.set") })).toHaveAttribute("aria-pressed", String(!before));
		expect(latest().answers[first]?.flagged).toBe(!before);
	});

	it("shows by N what it decides, in the address and on to the next question", async () => {
		const { screen, heading } = await present();
		const toggle = screen.getByRole("button", { name: t("keys.panel") });
		await expect.element(toggle).toHaveAttribute("aria-expanded", "false");
		await userEvent.keyboard("n");
		await expect.element(toggle).toHaveAttribute("aria-expanded", "true");
		expect(location.hash).toContain("?decides");
		await userEvent.keyboard("j");
		await expect.element(heading).toHaveTextContent(question(second));
		await expect.element(toggle).toHaveAttribute("aria-expanded", "true");
	});

	it("is left by Escape to its own page", async () => {
		await present();
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => location.hash).toContain(`/questions/${first}`);
	});

	it("says where an address leads nowhere, with the way on", async () => {
		const { screen, heading } = await present("nonsense");
		await expect.element(heading).toHaveTextContent(t("questions.unknown"));
		await expect.element(screen.getByRole("link", { name: t("questions.goTo") })).toBeVisible();
	});
});
