import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { shortSeal } from "../../seal/seal.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { openMilestone, signOffOn } from "../../testing/openMilestone.ts";
import { phrases } from "../../testing/render.tsx";
import { FreezeCard } from "./FreezeCard.tsx";
import { MilestonesCard } from "./MilestonesCard.tsx";
import type { OpenMilestone } from "./types.ts";

const { t } = phrases;
const { review } = sampleSeen;

function List({ first }: { first: OpenMilestone[] }) {
	const [milestones, setMilestones] = useState(first);
	const without = (gone: OpenMilestone) => milestones.filter(({ sealed }) => sealed.seal !== gone.sealed.seal);
	return (
		<MilestonesCard
			milestones={milestones}
			onRemove={async (gone) => setMilestones(without(gone))}
			onRestore={async (back) => setMilestones([...without(back), back])}
		/>
	);
}

async function list(...milestones: OpenMilestone[]) {
	const { screen } = await showInReview(() => <List first={milestones} />);
	return {
		screen,
		row: (name: string) => screen.getByRole("row", { name: new RegExp(name) }),
		remove: (name: string) => screen.getByRole("button", { name: `${t("common.remove")}: ${name}` }),
		undo: screen.getByRole("button", { name: t("common.undo") }),
	};
}

describe("the milestones of a review", () => {
	it("are not there before the first", async () => {
		const { screen } = await list();
		await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
	});

	it("are removed while nobody has signed, and brought back, with the focus on the way", async () => {
		const { screen, row, remove, undo } = await list(await openMilestone(review));
		await remove("October").click();
		await expect.element(row("October")).not.toBeInTheDocument();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("milestones.removed", { name: "October" }));
		await expect.element(undo).toHaveFocus();
		await undo.click();
		await expect.element(row("October")).toBeVisible();
		await expect.element(screen.getByRole("heading", { name: t("milestones.title") })).toHaveFocus();
		await expect.element(undo).not.toBeInTheDocument();
	});

	it("stay once somebody has signed, and say what came of it", async () => {
		const { row, remove } = await list(await openMilestone(review, "October", (seal) => [signOffOn(seal, { participant: "" })]));
		await expect.element(remove("October")).not.toBeInTheDocument();
		await expect.element(row("October")).toHaveTextContent(t("signOff.state.approved"));
	});

	it("say where a seal does not hold", async () => {
		const { sealed, check, record } = await openMilestone(review);
		const { row } = await list({ sealed, check: { ...check, sealHolds: false }, record });
		await expect.element(row("October")).toHaveTextContent(t("seal.broken"));
		await expect.element(row("October")).toHaveTextContent(t("signOff.state.brokenSeal"));
	});
});

async function freezing(onFreeze: (name: string) => Promise<string | null>) {
	const asked = vi.fn(onFreeze);
	const { screen } = await showInReview(() => <FreezeCard findings={[]} onFreeze={asked} />);
	return {
		screen,
		asked,
		name: screen.getByRole("textbox", { name: t("freeze.name") }),
		freeze: screen.getByRole("button", { name: t("freeze.do"), exact: true }),
	};
}

describe("freezing", () => {
	it("asks for a name, with the focus there", async () => {
		const { name, freeze, asked } = await freezing(async () => "ab12cd34".repeat(8));
		await name.fill("  ");
		await freeze.click();
		await expect.element(name).toHaveFocus();
		await expect.element(name).toHaveAccessibleDescription(t("freeze.name.missing"));
		expect(asked).not.toHaveBeenCalled();
	});

	it("says the seal, leads to the milestone, and is ready for the next", async () => {
		const seal = "ab12cd34".repeat(8);
		const { screen, name, freeze } = await freezing(async () => seal);
		await name.fill(" October ");
		await freeze.click();
		const said = t("freeze.done", { name: "October", seal: shortSeal(seal) });
		await expect.element(screen.getByRole("status")).toHaveTextContent(said);
		await expect
			.element(screen.getByRole("link", { name: t("freeze.open") }))
			.toHaveAttribute("href", expect.stringContaining(seal));
		await expect.element(name).toHaveValue("");
	});

	it("waits until it is done", async () => {
		const { name, freeze } = await freezing(() => new Promise(() => {}));
		await name.fill("October");
		await freeze.click();
		await expect.element(freeze).toBeDisabled();
	});

	it("keeps the name where this device cannot keep the milestone", async () => {
		const { screen, name, freeze } = await freezing(async () => null);
		await name.fill("October");
		await freeze.click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("milestones.failed"));
		await expect.element(name).toHaveValue("October");
	});
});
