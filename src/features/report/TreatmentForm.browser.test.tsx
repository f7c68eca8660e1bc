import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { findGapRow } from "../../domain/report/reportRows.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { emptyDecision } from "../../domain/review/decision.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { PointsField } from "./PointsField.tsx";
import { TreatmentForm } from "./TreatmentForm.tsx";

const { t } = phrases;
const id = sampleSeen.report.orders.riskFirst.find((gap) => sampleSeen.review.decisions[gap] === undefined) ?? "";
const accepted = { ...emptyDecision, treatment: "accept" as const };

async function form(decision = emptyDecision) {
	const { screen, review } = await showInReview(
		(seen) => {
			const gap = findGapRow(seen.report, id);
			return (
				gap && (
					<>
						<TreatmentForm gap={gap} />
						<PointsField gap={gap} />
					</>
				)
			);
		},
		{ review: withDecision(sampleSeen.review, id, decision) },
	);
	return {
		screen,
		decided: () => review().decisions[id],
		field: (name: string) => screen.getByLabelText(name, { exact: true }),
		choose: screen.getByRole("combobox", { name: t("report.treatment.choose") }),
	};
}

describe("what is done about a gap", () => {
	it("is open at first, and asks neither for a reason nor for a winner", async () => {
		const { choose, field } = await form();
		await expect.element(choose).toHaveValue("");
		await expect.element(field(t("report.treatment.reason"))).not.toBeInTheDocument();
		await expect.element(field(t("report.treatment.winner"))).not.toBeInTheDocument();
	});

	it("is chosen, and taken back to open", async () => {
		const { choose, decided } = await form();
		await userEvent.selectOptions(choose, t("treatment.mitigate"));
		expect(decided()?.treatment).toBe("mitigate");
		await userEvent.selectOptions(choose, t("report.treatment.open"));
		expect(decided()?.treatment ?? null).toBeNull();
	});

	it("owes a reason, an approver and a last day where the risk is accepted, each said at its field", async () => {
		const { choose, field } = await form();
		await userEvent.selectOptions(choose, t("treatment.accept"));
		for (const part of ["reason", "approver", "expires"] as const)
			await expect
				.element(field(t(`report.treatment.${part}`)))
				.toHaveAccessibleDescription(t(`report.treatment.${part}.missing`));
	});

	it("owes nothing more once all of it is said", async () => {
		const { field, decided } = await form(accepted);
		await field(t("report.treatment.reason")).fill("A day without it can be borne.");
		await field(t("report.treatment.approver")).fill("M. Bianchi");
		await field(t("report.treatment.expires")).fill("2027-06-30");
		await expect.element(field(t("report.treatment.expires"))).not.toHaveAccessibleDescription();
		await expect.element(field(t("report.treatment.approver"))).toBeValid();
		expect(decided()).toMatchObject({ approver: "M. Bianchi", expires: "2027-06-30" });
	});

	it("says that an acceptance whose day has passed is over", async () => {
		const { field } = await form({ ...accepted, reason: "r", approver: "a", expires: "2026-01-31" });
		await expect.element(field(t("report.treatment.expires"))).toHaveAccessibleDescription(t("report.treatment.overdue"));
	});

	it("asks why a pillar won as soon as one is said to have won", async () => {
		const { choose, field } = await form();
		await userEvent.selectOptions(choose, t("treatment.defer"));
		const winner = field(t("report.treatment.winner"));
		const pillar = winner.element().querySelectorAll("option")[1]?.value ?? "";
		await userEvent.selectOptions(winner, pillar);
		const asked = t("report.treatment.wonWhy.missing", { pillar: pillarName(pillar, sampleSeen.words.lens) });
		await expect.element(field(t("report.treatment.wonWhy"))).toHaveAccessibleDescription(asked);
		await field(t("report.treatment.wonWhy")).fill("The budget is spent.");
		await expect.element(field(t("report.treatment.wonWhy"))).not.toHaveAccessibleDescription();
	});

	it("keeps what was said where the treatment changes on the way", async () => {
		const { choose, field } = await form({ ...accepted, reason: "It can be borne." });
		await userEvent.selectOptions(choose, t("treatment.mitigate"));
		await userEvent.selectOptions(choose, t("treatment.accept"));
		await expect.element(field(t("report.treatment.reason"))).toHaveValue("It can be borne.");
	});
});

describe("points typed by the team", () => {
	it("are kept as a whole number from 1 to 100", async () => {
		const { field, decided } = await form();
		await field(t("report.effort.points")).fill("13");
		expect(decided()?.points).toBe(13);
		await field(t("report.effort.points")).fill("");
		expect(decided()?.points ?? null).toBeNull();
	});

	it.each(["0", "101", "a few", "2.5"])("are neither kept nor lost from sight where they are none: %s", async (typed) => {
		const { field, decided } = await form({ ...emptyDecision, points: 5 });
		const points = field(t("report.effort.points"));
		await points.fill(typed);
		await expect.element(points).toHaveValue(typed);
		await expect.element(points).toBeInvalid();
		await expect.element(points).toHaveAccessibleDescription(expect.stringContaining(t("report.effort.points.wrong")));
		expect(decided()?.points).toBe(5);
	});
});
