import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { Foot } from "./Foot.tsx";
import { OptionList } from "./OptionList.tsx";
import { QuestionHead } from "./QuestionHead.tsx";
import { subjectOf } from "./subject.ts";

const asked = sampleSeen.lens.items.find(({ notApplicableNeedsReason }) => notApplicableNeedsReason);
const item = asked?.id ?? "";
const texts = sampleSeen.words.lens.items[item];
const labels = (asked?.options ?? []).map(({ id }) => texts?.options[id]?.label ?? id);
const first = labels[0] ?? "";

async function ask() {
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
		{ review: emptyReview },
	);
}

describe("the answers to a question", () => {
	it("are one group of radios under the question, with “don't know yet” and “not applicable” among them", async () => {
		const { screen } = await ask();
		const group = screen.getByRole("radiogroup", { name: texts?.question ?? "", exact: false });
		await expect.element(group).toBeVisible();
		await expect.poll(() => group.getByRole("radio").elements()).toHaveLength(labels.length + 2);
		await expect.element(screen.getByRole("radio", { name: "Don't know yet" })).not.toBeChecked();
		await expect.element(screen.getByRole("radio", { name: "Not applicable" })).not.toBeChecked();
	});

	it("are taken by a click, and can be cleared again with the focus kept", async () => {
		const { screen, review } = await ask();
		const radio = screen.getByRole("radio", { name: first, exact: true });
		await screen.getByText(first, { exact: true }).click();
		await expect.element(radio).toBeChecked();
		await expect.poll(() => review().answers[item]?.choice).toMatchObject({ kind: "option" });
		await screen.getByRole("button", { name: "Clear the answer" }).click();
		await expect.element(radio).not.toBeChecked();
		await expect.element(radio).toHaveFocus();
		await expect.poll(() => review().answers[item]?.choice ?? null).toBeNull();
	});

	it("are taken by digit, which brings the focus along", async () => {
		const { screen } = await ask();
		await userEvent.keyboard("1");
		await expect.element(screen.getByRole("radio", { name: first, exact: true })).toBeChecked();
		await expect.element(screen.getByRole("radio", { name: first, exact: true })).toHaveFocus();
	});

	it("are taken one after the other, however fast the digits come", async () => {
		const { screen, review } = await ask();
		await userEvent.keyboard("1");
		await userEvent.keyboard("2");
		await expect.element(screen.getByRole("radio", { name: labels[1] ?? "", exact: true })).toBeChecked();
		await expect.poll(() => review().answers[item]?.choice).toEqual({ kind: "option", option: asked?.options[1]?.id });
		await expect.element(screen.getByRole("radio", { name: first, exact: true })).not.toBeChecked();
	});

	it("are left open by 0", async () => {
		const { screen } = await ask();
		await userEvent.keyboard("0");
		await expect.element(screen.getByRole("radio", { name: "Don't know yet" })).toBeChecked();
	});

	it("stay where a reason is owed: Enter leads to its field", async () => {
		const { screen } = await ask();
		await screen.getByText("Not applicable", { exact: true }).click();
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByRole("heading", { name: texts?.question ?? "" })).toBeVisible();
		const reason = screen.getByRole("textbox", { name: "Why it does not apply (required)" });
		await expect.element(reason).toHaveFocus();
		await expect.element(screen.getByText("Please give a reason", { exact: false })).toBeVisible();
	});

	it("are not applicable by X, straight into the reason", async () => {
		const { screen, review } = await ask();
		await userEvent.keyboard("x");
		const reason = screen.getByRole("textbox", { name: "Why it does not apply (required)" });
		await expect.element(reason).toHaveFocus();
		await userEvent.keyboard("1 region");
		await expect.element(reason).toHaveValue("1 region");
		await expect.element(screen.getByText("Please give a reason", { exact: false })).not.toBeInTheDocument();
		await expect.poll(() => review().answers[item]?.choice).toEqual({ kind: "notApplicable", reason: "1 region" });
	});

	it("keep a reason over a change of mind", async () => {
		const { screen } = await ask();
		await userEvent.keyboard("x");
		await userEvent.keyboard("batch only");
		await screen.getByText(first, { exact: true }).click();
		await screen.getByText("Not applicable", { exact: true }).click();
		await expect.element(screen.getByRole("textbox")).toHaveValue("batch only");
	});

	it("ask how sure one is once something is claimed, and only then", async () => {
		const { screen, review } = await ask();
		await expect.element(screen.getByRole("radiogroup", { name: "How sure are you?" })).not.toBeInTheDocument();
		await screen.getByText(first, { exact: true }).click();
		await screen.getByRole("radio", { name: "A guess" }).click();
		await expect.poll(() => review().answers[item]?.confidence).toBe("guess");
		await screen.getByRole("button", { name: "Say nothing about how sure you are" }).click();
		await expect.poll(() => review().answers[item]?.confidence).toBeNull();
		await expect.element(screen.getByRole("radio", { name: "A guess" })).toHaveFocus();
	});
});
