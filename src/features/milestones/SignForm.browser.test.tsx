import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { withParticipants } from "../../domain/review/changes.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import { emptyReview, showInReview } from "../../testing/inReview.tsx";
import { openMilestone, signOffOn } from "../../testing/openMilestone.ts";
import { phrases } from "../../testing/render.tsx";
import { SignForm } from "./SignForm.tsx";
import type { GivenSignOff } from "./types.ts";

const { t } = phrases;
const people = withParticipants(emptyReview, [
	{ id: "bo", name: "Bo", role: "Owner", mustSign: false },
	{ id: "ada", name: "Ada", role: "CISO", mustSign: true },
]);

async function form(
	onSign = vi.fn(async (_given: GivenSignOff) => true),
	say?: (seal: string) => ReturnType<typeof signOffOn>[],
) {
	const milestone = await openMilestone(people, "October", say);
	const { screen } = await showInReview(() => (
		<SignForm milestone={milestone} outcome={outcomeOf(milestone, "2026-11-22")} onSign={onSign} />
	));
	return {
		screen,
		onSign,
		who: screen.getByRole("combobox", { name: t("sign.who") }),
		decision: (kind: GivenSignOff["decision"]) => screen.getByRole("radio", { name: t(`sign.decision.${kind}`), exact: true }),
		comment: screen.getByRole("textbox", { name: t("sign.comment.required") }),
		sign: screen.getByRole("button", { name: t("sign.do"), exact: true }),
	};
}

describe("the form to sign", () => {
	it("proposes whom the milestone waits for, and no decision", async () => {
		const { screen, who } = await form();
		await expect.element(who).toHaveValue("ada");
		for (const radio of screen.getByRole("radio").elements()) expect((radio as HTMLInputElement).checked).toBe(false);
	});

	it("proposes who comes next once somebody has signed", async () => {
		const { who } = await form(undefined, (seal) => [signOffOn(seal)]);
		await expect.element(who).toHaveValue("bo");
	});

	it("signs nothing without a decision: that is said, with the focus there", async () => {
		const { screen, sign, decision, onSign } = await form();
		await sign.click();
		await expect.element(screen.getByText(t("sign.decision.missing"))).toBeVisible();
		await expect.element(decision("approve")).toHaveFocus();
		expect(onSign).not.toHaveBeenCalled();
	});

	it.each(["approveWithConditions", "reject"] as const)("owes a comment to %s", async (kind) => {
		const { sign, decision, comment, onSign } = await form();
		await decision(kind).click();
		await sign.click();
		await expect.element(comment).toHaveFocus();
		await expect.element(comment).toHaveAccessibleDescription(t("sign.comment.missing"));
		await comment.fill("Drills before May");
		await sign.click();
		expect(onSign.mock.calls).toMatchObject([
			[{ participant: "ada", name: "Ada", decision: kind, comment: "Drills before May" }],
		]);
	});

	it("is signed by somebody else under a name, which is owed", async () => {
		const { screen, who, sign, decision, onSign } = await form();
		await userEvent.selectOptions(who, t("sign.who.else"));
		const name = screen.getByRole("textbox", { name: t("sign.name") });
		await decision("approve").click();
		await sign.click();
		await expect.element(name).toHaveFocus();
		await expect.element(name).toHaveAccessibleDescription(t("sign.name.missing"));
		await name.fill(" Cy ");
		await userEvent.keyboard("{Enter}");
		expect(onSign.mock.calls).toMatchObject([[{ participant: "", name: "Cy", withKey: false }]]);
	});

	it("is signed once, however often one presses before it is kept", async () => {
		const { sign, decision, onSign } = await form(vi.fn(() => new Promise<boolean>(() => {})));
		await decision("approve").click();
		await sign.dblClick();
		expect(onSign).toHaveBeenCalledOnce();
	});

	it("says that it is kept, and begins anew", async () => {
		const { screen, sign, decision } = await form();
		await decision("approve").click();
		await screen.getByRole("checkbox", { name: t("sign.key") }).click();
		await sign.click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("sign.told.signed"));
		await expect.element(decision("approve")).not.toBeChecked();
		await expect.element(screen.getByRole("checkbox", { name: t("sign.key") })).not.toBeChecked();
	});

	it("keeps what was typed where this device cannot keep it, and says so", async () => {
		const { screen, sign, decision, comment } = await form(vi.fn(async () => false));
		await decision("reject").click();
		await comment.fill("No backups");
		await sign.click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("sign.told.failed"));
		await expect.element(comment).toHaveValue("No backups");
		await expect.element(decision("reject")).toBeChecked();
	});
});
